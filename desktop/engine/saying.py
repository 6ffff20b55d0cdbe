"""What a query says in the space of an encoder: its words, exclusions and pictures, embedded."""

from collections.abc import Collection, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from desktop.engine.composing import Meaning, Toward
from desktop.engine.tools import Tools
from desktop.library.search import Search
from desktop.records import Asset, AssetId, Encoder, Example, Preparation, Query, Region, Space
from desktop.workers.cropping import Cut

_WHOLE = Region(0.0, 0.0, 1.0, 1.0)


def drawn_assets(search: Search, query: Query) -> Mapping[AssetId, Asset]:
    """The assets of which a page or part is an example: they have to be drawn.

    Thread: reader.
    """
    return search.assets([one.asset for one in query.examples if one.asset and _is_drawn(one)])


def said(
    tools: Tools, query: Query, stored: Collection[str], assets: Mapping[AssetId, Asset]
) -> dict[str, Meaning]:
    """By encoder key, all but the examples whose embeddings are stored.

    Args:
        stored: Keys of the encoders that the library has embeddings of.
        assets: What `drawn_assets` gave.

    Raises:
        ShoeboxError: An example cannot be read, or a child was lost.
    """
    encoders = [encoder for encoder in tools.encoders if encoder.key in stored]
    return {encoder.key: _said(tools, encoder, query, assets) for encoder in encoders}


def with_stored(meaning: Meaning, search: Search, query: Query, encoder: Encoder) -> Meaning:
    """The same, with the examples whose embeddings the library has.

    Thread: reader.
    """
    found = list(meaning.pictures)
    for example in query.examples:
        if example.asset is not None and not _is_drawn(example):
            embedding = search.embedding(example.asset, encoder.key)
            if embedding is not None:
                found.append(Toward(embedding, example.weight))
    return replace(meaning, pictures=tuple(found))


def _said(tools: Tools, encoder: Encoder, query: Query, assets: Mapping[AssetId, Asset]) -> Meaning:
    sees = encoder.preparation is not None
    described = [query.description] if _has_letters(query.description) else []
    if not described and not query.examples:
        return Meaning()
    weights = [(text, weight) for text, weight in query.weights if _has_letters(text)]
    weighted = [text for text, _ in weights]
    # Passages that hold an excluded word are left out by that word; pictures have none.
    excluded = list(query.excluded) if encoder.space is Space.PICTURE else []
    texts = [*described, *weighted, *excluded]
    if not texts:
        return Meaning(pictures=_pictures(tools, encoder, query, assets) if sees else ())
    rows = tools.embedder.texts(encoder, texts, query=True, urgent=True)
    counted = [1.0] * len(described) + [weight - 1.0 for _, weight in weights]
    words = tuple(Toward(row, weight) for row, weight in zip(rows, counted, strict=False))
    pictures = _pictures(tools, encoder, query, assets) if sees else ()
    return Meaning(words, pictures, tuple(rows[len(counted) :]))


def _has_letters(text: str) -> bool:
    """Whether a model may know what it means; of "2019-117" and "🎉" only the signs tell."""
    return any(map(str.isalpha, text))


def _pictures(
    tools: Tools, encoder: Encoder, query: Query, assets: Mapping[AssetId, Asset]
) -> tuple[Toward, ...]:
    """The examples that have to be drawn."""
    assert encoder.preparation is not None
    drawn = []
    for example in query.examples:
        pixels = _pixels(tools, example, assets, encoder.preparation)
        if pixels is not None:
            drawn.append((pixels, example.weight))
    if not drawn:
        return ()
    rows = tools.embedder.pictures(
        encoder, np.concatenate([pixels for pixels, _ in drawn]), urgent=True
    )
    return tuple(Toward(row, weight) for row, (_, weight) in zip(rows, drawn, strict=True))


def _pixels(
    tools: Tools, example: Example, assets: Mapping[AssetId, Asset], preparation: Preparation
) -> NDArray[np.uint8] | None:
    """(1, size, size, 3); None where the embedding is stored, or the asset is gone."""
    if example.file is not None:
        return tools.renderer.prepared(example.file, preparation)
    asset = assets.get(example.asset) if example.asset is not None else None
    if asset is None or not _is_drawn(example):
        return None
    return tools.renderer.part(asset, Cut(example.page, example.region or _WHOLE, preparation))


def _is_drawn(example: Example) -> bool:
    return example.region is not None or example.page is not None

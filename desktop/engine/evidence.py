"""Gather what the sources of a question hold: passages, pictures, and which of them fit best."""

import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from desktop.engine.fusion import Ranking, fuse
from desktop.engine.prompt import Lookup, Room, choose_sources
from desktop.engine.query import parse_query
from desktop.engine.reader import Reader, outcome
from desktop.engine.renderer import Picture, Renderer
from desktop.engine.searching import labelled
from desktop.engine.tools import Tools
from desktop.errors import ShoeboxError
from desktop.library.search import Search
from desktop.library.selecting import among
from desktop.records import (
    Asset,
    AssetId,
    Embeddings,
    Encoder,
    Hit,
    Passage,
    Query,
    Ranked,
    Reason,
    Source,
    Space,
)

log = logging.getLogger(__name__)

_NEAREST = 400  # chunks of the selection that each way of looking contributes at most
_WAIT_SECONDS = 30.0
_K = 60  # see fusion.py


@dataclass(frozen=True, slots=True)
class Gathered:
    """What one question is answered from."""

    sources: tuple[Source, ...]
    left_out: tuple[Hit, ...] = ()  # those of which nothing fitted
    notices: tuple[str, ...] = ()  # sentences for the person


@dataclass(frozen=True, slots=True)
class _Found:
    """What a search for the question within the selection came to."""

    passages: dict[tuple[AssetId, int | None, str], float]  # scores; higher is better
    assets: dict[AssetId, float]

    def best_first(self, question: str, asset: Asset, passages: Sequence[Passage]) -> list[Passage]:
        """By what was found; what was not found follows, by the words that it shares."""

        def standing(passage: Passage) -> tuple[float, float]:
            found = self.passages.get((asset.id, passage.page, passage.text), 0.0)
            return -found, -_shared_words(question, passage.text)

        return sorted(passages, key=standing)


class Evidence:
    """Thread: answer."""

    def __init__(self, reader: Reader, renderer: Renderer, tools: Callable[[], Tools]) -> None:
        self._reader = reader
        self._renderer = renderer
        self._tools = tools

    def gather(
        self, question: str, hits: tuple[Hit, ...], room: Room, given: Sequence[Source] = ()
    ) -> Gathered:
        """The sources that fit, beside those that are given already."""
        found = self._search(question, [hit.asset.id for hit in hits])
        small: list[Asset] = []

        def order(those: Sequence[Hit]) -> Sequence[Hit]:
            return sorted(those, key=lambda hit: -found.assets.get(hit.asset.id, 0.0))

        picture = partial(self._picture, room.picture_side, small)
        lookup = Lookup(self._passages, picture, found.best_first, order)
        sources, left_out = choose_sources(question, hits, room, lookup, given)
        return Gathered(self._labelled(sources), left_out, tuple(map(_from_preview, small)))

    def again(self, sources: Sequence[Source], long_side: int) -> tuple[Source, ...]:
        """The sources of a kept conversation, with the pictures that they had."""

        def whole(source: Source) -> Source:
            if source.passage or source.picture:
                return source
            try:
                picture = self._picture(long_side, [], source.asset, source.page)
            except ShoeboxError as failure:
                log.info("a source of an earlier answer is gone: %s", failure)
                return replace(source, passage="(This picture is not at hand any more.)")
            return replace(source, picture=picture)

        return tuple(map(whole, sources))

    def text_of(self, asset: Asset) -> str:
        """All text of a document, and all that was read in a picture."""
        return "\n".join(passage.text for passage in self._passages(asset))

    def _labelled(self, sources: tuple[Source, ...]) -> tuple[Source, ...]:
        future = self._reader.ask(lambda search: tuple(labelled(search, sources)))
        return outcome(future, _WAIT_SECONDS)

    def _passages(self, asset: Asset) -> Sequence[Passage]:
        future = self._reader.ask(lambda search: search.passages(asset.id))
        return outcome(future, _WAIT_SECONDS)

    def _picture(self, long_side: int, small: list[Asset], asset: Asset, page: int | None) -> bytes:
        """A picture of this size; adds to `small` whose stored preview has to do."""
        jpeg = self._renderer.jpeg(Picture(asset, page, long_side))
        if not asset.online or not asset.file.exists():
            small.append(asset)
        return jpeg

    # ------------------------------------------------------------------ the search within

    def _search(self, question: str, assets: Sequence[AssetId]) -> _Found:
        """The same search as everywhere, but within the selection and for passages."""
        words = replace(parse_query(question, ()), excluded=())
        query = replace(words, conditions=(among(assets),))
        embedded = self._embedded(query)
        future = self._reader.ask(lambda search: _within(search, query, embedded))
        return outcome(future, _WAIT_SECONDS)

    def _embedded(self, query: Query) -> list[tuple[Encoder, Embeddings]]:
        """The question in each space; nothing where there is no encoder, or it fails."""
        tools, found = self._tools(), []
        for encoder in tools.wanted.encoders if query.text.strip() else ():
            try:
                text = tools.embedder.texts(encoder, [query.text], query=True, urgent=True)
            except ShoeboxError as failure:
                log.info("sources are chosen without %s: %s", encoder.id, failure)
                continue
            found.append((encoder, text))
        return found


def _within(search: Search, query: Query, embedded: Sequence[tuple[Encoder, Embeddings]]) -> _Found:
    """Thread: reader."""
    conditions = search.conditions_of(query)
    rankings = [Ranking(Reason.WORDS, search.words(query, _NEAREST))]
    for encoder, text in embedded:
        near = search.nearest(encoder.key, np.asarray(text[0]), conditions, _NEAREST)
        reason = Reason.MEANING if encoder.space is Space.PASSAGE else Reason.LOOKS
        rankings.append(Ranking(reason, near))
    scores: dict[Ranked, float] = {}
    by_chunk = {one.chunk: one for ranking in rankings for one in ranking.ranked}
    for ranking in rankings:
        for rank, one in enumerate(ranking.ranked, start=1):
            of = by_chunk[one.chunk]
            scores[of] = scores.get(of, 0.0) + 1 / (_K + rank)
    texts = search.chunk_texts(list(by_chunk))
    passages = {
        (one.asset, one.page, texts[one.chunk]): score
        for one, score in scores.items()
        if one.chunk in texts
    }
    return _Found(passages, dict(fuse(rankings)))


def _from_preview(asset: Asset) -> str:
    return f"“{asset.path.name}” is not at hand now: its stored preview was used."


def _shared_words(question: str, text: str) -> float:
    """How much of the question's words a passage has, from 0 to 1."""
    asked = set(re.findall(r"\w+", question.casefold()))
    return len(asked & set(re.findall(r"\w+", text.casefold()))) / max(1, len(asked))

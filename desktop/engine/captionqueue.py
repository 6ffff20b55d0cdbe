"""Which pictures wait for a caption, how many do, and which captions wait for an embedding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final

from desktop.engine.describing import Write
from desktop.engine.reader import Reader, outcome
from desktop.engine.tools import Tools
from desktop.library.captions import Caption, Captions, Tally
from desktop.library.catalog import Catalog
from desktop.library.search import Search
from desktop.records import Asset, AssetId, ChunkId

_AT_ONCE: Final = 50  # pictures that are looked up together
_EMBEDDED_AT_ONCE: Final = 64
_WAIT_SECONDS: Final = 60.0


class CaptionQueue:
    """The library is the queue: what was described stays so when the program ends.

    Every method waits, and may raise `LibraryUnavailable`.

    Args:
        reader: Reads the library.
        write: Runs a command where it may be written.

    Thread: any that may wait.
    """

    def __init__(self, reader: Reader, write: Write) -> None:
        self._reader, self._write = reader, write

    def tally(self, model: str) -> Tally:
        """How many photos are described, and wait for this model."""
        future = self._reader.ask(lambda search: Captions(search.connection).tally(model))
        return outcome(future, _WAIT_SECONDS)

    def waiting(self, model: str, *, again: bool = False) -> Iterator[Asset]:
        """The photos that wait for this model, the newest first; looked up as they are taken.

        Args:
            again: Also those that another model has described.
        """
        stuck: set[AssetId] = set()  # they were given, and wait all the same
        last: set[AssetId] = set()
        while True:
            look_up = partial(_waiting, model, frozenset(stuck), again)
            found = outcome(self._reader.ask(look_up), _WAIT_SECONDS)
            if not found:
                return
            yield from (asset for asset in found if asset.id not in last)
            stuck |= last & {asset.id for asset in found}
            last = {asset.id for asset in found}

    def lacking(
        self, assets: Iterable[Asset], model: str, *, again: bool = False
    ) -> Iterator[Asset]:
        """Those of these pictures that have no caption, whatever was tried or wanted before.

        Args:
            again: Also those that another model has described.
        """
        for asset in assets:
            caption = outcome(self._reader.ask(partial(_caption, asset.id)), _WAIT_SECONDS)
            if caption is None or (again and caption.model != model):
                yield asset

    def embed(self, tools: Tools) -> None:
        """Have new captions found by their meaning, where no indexer sees to it.

        Raises:
            ShoeboxError: The encoder could not be used; the indexer will.
        """
        encoder = tools.wanted.passage
        if encoder is None:
            return
        while new := outcome(self._reader.ask(partial(_unembedded, encoder.key)), _WAIT_SECONDS):
            found = tools.embedder.texts(encoder, [text for _, text in new], query=False)
            rows = list(zip((chunk for chunk, _ in new), found, strict=True))
            save = partial(Catalog.save_embeddings, key=encoder.key, embeddings=rows)
            outcome(self._write(save), _WAIT_SECONDS)


def _waiting(model: str, skip: frozenset[AssetId], again: bool, search: Search) -> list[Asset]:
    """The next photos for a model, each content once. Thread: reader."""
    wanted = Captions(search.connection).undescribed(model, _AT_ONCE, skip, again=again)
    found = search.assets(wanted)
    ordered = (found[number] for number in wanted if number in found)
    return list({asset.content_hash: asset for asset in ordered}.values())


def _caption(asset: AssetId, search: Search) -> Caption | None:
    """Thread: reader."""
    return Captions(search.connection).of(asset)


def _unembedded(key: str, search: Search) -> tuple[tuple[ChunkId, str], ...]:
    """Thread: reader."""
    return Captions(search.connection).unembedded(key, _EMBEDDED_AT_ONCE)

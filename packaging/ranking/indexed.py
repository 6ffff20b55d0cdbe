"""A collection as Shoebox finds it: indexed from its files, and asked through the real search."""

from __future__ import annotations

from collections.abc import Collection as Several
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from desktop.engine import fusion, searching
from desktop.engine.fusion import LEARNED, AssetsOf, Ranking, Stored, Weights, fuse
from desktop.engine.news import Silence
from desktop.engine.request import SearchRequest
from desktop.engine.session import Session
from desktop.engine.waiting import search, waited
from desktop.paths import Places, model_folders, resources
from desktop.records import AssetId, ChunkId, Hit, Reason
from desktop.settings import Settings
from ranking.collections import Collection, write

_PATIENCE_SECONDS = 3600.0
_SETTINGS = replace(Settings(), pause_on_battery=False, ocr_language="off")
_K = 60
PARTS = {  # the ways of looking, as they are called
    "words": Reason.WORDS,
    "passages": Reason.MEANING,
    "pictures": Reason.LOOKS,
    "names": Reason.NAME,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What one question found, before it was joined."""

    right: frozenset[str]
    rankings: tuple[Ranking, ...]
    embeddings: dict[ChunkId, NDArray[np.float32]]
    names: dict[AssetId, str]
    shown: tuple[str, ...]  # what the product answered
    seconds: float

    def alone(self, reason: Reason) -> list[str]:
        """The order of one ranking."""
        return self._names(fuse([one for one in self.rankings if one.reason is reason]))

    def without(self, reason: Reason) -> list[str]:
        """The order of all rankings but these."""
        left = [one for one in self.rankings if one.reason is not reason]
        return self._names(fuse(left, lambda _: self.embeddings))

    def joined(self, weights: Weights = LEARNED) -> list[str]:
        """The order of all."""
        return self._names(fuse(self.rankings, lambda _: self.embeddings, weights))

    def by_ranks(self, k: int = _K, of_words: float = 0.5) -> list[str]:
        """Reciprocal rank fusion. Source: Cormack, Clarke, Büttcher, SIGIR 2009."""
        scores: dict[AssetId, float] = {}
        for ranking in self.rankings:
            weight = of_words if ranking.reason is Reason.WORDS else 1.0 - of_words
            assets = dict.fromkeys(ranked.asset for ranked in ranking.ranked)
            for rank, asset in enumerate(assets, start=1):
                scores[asset] = scores.get(asset, 0.0) + weight / (k + rank)
        return self._names(sorted(scores.items(), key=lambda one: -one[1]))

    def _names(self, found: Sequence[tuple[AssetId, float]]) -> list[str]:
        known = (self.names[asset] for asset, _ in found if asset in self.names)
        return list(dict.fromkeys(known))  # copies of a file may have its name


class _Listening:
    """Keeps what was handed to `fusion.hits` last. Thread: reader."""

    def __init__(self) -> None:
        self.rankings: tuple[Ranking, ...] = ()
        self.embeddings: dict[ChunkId, NDArray[np.float32]] = {}
        self.names: dict[AssetId, str] = {}

    def hits(
        self,
        rankings: Sequence[Ranking],
        assets_of: AssetsOf,
        limit: int,
        stored: Stored | None = None,
    ) -> list[Hit]:
        def kept(chunks: Several[ChunkId]) -> dict[ChunkId, NDArray[np.float32]]:
            assert stored is not None
            self.embeddings = dict(stored(chunks))
            return self.embeddings

        self.rankings, self.embeddings = tuple(rankings), {}
        found = {ranked.asset for ranking in rankings for ranked in ranking.ranked}
        self.names = {number: asset.path.name for number, asset in assets_of(found).items()}
        return fusion.hits(rankings, assets_of, limit, kept if stored is not None else None)


@contextmanager
def opened(collection: Collection, folder: Path) -> Iterator[Session]:
    """A session on the collection, indexed; what is in the folder already is used again."""
    place = folder / collection.name.replace(" ", "_")
    if not (place / "files").is_dir():
        write(collection, place / "files")
    library = place / "library"
    places = Places(library, model_folders(None), resources(), place / "settings.json", library)
    session = Session(places, _SETTINGS, Silence())
    session.start()
    try:
        waited(partial(session.add_root, place / "files"))
        if not session.wait_until_settled(_PATIENCE_SECONDS):
            raise SystemExit(f"{collection.name} was not indexed within an hour.")
        yield session
    finally:
        session.close()


def asked(collection: Collection, session: Session, step: int = 1) -> list[Asked]:
    """What every question finds, or every second of them (2), or third (3)."""
    listening = _Listening()
    answers = []
    with patch.object(searching, "hits", listening.hits):
        for question in collection.questions[::step]:
            found = search(session, SearchRequest(question.text))
            if found.notice:
                raise SystemExit(f"A question could not be asked: {found.notice}")
            answers.append(
                Asked(
                    question.right,
                    listening.rankings,
                    listening.embeddings,
                    listening.names,
                    tuple(dict.fromkeys(hit.asset.path.name for hit in found.hits)),
                    found.seconds,
                )
            )
    return answers

"""What is found by a caption: said to be so, and never quite sure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from desktop.engine.fusion import Ranking, surest
from desktop.library.captions import Captions
from desktop.library.search import Search
from desktop.records import ChunkId, Strength


def with_captions(search: Search, rankings: Sequence[Ranking]) -> list[Ranking]:
    """The same rankings, in which what a model wrote is marked as such, and at most possible.

    A model may see a dog where there is a ball; where the picture looks like a dog too, it is sure.
    """
    chunks = [ranked.chunk for ranking in rankings for ranked in ranking.ranked]
    captions = Captions(search.connection).among(chunks)
    return [_marked(ranking, captions) if captions else ranking for ranking in rankings]


def _marked(ranking: Ranking, captions: Collection[ChunkId]) -> Ranking:
    if not any(ranked.chunk in captions for ranked in ranking.ranked):
        return ranking
    strengths = ranking.strengths or (Strength.STRONG,) * len(ranking.ranked)
    marked = [
        (replace(ranked, by_model=True), _less_sure(strength))
        if ranked.chunk in captions
        else (ranked, strength)
        for ranked, strength in zip(ranking.ranked, strengths, strict=True)
    ]
    return replace(
        ranking,
        ranked=[ranked for ranked, _ in marked],
        strengths=tuple(strength for _, strength in marked),
    )


def _less_sure(strength: Strength) -> Strength:
    return (
        strength if surest(strength, Strength.POSSIBLE) is Strength.POSSIBLE else Strength.POSSIBLE
    )

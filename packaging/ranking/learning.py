"""Weights that put right answers first, measured on questions that they were not learned from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import product
from random import Random

from desktop.engine.fusion import LEARNED
from ranking.indexed import Asked
from ranking.measures import mean, ndcg

FOLDS = 5
WORDS = (0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6)
GRID = tuple(
    replace(LEARNED, words=words, alike=alike, best=best)
    for words, alike, best in product(WORDS, (0.0, 0.5, 1.0, 1.5, 2.0), (2, 3))
    if alike or best == 2
)
BESIDE = tuple(
    replace(LEARNED, looks=looks, names=names)
    for looks, names in product((0.4, 0.55, 0.7, 0.85, 1.0, 1.3, 1.7), (0.55, 1.0, 1.7, 2.2, 3.0))
)
RANKS = tuple(product((5, 10, 20, 60), (0.3, 0.4, 0.5, 0.6)))

Order = Callable[[Asked], list[str]]


@dataclass(frozen=True, slots=True)
class Learned:
    """What one way to join was worth, and the number of the choice that all questions prefer."""

    held_out: tuple[float, ...]  # nDCG@10 of each collection
    chosen: int


def value(asked: Sequence[Asked], order: Order) -> float:
    """The mean nDCG@10."""
    return mean([ndcg(order(one), one.right) for one in asked])


def learn(collections: Sequence[Sequence[Asked]], orders: Sequence[Order]) -> Learned:
    """Choose among orders on four fifths of the questions, measure on the last, five times.

    Each collection counts the same, however many questions it has.
    """
    values = [
        [[ndcg(order(one), one.right) for one in asked] for asked in collections]
        for order in orders
    ]
    folds = [_folds(len(asked)) for asked in collections]
    held: list[list[float]] = [[] for _ in collections]
    for fold in range(FOLDS):
        best = _best(values, folds, left_out=fold)
        for number, places in enumerate(folds):
            held[number] += [
                value
                for value, place in zip(values[best][number], places, strict=True)
                if place == fold
            ]
    return Learned(tuple(map(mean, held)), _best(values, folds, left_out=None))


def _folds(count: int) -> list[int]:
    places = [place % FOLDS for place in range(count)]
    Random(1).shuffle(places)
    return places


def _best(
    values: Sequence[Sequence[Sequence[float]]],
    folds: Sequence[Sequence[int]],
    left_out: int | None,
) -> int:
    def worth(number: int) -> float:
        return sum(
            mean([v for v, fold in zip(kept, places, strict=True) if fold != left_out])
            for kept, places in zip(values[number], folds, strict=True)
        )

    return max(range(len(values)), key=worth)

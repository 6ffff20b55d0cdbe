"""How good an order of results is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import log2


def ndcg(found: Sequence[str], right: Collection[str], count: int = 10) -> float:
    """Normalised discounted cumulative gain of the first results; every right one gains 1.

    Source: Järvelin and Kekäläinen 2002, ACM TOIS 20(4).
    """
    gained = sum(1 / log2(rank + 1) for rank, one in enumerate(found[:count], 1) if one in right)
    possible = sum(1 / log2(rank + 1) for rank in range(1, min(count, len(right)) + 1))
    return gained / possible if possible else 0.0


def hit(found: Sequence[str], right: Collection[str], count: int) -> float:
    """1.0 where one of the first results is right, else 0.0."""
    return float(any(one in right for one in found[:count]))


def mean(values: Collection[float]) -> float:
    """0.0 of none."""
    return sum(values) / len(values) if values else 0.0

"""What a few pictures have in common, as a direction in an encoder's space, and where its line is.

[Note: A learned direction]
The examples against the library: ridge regression on the stored embeddings, centred where the
library is, with what is said to show it at 1, what is said not to at -1, and a sample of the
library at 0. So the direction is what tells the examples from *this* library, not what all photos
share. With a few examples in hundreds of dimensions it must be held back. *Measured*, 5 examples,
mean average precision:
- 500 held-out demo pictures, examples of one kind of thing, of it in one colour, or in one place:
  mean of the examples 0.70, less the library's mean 0.75, ridge with 1, 3, 10, 30 times the mean
  variance 0.79, **0.81**, 0.80, 0.78;
- 4,000 points in 80 overlapping clusters: 0.71, 0.66; 0.95, 0.92, 0.86, 0.78.

The order is that of the cosine with the direction, so it is searched for like any other embedding.
The line is drawn from what each example would score if it were no example (leave one out, exact for
ridge regression) and from how the library scores: a result is strong where it stands out from the
library and scores as the better half of the examples, or is nearer to them than to the library and
far from that. Examples that have nothing in common find next to nothing strong. *Measured* on the
same pictures, by which the line was chosen: with 5 and 10 examples 81 and 99 % of what is strong is
right, 39 and 42 % of what is right is strong, and 61 and 69 % is possible at least. On others, of
which more is right (`dev.py bench labels`, 5 examples): 94 and 37 %.

Source: leave-one-out from the hat matrix, Hastie, Tibshirani, Friedman 2009, The Elements of
Statistical Learning, section 7.10.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.records import Embeddings, Strength

HELD_BACK = 3.0  # times the mean variance
_OF_OTHERS = -1.0  # what those are wanted to score that are said not to show it
_WEIGHT_OF_OTHERS = 0.5  # all together, beside the examples and the library with 1 each
_SPREADS = (2.5, 3.0)  # above the library's middle, that are possible and strong at the least
_NEAR = (0.6, 1.0)  # shares of the way from the library's middle to the examples' that suffice
_CLEAR = (3.5, 5.0)  # spreads above the library's middle that suffice too ...
_HALFWAY = (0.35, 0.5)  # ... from these shares of the way on
_SPREADS_OF_ONE = (2.5, 4.0)  # of a single example, which tells nothing of how examples score
_SPREAD_OF_A_NORMAL = 1.4826
_LEAST = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Probe:
    """A direction to search for; `possible` and `strong` are cosines with it."""

    direction: NDArray[np.float32]  # (dimension,), unit length
    possible: float
    strong: float

    def strength(self, score: float) -> Strength:
        """On which side of the lines a cosine lies."""
        if score >= self.strong:
            return Strength.STRONG
        return Strength.POSSIBLE if score >= self.possible else Strength.WEAK

    def weight(self, score: float) -> float:
        """What a result counts, from 0.02 (chance explains it) to 1 (beyond doubt)."""
        span = max(2 * (self.strong - self.possible), _LEAST)
        return float(np.clip((score - self.possible) / span, 0.02, 1.0))


def fitted(shows: Embeddings, shows_not: Embeddings, library: Embeddings) -> Probe:
    """The probe of some examples. See [Note: A learned direction].

    Args:
        shows: (n, dimension), at least one.
        shows_not: (m, dimension); (0, dimension) where nothing was said.
        library: (k, dimension) that stand for it.
    """
    groups = (shows, shows_not, library) if len(library) else (shows, shows_not)
    middle = library.mean(axis=0) if len(library) else np.zeros(shows.shape[1], np.float32)
    rows = np.concatenate(groups).astype(np.float64) - middle
    counts = [len(group) for group in groups]
    weights = np.repeat([1 / len(shows), _WEIGHT_OF_OTHERS / max(1, counts[1])], counts[:2])
    wanted = np.repeat([1.0, _OF_OTHERS, 0.0][: len(groups)], counts)
    if len(library):
        weights = np.concatenate([weights, np.full(len(library), 1 / len(library))])
        wanted = wanted - np.average(wanted, weights=weights)
    spread = (rows * weights[:, None]).T @ rows
    held = HELD_BACK * max(float(np.trace(spread)) / len(spread), _LEAST)
    own = rows[: len(shows)]
    toward = (rows * weights[:, None]).T @ wanted
    held_back = spread + held * np.eye(len(spread))
    slope, *solved = np.linalg.solve(held_back, np.column_stack([toward, own.T])).T
    length = max(float(np.linalg.norm(slope)), 1e-12)
    leverage = weights[0] * np.sum(np.asarray(solved) * own, axis=1)
    left_out = wanted[0] - (wanted[0] - own @ slope) / np.maximum(1 - leverage, 0.05)
    possible, strong = _lines(left_out, rows[counts[0] + counts[1] :] @ slope)
    shift = float(middle @ slope)
    return Probe(
        np.asarray(slope / length, np.float32),
        (possible + shift) / length,
        (strong + shift) / length,
    )


def _lines(examples: NDArray[np.float64], library: NDArray[np.float64]) -> tuple[float, float]:
    """(possible, strong), from what examples and the library score."""
    if not len(library):
        return 0.0, 0.0
    middle = float(np.median(library))
    spread = max(float(np.median(np.abs(library - middle))) * _SPREAD_OF_A_NORMAL, _LEAST)
    if len(examples) < 2:
        possible, strong = (middle + spreads * spread for spreads in _SPREADS_OF_ONE)
        return possible, strong
    way = max(float(np.median(examples)) - middle, 0.0)
    possible, strong = (
        middle + max(least * spread, min(near * way, max(clear * spread, halfway * way)))
        for least, near, clear, halfway in zip(_SPREADS, _NEAR, _CLEAR, _HALFWAY, strict=True)
    )
    return possible, strong

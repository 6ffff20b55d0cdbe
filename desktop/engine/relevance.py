"""Above which score a result is more than chance, for each encoder and each library.

[Note: The line]
Encoders rank everything, also for a query that nothing answers, and their cosines have no common
scale: unrelated texts score 0.05 with one model and 0.75 with another. So chance is measured: how
do descriptions of everyday things, which have nothing to do with the query, score against this
library? A result whose score stands well above that is *above the line*; the others are not hidden,
but they count for little when rankings are joined, so that they never push a real find down.
The median and the median absolute deviation are used, because some of those things will really be
in the library.
"""

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.library.search import Search
from desktop.records import Embeddings

NEUTRAL = (
    "a dog running on grass", "an electricity bill", "a birthday cake with candles",
    "a page of mathematical formulas", "people sitting around a table", "a bowl of fruit",
    "the rules of a board game", "a mountain lake at sunset", "a wedding couple",
    "a rental contract for a flat", "a bicycle leaning against a wall", "a crowded train station",
    "a recipe with flour and sugar", "a cat asleep on a sofa", "a screenshot of a program",
    "minutes of a meeting", "snow on the roof of a house", "a child playing football",
    "an invoice for tools", "a street at night", "a list of telephone numbers",
    "a boat in a harbour", "a bunch of flowers in a vase", "instructions for a washing machine",
    "a plate of pasta", "a beach with umbrellas", "a letter from a doctor", "a red car",
    "a map of a city", "an airplane in the sky", "a school report", "a tall tree in a field",
)  # fmt: skip

_SAMPLE = 200  # embeddings of the library that stand for all
_KEPT_SECONDS = 60.0
_SPREAD_OF_A_NORMAL = 1.4826  # standard deviations in a median absolute deviation
_LEAST_SPREAD = 0.01
_SPREADS_ABOVE = 2.0


@dataclass(frozen=True, slots=True)
class Line:
    """Scores at or above `score` are more than chance."""

    score: float
    measured: float  # time.monotonic()


class Lines:
    """The lines of all encoders, measured when they are needed and kept for a minute.

    Thread: reader.
    """

    def __init__(self) -> None:
        self._lines: dict[tuple[str, bool], Line] = {}

    def above(self, search: Search, key: str, neutral: Embeddings | None) -> float:
        """The score of an encoder's line.

        Args:
            key: The encoder's.
            neutral: (n, dimension) of `NEUTRAL` for a query in words; None where an example is
                searched by: chance is then how the library's own embeddings resemble each other.
        """
        name = (key, neutral is None)
        line = self._lines.get(name)
        if line is None or time.monotonic() - line.measured > _KEPT_SECONDS:
            sample = search.sample(key, _SAMPLE)
            line = Line(chance_line(_scores(sample, neutral)), time.monotonic())
            self._lines[name] = line
        return line.score


def chance_line(scores: NDArray[np.float32]) -> float:
    """Two spreads above the middle of scores that mean nothing; -1.0 where there are none."""
    if not scores.size:
        return -1.0
    middle = float(np.median(scores))
    spread = float(np.median(np.abs(scores - middle))) * _SPREAD_OF_A_NORMAL
    return middle + _SPREADS_ABOVE * max(spread, _LEAST_SPREAD)


def _scores(sample: Embeddings, neutral: Embeddings | None) -> NDArray[np.float32]:
    if not len(sample):
        return np.zeros(0, np.float32)
    if neutral is not None:
        return np.asarray(neutral @ sample.T, dtype=np.float32).ravel()
    return np.asarray((sample @ sample.T)[np.triu_indices(len(sample), 1)], dtype=np.float32)

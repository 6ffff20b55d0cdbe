"""How far above chance a result stands, for each query, encoder and library.

[Note: Above chance]
Encoders rank everything, also for a query that nothing answers, and their cosines have no common
scale: unrelated texts score 0.05 with one model and 0.75 with another. So chance is measured, in
two ways: how does this query score against the library as a whole, and how do descriptions of
everyday things that have nothing to do with the query? A result counts by how many spreads it
stands above the one or the other: fully where there is no doubt, and next to nothing where chance
explains it. Nothing is hidden, but what is there by chance never pushes a real find down.
Texts are judged by the second alone: it does not depend on how much else there is to read. Pictures
are judged by the better of the two, since everyday things are what albums show. The first says
nothing in a library of a handful. Medians are used, since a few scores do stand out.

[Note: The line]
Results are split into strong, possible and weak, and the weak are shown on request only. What holds
all words is strong. What only looks or means alike is judged by its spreads above how the neutral
descriptions score, never by how the query itself does: a query that nothing answers must have no
strong result, and one that half the library answers must have many. Where the line lies is the
encoder's (`Encoder.line`), for the tails of their scores differ. A query that half of the library
answers better than chance says nothing ("photo", a word that the encoder never learned): what it
finds is possible at most, and of pictures only what stands out among its own scores.
*Measured*: MiniLM on 1,190 XQuAD questions among 1,640 paragraphs, 95 % of the right paragraphs lie
above 5.5 spreads; of questions asked of a collection that cannot answer them, 95 % have nothing
above. The demo CLIP on the demo album (`dev.py bench line`, the whole path): of 160 descriptions
of what is not there, 2 % show a picture as good; of those with 1, 4 to 7 and 10 or more right
pictures, 81, 92 and 93 % of the right lie above 1.95; 99 % or more of what lies above is right.
Tried on 514 descriptions of 1,000 held-out pictures, and no better at equal honesty: the largest
gap between neighbouring scores near the line; a line that follows the middle, the spread or the
upper tenth of the query's own scores, or its number of words; scores beside those that the neutral
descriptions have for the same picture (their mean, their best few, softmax); several wordings of
the query, averaged. More pictures hold more near misses: among 300 instead of 56, the same line
shows one for three times as many descriptions that nothing fits. The lines of the CLIP models that
are not ours are an estimate: no measurement with real weights has been made.
"""

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from desktop.library.search import Search
from desktop.records import Embeddings, Encoder, Space, Strength

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
_FEW = 24  # scores; fewer say nothing about the library as a whole
_BY_CHANCE = 1.5  # spreads above the middle
_BEYOND_DOUBT = 5.0
_LEAST_WEIGHT = 0.02
_SAYS_NOTHING = 1.3  # spreads that half of the library lies above the middle
_THE_SAME = 0.999  # cosine with an example
_rank = attrgetter("rank")


@dataclass(frozen=True, slots=True)
class Chance:
    """How scores that mean nothing are spread."""

    middle: float
    spread: float

    def spreads(self, scores: NDArray[np.float32] | np.float32) -> NDArray[np.float32]:
        """How many spreads above the middle each score is."""
        return np.asarray((scores - self.middle) / self.spread, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Asked:
    """A query in one space."""

    encoder: Encoder
    embedding: NDArray[np.float32]  # (dimension,)
    neutral: Embeddings | None  # of `NEUTRAL`; None: an example is searched by, not words
    chance: Chance | None = None  # None: as the neutral descriptions have it
    line: tuple[float, float] | None = None  # None: the encoder's; see engine/feedback.py


@dataclass(frozen=True, slots=True)
class Judgement:
    """What results count, and how sure they are; both in their order."""

    weights: tuple[float, ...]  # from 0.02 (chance explains it) to 1 (beyond doubt)
    strengths: tuple[Strength, ...]


@dataclass(frozen=True, slots=True)
class _Sample:
    """What stands for a library in one space."""

    embeddings: Embeddings
    taken: float  # time.monotonic()


class Relevance:
    """Judges scores; what it needs of the library is kept for a minute.

    Thread: reader.
    """

    def __init__(self) -> None:
        self._samples: dict[str, _Sample] = {}

    def judge(self, search: Search, asked: Asked, scores: Sequence[float]) -> Judgement:
        """How far above chance each result stands.

        Args:
            asked: What the scores are the cosines with.
            scores: Of the results.
        """
        encoder = asked.encoder
        sample = self.sample(search, encoder.key)
        found = np.asarray(scores, np.float32)
        if not len(sample) or not len(found):
            return Judgement((1.0,) * len(found), (Strength.STRONG,) * len(found))
        chance = asked.chance or chance_of(asked.neutral, sample)
        above = chance.spreads(found)
        own = chance_of(asked.embedding[None], sample)
        strengths = strengths_of(above, asked.line or encoder.line)
        if asked.line is None and chance.spreads(np.float32(own.middle)) > _SAYS_NOTHING:
            if encoder.space is Space.PICTURE:
                strengths = strengths_of(own.spreads(found), (encoder.line[0], math.inf))
            else:
                strengths = tuple(max(one, Strength.POSSIBLE, key=_rank) for one in strengths)
        if asked.neutral is None:  # where all look alike, nothing stands out, not even the example
            pairs = zip(strengths, found.tolist(), strict=True)
            strengths = tuple(
                Strength.STRONG if score >= _THE_SAME else one for one, score in pairs
            )
        if encoder.space is Space.PICTURE and len(sample) >= _FEW:
            above = np.maximum(above, own.spreads(found))
        return Judgement(tuple(weight_of(above).tolist()), strengths)

    def sample(self, search: Search, key: str) -> Embeddings:
        """What stands for the library in one space, kept for a minute."""
        known = self._samples.get(key)
        if known is None or time.monotonic() - known.taken > _KEPT_SECONDS:
            known = _Sample(search.sample(key, _SAMPLE), time.monotonic())
            self._samples[key] = known
        return known.embeddings


def chance_of(descriptions: Embeddings | None, sample: Embeddings) -> Chance:
    """How descriptions score against a sample of the library; the sample itself where None."""
    if descriptions is not None:
        scores = np.asarray(descriptions @ sample.T).ravel()
    else:
        scores = np.asarray((sample @ sample.T)[np.triu_indices(len(sample), 1)])
    if not scores.size:
        return Chance(0.0, 1.0)
    middle = float(np.median(scores))
    spread = float(np.median(np.abs(scores - middle))) * _SPREAD_OF_A_NORMAL
    return Chance(middle, max(spread, _LEAST_SPREAD))


def weight_of(spreads: NDArray[np.float32]) -> NDArray[np.float32]:
    """From spreads above the middle to what a result counts."""
    rise = (spreads - _BY_CHANCE) / (_BEYOND_DOUBT - _BY_CHANCE)
    return np.asarray(np.clip(rise, _LEAST_WEIGHT, 1.0), dtype=np.float32)


def strengths_of(spreads: NDArray[np.float32], line: tuple[float, float]) -> tuple[Strength, ...]:
    """On which side of the line each result lies. See [Note: The line]."""
    possible, strong = line
    return tuple(
        Strength.STRONG
        if above >= strong
        else Strength.POSSIBLE
        if above >= possible
        else Strength.WEAK
        for above in spreads.tolist()
    )

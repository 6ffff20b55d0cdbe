"""Embeddings in one byte a number, in memory: what lies near a query, found in milliseconds.

[Note: Two looks]
Each embedding is kept twice. The first look has its 128 principal components: those directions in
which the embeddings of this library differ most; measured, they hold 65 to 85 % of what differs,
with MiniLM on real sentences 71 %. The second has all its numbers. A query is scored against all
first looks (12 ms of one core for 500,000), the second is taken of the best thousands only.
How many thousands? What the first look leaves out is known for those that were looked at twice: it
spreads like noise. So for every embedding that was not, there is a chance that it belongs among the
best all the same, and as many are looked at twice as it takes until fewer than one in 2,000 is
expected to be missed. They are taken in portions, from one score of the first look down to another:
each raises what is needed to be among the best, so that fewer have to follow (*measured*: of
500,000, at most 16,000 in place of 160,000). How many lie above a score tells a sample of them.
Embeddings without any structure, of which the first look tells little, are so found as well, only
later: in the worst case all are looked at twice.
A byte each is exact to a few thousandths: the caller scores the best anew with what is stored, and
those that by so much may be among the best.
Source for principal components: Jolliffe, Principal Component Analysis, 2nd ed. 2002, chapter 2.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import simsimd
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Codes = NDArray[np.int8]
Rows = NDArray[np.int64]

COMPONENTS = 128
# Rows that are kept together: a new block costs no copy of the others. With 8,192, for which the
# system gives no large pages of memory, a look takes half as long again (measured).
BLOCK = 65_536
_LEVELS = 127.0
_ROOM = 1.3  # for numbers larger than any of the sample's, which would be cut off: 1 row in 1,000
_FEWEST = 4000  # rows that are looked at twice, and ...
_TIMES = 4  # ... as many times the number that is wanted
_MISSED = 0.0005  # of the wanted ones, at most
_CAUTION = 1.2  # times the spread that was seen
_SAMPLED = 32  # every such score is one of the sample that tells how the scores lie
_AWAY = np.linspace(0.0, 5.3, 200)  # spreads; beyond, of ten millions none is expected
_BEYOND = np.array([math.erfc(z / math.sqrt(2)) / 2 for z in _AWAY[:-1]] + [0.0])
_DOUBT = 4.0 * math.sqrt(2.0 / 12.0)  # how much two scores err: each number by less than a level
_SPARSE = 64  # times as many ids as there are rows; beyond, a mark for each is no gain
_GATHERED = 16_384  # rows that are multiplied at once
_DIRECTLY = 16_384  # rows; among so few there is no first look


@dataclass(frozen=True, slots=True)
class Coder:
    """How the embeddings of one encoder become bytes; made from a sample of them."""

    middle: Floats  # (dimension,)
    basis: Floats | None  # (dimension, components); None where the second look is as small
    first_step: Floats  # (components,) what one level is worth
    step: Floats  # (dimension,)

    def first(self, embeddings: Floats) -> Codes:
        """(n, components) of embeddings (n, dimension)."""
        assert self.basis is not None
        around = np.asarray(embeddings - self.middle, np.float32)
        return _levels(np.asarray(around @ self.basis, np.float32), self.first_step)

    def second(self, embeddings: Floats) -> Codes:
        """(n, dimension)."""
        return _levels(np.asarray(embeddings - self.middle, np.float32), self.step)


def coder(sample: Floats) -> Coder:
    """The coder for embeddings like these, (n, dimension)."""
    middle = np.asarray(sample.mean(axis=0), np.float32)
    around = np.asarray(sample - middle, np.float32)
    basis, projected = None, around[:, :0]
    if sample.shape[1] > 2 * COMPONENTS:
        directions = np.linalg.eigh(around.T @ around)[1]
        basis = np.ascontiguousarray(directions[:, ::-1][:, :COMPONENTS], np.float32)
        projected = around @ basis
    return Coder(middle, basis, _steps(projected), _steps(around))


def _steps(rows: Floats) -> Floats:
    if not rows.size:
        return np.ones(rows.shape[1], np.float32)
    largest = np.abs(rows).max(axis=0) * (_ROOM / _LEVELS)
    return np.asarray(np.maximum(largest, 1e-9), np.float32)


def _levels(rows: Floats, steps: Floats) -> Codes:
    return np.asarray(np.clip(np.rint(rows / steps), -_LEVELS, _LEVELS), np.int8)


@dataclass(slots=True)
class _Block:
    first: Codes  # (BLOCK, components)
    second: Codes  # (BLOCK, dimension)


class CodeTable:
    """Rows of bytes that only grow, with the ids of their chunks and assets.

    Thread: one at a time.
    """

    def __init__(self, made: Coder) -> None:
        self._coder = made
        self._blocks: list[_Block] = []
        self._chunks = np.zeros(0, np.int64)
        self._assets = np.zeros(0, np.int64)
        self._gone = np.zeros(0, np.int64)
        self.count = 0

    @property
    def chunks(self) -> Rows:
        """(count,) ids, in the order in which they came."""
        return self._chunks[: self.count]

    @property
    def assets(self) -> Rows:
        """(count,) ids of the assets that the chunks belong to."""
        return self._assets[: self.count]

    def add(self, chunks: Rows, assets: Rows, embeddings: Floats) -> None:
        """Append rows; embeddings are (n, dimension), unit length."""
        self._make_room(len(chunks))
        self._chunks[self.count : self.count + len(chunks)] = chunks
        self._assets[self.count : self.count + len(chunks)] = assets
        first = None if self._coder.basis is None else self._coder.first(embeddings)
        second = self._coder.second(embeddings)
        done = 0
        while done < len(chunks):
            place = self.count % BLOCK
            block = self._blocks[self.count // BLOCK]
            some = min(BLOCK - place, len(chunks) - done)
            if first is not None:
                block.first[place : place + some] = first[done : done + some]
            block.second[place : place + some] = second[done : done + some]
            done += some
            self.count += some

    @property
    def gone(self) -> int:
        """How many of the rows were removed."""
        return len(self._gone)

    def remove(self, chunks: Rows) -> None:
        """Find these chunks no more; their rows stay."""
        self._gone = np.union1d(self._gone, self.rows_with(chunks))

    def rows_of(self, assets: Rows) -> Rows:
        """The rows of these assets, ascending."""
        rows = _places_of(self.assets, assets)
        return np.setdiff1d(rows, self._gone, assume_unique=True) if self.gone else rows

    def rows_with(self, chunks: Rows) -> Rows:
        """The rows of these chunks, ascending; also of those that were removed."""
        return _places_of(self.chunks, chunks)

    def _make_room(self, more: int) -> None:
        wanted = self.count + more
        while len(self._blocks) * BLOCK < wanted:
            components = self._coder.first_step.size
            first = np.empty((BLOCK, components), np.int8)
            self._blocks.append(_Block(first, np.empty((BLOCK, self._coder.step.size), np.int8)))
        if wanted > len(self._chunks):
            room = max(wanted, len(self._chunks) * 5 // 4)
            self._chunks = np.resize(self._chunks, room)
            self._assets = np.resize(self._assets, room)

    def look(self, query: Floats, within: Rows | None = None) -> Look:
        """Score a query, (dimension,), against all rows, or those within: ascending numbers."""
        rows = within
        if rows is None:
            rows = np.arange(self.count)
            rows = np.delete(rows, self._gone) if self.gone else rows
        if len(rows) <= _DIRECTLY or self._coder.basis is None:
            return Look(self, query, self.second_scores(query, rows), rows, final=True)
        scores = self._first_scores(query)
        if len(rows) < self.count:
            scores = scores[rows]
        return Look(self, query, scores, rows, final=False)

    def _first_scores(self, query: Floats) -> Floats:
        basis = self._coder.basis
        assert basis is not None
        weights = _Weights((query @ basis) * self._coder.first_step, fine=False)
        scores = np.empty(self.count, np.float32)
        for number, block in enumerate(self._blocks):
            part = scores[number * BLOCK : (number + 1) * BLOCK]
            part[:] = weights.times(block.first[: len(part)])
        return scores

    def contenders(self, query: Floats, rows: Rows, count: int) -> Rows:
        """Of these rows those that may be among the nearest `count` by what is stored."""
        if len(rows) <= count:
            return rows
        rows = np.sort(rows)
        scores = self.second_scores(query, rows)
        doubt = _DOUBT * float(np.linalg.norm(query * self._coder.step))
        least = float(np.partition(scores, -count)[-count]) - doubt
        return np.asarray(rows[scores >= least])

    def embeddings(self, rows: Rows) -> Floats:
        """(n, dimension) of rows in ascending order, as exact as their bytes."""
        return self._second(rows).astype(np.float32) * self._coder.step + self._coder.middle

    def second_scores(self, query: Floats, rows: Rows) -> Floats:
        """(n,) of rows in ascending order: cosines, to within a constant."""
        weights = _Weights(query * self._coder.step, fine=True)
        scores = np.empty(len(rows), np.float32)
        for begin in range(0, len(rows), _GATHERED):
            part = slice(begin, begin + _GATHERED)
            scores[part] = weights.times(self._second(rows[part]))
        return scores

    def _second(self, rows: Rows) -> Codes:
        """(n, dimension) of rows in ascending order."""
        second = np.empty((len(rows), self._coder.step.size), np.int8)
        borders = np.searchsorted(rows, np.arange(len(self._blocks) + 1) * BLOCK)
        for number, (begin, end) in enumerate(pairwise(borders.tolist())):
            if begin < end:
                here = rows[begin:end] - number * BLOCK
                self._blocks[number].second.take(here, axis=0, out=second[begin:end], mode="clip")
        return second


class Look:
    """How near the rows of a table are to one query."""

    def __init__(
        self, table: CodeTable, query: Floats, scores: Floats, rows: Rows, *, final: bool
    ) -> None:
        self._table = table
        self._query = query
        self._scores = scores
        self._rows = rows
        # Places that were looked at twice, what that gave, and the score down to which all were.
        self._places = np.arange(len(rows)) if final else np.zeros(0, np.int64)
        self._final = scores if final else np.zeros(0, np.float32)
        self._down_to = -math.inf if final else math.inf
        self._sample = np.sort(scores[::_SAMPLED])

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def best(self, count: int) -> Rows:
        """The numbers of the nearest rows, nearest first. A second call goes on from the first."""
        count = min(count, self.count)
        line = self._score_of(max(_FEWEST, _TIMES * count))
        while line < self._down_to:
            self._look_twice(line)
            line = self._line(count) if len(self._final) >= count else -math.inf
            line = max(line, self._score_of(2 * len(self._final)))
        return self._rows[self._places[_largest(self._final, count)]]

    def _score_of(self, rank: int) -> float:
        """About the score of the row with this rank, by the sample."""
        place = len(self._sample) - math.ceil(rank / _SAMPLED)
        return float(self._sample[place]) if place > 0 else -math.inf

    def _look_twice(self, line: float) -> None:
        """Look at all rows a second time whose first look gave this or more."""
        more = np.flatnonzero((self._scores >= line) & (self._scores < self._down_to))
        looked = self._table.second_scores(self._query, self._rows[more])
        self._places = np.concatenate((self._places, more))
        self._final = np.concatenate((self._final, looked))
        self._down_to = line

    def _line(self, count: int) -> float:
        """The score of the first look below which too few are left that could matter.

        See [Note: Two looks].
        """
        left_out = self._final - self._scores[self._places]
        spread = _CAUTION * float(left_out.std()) + 1e-6
        least = float(np.partition(self._final, -count)[-count]) - float(left_out.mean())
        left = self._sample[: int(np.searchsorted(self._sample, self._down_to))]
        chances = np.interp((least - left) / spread, _AWAY, _BEYOND)
        expected = _SAMPLED * np.cumsum(chances)  # among those up to here
        place = int(np.searchsorted(expected, _MISSED * count))
        return float(left[place]) if place < len(left) else self._down_to


class _Weights:
    """What each number of a row counts, as bytes.

    SimSIMD multiplies bytes as they are. Floats made of them, a slice at a time, and NumPy's BLAS
    take twice as long for the first look, and four times as long for the second (*measured*).

    Args:
        weights: (n,)
        fine: Whether what the bytes leave out makes bytes again.
    """

    def __init__(self, weights: Floats, *, fine: bool) -> None:
        step = max(float(np.abs(weights).max(initial=0.0)), 1e-9) / _LEVELS
        coarse = np.rint(weights / step)
        levels, steps = [coarse], [step]
        if fine:
            steps.append(step / (2 * _LEVELS))
            levels.append(np.rint((weights - coarse * step) / steps[1]))
        self._levels = np.array(levels).astype(np.int8)
        self._steps = np.array(steps, np.float32)

    def times(self, codes: Codes) -> Floats:
        """(rows,) scores of codes, (rows, n)."""
        # WORKAROUND: with `out` SimSIMD 6.5.16 gives back None without a reference to it, and
        # Python 3.11 aborts when these run out.
        products = simsimd.cdist(self._levels, codes, metric="dot", out_dtype="float32")
        return np.asarray(self._steps @ np.asarray(products), np.float32)


def _places_of(values: Rows, wanted: Rows) -> Rows:
    """Places of those values that are wanted, ascending; ids, so none is below 0.

    A mark for each id takes a tenth of the time of `np.isin` (*measured*: 0.5 ms for 500,000).
    """
    last = int(values.max(initial=-1))
    if last > _SPARSE * len(values):
        return np.flatnonzero(np.isin(values, wanted))
    marks = np.zeros(last + 1, np.bool_)
    marks[wanted[(wanted >= 0) & (wanted <= last)]] = True
    return np.flatnonzero(marks[values])


def _largest(scores: Floats, count: int) -> Rows:
    """Places of the largest scores, largest first."""
    if count >= len(scores):
        return np.asarray(np.argsort(-scores, kind="stable"))
    if not count:
        return np.zeros(0, np.int64)
    places = np.argpartition(scores, len(scores) - count)[len(scores) - count :]
    return np.asarray(places[np.argsort(-scores[places], kind="stable")])

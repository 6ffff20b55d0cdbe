"""Embeddings in one byte a number, in memory: what lies near a query, found in milliseconds.

[Note: Two looks]
Each embedding is kept twice. The first look has its 128 principal components: those directions in
which the embeddings of this library differ most; measured, they hold 65 to 85 % of what differs,
with MiniLM on real sentences 71 %. The second has all its numbers. A query is scored against all
first looks (25 ms of one core for 500,000), the second is taken of the best thousands only.
How many thousands? What the first look leaves out is known for those that were looked at twice: it
spreads like noise. So for every embedding that was not, there is a chance that it belongs among the
best all the same, and as many are looked at twice as it takes until fewer than one in 2,000 is
expected to be missed. They are taken in portions: each raises what is needed to be among the best,
so that fewer have to follow (*measured*: of 500,000, at most 16,000 in place of 160,000).
Embeddings without any structure, of which the first look tells little, are so found as well, only
later: in the worst case all are looked at twice.
A byte each is exact to a few thousandths: the caller scores the best anew with what is stored, and
those that by so much may be among the best.
Source for principal components: Jolliffe, Principal Component Analysis, 2nd ed. 2002, chapter 2.
"""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Codes = NDArray[np.int8]
Rows = NDArray[np.int64]

COMPONENTS = 128
BLOCK = 8192  # rows that are kept together: a new block costs no copy of the others
_LEVELS = 127.0
_ROOM = 1.3  # for numbers larger than any of the sample's, which would be cut off: 1 row in 1,000
_PARTS = 4  # of the first look, for two threads: the one that is held up does less
_TOGETHER = 131_072  # bytes that become floats in one go: they stay in the processor's cache
_FEWEST = 4000  # rows that are looked at twice, and ...
_TIMES = 4  # ... as many times the number that is wanted
_MISSED = 0.0005  # of the wanted ones, at most
_CAUTION = 1.2  # times the spread that was seen
_FARTHEST = 5.3  # spreads; beyond, of ten millions none is expected
_BINS = 256
_DOUBT = 4.0 * math.sqrt(2.0 / 12.0)  # how much two scores err: each number by less than a level
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
        rows = np.flatnonzero(np.isin(self.chunks, chunks))
        self._gone = np.union1d(self._gone, rows)

    def rows_of(self, assets: Rows) -> Rows:
        """The rows of these assets, ascending."""
        rows = np.flatnonzero(np.isin(self.assets, assets))
        return np.setdiff1d(rows, self._gone, assume_unique=True) if self.gone else rows

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

    def look(self, query: Floats, pool: ThreadPoolExecutor, within: Rows | None = None) -> Look:
        """Score a query, (dimension,), against all rows, or those within: ascending numbers."""
        rows = within
        if rows is None:
            rows = np.arange(self.count)
            rows = np.delete(rows, self._gone) if self.gone else rows
        if len(rows) <= _DIRECTLY or self._coder.basis is None:
            return Look(self, query, self.second_scores(query, rows), rows, final=True)
        scores = self._first_scores(query, pool)
        if len(rows) < self.count:
            scores = scores[rows]
        return Look(self, query, scores, rows, final=False)

    def _first_scores(self, query: Floats, pool: ThreadPoolExecutor) -> Floats:
        basis = self._coder.basis
        assert basis is not None
        weights = np.asarray((query @ basis) * self._coder.first_step, np.float32)
        scores = np.empty(self.count, np.float32)

        def score(beginning: int) -> None:
            for number in range(beginning, len(self._blocks), _PARTS):
                part = scores[number * BLOCK : (number + 1) * BLOCK]
                _products(self._blocks[number].first[: len(part)], weights, part)

        for _ in pool.map(score, range(_PARTS)):
            pass
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

    def second_scores(self, query: Floats, rows: Rows) -> Floats:
        """(n,) of rows in ascending order: cosines, to within a constant."""
        weights = np.asarray(query * self._coder.step, np.float32)
        scores = np.empty(len(rows), np.float32)
        borders = np.searchsorted(rows, np.arange(len(self._blocks) + 1) * BLOCK)
        for number, (begin, end) in enumerate(pairwise(borders.tolist())):
            if begin < end:
                second = self._blocks[number].second[rows[begin:end] - number * BLOCK]
                _products(second, weights, scores[begin:end])
        return scores


class Look:
    """How near the rows of a table are to one query."""

    def __init__(
        self, table: CodeTable, query: Floats, scores: Floats, rows: Rows, *, final: bool
    ) -> None:
        self._table = table
        self._query = query
        self._scores = scores
        self._rows = rows
        self._final = final  # whether the scores are of the second look

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def best(self, count: int) -> Rows:
        """The numbers of the nearest rows, nearest first."""
        if count >= self.count:
            count = self.count
        if self._final:
            return self._rows[_largest(self._scores, count)]
        places = more = np.sort(_largest(self._scores, max(_FEWEST, _TIMES * count)))
        final = np.empty(0, np.float32)
        while len(more):
            looked = self._table.second_scores(self._query, self._rows[more])
            final = np.concatenate((final, looked))
            more = self._also(places, final, count)
            places = np.concatenate((places, more))
        return self._rows[places[_largest(final, count)]]

    def _also(self, places: Rows, final: Floats, count: int) -> Rows:
        """Places that must be looked at a second time too, or the next of them, ascending.

        See [Note: Two looks].
        """
        if len(places) == self.count or not count:
            return places[:0]
        left_out = final - self._scores[places]
        spread = _CAUTION * float(left_out.std()) + 1e-6
        least = float(np.partition(final, -count)[-count]) - float(left_out.mean())
        floor = least - _FARTHEST * spread
        seen = float(self._scores[places].min())
        open_ = np.flatnonzero((self._scores > floor) & (self._scores < seen))
        numbers, edges = np.histogram(self._scores[open_], _BINS, (min(floor, seen), seen))
        away = (least - (edges[:-1] + edges[1:]) / 2) / spread
        chances = np.array([math.erfc(z / math.sqrt(2)) / 2 for z in away])
        expected = np.cumsum(numbers * chances)  # among those up to here
        line = edges[int(np.searchsorted(expected, _MISSED * count))]
        more = open_[self._scores[open_] >= line]
        if len(more) > len(places):
            more = np.sort(more[_largest(self._scores[more], len(places))])
        return np.asarray(more)


def _largest(scores: Floats, count: int) -> Rows:
    """Places of the largest scores, largest first."""
    if count >= len(scores):
        return np.asarray(np.argsort(-scores, kind="stable"))
    if not count:
        return np.zeros(0, np.int64)
    places = np.argpartition(scores, len(scores) - count)[len(scores) - count :]
    return np.asarray(places[np.argsort(-scores[places], kind="stable")])


def _products(codes: Codes, weights: Floats, scores: Floats) -> None:
    """Each row times the weights.

    By BLAS, which has no bytes: a slice at a time becomes floats, in half the time that NumPy's own
    products of bytes take. It has a single thread here; see desktop/__init__.py.
    """
    step = max(1, _TOGETHER // len(weights))
    floats = np.empty((min(step, len(codes)), len(weights)), np.float32)
    for first in range(0, len(codes), step):
        part = codes[first : first + step]
        np.copyto(floats[: len(part)], part)
        np.dot(floats[: len(part)], weights, out=scores[first : first + len(part)])

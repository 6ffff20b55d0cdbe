"""Files that are there twice, look nearly the same, or show nearly the same.

[Note: Three lists]
*Identical*: the content hashes agree (of files over 32 MiB it covers samples; see fingerprint.py).
*Nearly identical*: the perceptual hashes do, in all but 40 of 256 bits, and where there are
embeddings, these are nearer than halfway from chance to equality; also documents of the same words.
*Similar*: the embeddings are nearer than three quarters of that way, and the pictures were taken
within three minutes, or their hashes agree in all but 80 bits.
Measured on 96 photos in 23 variants: within 40 bits are all that were compressed, resized, turned
by a degree, made brighter, warmer or grey, sharpened or cut by 2 %, and 78 % of those with a large
mark; within 80 also those that were cut by 4 %, and nine in ten with a frame. Of 741 pairs of
different photos the nearest differ in 105 bits; of 820 pairs of different pages of text those that
the index brings up differ in 46 and 100.

[Note: Stars]
A group is its best picture and what is alike to that one: a chain of likenesses could lead from the
first frame of a film to its last. What a person has told apart is never in one group.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop import likeness
from desktop.library import vectors
from desktop.library.connection import Connection
from desktop.library.pairs import SHOWN
from desktop.library.rows import ASSET_COLUMNS, ASSET_SOURCE, asset_of
from desktop.records import Asset, AssetId, Embeddings, Space

_NEAR_BITS = 40  # of 256; see [Note: Three lists]
_SIMILAR_BITS = 80
_NEAR_SHARE = 0.5  # of the way from the cosine of chance to 1
_SIMILAR_SHARE = 0.75
_SECONDS_APART = 180.0
_MOST_LATER = 30  # photos of one moment that each is compared with
_MOST_IN_A_GROUP = 100
_MOST_GROUPS = 1000  # of each list
_LEAST_TEXT = 200  # bytes; a shorter text says nothing
_SAMPLE = 256  # embeddings that stand for all
_FEW = 24  # photos; fewer do not tell what chance is
_USUAL_CHANCE, _HIGHEST_CHANCE = 0.5, 0.8
_AT_ONCE = 4096  # embeddings in memory

_FILES = "asset.missing IS NULL AND asset.container IS NULL"


class Likeness(StrEnum):
    """How much alike the files of a group are."""

    IDENTICAL = "identical"
    NEAR = "near"
    SIMILAR = "similar"


@dataclass(frozen=True, slots=True)
class Group:
    """Files that are alike."""

    likeness: Likeness
    assets: tuple[Asset, ...]  # the best first: most pixels, most bytes; of equals the oldest

    @property
    def spare_bytes(self) -> int:
        """What all but the first take."""
        return sum(asset.size for asset in self.assets[1:])


@dataclass(frozen=True, slots=True)
class Duplicates:
    """All groups: at most a thousand of each, those that take most room first."""

    groups: tuple[Group, ...] = ()

    def of(self, likeness: Likeness) -> tuple[Group, ...]:
        """One of the three lists."""
        return tuple(group for group in self.groups if group.likeness is likeness)


@dataclass(frozen=True, slots=True)
class _File:
    """One content; of several files with it the oldest."""

    asset: AssetId
    content_hash: str
    seconds: float  # when it was taken, on its own clock; NaN where that is a guess
    look: bytes = b""


Pair = tuple[str, str]


def find(connection: Connection) -> Duplicates:
    """Everything in the library that is alike; seconds for a large one.

    Archived files and attachments are left out, RAWs beside their pictures only where identical.
    """
    with connection.snapshot():
        told_apart = frozenset(connection.rows("SELECT first, second FROM keep.distinct_pair"))
        found = {Likeness.IDENTICAL: _identical(connection, told_apart)}
        photos = _photos(connection)
        looks = _Looks(connection, photos)
        near = stars(photos, looks.near(), told_apart)
        found[Likeness.NEAR] = [*_ids(photos, near), *_same_words(connection, told_apart)]
        done = {member for group in near for member in group[1:]}
        similar = stars(photos, looks.similar(done), told_apart)
        found[Likeness.SIMILAR] = _ids(photos, similar)
        return Duplicates(_groups(connection, found))


def keep_apart(connection: Connection, contents: Iterable[str], now: int) -> None:
    """Remember that these contents, or the copies of the only one, are no duplicates.

    Inside the caller's transaction.
    """
    hashes = sorted(set(contents))
    pairs = list(combinations(hashes, 2)) or [(only, only) for only in hashes]
    connection.run_many(
        "INSERT OR IGNORE INTO keep.distinct_pair(first, second, added) VALUES (?, ?, ?)",
        ((first, second, now) for first, second in pairs),
    )


def stars(
    files: Sequence[_File], pairs: Iterable[tuple[int, int]], told_apart: Collection[Pair]
) -> list[list[int]]:
    """Groups of row numbers, each file in one at most; see [Note: Stars].

    Args:
        files: The best first.
        pairs: Row numbers, the lower first; the nearest pair first.
        told_apart: Content hashes, the lesser first.
    """
    near: dict[int, list[int]] = defaultdict(list)
    for low, high in pairs:
        near[low].append(high)
    taken: set[int] = set()
    groups: list[list[int]] = []
    for best in sorted(near):
        if best in taken:
            continue
        group = [best]
        for other in near[best]:
            hashes = (files[other].content_hash, [files[row].content_hash for row in group])
            if other not in taken and not (told_apart and _is_apart(*hashes, told_apart)):
                group.append(other)
                if len(group) == _MOST_IN_A_GROUP:
                    break
        if len(group) > 1:
            groups.append(group)
            taken.update(group)
    return groups


def _is_apart(one: str, others: list[str], told_apart: Collection[Pair]) -> bool:
    return any((min(one, other), max(one, other)) in told_apart for other in others)


# ----------------------------------------------------------------------------- contents and words


def _identical(connection: Connection, told_apart: Collection[Pair]) -> list[list[AssetId]]:
    rows = connection.rows(
        f"SELECT content_hash, id FROM asset WHERE {_FILES} AND size > 0 AND content_hash IN"
        f" (SELECT content_hash FROM asset WHERE {_FILES} AND size > 0"
        " AND content_hash IS NOT NULL GROUP BY content_hash HAVING count(*) > 1)"
        " ORDER BY content_hash, modified_ns, length(relative), relative"
    )
    groups: dict[str, list[AssetId]] = defaultdict(list)
    for content_hash, asset in rows:
        if (content_hash, content_hash) not in told_apart:
            groups[content_hash].append(AssetId(asset))
    return list(groups.values())


def _same_words(connection: Connection, told_apart: Collection[Pair]) -> list[list[AssetId]]:
    """Documents with the same passages, of one content one each."""
    rows = connection.rows(
        "SELECT count(*), sum(octet_length(chunk.text)) AS bytes, min(asset.id), content_hash"
        f" FROM asset JOIN chunk ON chunk.asset = asset.id WHERE {_FILES}"
        " AND asset.kind = 'document' AND asset.state = 'indexed' AND content_hash IS NOT NULL"
        " AND chunk.kind = 'passage' GROUP BY asset.id HAVING bytes >= ?"
        " ORDER BY asset.size DESC, asset.id",
        (_LEAST_TEXT,),
    )
    by_length: dict[tuple[int, int], dict[str, AssetId]] = defaultdict(dict)
    for passages, length, asset, content_hash in rows:
        by_length[passages, length].setdefault(content_hash, AssetId(asset))
    by_text: dict[bytes, list[_File]] = defaultdict(list)
    for contents in by_length.values():
        for content_hash, asset in contents.items() if len(contents) > 1 else ():
            digest = _digest(connection, asset)
            by_text[digest].append(_File(asset, content_hash, np.nan))
    groups: list[list[AssetId]] = []
    for files in by_text.values():
        pairs = combinations(range(len(files)), 2)
        groups += [[files[row].asset for row in group] for group in stars(files, pairs, told_apart)]
    return groups


def _digest(connection: Connection, asset: AssetId) -> bytes:
    digest = blake2b(digest_size=16)
    sql = "SELECT text FROM chunk WHERE asset = ? AND kind = 'passage' ORDER BY ordinal"
    for (text,) in connection.rows(sql, (asset,)):
        digest.update(text.encode("utf-8") + b"\0")
    return digest.digest()


# ----------------------------------------------------------------------------- pictures


def _photos(connection: Connection) -> list[_File]:
    """Every photo that is shown, of each content the oldest file, the best first."""
    rows = connection.rows(
        "SELECT asset.id, content_hash, perceptual, iif(dated_by = 'modified', NULL, dated),"
        " min(modified_ns)"  # and all else is of that file
        f" FROM asset WHERE {_FILES} AND {SHOWN} AND kind = 'photo' AND state = 'indexed'"
        " AND content_hash IS NOT NULL AND perceptual <> x'' GROUP BY content_hash"
        " ORDER BY width * height DESC, size DESC, asset.id"
    )
    return [
        _File(AssetId(asset), content_hash, _seconds(dated), look)
        for asset, content_hash, look, dated, _ in rows
    ]


def _seconds(dated: str | None) -> float:
    if dated is None:
        return float("nan")
    moment = datetime.fromisoformat(dated)
    return moment.toordinal() * 86400.0 + moment.hour * 3600 + moment.minute * 60 + moment.second


class _Looks:
    """Which photos look alike, by their row numbers."""

    def __init__(self, connection: Connection, photos: Sequence[_File]) -> None:
        self._connection = connection
        self._photos = photos
        tables = [t for t in vectors.encoder_tables(connection) if t.space is Space.PICTURE]
        self._table = max(tables, key=lambda table: table.wanted, default=None)
        self._pairs, self._bits = likeness.pairs_alike(
            likeness.as_numbers([photo.look for photo in photos]), _SIMILAR_BITS
        )
        self._cosines = self._cosines_of(self._pairs)  # NaN where one has no embedding
        self._chance = self._cosine_of_chance()

    def near(self) -> list[tuple[int, int]]:
        """Pairs that are nearly identical, the nearest first."""
        alike = np.isnan(self._cosines) | (self._cosines >= self._line(_NEAR_SHARE))
        return _listed(self._pairs[alike & (self._bits <= _NEAR_BITS)])

    def similar(self, without: Collection[int]) -> list[tuple[int, int]]:
        """Pairs that are similar, the nearest first."""
        left = np.ones(len(self._photos), bool)
        left[list(without)] = False
        alike = np.isnan(self._cosines) | (self._cosines >= self._line(_SIMILAR_SHARE))
        alike &= left[self._pairs].all(axis=1)
        of_one_moment = list(self._of_one_moment(left))
        pairs = np.concatenate([self._pairs[alike], *(part for part, _ in of_one_moment)])
        cosines = np.concatenate([self._cosines[alike], *(near for _, near in of_one_moment)])
        pairs, first = np.unique(pairs, axis=0, return_index=True)
        nearest = np.argsort(-np.nan_to_num(cosines[first]), kind="stable")
        return _listed(pairs[nearest])

    def _of_one_moment(
        self, left: NDArray[np.bool_]
    ) -> Iterator[tuple[NDArray[np.int64], NDArray[np.float32]]]:
        """Pairs that were taken within three minutes and are near, and their cosines."""
        seconds = np.array([photo.seconds for photo in self._photos])
        rows = np.flatnonzero(left & ~np.isnan(seconds))
        rows = rows[np.argsort(seconds[rows], kind="stable")]
        line = self._line(_SIMILAR_SHARE)
        for start in range(0, len(rows) if self._table else 0, _AT_ONCE):
            part = rows[start : start + _AT_ONCE + _MOST_LATER]
            known, embeddings = self._embeddings(part)
            part, times = part[known], seconds[part[known]]
            for later in range(1, min(_MOST_LATER + 1, len(part))):
                close = times[later:] - times[:-later] <= _SECONDS_APART
                if not close.any():
                    break
                first, second = np.flatnonzero(close), np.flatnonzero(close) + later
                cosines = np.einsum("nd,nd->n", embeddings[first], embeddings[second])
                near = cosines >= line
                pairs = np.stack([part[first[near]], part[second[near]]], axis=1)
                yield np.sort(pairs, axis=1), cosines[near]

    def _line(self, share: float) -> float:
        return self._chance + share * (1.0 - self._chance)

    def _cosine_of_chance(self) -> float:
        """What two photos of this library usually have."""
        count = len(self._photos)
        if count < _FEW:
            return _USUAL_CHANCE
        rows = np.unique(np.linspace(0, count - 1, _SAMPLE).astype(np.int64))
        _, sample = self._embeddings(rows)
        if len(sample) < _FEW:
            return _USUAL_CHANCE
        cosines = (sample @ sample.T)[np.triu_indices(len(sample), 1)]
        return min(float(np.median(cosines)), _HIGHEST_CHANCE)

    def _cosines_of(self, pairs: NDArray[np.int64]) -> NDArray[np.float32]:
        """(n,) of the embeddings of pairs; NaN where one has none."""
        cosines = np.full(len(pairs), np.nan, np.float32)
        for start in range(0, len(pairs), _AT_ONCE):
            part = pairs[start : start + _AT_ONCE]
            rows = np.unique(part)
            known, embeddings = self._embeddings(rows)
            if not known.any():
                continue
            places = np.cumsum(known) - 1
            first, second = (np.searchsorted(rows, part[:, side]) for side in (0, 1))
            both = known[first] & known[second]
            pair = embeddings[places[first[both]]], embeddings[places[second[both]]]
            cosines[start : start + _AT_ONCE][both] = np.einsum("nd,nd->n", *pair)
        return cosines

    def _embeddings(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.bool_], Embeddings]:
        """Which of the photos have one, and these, in the order of `rows`."""
        known = np.zeros(len(rows), bool)
        if self._table is None:
            return known, np.zeros((0, 0), np.float32)
        ids = [self._photos[row].asset for row in rows]
        found = dict(
            self._connection.rows(
                "SELECT chunk.asset, stored.embedding FROM json_each(?) AS wanted"
                " CROSS JOIN chunk ON chunk.asset = wanted.value AND chunk.kind = 'photo'"
                f" CROSS JOIN {self._table.name} AS stored ON stored.chunk_id = chunk.id",
                (json.dumps(ids),),
            )
        )
        known[:] = [asset in found for asset in ids]
        there = b"".join(found[asset] for asset in ids if asset in found)
        return known, np.frombuffer(there, np.float32).reshape(-1, self._table.dimension)


def _listed(pairs: NDArray[np.int64]) -> list[tuple[int, int]]:
    return [(low, high) for low, high in pairs.tolist()]


# ----------------------------------------------------------------------------- records


def _ids(files: Sequence[_File], groups: list[list[int]]) -> list[list[AssetId]]:
    return [[files[row].asset for row in group] for group in groups]


def _groups(
    connection: Connection, found: dict[Likeness, list[list[AssetId]]]
) -> tuple[Group, ...]:
    """The groups as records, cut to what a person can look through."""
    sizes = dict(_rows_of(connection, "asset.id, asset.size", found))
    for groups in found.values():
        groups.sort(key=lambda group: -sum(sizes[asset] for asset in group[1:]))
        del groups[_MOST_GROUPS:]
    assets = {row[0]: asset_of(row) for row in _rows_of(connection, ASSET_COLUMNS, found)}
    return tuple(
        Group(kind, tuple(assets[asset] for asset in group))
        for kind, groups in found.items()
        for group in groups
    )


def _rows_of(
    connection: Connection, columns: str, found: dict[Likeness, list[list[AssetId]]]
) -> list[Any]:
    ids = [asset for groups in found.values() for group in groups for asset in group]
    return connection.rows(
        f"SELECT {columns} FROM {ASSET_SOURCE} WHERE asset.id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )

"""The properties of all assets that are counted, as arrays in memory.

[Note: Columns in memory]
Reading 20,000 rows of assets one by one takes SQLite 80 to 260 ms (measured), for they are long.
What is counted is little: a number for each asset and property. So it is kept in arrays that are
indexed by the asset's id, read once and brought up to date for the assets that changed; counting
20,000 results then takes a few milliseconds.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable

import numpy as np
from numpy.typing import NDArray

from desktop.library.connection import Connection
from desktop.records import AssetId

Flags = NDArray[np.bool_]

SINGLE = ("type", "year", "folder", "place", "camera")
SEVERAL = ("keyword", "tag", "label")
_STARS = ("", "1", "2", "3", "4", "5")
_ALL_AT_ONCE = 0.2  # of the library: where more has changed, all of it is read anew
_ROWS = (
    "SELECT asset.id, asset.kind || '/' || asset.extension, substr(asset.dated, 1, 4),"
    " asset.folder, asset.metadata FROM asset WHERE asset.missing IS NULL"
)
_LABELS = "SELECT label.asset, label.word FROM label"
_WANTED = "(SELECT value FROM json_each(?))"


class Names:
    """Texts by number; 0 stands for none."""

    def __init__(self) -> None:
        self.texts = [""]
        self._numbers = {"": 0}

    def number(self, text: str) -> int:
        """The number of a text, which gets one where it has none."""
        number = self._numbers.setdefault(text, len(self.texts))
        if number == len(self.texts):
            self.texts.append(text)
        return number


class Columns:
    """What is counted of every asset.

    Thread: one at a time.
    """

    def __init__(self) -> None:
        self._loaded = False
        self.names = {name: Names() for name in (*SINGLE, *SEVERAL)}
        self.there = np.zeros(0, np.bool_)  # by id, as the others
        self.single = {name: np.zeros(0, np.int32) for name in SINGLE}
        self._file_stars = np.zeros(0, np.int8)
        self.stars = self._file_stars  # the person's own before the file's
        # What an asset may have several of: (n, 2), asset and number.
        self.pairs = {name: np.zeros((0, 2), np.int64) for name in SEVERAL}

    def refresh(self, connection: Connection, changed: Collection[AssetId], *, kept: bool) -> None:
        """Bring everything up to date.

        Args:
            connection: To read from.
            changed: Assets whose rows, or labels, are others since the last time.
            kept: Whether tags or ratings are others.
        """
        with connection.snapshot():
            kept = kept or bool(changed) or not self._loaded
            if not self._loaded or len(changed) > max(1000, _ALL_AT_ONCE * len(self.there)):
                self._load(connection, None)
            elif changed:
                self._load(connection, changed)
            if kept:
                self._load_kept(connection)
        self._loaded = True

    def flags(self, assets: Iterable[AssetId]) -> Flags:
        """Which of all assets these are; those that are not in the library are left out."""
        wanted = np.zeros(len(self.there), np.bool_)
        ids = np.asarray(list(assets), np.int64)
        wanted[ids[(ids >= 0) & (ids < len(wanted))]] = True
        return wanted & self.there

    def counts(self, name: str, wanted: Flags) -> dict[str, int]:
        """How often each text of a single property occurs among these."""
        return self._texts(name, np.bincount(self.single[name][wanted], minlength=1))

    def within(self, name: str, wanted: Flags) -> NDArray[np.int64]:
        """The pairs of a property whose assets are among these."""
        pairs = self.pairs[name]
        return pairs[wanted[pairs[:, 0]]]

    def pair_counts(self, name: str, wanted: Flags) -> dict[str, int]:
        """How often each text occurs of a property that may have several."""
        return self._texts(name, np.bincount(self.within(name, wanted)[:, 1], minlength=1))

    def _texts(self, name: str, counts: NDArray[np.int64]) -> dict[str, int]:
        texts = self.names[name].texts
        return {texts[n]: int(counts[n]) for n in np.flatnonzero(counts).tolist() if n}

    # ------------------------------------------------------------------------- loading

    def _load(self, connection: Connection, changed: Collection[AssetId] | None) -> None:
        """Read the rows of these assets, or (None) of all."""
        self._make_room(connection, changed)
        ids = () if changed is None else (json.dumps(list(changed)),)
        rows = connection.rows(_ROWS + (f" AND asset.id IN {_WANTED}" if ids else ""), ids)
        self._replace("keyword", self._take(rows), changed)
        labels = connection.rows(_LABELS + (f" WHERE label.asset IN {_WANTED}" if ids else ""), ids)
        number = self.names["label"].number
        self._replace("label", [(asset, number(word)) for asset, word in labels], changed)

    def _take(self, rows: Iterable[tuple[int, str, str, str, str]]) -> list[tuple[int, int]]:
        """Note the rows' single properties; the pairs of their keywords are returned."""
        columns = [(self.single[name], self.names[name].number) for name in SINGLE]
        keyword = self.names["keyword"].number
        keywords: list[tuple[int, int]] = []
        for asset, kind, year, folder, metadata in rows:
            facts = dict(json.loads(metadata)) if len(metadata) > 2 else {}
            texts = (kind, year, folder, facts.get("place", ""), facts.get("camera", ""))
            for (column, number), text in zip(columns, texts, strict=True):
                column[asset] = number(text)
            stars = facts.get("rating", "")
            self._file_stars[asset] = _STARS.index(stars) if stars in _STARS else 0
            words = filter(None, facts.get("keywords", "").split(", "))
            keywords.extend((asset, keyword(word)) for word in words)
            self.there[asset] = True
        return keywords

    def _make_room(self, connection: Connection, changed: Collection[AssetId] | None) -> None:
        """Room for the newest asset; those that are read again count as gone until then."""
        last = connection.value("SELECT ifnull(max(id), 0) FROM asset")
        more = max(0, last + 1 - len(self.there))
        self.there = np.concatenate([self.there, np.zeros(more, np.bool_)])
        self._file_stars = np.concatenate([self._file_stars, np.zeros(more, np.int8)])
        for name, column in self.single.items():
            self.single[name] = np.concatenate([column, np.zeros(more, np.int32)])
        if changed is None:
            self.there[:] = False
        else:
            self.there[[asset for asset in changed if asset < len(self.there)]] = False

    def _replace(
        self, name: str, pairs: list[tuple[int, int]], changed: Collection[AssetId] | None
    ) -> None:
        """Put pairs in the place of those that the changed assets had, or (None) all."""
        fresh = np.asarray(pairs, np.int64).reshape(-1, 2)
        if changed is not None:
            old = self.pairs[name]
            again = np.isin(old[:, 0], np.asarray(list(changed), np.int64))
            fresh = np.concatenate([old[~again], fresh])
        self.pairs[name] = fresh

    def _load_kept(self, connection: Connection) -> None:
        """The person's own tags and stars: few, and read anew each time."""
        number = self.names["tag"].number
        rows = connection.rows(
            "SELECT asset.id, kept.name FROM keep.tag AS kept JOIN main.asset USING (content_hash)"
            " WHERE asset.missing IS NULL"
        )
        self._replace("tag", [(asset, number(name)) for asset, name in rows], None)
        self.stars = self._file_stars.copy()
        for asset, stars in connection.rows(
            "SELECT asset.id, kept.stars FROM keep.rating AS kept"
            " JOIN main.asset USING (content_hash) WHERE asset.missing IS NULL"
        ):
            if asset < len(self.stars):
                self.stars[asset] = stars
        kept = self.pairs["tag"]
        self.pairs["tag"] = kept[kept[:, 0] < len(self.there)]

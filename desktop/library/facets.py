"""What results have in common, counted: by type, year, place, camera, folder, tag, rating, label.

See [Note: Columns in memory] in columns.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import numpy as np

from desktop.library.columns import Columns, Flags
from desktop.library.connection import Connection
from desktop.library.folding import folded, stored
from desktop.library.groups import Group, by_folder, by_place, by_type, written
from desktop.library.kept import Facet, Facets
from desktop.library.rows import path_below
from desktop.records import AssetId

_MOST = 30  # values of one facet
_STARS = 5


class FacetCounter:
    """Counts results, as things were at the last `refresh`.

    Thread: one at a time.
    """

    def __init__(self) -> None:
        self._columns = Columns()

    def refresh(
        self, connection: Connection, changed: Collection[AssetId] = (), *, kept: bool = True
    ) -> None:
        """Bring everything up to date; the first time everything is read.

        Args:
            connection: To read from.
            changed: Assets whose rows, or labels, are others since the last time.
            kept: Whether tags or ratings are others.
        """
        self._columns.refresh(connection, changed, kept=kept)

    def count(self, connection: Connection, assets: Sequence[AssetId]) -> Facets:
        """What these have in common; those that are not in the library count nowhere."""
        columns = self._columns
        wanted = columns.flags(assets)
        folders = _most(by_folder(columns.counts("folder", wanted)))
        years = sorted(columns.counts("year", wanted).items(), reverse=True)
        return Facets(
            total=int(np.count_nonzero(wanted)),
            types=_facets("type", by_type(columns.counts("type", wanted))),
            years=tuple(Facet(year, count, f"date:{year}") for year, count in years),
            places=_facets("place", by_place(columns.counts("place", wanted))),
            cameras=_facets("camera", _plain(columns.counts("camera", wanted))),
            folders=_facets("in", self._spelled(connection, wanted, folders)),
            tags=_facets("tag", self._tags(wanted)),
            ratings=self._ratings(wanted),
            labels=_facets("label", _plain(columns.pair_counts("label", wanted))),
        )

    def places(self, limit: int) -> tuple[Facet, ...]:
        """The towns of the whole library, the one with the most photos first."""
        counts = self._columns.counts("place", self._columns.there)
        return _facets("place", by_place(counts))[:limit]

    def keywords(self) -> tuple[str, ...]:
        """The keywords that files bring, the most used first."""
        columns = self._columns
        counts = columns.pair_counts("keyword", columns.there)
        return tuple(sorted(counts, key=lambda word: (-counts[word], word)))

    def _tags(self, wanted: Flags) -> list[Group]:
        """Tags and keywords together: an asset that has both of one name counts once."""
        spelled: dict[str, str] = {}
        parts = []
        same: dict[str, int] = {}
        for name in ("keyword", "tag"):  # a tag's spelling is the person's own
            texts = self._columns.names[name].texts
            pairs = self._columns.within(name, wanted)
            numbers = np.zeros(len(texts), np.int64)
            for number in np.unique(pairs[:, 1]).tolist():
                key = folded(texts[number])
                spelled[key] = texts[number]
                numbers[number] = same.setdefault(key, len(same))
            parts.append((pairs[:, 0], numbers[pairs[:, 1]]))
        many = max(1, len(same))
        once = np.unique(np.concatenate([assets * many + codes for assets, codes in parts]))
        counts = np.bincount(once % many, minlength=many).tolist()
        return [Group(spelled[key], counts[number], spelled[key]) for key, number in same.items()]

    def _ratings(self, wanted: Flags) -> tuple[Facet, ...]:
        counts = np.bincount(self._columns.stars[wanted], minlength=_STARS + 1).tolist()
        stars = range(_STARS, 0, -1)
        return tuple(Facet("★" * n, counts[n], f"rating:{n}") for n in stars if counts[n])

    def _spelled(
        self, connection: Connection, wanted: Flags, groups: Iterable[Group]
    ) -> list[Group]:
        """Folders as their owner wrote them; the library compares them without case."""
        columns = self._columns
        spelled = []
        for group in groups:
            number = columns.names["folder"].number(group.example)
            example = np.flatnonzero(wanted & (columns.single["folder"] == number))[:1].tolist()
            row = connection.row(
                "SELECT root.path, relative FROM asset JOIN root ON root.id = asset.root"
                " WHERE asset.id = ?",
                example or [-1],
            )
            label = group.label
            if row is not None:
                depth = group.example.count("/") - group.value.count("/") - 1
                label = stored(path_below(*row).parents[depth].name)
            spelled.append(Group(label or group.label, group.count, group.value))
        return spelled


def _plain(counts: dict[str, int]) -> list[Group]:
    return [Group(text, count, text) for text, count in counts.items()]


def _most(groups: Iterable[Group]) -> list[Group]:
    return sorted(groups, key=lambda group: (-group.count, group.label.casefold()))[:_MOST]


def _facets(key: str, groups: Iterable[Group]) -> tuple[Facet, ...]:
    return tuple(Facet(g.label, g.count, written(key, g.value)) for g in _most(groups))

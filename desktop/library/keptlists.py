"""Read the keepsakes: of some assets, of all that a card marks, and the lists of names."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable

from desktop.library.connection import Connection
from desktop.library.kept import Kept, Lists, Mark, Named
from desktop.library.savedsearches import searches
from desktop.records import AssetId

_WANTED = "(SELECT id, content_hash FROM main.asset WHERE id IN (SELECT value FROM json_each(?)))"


def kept_of(connection: Connection, assets: Iterable[AssetId]) -> dict[AssetId, Kept]:
    """What `Keepsakes.kept_of` gives."""
    ids = json.dumps(list(assets))
    favourites = {
        row[0]
        for row in connection.rows(
            f"SELECT id FROM {_WANTED} JOIN keep.favourite USING (content_hash)", (ids,)
        )
    }
    sql = f"SELECT id, stars FROM {_WANTED} JOIN keep.rating USING (content_hash)"
    stars: dict[int, int] = dict(connection.rows(sql, (ids,)))
    tags = _names(
        connection,
        f"SELECT id, name FROM {_WANTED} JOIN keep.tag USING (content_hash) ORDER BY name",
        ids,
    )
    albums = _names(
        connection,
        f"SELECT id, album.name FROM {_WANTED} JOIN keep.album USING (content_hash)"
        " LEFT JOIN keep.album_list USING (name) ORDER BY position, album.name",
        ids,
    )
    return {
        AssetId(number): Kept(
            Mark(number in favourites, stars.get(number)),
            tuple(tags.get(number, ())),
            tuple(albums.get(number, ())),
        )
        for number in favourites | stars.keys() | tags.keys() | albums.keys()
    }


def _names(connection: Connection, sql: str, ids: str) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for number, name in connection.rows(sql, (ids,)):
        found[number].append(name)
    return found


def marks(connection: Connection) -> dict[AssetId, Mark]:
    """What `Keepsakes.marks` gives."""
    rows = connection.rows(
        "SELECT asset.id, favourite.added IS NOT NULL, rating.stars FROM"
        " (SELECT content_hash FROM keep.favourite UNION SELECT content_hash FROM keep.rating)"
        " JOIN main.asset USING (content_hash)"
        " LEFT JOIN keep.favourite USING (content_hash)"
        " LEFT JOIN keep.rating USING (content_hash) WHERE asset.missing IS NULL"
    )
    return {AssetId(number): Mark(bool(favourite), stars) for number, favourite, stars in rows}


def lists(connection: Connection) -> Lists:
    """What `Keepsakes.lists` gives."""
    tags = _counted(
        connection,
        f"SELECT name, sum({_IS_HERE}) FROM keep.tag AS kept GROUP BY name ORDER BY folded(name)",
    )
    albums = _counted(
        connection,
        f"SELECT album_list.name, ifnull(sum({_IS_HERE}), 0) FROM keep.album_list"
        " LEFT JOIN keep.album AS kept USING (name)"
        " GROUP BY album_list.name ORDER BY position, album_list.name",
    )
    favourites = connection.value(f"SELECT sum({_IS_HERE}) FROM keep.favourite AS kept")
    return Lists(
        tags,
        albums,
        searches(connection),
        favourites or 0,
    )


_IS_HERE = (
    "EXISTS (SELECT 1 FROM main.asset"
    " WHERE asset.content_hash = kept.content_hash AND asset.missing IS NULL)"
)


def _counted(connection: Connection, sql: str) -> tuple[Named, ...]:
    return tuple(Named(name, count) for name, count in connection.rows(sql))


def rated_by_file(connection: Connection, contents: Iterable[str]) -> list[str]:
    """Those of the contents whose files bring a rating of their own."""
    rows = connection.rows(
        "SELECT DISTINCT content_hash FROM main.asset, json_each(asset.metadata) AS pair"
        " WHERE content_hash IN (SELECT value FROM json_each(?)) AND pair.value ->> 0 = 'rating'",
        (json.dumps(list(contents)),),
    )
    return [row[0] for row in rows]

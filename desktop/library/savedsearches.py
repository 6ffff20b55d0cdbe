"""Saved searches as they are stored: the text, and beside it as JSON all else that is searched by.

Pictures of the library are kept by their content, so that they are found again after a move, in a
rebuilt library and in another one; pictures that had a file of their own by where that is; those
that were pasted, as small copies.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from desktop.errors import UsageError
from desktop.library.connection import Connection
from desktop.library.folding import stored
from desktop.library.kept import SavedExample, SavedSearch
from desktop.records import AssetId, Example, Region

COLUMNS = ("name", "query", "added", "more")


def searches(connection: Connection) -> tuple[SavedSearch, ...]:
    """Every saved search, by name; an example is empty whose content is not in the library now."""
    rows = connection.rows("SELECT name, query, more FROM keep.saved_search ORDER BY folded(name)")
    read = [(name, query, json.loads(more)) for name, query, more in rows]
    contents = [one["content"] for _, _, more in read for one in _examples(more) if _kept(one)]
    assets = _assets(connection, contents)
    return tuple(
        SavedSearch(
            name,
            query,
            tuple(_example(one, assets) for one in _examples(more)),
            str(more.get("order", "")),
            str(more.get("shape", "")),
        )
        for name, query, more in read
    )


def row(connection: Connection, search: SavedSearch, added: int) -> tuple[str | int, ...]:
    """The row of a search, by `COLUMNS`.

    Raises:
        UsageError: It is by a file that was not read yet.
    """
    more: dict[str, Any] = {}
    if search.examples:
        more["examples"] = [_written(connection, one) for one in search.examples]
    if search.order or search.shape:
        more |= {"order": search.order, "shape": search.shape}
    return search.name, stored(search.query), added, _told(more)


def clear(connection: Connection, contents: Collection[str], paths: Collection[bytes]) -> None:
    """Take pictures out of all searches, and delete those that were by nothing else.

    Args:
        connection: With a keepsakes.db of any version attached.
        contents: Of the pictures.
        paths: Of their files.
    """
    columns = {column[1] for column in connection.rows("PRAGMA keep.table_info(saved_search)")}
    if "more" not in columns:
        return
    for name, query, text in connection.rows("SELECT name, query, more FROM keep.saved_search"):
        more = json.loads(text)
        left = [
            one
            for one in _examples(more)
            if one.get("content") not in contents and _file(one) not in paths
        ]
        if len(left) == len(_examples(more)):
            continue
        if not left and not query:
            connection.run("DELETE FROM keep.saved_search WHERE name = ?", (name,))
            continue
        told = {**more, "examples": left}
        connection.run("UPDATE keep.saved_search SET more = ? WHERE name = ?", (_told(told), name))


def _told(more: Mapping[str, Any]) -> str:
    return json.dumps(more, ensure_ascii=False, separators=(",", ":"))


def _written(connection: Connection, one: SavedExample) -> dict[str, Any]:
    example, told = one.example, dict[str, Any]({"name": stored(one.name)})
    if one.copy:
        told["copy"] = base64.b64encode(one.copy).decode("ascii")
    elif example.file is not None:
        told["file"] = base64.b64encode(os.fsencode(example.file)).decode("ascii")
    else:
        content = connection.value(
            "SELECT content_hash FROM main.asset WHERE id = ?", (example.asset,)
        )
        if content is None:
            raise UsageError(f"“{one.name}” was not read yet; save the search a little later.")
        told["content"] = content
    region = example.region
    if example.page is not None:
        told["page"] = example.page
    if region is not None:
        told["region"] = [region.left, region.top, region.width, region.height]
    if example.weight != 1.0:
        told["weight"] = example.weight
    return told


def _examples(more: Mapping[str, Any]) -> list[dict[str, Any]]:
    return list(more.get("examples", ()))


def _file(one: Mapping[str, Any]) -> bytes | None:
    return base64.b64decode(one["file"]) if "file" in one else None


def _kept(one: Mapping[str, Any]) -> bool:
    return "content" in one


def _assets(connection: Connection, contents: list[str]) -> dict[str, AssetId]:
    if not contents:
        return {}
    rows = connection.rows(
        "SELECT content_hash, min(id) FROM main.asset WHERE missing IS NULL"
        " AND content_hash IN (SELECT value FROM json_each(?)) GROUP BY content_hash",
        (json.dumps(contents),),
    )
    return {content: AssetId(number) for content, number in rows}


def _example(one: Mapping[str, Any], assets: Mapping[str, AssetId]) -> SavedExample:
    file = _file(one)
    example = Example(
        asset=assets.get(one["content"]) if _kept(one) else None,
        page=one.get("page"),
        file=None if file is None else Path(os.fsdecode(file)),
        region=Region(*one["region"]) if "region" in one else None,
        weight=float(one.get("weight", 1.0)),
    )
    copy = base64.b64decode(one["copy"]) if "copy" in one else b""
    return SavedExample(str(one.get("name", "")), example, copy)

"""Questions and answers in keepsakes.db.

Sources are kept with enough of their asset to be shown without the library, which may be rebuilt:
a JSON list of objects with number, page, passage, content_hash, path (hex of os.fsencode), kind,
size and modified (ISO 8601).
"""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.library.connection import Connection
from desktop.library.folding import stored
from desktop.library.rows import ASSET_COLUMNS, ASSET_SOURCE, asset_of
from desktop.records import Answer, Asset, AssetId, AssetState, Kind, RootId, Source

_GONE = AssetId(0)  # never the id of an asset
_COLUMNS = "question, text, sources, cited, model, seconds, left_out, stopped"


def save(connection: Connection, answer: Answer, asked: int) -> None:
    """Store an answer, inside the caller's transaction."""
    connection.run(
        f"INSERT INTO keep.answer(asked, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            asked,
            stored(answer.question),
            stored(answer.text),
            json.dumps([_described(source) for source in answer.sources]),
            json.dumps(list(answer.cited)),
            answer.model,
            answer.seconds,
            answer.left_out,
            answer.stopped,
        ),
    )


def newest(connection: Connection, limit: int) -> tuple[Answer, ...]:
    """Answers, newest first."""
    rows = connection.rows(
        f"SELECT {_COLUMNS} FROM keep.answer ORDER BY asked DESC, id DESC LIMIT ?", (limit,)
    )
    return tuple(
        Answer(
            question,
            text,
            tuple(_source(connection, described) for described in json.loads(sources)),
            tuple(json.loads(cited)),
            model,
            seconds,
            left_out,
            bool(stopped),
        )
        for question, text, sources, cited, model, seconds, left_out, stopped in rows
    )


def _described(source: Source) -> dict[str, Any]:
    asset = source.asset
    return {
        "number": source.number,
        "page": source.page,
        "passage": stored(source.passage),
        "content_hash": asset.content_hash,
        "path": os.fsencode(asset.path).hex(),
        "kind": asset.kind,
        "size": asset.size,
        "modified": asset.modified.isoformat(),
    }


def _source(connection: Connection, described: dict[str, Any]) -> Source:
    row = connection.row(
        f"SELECT {ASSET_COLUMNS} FROM {ASSET_SOURCE} WHERE asset.content_hash = ?"
        " AND asset.missing IS NULL ORDER BY asset.id LIMIT 1",
        (described["content_hash"],),
    )
    asset = _as_it_was(described) if row is None else asset_of(row)
    return Source(described["number"], asset, described["page"], described["passage"])


def _as_it_was(described: dict[str, Any]) -> Asset:
    return Asset(
        id=_GONE,
        root=RootId(0),
        path=Path(os.fsdecode(bytes.fromhex(described["path"]))),
        kind=Kind(described["kind"]),
        state=AssetState.INDEXED,
        online=False,
        size=described["size"],
        modified=datetime.fromisoformat(described["modified"]),
        content_hash=described["content_hash"],
        taken=None,
        width=None,
        height=None,
        page_count=None,
    )

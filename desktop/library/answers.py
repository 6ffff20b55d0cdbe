"""Questions and answers in keepsakes.db.

Sources are kept with enough of their asset to be shown without the library, which may be rebuilt:
a JSON list of objects with number, page, passage, content_hash, path (hex of os.fsencode), kind,
size and modified (ISO 8601).
"""

from __future__ import annotations

import json
import os
import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.library.connection import Connection
from desktop.library.folding import stored
from desktop.library.rows import ASSET_COLUMNS, ASSET_SOURCE, asset_of
from desktop.records import Answer, Asset, AssetId, AssetState, Kind, RootId, Source

_GONE = AssetId(0)  # never the id of an asset
_COLUMNS = (
    "question, text, sources, cited, model, seconds, left_out, stopped, doubted, conversation"
)
# Answers of before there were conversations are one each.
_CONVERSATION = "ifnull(conversation, asked * 1000)"


def save(connection: Connection, answer: Answer, asked: int) -> None:
    """Store an answer, inside the caller's transaction."""
    connection.run(
        f"INSERT INTO keep.answer(asked, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            asked,
            stored(answer.question),
            stored(answer.text),
            json.dumps([described(source) for source in answer.sources]),
            json.dumps(list(answer.cited)),
            answer.model,
            answer.seconds,
            answer.left_out,
            answer.stopped,
            json.dumps(answer.doubted),
            answer.conversation if answer.conversation is not None else asked * 1000,
        ),
    )


def newest(connection: Connection, limit: int) -> tuple[Answer, ...]:
    """Answers, newest first."""
    rows = connection.rows(
        f"SELECT {_COLUMNS} FROM keep.answer ORDER BY asked DESC, id DESC LIMIT ?", (limit,)
    )
    return tuple(_answer(connection, row) for row in rows)


class Conversations:
    """Questions that belong together, with their answers.

    Args:
        connection: A writing one to forget something.

    Thread: the one that opened the connection.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest(self, limit: int, text: str = "") -> tuple[tuple[Answer, ...], ...]:
        """Conversations, newest first, each with its answers in order.

        Args:
            text: All of its words occur in a question, an answer or a file's name of each.
        """
        words = _plain(text).split()
        with self._connection.snapshot():
            rows = self._connection.rows(
                f"SELECT {_CONVERSATION}, question || ' ' || text, sources FROM keep.answer"
                " ORDER BY 1 DESC, id"
            )
            said: dict[int, str] = {}
            for number, words_of, sources in rows:
                names = " ".join(_name(source) for source in json.loads(sources))
                said[number] = f"{said.get(number, '')} {_plain(words_of)} {_plain(names)}"
            fitting = [n for n, all_of in said.items() if all(word in all_of for word in words)]
            return tuple(self._of(number) for number in fitting[:limit])

    def one(self, number: int) -> tuple[Answer, ...]:
        """The answers of one conversation, in order; () where there is none."""
        with self._connection.snapshot():
            return self._of(number)

    def forget(self, number: int) -> None:
        """Delete a conversation."""
        with self._connection.transaction():
            self._connection.run(f"DELETE FROM keep.answer WHERE {_CONVERSATION} = ?", (number,))

    def forget_all(self) -> None:
        """Delete every conversation."""
        with self._connection.transaction():
            self._connection.run("DELETE FROM keep.answer")

    def _of(self, number: int) -> tuple[Answer, ...]:
        rows = self._connection.rows(
            f"SELECT {_COLUMNS} FROM keep.answer WHERE {_CONVERSATION} = ? ORDER BY asked, id",
            (number,),
        )
        return tuple(_answer(self._connection, row) for row in rows)


def _answer(connection: Connection, row: tuple[Any, ...]) -> Answer:
    question, text, sources, cited, model, seconds, left_out, stopped, doubted, conversation = row
    return Answer(
        question,
        text,
        tuple(source_of(connection, one) for one in json.loads(sources)),
        tuple(json.loads(cited)),
        model,
        seconds,
        left_out,
        bool(stopped),
        tuple((start, end) for start, end in json.loads(doubted)),
        conversation,
    )


def _plain(text: str) -> str:
    """Without case and accents."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in parted if not unicodedata.combining(one))


def _name(source: dict[str, Any]) -> str:
    return Path(os.fsdecode(bytes.fromhex(source["path"]))).name


def described(source: Source) -> dict[str, Any]:
    """A source as it is kept."""
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


def source_of(connection: Connection, described: dict[str, Any]) -> Source:
    """A source that was kept, with its asset as it is now, or else as it was."""
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

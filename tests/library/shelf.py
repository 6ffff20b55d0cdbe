"""Builders of library content for the tests: literal, small, and the same each time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.library.catalog import Catalog
from desktop.library.connection import Connection, open_library
from desktop.library.matching import quoted
from desktop.library.search import Search
from desktop.records import (
    AssetId,
    ChunkDraft,
    ChunkKind,
    Encoder,
    FoundFile,
    IndexedFile,
    Kind,
    LoadedEncoder,
    Prepared,
    Query,
    RootId,
    Space,
)

SECOND = 1_000_000_000
START = 1_600_000_000  # 13 September 2020


def never_loaded(folder: Path, number_format: str) -> LoadedEncoder:
    raise AssertionError("the library loads no encoder")


def encoder(name: str, space: Space = Space.PICTURE, dimension: int = 4) -> Encoder:
    return Encoder(name, space, dimension, 1, None, 0, 0, never_loaded)


PICTURES = encoder("pictures")
PASSAGES = encoder("passages", Space.PASSAGE, 3)


def unit(*values: float) -> NDArray[np.float32]:
    row = np.array(values, np.float32)
    return np.asarray(row / np.linalg.norm(row), np.float32)


def found(name: str | bytes, size: int = 10, seconds: int = START) -> FoundFile:
    relative = name.encode() if isinstance(name, str) else name
    return FoundFile(relative, size, seconds * SECOND)


def prepared(kind: Kind = Kind.DOCUMENT, **values: Any) -> Prepared:
    defaults: dict[str, Any] = {
        "format": "Toy@1",
        "page_count": None,
        "width": None,
        "height": None,
        "taken": None,
        "metadata": (),
        "pages": (),
        "passages": (),
    }
    return Prepared(kind=kind, **{**defaults, **values})


def document(content_hash: str, *passages: str, **values: Any) -> IndexedFile:
    """A text file with these passages, each embedded by its length."""
    chunks = tuple(
        ChunkDraft(ChunkKind.PASSAGE, page, text, ((PASSAGES.key, unit(len(text) + 1, page, 1)),))
        for page, text in enumerate(passages, start=1)
    )
    return IndexedFile(content_hash, prepared(**values), chunks)


def photo(
    content_hash: str, embedding: NDArray[np.float32], taken: datetime | None = None
) -> IndexedFile:
    chunk = ChunkDraft(ChunkKind.PHOTO, None, "", ((PICTURES.key, embedding),))
    made = prepared(Kind.PHOTO, taken=taken, width=40, height=30)
    return IndexedFile(content_hash, made, (chunk,))


class Shelf:
    """A library with one root, a writer and a reader on one thread."""

    def __init__(self, folder: Path, now: float = START) -> None:
        self.folder = folder / "library"
        self.now = now
        self.connection: Connection = open_library(self.folder, write=True)
        self.catalog = Catalog(self.connection, clock=lambda: self.now)
        self.catalog.want_encoders([PICTURES, PASSAGES])
        self.root: RootId = self.catalog.add_root(folder / "Root").id
        self.root_path = folder / "Root"
        self.reading = open_library(self.folder, write=False)
        self.search = Search(self.reading)

    def close(self) -> None:
        self.reading.close()
        self.connection.close()

    def put(self, name: str | bytes, file: IndexedFile | None, **values: int) -> AssetId:
        """One more file, indexed unless None."""
        relative = found(name, **values)
        changes = self.catalog.apply_scan(self.root, [relative], under=relative.relative)
        asset = (changes.added or changes.updated)[0]
        if file is not None:
            self.catalog.save_indexed(asset, file)
        return asset

    def rescan(self, *files: FoundFile, unread: Collection[bytes] = ()) -> Any:
        return self.catalog.apply_scan(self.root, files, unread=unread)

    def words(self, *words: str, **parts: Any) -> list[AssetId]:
        query = Query(words=words, **parts)
        return [ranked.asset for ranked in self.search.words(query, 100)]

    def names(self, *words: str, **parts: Any) -> list[AssetId]:
        query = Query(words=words, **parts)
        return [ranked.asset for ranked in self.search.names(query, 100)]

    def check_in_step(self) -> None:
        """Fail where an index does not hold exactly the chunks that there are."""
        self.catalog.quick_check()
        chunks = set(self._ids("SELECT id FROM chunk"))
        with_text = set(self._ids("SELECT id FROM chunk WHERE text <> ''"))
        for index in ("chunk_words", "chunk_stems", "chunk_parts"):
            assert set(self._ids(f"SELECT id FROM {index}_docsize")) == with_text
        for number in self._ids("SELECT id FROM encoder"):
            stored = self._ids(f"SELECT chunk_id FROM embedding_{number}")
            done = self._ids("SELECT chunk FROM embedded WHERE encoder = ?", (number,))
            assert set(stored) <= set(done) <= chunks
        assets = self._ids("SELECT id FROM asset")
        assert self._ids("SELECT id FROM asset_words_docsize ORDER BY id") == sorted(assets)

        self._check_words()

    def _check_words(self) -> None:
        """Fail where a name or the first word of a text is not found."""
        for asset, name in self.connection.rows("SELECT id, name FROM asset"):
            assert asset in self._matching("asset_words", name)
        for chunk, text in self.connection.rows("SELECT id, text FROM chunk WHERE text <> ''"):
            assert chunk in self._matching("chunk_words", text.split()[0])

    def _matching(self, index: str, text: str) -> list[int]:
        return self._ids(f"SELECT rowid FROM {index} WHERE {index} MATCH ?", (quoted(text),))

    def _ids(self, sql: str, parameters: Sequence[int | str] = ()) -> list[int]:
        return [row[0] for row in self.connection.rows(sql, parameters)]

"""What the library costs beside the plainest thing that does the same: a scan, NumPy, a table."""

import random
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.measure import Measure
from desktop.encoders.toy_passage import ENCODER
from desktop.library.catalog import Catalog
from desktop.library.connection import Connection, open_library
from desktop.library.search import Search
from desktop.records import (
    ChunkDraft,
    ChunkKind,
    Condition,
    FoundFile,
    IndexedFile,
    Kind,
    Prepared,
    Query,
    RootId,
)

FILES = 4000
WORDS_EACH = 120
BATCH = 64
ROUNDS = 5


def run() -> list[Measure]:
    """Storing, searching and renaming 4,000 passages."""
    chance = random.Random(1)
    vocabulary = [
        "".join(chance.choices("etaoinshrdlu", k=chance.randint(3, 9))) for _ in range(9999)
    ]
    texts = [" ".join(chance.choices(vocabulary, k=WORDS_EACH)) for _ in range(FILES)]
    rows = np.random.default_rng(1).normal(size=(FILES, ENCODER.dimension)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(open_library(Path(folder), write=True)) as connection,
    ):
        catalog = Catalog(connection)
        catalog.want_encoders([ENCODER])
        root = catalog.add_root(Path(folder) / "root").id
        scan_seconds = _timed(lambda: _scan(catalog, root, "old"))
        save_seconds = _timed(lambda: _save(catalog, texts, rows))
        measures = [
            Measure("storing a passage", save_seconds / FILES * 1e3, "ms",
                    ratio=save_seconds / _plain_save_seconds(connection, texts, rows),
                    plainly="two tables without indexes"),
            _words(connection, vocabulary[0]),
            _nearest(connection, rows),
        ]  # fmt: skip
        rename_seconds = _timed(lambda: _scan(catalog, root, "new"))
        assert catalog.counts().indexed == FILES
    renamed = Measure(
        "noticing a renamed folder, a file",
        rename_seconds / FILES * 1e3,
        "ms",
        ratio=rename_seconds / scan_seconds,
        plainly="noticing new files",
    )
    return [*measures, renamed]


def _scan(catalog: Catalog, root: RootId, folder: str) -> None:
    files = (FoundFile(f"{folder}/{n:05d}.txt".encode(), n + 1, n) for n in range(FILES))
    catalog.apply_scan(root, files)


def _save(catalog: Catalog, texts: list[str], rows: NDArray[np.float32]) -> None:
    prepared = Prepared(Kind.DOCUMENT, "Text@1", None, None, None, None, (), (), ())
    while files := catalog.next_pending(BATCH):
        batch = []
        for file in files:
            place = file.modified_ns
            embeddings = ((ENCODER.key, rows[place]),)
            chunk = ChunkDraft(ChunkKind.PASSAGE, None, texts[place], embeddings)
            batch.append((file.id, IndexedFile(f"{place:032x}", prepared, (chunk,))))
        catalog.save_many(batch)


def _plain_save_seconds(
    connection: Connection, texts: list[str], rows: NDArray[np.float32]
) -> float:
    with connection.transaction():
        connection.run("CREATE TEMP TABLE plain(id INTEGER PRIMARY KEY, text, embedding)")

    def save() -> None:
        for first in range(0, FILES, BATCH):
            with connection.transaction():
                for place in range(first, min(FILES, first + BATCH)):
                    connection.run(
                        "INSERT INTO plain VALUES (?, ?, ?)",
                        (place, texts[place], rows[place].tobytes()),
                    )

    return _timed(save)


def _words(connection: Connection, word: str) -> Measure:
    search = Search(connection)
    found = len(search.words(Query(words=(word,)), 500))
    seconds = _best(lambda: search.words(Query(words=(word,)), 500))
    reading = _best(
        lambda: connection.rows("SELECT id FROM chunk WHERE text LIKE ?", (f"%{word}%",))
    )
    return Measure("a search for a word", seconds * 1e3, "ms", ratio=seconds / reading,
                   plainly="reading every text", note=f"{found} found, with snippets")  # fmt: skip


def _nearest(connection: Connection, rows: NDArray[np.float32]) -> Measure:
    search = Search(connection)
    half = (Condition("asset.size <= ?", (FILES // 2,)),)
    seconds = _best(lambda: search.nearest(ENCODER.key, rows[0], half, 100))
    exact = _best(lambda: np.argsort(-(rows[: FILES // 2] @ rows[0]))[:100])
    return Measure("the nearest embeddings under a filter", seconds * 1e3, "ms",
                   ratio=seconds / exact, plainly="NumPy in memory")  # fmt: skip


def _best(work: Callable[[], object]) -> float:
    return min(_timed(work) for _ in range(ROUNDS))


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started

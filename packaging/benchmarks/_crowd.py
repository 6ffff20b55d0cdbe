"""A library of a million pictures and passages, written straight into its tables."""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import numpy as np

from desktop.library import fulltext, vectors
from desktop.library.catalog import Catalog
from desktop.library.connection import Connection
from desktop.records import AssetId, ChunkId, ChunkKind, Embeddings, Encoder, LoadedEncoder, Space

Batch = TypeVar("Batch")
PASSAGES_EACH = 10  # of a document
WORDS_EACH = 40  # of a passage
_BATCH = 10_000
_CACHE_KIBIBYTES = 256 * 1024
_WORDS_GATHERED, _WORDS_GATHERED_ELSE = 64 << 20, 1 << 20  # FTS5's own is the second
_CAMERAS = [f"Lumo Pocket {number}" for number in range(40)]
_CITIES = [f"Town{number}" for number in range(2000)]


def _never(folder: Path, number_format: str) -> LoadedEncoder:
    raise AssertionError("nothing is embedded here")


PICTURES = Encoder("bench-pictures", Space.PICTURE, 768, 1, None, 0, 0, _never)
PASSAGES = Encoder("bench-passages", Space.PASSAGE, 384, 1, None, 900, 0, _never)


class Cloud:
    """Embeddings as encoders make them: around a common middle, in groups within groups, and with
    a few directions that matter more than all others.

    Args:
        grouped: False for numbers at random, which no encoder makes.
    """

    def __init__(self, dimension: int, *, grouped: bool = True, seed: int = 1) -> None:
        self._rng = np.random.default_rng(seed)
        self._grouped = grouped
        self._dimension = dimension
        spread = np.arange(1, dimension + 1, dtype=np.float32) ** -0.4
        turn = np.linalg.qr(self._rng.normal(size=(dimension, dimension)))[0].astype(np.float32)
        self._basis = (spread / np.linalg.norm(spread))[:, None] * turn
        self._middle = self._around(1)[0] * np.float32(1.2)
        self._themes = self._around(200)
        self._scenes = self._themes[self._rng.integers(0, 200, 20_000)] * np.float32(
            0.8
        ) + np.float32(0.6) * self._around(20_000)
        weights = 1.0 / np.arange(1, 20_001) ** 0.6
        self._weights = weights / weights.sum()

    def _around(self, count: int) -> Embeddings:
        rows = self._rng.standard_normal((count, self._dimension), dtype=np.float32)
        return np.asarray(rows @ self._basis, np.float32)

    def rows(self, count: int) -> Embeddings:
        """(count, dimension), unit length."""
        if self._grouped:
            scenes = self._rng.choice(len(self._scenes), count, p=self._weights)
            made = self._middle + self._scenes[scenes] + np.float32(0.8) * self._around(count)
        else:
            made = self._rng.standard_normal((count, self._dimension), dtype=np.float32)
        return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), np.float32)


def fill(connection: Connection, chunks: int, *, grouped: bool = True) -> None:
    """Half of the chunks are photos, the other half passages of documents, ten each."""
    catalog = Catalog(connection)
    catalog.want_encoders((PICTURES, PASSAGES))
    root = catalog.add_root(connection.folder / "root").id
    chance = random.Random(1)
    photos = chunks // 2
    documents = max(1, photos // PASSAGES_EACH)
    with _in_large_pieces(connection):
        _assets(connection, root, photos, documents, chance)
        _photos(connection, photos, Cloud(PICTURES.dimension, grouped=grouped))
        _passages(connection, photos, documents, grouped=grouped)


@contextmanager
def _in_large_pieces(connection: Connection) -> Iterator[None]:
    """Write in a third of the time: nobody else reads, and what is torn is thrown away."""
    connection.run(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")
    connection.run("PRAGMA main.synchronous = off")
    _gather(connection, _WORDS_GATHERED)
    yield
    _gather(connection, _WORDS_GATHERED_ELSE)


def _gather(connection: Connection, size: int) -> None:
    """How many bytes of words each full-text index gathers before it writes them."""
    with connection.transaction():
        for index in fulltext.INDEXES:
            connection.run(f"INSERT INTO {index}({index}, rank) VALUES ('hashsize', ?)", (size,))


def _batches(count: int) -> Iterator[tuple[int, int]]:
    return ((first, min(first + _BATCH, count)) for first in range(0, count, _BATCH))


def _assets(
    connection: Connection, root: int, photos: int, documents: int, chance: random.Random
) -> None:
    for first, last in _batches(photos + documents):
        with connection.transaction():
            rows = [_asset(n, root, chance, photo=n < photos) for n in range(first, last)]
            connection.run_many(
                "INSERT INTO asset(root, relative, name, folder, extension, kind, state, size,"
                " modified_ns, dated, content_hash, indexed_hash, metadata, details, width, height)"
                " VALUES (?, ?, ?, ?, ?, ?, 'indexed', ?, ?, ?, ?, ?, ?, ?, 4000, 3000)",
                rows,
            )
            ids = (AssetId(number) for number in range(first + 1, last + 1))
            fulltext.index_names(connection, ids)


def _asset(number: int, root: int, chance: random.Random, *, photo: bool) -> tuple[object, ...]:
    year, month, day = chance.randint(2004, 2025), chance.randint(1, 12), chance.randint(1, 28)
    folder = f"/root/{year}/{month:02d} {_CITIES[number // 50 % 2000].lower()}"
    extension = chance.choice(("jpg", "jpg", "jpg", "heic", "png")) if photo else "pdf"
    name = f"img_{number:07d}.{extension}" if photo else f"report {number:07d}.pdf"
    camera, city = chance.choice(_CAMERAS), chance.choice(_CITIES)
    metadata = (
        f'[["camera", "{camera}"], ["lens", "24-70 mm f/2.8"], ["exposure", "1/250 s"],'
        f' ["location", "47.{number:06d}, 8.{number:06d}"], ["place", "{city}, Somewhere"]]'
    )
    content = f"{number:032x}"
    return (
        *(root, f"{folder[6:]}/{name}".encode(), name, folder, extension),
        *("photo" if photo else "document", chance.randint(10_000, 10_000_000)),
        *(number * 10**9, f"{year}-{month:02d}-{day:02d}T12:{number % 60:02d}:00"),
        *(content, content, metadata, f"{camera}\n{city}, somewhere".lower()),
    )


def _photos(connection: Connection, photos: int, cloud: Cloud) -> None:
    table = vectors.encoder_table(connection, PICTURES.key)
    assert table is not None
    made = _ahead((first, cloud.rows(last - first)) for first, last in _batches(photos))
    for first, rows in made:
        with connection.transaction():
            connection.run_many(
                "INSERT INTO chunk(id, asset, ordinal, kind, text) VALUES (?, ?, 0, ?, '')",
                ((n + 1, n + 1, ChunkKind.PHOTO) for n in range(first, first + len(rows))),
            )
            ids = (ChunkId(n + 1) for n in range(first, first + len(rows)))
            vectors.store(connection, table, zip(ids, rows, strict=True))


def _passages(connection: Connection, photos: int, documents: int, *, grouped: bool) -> None:
    table = vectors.encoder_table(connection, PASSAGES.key)
    assert table is not None
    cloud = Cloud(PASSAGES.dimension, grouped=grouped, seed=2)
    texts = _Texts()
    made = _ahead(
        (first, texts.some(last - first), cloud.rows(last - first))
        for first, last in _batches(documents * PASSAGES_EACH)
    )
    for first, some, rows in made:
        numbered = range(first, first + len(some))
        with connection.transaction():
            known = fulltext.last_chunk(connection)
            connection.run_many(
                "INSERT INTO chunk(id, asset, ordinal, kind, page, text) VALUES (?, ?, ?, ?, 1, ?)",
                (
                    (
                        *(photos + n + 1, photos + n // PASSAGES_EACH + 1, n % PASSAGES_EACH),
                        *(ChunkKind.PASSAGE, text),
                    )
                    for n, text in zip(numbered, some, strict=True)
                ),
            )
            fulltext.index_chunks(connection, known)
            ids = (ChunkId(photos + n + 1) for n in numbered)
            vectors.store(connection, table, zip(ids, rows, strict=True))


def _ahead(batches: Iterator[Batch]) -> Iterator[Batch]:
    """The same, each made while the one before is written."""
    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(next, batches, None)
        while (batch := coming.result()) is not None:
            coming = pool.submit(next, batches, None)
            yield batch


def vocabulary() -> list[str]:
    """30,000 made-up words, the frequent ones first; every fortieth is Chinese."""
    chance = random.Random(3)
    return [_chinese(chance) if rank % 40 == 39 else _spelt(chance) for rank in range(30_000)]


def _spelt(chance: random.Random) -> str:
    return "".join(chance.choices("etaoinshrdlucmfw", k=chance.randint(3, 9)))


def _chinese(chance: random.Random) -> str:
    return "".join(chr(0x4E00 + chance.randrange(3000)) for _ in range(2))


class _Texts:
    """Words as frequent as in languages: the second half as often as the first, and so on."""

    def __init__(self) -> None:
        self._words = vocabulary()
        weights = np.cumsum(1.0 / np.arange(1, len(self._words) + 1))
        self._borders = weights / weights[-1]
        self._rng = np.random.default_rng(1)

    def some(self, count: int) -> list[str]:
        """Some texts of `WORDS_EACH` words."""
        places = np.searchsorted(self._borders, self._rng.random((count, WORDS_EACH)), "right")
        return [" ".join(map(self._words.__getitem__, text)) for text in places.tolist()]

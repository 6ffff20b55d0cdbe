"""How long it takes to find what is alike, beside comparing each photo with each."""

import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.measure import Measure
from desktop.library import duplicates
from desktop.library.catalog import Catalog
from desktop.library.connection import Connection, open_library
from desktop.likeness import as_numbers, pairs_alike
from desktop.records import (
    ChunkDraft,
    ChunkKind,
    Encoder,
    FoundFile,
    IndexedFile,
    Kind,
    LoadedEncoder,
    Prepared,
    Space,
)

PHOTOS = 100_000
MOMENT = 5  # photos; in every tenth moment, one is a copy in another size
IN_LIBRARY = 20_000  # that takes a while to fill
DIMENSION = 512
MOST_BITS = 80
_NAIVE_ROWS = 400  # compared with all others; all rows take as many times as long


def run() -> list[Measure]:
    """Seconds for the hashes alone, and for the whole page of a library."""
    looks = _looks()
    hashes = as_numbers(looks)
    started = time.perf_counter()
    pairs, _ = pairs_alike(hashes, MOST_BITS)
    seconds = time.perf_counter() - started
    naive = _naive_seconds(hashes)
    assert len(pairs) >= PHOTOS // (10 * MOMENT)
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder), looks)
        with closing(open_library(Path(folder) / "library", write=False)) as connection:
            whole, groups = _whole(connection)
    plainly = "comparing each with each in NumPy"
    return [
        Measure(f"hashes of {PHOTOS:,}", seconds, "s", None, 5.0, seconds / naive, plainly),
        Measure(
            f"all three lists of {IN_LIBRARY:,}", whole, "s", None, 5.0, note=f"{groups:,} groups"
        ),
    ]


def _looks() -> list[bytes]:
    """Perceptual hashes with as many ones in the coarse half as photos have, some nearly equal."""
    rng = np.random.default_rng(1)
    bits = rng.integers(0, 2, (PHOTOS, 256), np.uint8)
    copies = np.arange(0, PHOTOS, 10 * MOMENT)
    bits[copies + 1] = bits[copies]
    for row in copies + 1:
        bits[row, rng.choice(256, 8, replace=False)] ^= 1
    return [row.tobytes() for row in np.packbits(bits, axis=1)]


def _naive_seconds(hashes: NDArray[np.uint64]) -> float:
    started = time.perf_counter()
    for row in range(_NAIVE_ROWS):
        apart = np.bitwise_count(hashes[row] ^ hashes[row + 1 :]).sum(axis=1)
        np.flatnonzero(apart <= MOST_BITS)
    return (time.perf_counter() - started) * len(hashes) / _NAIVE_ROWS / 2


def _whole(connection: Connection) -> tuple[float, int]:
    started = time.perf_counter()
    found = duplicates.find(connection)
    return time.perf_counter() - started, len(found.groups)


def _fill(folder: Path, looks: list[bytes]) -> None:
    encoder = Encoder("pictures", Space.PICTURE, DIMENSION, 1, None, 0, 0, _never_loaded)
    with closing(open_library(folder / "library", write=True)) as connection:
        catalog = Catalog(connection)
        catalog.want_encoders([encoder])
        root = catalog.add_root(folder / "photos")
        files = [FoundFile(b"%06d.jpg" % n, 1000 + n, 10**18 + n) for n in range(IN_LIBRARY)]
        catalog.apply_scan(root.id, files)
        while pending := catalog.next_pending(5000):
            photos = [(file.id, file.size - 1000) for file in pending]
            catalog.save_many(
                [
                    (asset, _photo(number, encoder.key, _embedding(number), looks))
                    for asset, number in photos
                ]
            )


def _embedding(number: int) -> NDArray[np.float32]:
    """(512,); the first two photos of each moment are near each other."""
    moment, place = divmod(number, MOMENT)
    row = np.random.default_rng(moment * 10 + max(1, place)).normal(size=DIMENSION)
    row[:20] += place
    return np.asarray(row / np.linalg.norm(row), np.float32)


def _photo(
    number: int, key: str, embedding: NDArray[np.float32], looks: list[bytes]
) -> IndexedFile:
    moment, place = divmod(number, MOMENT)
    taken = datetime(2015, 1, 1, 8, tzinfo=UTC) + timedelta(seconds=moment * 600 + place * 3)
    prepared = Prepared(
        Kind.PHOTO, "JPEG@1", None, 4000, 3000, taken, (), (), (), perceptual=looks[number]
    )
    chunk = ChunkDraft(ChunkKind.PHOTO, None, "", ((key, embedding),))
    return IndexedFile(f"{number:032x}", prepared, (chunk,))


def _never_loaded(folder: Path, number_format: str) -> LoadedEncoder:
    raise AssertionError("the library loads no encoder")

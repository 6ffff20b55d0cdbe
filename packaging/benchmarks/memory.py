"""The memory of the window's process with 20,000 assets; children are not counted."""

import tempfile
from contextlib import closing
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.measure import Measure
from benchmarks.samples import ENCODER, write_places
from benchmarks.window import measure
from desktop.discovery import discover
from desktop.engine.previews import keep_previews
from desktop.library.catalog import Catalog
from desktop.library.connection import open_library
from desktop.paths import Places
from desktop.records import (
    ChunkDraft,
    ChunkKind,
    Encoder,
    FoundFile,
    IndexedFile,
    Kind,
    Prepared,
    PreparedPage,
)

ASSETS = 20_000


def run() -> list[Measure]:
    """Megabytes after opening, and after scrolling through the results."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(write_places(folder), folder / "photos")
        used = measure("memory", folder)
        plain = measure("plain-memory", folder)["opened_mb"]
    small = f"a window with one word ({plain:.0f} MB)"
    worst = max(used["opened_mb"], used["scrolled_mb"])
    note = f"{used['shown']:.0f} shown"
    return [
        Measure("memory of the window, opened", used["opened_mb"], "MB", None, 300.0),
        Measure("… after scrolling", worst, "MB", None, 300.0, worst / plain, small, note),
    ]


def fill(places: Places, root: Path) -> None:
    """A library of 20,000 photos that were indexed, as far as the library can tell."""
    import desktop.encoders

    encoder = next(e for e in discover(desktop.encoders, "ENCODER", Encoder) if e.id == ENCODER)
    root.mkdir()
    for number in range(ASSETS):
        (root / f"IMG_{number:05d}.jpg").touch()
    with closing(open_library(places.library, write=True)) as connection:
        catalog = Catalog(connection)
        known = catalog.add_root(root, ())
        catalog.apply_scan(known.id, _as_on_disk(root))
        catalog.want_encoders((encoder,))
        _index_all(catalog, encoder, places.library)


def _as_on_disk(root: Path) -> list[FoundFile]:
    files = []
    for path in sorted(root.glob("*.jpg")):
        status = path.stat()
        files.append(FoundFile(path.name.encode(), status.st_size, status.st_mtime_ns))
    return files


def _index_all(catalog: Catalog, encoder: Encoder, library: Path) -> None:
    rng = np.random.default_rng(1)
    preview = _preview()
    while pending := catalog.next_pending(500):
        embeddings = rng.normal(size=(len(pending), encoder.dimension)).astype(np.float32)
        embeddings /= np.linalg.norm(embeddings, axis=1, keepdims=True)
        indexed = [
            (file.id, _indexed(file.id, encoder.key, row, preview))
            for file, row in zip(pending, embeddings, strict=True)
        ]
        for _, one in indexed:
            keep_previews(library, one.content_hash, one.prepared.pages)
        catalog.save_many(indexed)


def _indexed(number: int, key: str, row: NDArray[np.float32], preview: bytes) -> IndexedFile:
    prepared = Prepared(
        Kind.PHOTO,
        "JPEG@1",
        None,
        4000,
        3000,
        datetime(2021, 1 + number % 12, 1 + number % 28, tzinfo=UTC),
        (("camera", "Lumo Pocket 3"),),
        (PreparedPage(None, preview, ()),),
        (),
    )
    chunk = ChunkDraft(ChunkKind.PHOTO, None, "", ((key, row),))
    return IndexedFile(f"{number:032x}", prepared, (chunk,))


def _preview() -> bytes:
    from PIL import Image

    out = BytesIO()
    Image.radial_gradient("L").convert("RGB").resize((512, 384)).save(out, "JPEG", quality=82)
    return out.getvalue()

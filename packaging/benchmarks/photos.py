"""Milliseconds for a photo of each format: decode it, make a preview and the encoder's input.

The photos have 12 megapixels and are made here, those of phones excepted, which nothing that we
ship can write: HEIC is measured with a file that the environment variable SHOEBOX_HEIC names.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from benchmarks.measure import Measure
from benchmarks.samples import write_photos
from desktop.records import Preparation
from desktop.workers.decode import Decoder

SIZE = (4000, 3000)
ROUNDS = 3
LIMIT_SECONDS = 60.0
PREPARATIONS = (Preparation(256, squash=True),)
_FORMATS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("PNG", "png", {}),
    ("WebP", "webp", {"quality": 85}),
    ("AVIF", "avif", {"quality": 70, "speed": 9}),
    ("TIFF, LZW", "tif", {"compression": "tiff_lzw"}),
    ("JPEG 2000", "jp2", {"quality_mode": "rates", "quality_layers": [12]}),
    ("BMP", "bmp", {}),
    ("TGA", "tga", {}),
    ("progressive JPEG", "jpg", {"quality": 88, "progressive": True}),
)


def run() -> list[Measure]:
    """One measure for each format, beside decoding a JPEG whole with Pillow."""
    decoder = Decoder(timeout_seconds=LIMIT_SECONDS)
    try:
        with tempfile.TemporaryDirectory() as folder:
            jpeg = write_photos(Path(folder) / "jpeg", 1, SIZE)[0]
            decoder.decode(jpeg, PREPARATIONS, 0)  # the child starts, and imports what it needs
            plain = _milliseconds(lambda: _plainly(jpeg))
            return [
                Measure(
                    f"12-megapixel {name}",
                    took,
                    "ms",
                    ratio=took / plain,
                    plainly=f"a JPEG decoded whole by Pillow ({plain:.0f} ms)",
                )
                for name, path in _photos(jpeg, Path(folder))
                for took in [_milliseconds(lambda path=path: _decode(decoder, path))]
            ]
    finally:
        decoder.stop()


def _photos(jpeg: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    from PIL import Image

    yield "JPEG", jpeg
    with Image.open(jpeg) as image:
        image.load()
        for name, extension, options in _FORMATS:
            path = folder / f"{name}.{extension}"
            image.save(path, **options)
            yield name, path
    heic = os.environ.get("SHOEBOX_HEIC")
    if heic:
        yield f"HEIC ({Path(heic).name})", Path(heic)


def _milliseconds(work: object) -> float:
    """The median of a few rounds."""
    assert callable(work)
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


def _decode(decoder: Decoder, path: Path) -> None:
    decoder.decode(path, PREPARATIONS, 0)


def _plainly(jpeg: Path) -> None:
    from PIL import Image

    with Image.open(BytesIO(jpeg.read_bytes())) as image:
        image.convert("RGB").resize((256, 256), Image.Resampling.BICUBIC)

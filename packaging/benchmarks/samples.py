"""What the benchmarks work on: made here, the same each time, owned by nobody."""

import hashlib
import os
import shutil
from pathlib import Path

import numpy as np
from random_models import write_random_open_clip

from benchmarks.places import places_in
from desktop import paths
from desktop.paths import Places
from desktop.settings import Settings, save

ENCODER = "ViT-B-32-256"
DISTINCT = 6


def write_photos(folder: Path, count: int, size: tuple[int, int] = (4000, 3000)) -> list[Path]:
    """JPEGs as a camera writes them: about 0.3 bytes a pixel, an EXIF date, each its own content.

    A few are drawn; the others differ from these in a comment only, which reads no faster.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    originals = [_photo(seed, size) for seed in range(min(DISTINCT, count))]
    for number in range(count):
        path = folder / f"IMG_{number:05d}.jpg"
        note = f"photo {number}".encode()
        comment = b"\xff\xfe" + (len(note) + 2).to_bytes(2, "big") + note
        original = originals[number % len(originals)]
        path.write_bytes(original[:2] + comment + original[2:])
        paths.append(path)
    return paths


def write_places(folder: Path) -> Places:
    """Places of their own, with one picture model of random weights, as fast as the real one."""
    resources, models = folder / "resources", folder / "models"
    model = models / ENCODER
    write_random_open_clip(model, ENCODER)
    lines = [
        "[[model]]",
        f'id = "{ENCODER}"',
        'title = "Random weights"',
        'purpose = "picture"',
        'repository = ""',
        'revision = ""',
        'licence = "MIT"',
        "memory = 1_000_000_000",
        'languages = ""',
    ]
    for file in sorted(model.iterdir()):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        size = file.stat().st_size
        lines += [
            "[[model.file]]",
            f'name = "{file.name}"',
            f"size = {size}",
            f'sha256 = "{digest}"',
        ]
    shutil.copytree(paths.resources(), resources, ignore=shutil.ignore_patterns("demo"))
    (resources / "models.toml").write_text("\n".join(lines), "utf-8")
    places = places_in(folder)
    # words in pictures come after what is measured, and take minutes
    save(Settings(ocr_language="off", pause_on_battery=False), places.settings_file)
    return places


def _photo(seed: int, size: tuple[int, int]) -> bytes:
    from io import BytesIO

    from PIL import Image

    rng = np.random.default_rng(seed)
    width, height = size
    coarse = rng.integers(0, 256, (height // 250, width // 250, 3), np.uint8)
    picture = Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)
    grain = rng.normal(0, 9, (height // 2, width // 2, 1)).repeat(2, 0).repeat(2, 1)
    pixels = (np.asarray(picture) + grain).clip(0, 255).astype(np.uint8)
    exif = Image.Exif()
    exif[0x0132] = f"2021:03:{seed + 1:02d} 12:30:00"
    out = BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=90, exif=exif)
    return out.getvalue()


def threads() -> int:
    """As many as there are cores for us."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

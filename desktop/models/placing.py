"""Put a complete model where models are looked for, all of it or nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.errors import ModelUnusable

SPARE_BYTES = 200 << 20  # that a disk should keep


def check_space(folder: Path, needed_bytes: int) -> None:
    """Make sure that a model fits on the disk of a folder, which is made where it is missing.

    Raises:
        ModelUnusable: It does not fit.
    """
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if free < needed_bytes + SPARE_BYTES:
        raise ModelUnusable(
            f"The model needs {needed_bytes / 1e9:.1f} GB of disk, and {free / 1e9:.1f} GB are"
            " free; make room and try again."
        )


def put_in_place(draft: Path, target: Path) -> Path:
    """Give a complete draft its final name; a model that was there before goes."""
    if target.exists():
        old = target.with_name(f".{target.name}.old")
        shutil.rmtree(old, ignore_errors=True)
        target.rename(old)
        draft.rename(target)
        shutil.rmtree(old, ignore_errors=True)
    else:
        draft.rename(target)
    return target

"""Folders for unpacked files, that only this user can enter, and that do not outlive their process.

A process that was killed cannot tidy up, so the next one sweeps out what it left.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def new_folder(use: str) -> Path:
    """A folder below the system's for temporary files.

    Args:
        use: What for; a plain word.
    """
    return Path(tempfile.mkdtemp(prefix=f"shoebox-{use}-{os.getpid()}-"))


def sweep(use: str) -> None:
    """Remove the folders of processes that are gone."""
    import psutil

    beginning = f"shoebox-{use}-"
    for folder in Path(tempfile.gettempdir()).glob(f"{beginning}*-*"):
        owner = folder.name[len(beginning) :].partition("-")[0]
        if owner.isdecimal() and not psutil.pid_exists(int(owner)):
            remove(folder)


def remove(folder: Path) -> None:
    """Remove a folder and all in it, as far as no other program holds it open."""
    shutil.rmtree(folder, onerror=_even_if_read_only)


def _even_if_read_only(again: Callable[[str], object], path: str, _failure: object) -> None:
    """Windows does not delete what is read-only."""
    with suppress(OSError):
        Path(path).chmod(stat.S_IWRITE | stat.S_IREAD)
        again(path)

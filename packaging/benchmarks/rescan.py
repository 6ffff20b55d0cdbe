"""How long it takes to see that 20,000 files are unchanged, beside merely listing them."""

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from benchmarks.measure import Measure
from desktop.engine.scanner import ScanRules, scan
from desktop.library.catalog import Catalog
from desktop.library.connection import open_library
from desktop.settings import DEFAULT_EXCLUDES
from desktop.workers.decode import wanted

FOLDERS, FILES_EACH = 200, 100
ROUNDS = 3


def run() -> list[Measure]:
    """Seconds for a rescan of an unchanged library."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "photos"
        _fill(root)
        with closing(open_library(Path(folder) / "library", write=True)) as connection:
            catalog = Catalog(connection)
            known = catalog.add_root(root, DEFAULT_EXCLUDES)
            rules = ScanRules(DEFAULT_EXCLUDES, wanted)

            def rescan() -> None:
                found = scan(root, rules).found
                catalog.apply_scan(known.id, found)

            first_seconds = _best(rescan, 1)
            seconds = _best(rescan, ROUNDS)
            assert catalog.counts().pending == FOLDERS * FILES_EACH
        listing = _best(lambda: _list(root), ROUNDS)
    ratio = seconds / listing
    plainly = "listing them with os.walk and stat"
    return [
        Measure("rescan of 20,000 unchanged files", seconds, "s", None, 2.0, ratio, plainly),
        Measure(
            "first scan of 20,000 files",
            first_seconds,
            "s",
            ratio=first_seconds / listing,
            plainly="the same",
        ),
    ]


def _fill(root: Path) -> None:
    for number in range(FOLDERS):
        folder = root / f"{2000 + number // 12}" / f"{number % 12 + 1:02d}-{number}"
        folder.mkdir(parents=True)
        for photo in range(FILES_EACH):
            (folder / f"IMG_{photo:04d}.jpg").touch()


def _list(root: Path) -> int:
    return sum(
        os.stat(os.path.join(folder, name)).st_size
        for folder, _, files in os.walk(root)
        for name in files
    )


def _best(task: Callable[[], object], rounds: int) -> float:
    seconds = []
    for _ in range(rounds):
        started = time.perf_counter()
        task()
        seconds.append(time.perf_counter() - started)
    return min(seconds)

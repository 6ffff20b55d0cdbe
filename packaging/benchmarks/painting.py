"""Scrolling through 100,000 results under headings, with thumbnails: time per painted frame."""

import json
import os
import subprocess
import sys
import tempfile

from benchmarks.measure import Measure

RESULTS = 100_000
FRAME_MILLISECONDS = 1000 / 60


def run(results: int = RESULTS) -> list[Measure]:
    """Milliseconds that the window's thread needs for one step of the scroll bar."""
    plain = measure("plain", results)["reading_median"]
    return [row for shape in ("grid", "list", "timeline") for row in _rows(shape, results, plain)]


def measure(shape: str, results: int) -> dict[str, float]:
    """Scroll in a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "benchmarks._painting_child", shape, str(results), folder]
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, text=True, check=True
        )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _rows(shape: str, results: int, plain: float) -> list[Measure]:
    found = measure(shape, results)
    rows = []
    for pace in ("reading", "racing", "jumping"):
        median, slowest = found[f"{pace}_median"], found[f"{pace}_p99"]
        name = f"{shape}, {pace} through {results:,}: a frame"
        limit = FRAME_MILLISECONDS
        rows.append(Measure(name, median, "ms", None, limit, median / plain, "cells of one colour"))
        rows.append(Measure("… the slowest of a hundred", slowest, "ms"))
        own = found[f"{pace}_own_p99"]  # on a busy computer a thread also waits for a core
        rows.append(Measure("… and of processor time", own, "ms", None, limit))
    return rows

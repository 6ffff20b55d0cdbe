"""Search in a million pictures and passages: how soon, how right, in how much memory.

The library is written straight into its tables; the embeddings are made up (see _crowd.py), and so
are those of the queries: the time that an encoder takes is not in any number here.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from benchmarks import _crowd
from benchmarks.measure import Measure
from desktop.library.connection import open_library

CHUNKS = 1_000_000
KINDS = {True: "as encoders make them", False: "at random"}


def run(chunks: int = CHUNKS) -> list[Measure]:
    """Half as many pictures as chunks, the other half passages."""
    measures = _kind(chunks, grouped=True)
    # At random is the worst that can be: a few of them show that what is found is right.
    return measures + _kind(max(50_000, chunks // 20), grouped=False)


def measured(folder: Path, *, grouped: bool) -> dict[str, Any]:
    """What `_million_child` prints of the library in a folder."""
    command = [sys.executable, "-m", "benchmarks._million_child", str(folder), str(int(grouped))]
    done = subprocess.run(command, env=os.environ, stdout=subprocess.PIPE, text=True, check=True)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _kind(chunks: int, *, grouped: bool) -> list[Measure]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        started = time.perf_counter()
        with closing(open_library(folder / "library", write=True)) as connection:
            _crowd.fill(connection, chunks, grouped=grouped)
        filled = time.perf_counter() - started
        found = measured(folder, grouped=grouped)
    cores = f"{found['build_cpu_s']:.0f} s of a core"
    most = 1000.0 if grouped else None
    title = f"{chunks:,} embeddings {KINDS[grouped]}"
    return [
        Measure(f"{title}: written", filled, "s"),
        Measure("… read into memory", found["build_s"], "s", note=cores),
        Measure("… memory above the base", found["memory_mb"], "MB", None, most),
        *(_filtered(name, numbers, grouped=grouped) for name, numbers in found["nearest"].items()),
        *_whole(found, grouped=grouped),
    ]  # fmt: skip


def _filtered(name: str, numbers: dict[str, float], *, grouped: bool) -> Measure:
    note = (
        f"p50 {numbers['p50']:.0f}, {numbers['cpu']:.0f} ms of a core,"
        f" recall@50 {numbers['recall']:.3f}"
    )
    most = 100.0 if grouped else None
    assert numbers["recall"] >= 0.99, f"{name}: {note}"
    return Measure(f"… nearest in both spaces, {name}, p95", numbers["p95"], "ms", None, most,
                   numbers["p50"] / numbers["exact"], "sqlite-vec alone", note)  # fmt: skip


def _whole(found: dict[str, Any], *, grouped: bool) -> list[Measure]:
    if not grouped:
        return []
    return [
        Measure(f"… whole answers, {name}, p95", numbers["p95"], "ms", None, 100.0,
                note=f"p50 {numbers['p50']:.0f}, {numbers['cpu']:.0f} ms of a core;"
                f" words and names p95 {numbers['words_p95']:.0f}")
        for name, numbers in found["whole"].items()
    ]  # fmt: skip

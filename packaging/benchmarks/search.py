"""Search among a hundred thousand files: how soon words and names answer, and all together.

The library is written straight into its tables (see _crowd.py): half of what it holds are photos
with names, places and cameras, the other half passages whose words are as frequent as in languages.
What an encoder takes for the query is in no number here; `retrieval` has it in "a question".
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

ASSETS = 100_000
_WORDS_MS, _MEANING_MS = 50.0, 150.0


def run(assets: int = ASSETS) -> list[Measure]:
    """Ten photos to each document of ten passages."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        started = time.perf_counter()
        with closing(open_library(folder / "library", write=True)) as connection:
            chunks = assets * 2 * _crowd.PASSAGES_EACH // (_crowd.PASSAGES_EACH + 1)
            _crowd.fill(connection, chunks)
        filled = time.perf_counter() - started
        command = [sys.executable, "-m", "benchmarks._search_child", str(folder)]
        done = subprocess.run(
            command, env=os.environ, stdout=subprocess.PIPE, text=True, check=True
        )
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return [
        Measure(f"{assets:,} files: written", filled, "s"),
        *(
            measure
            for name, numbers in found["asked"].items()
            for measure in (
                _measure(f"words and names: {name}", numbers["first"], _WORDS_MS, found["like_ms"]),
                _measure(f"with meaning: {name}", numbers["whole"], _MEANING_MS, found["like_ms"]),
            )
        ),
    ]


def _measure(name: str, numbers: dict[str, float], most: float, like: float) -> Measure:
    return Measure(
        f"… {name}, p95",
        numbers["p95"],
        "ms",
        at_most=most,
        ratio=numbers["p50"] / like,
        plainly=f"LIKE ({like:.0f} ms)",
        note=f"p50 {numbers['p50']:.1f}",
    )

"""The window: how soon it is there, and whether it stays smooth while 1,000 files are indexed.

A stall ends when the timer of the window's thread gets a turn. The thread may have waited for
Python's lock, which other threads had: then the process worked all the while. Or for a core, which
other programs or the computer's host had: then it did not. So both are told, the stall, and for how
much of one the process worked.
"""

import importlib.util
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.measure import Measure
from benchmarks.places import places_in
from benchmarks.samples import write_photos, write_places
from desktop.engine import wordlist

FILES = 1000
STARTS = 5
WORDS = "a dog\na cat\nsnow\n"  # of the list of labels: all of them take minutes, in a child
PACKAGES = ("desktop", "numpy")  # parts of them are loaded late


def run() -> list[Measure]:
    """Seconds until the window is painted; the longest stall of its thread."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_places(folder)
        write_photos(folder / "photos", FILES, (1024, 768))
        _compile(folder)
        return [*_starts(folder), *_stalls(folder)]


def measure(task: str, folder: Path) -> dict[str, float]:
    """Run one task of `window_child` in a process of its own."""
    command = ["benchmarks.window_child", task, str(folder), str(time.time())]
    result: dict[str, float] = json.loads(_python(folder, *command).splitlines()[-1])
    return result


def _compile(folder: Path) -> None:
    """Have the bytecode of what is loaded late: an installed program has it."""
    found = filter(None, map(importlib.util.find_spec, PACKAGES))
    places = [place for spec in found for place in spec.submodule_search_locations or ()]
    _python(folder, "compileall", "-qq", "-x", r"[/\\]tests[/\\]", *places)


def _python(folder: Path, *command: str) -> str:
    """What a module prints; its bytecode is kept in the folder."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }
    whole = [sys.executable, "-m", *command]
    return subprocess.run(
        whole, env=environment, stdout=subprocess.PIPE, text=True, check=True
    ).stdout


def _starts(folder: Path) -> list[Measure]:
    measure("start", folder)  # the disk is warm, the library is there
    starts = [measure("start", folder) for _ in range(STARTS)]
    plain = min(measure("plain-start", folder)["painted"] for _ in range(STARTS))
    painted = min(start["painted"] for start in starts)
    opened = min(start["opened"] for start in starts)
    small = "a window with one word"
    return [
        Measure("the window is painted", painted, "s", None, 1.0, painted / plain, small),
        Measure("its library is open", opened, "s", ratio=opened / plain, plainly=small),
    ]


def _stalls(folder: Path) -> list[Measure]:
    (places_in(folder).library / wordlist.FILE).write_text(WORDS, "utf-8")
    stalls = measure("index", folder)
    assert stalls["files"] >= FILES
    plain = _plain_stall(folder)
    return [
        Measure(
            f"longest stall while {FILES} files are indexed",
            stalls["longest_ms"],
            "ms",
            None,
            50.0,
            stalls["longest_ms"] / max(plain, 0.01),
            f"an idle window beside busy processes ({plain:.0f} ms)",
        ),
        Measure("… number over 50 ms", stalls["over_50_ms"], ""),
        Measure("… longest that the process worked in one", stalls["worked_ms"], "ms", None, 50.0),
        Measure("… longest work of the window's own thread", stalls["own_ms"], "ms", None, 50.0),
        Measure("… longest work of its other threads meanwhile", stalls["others_ms"], "ms"),
        Measure("… what the computer's host took of the cores", stalls["taken_percent"], "%"),
    ]


def _plain_stall(folder: Path) -> float:
    """Milliseconds; as many busy processes as there are cores."""
    spawn = multiprocessing.get_context("spawn")
    busy = folder / "busy"
    busy.touch()
    burners = [spawn.Process(target=burn, args=(busy,)) for _ in range(os.cpu_count() or 1)]
    for burner in burners:
        burner.start()
    spawn.Process(target=end, args=(busy, 20.0)).start()
    longest = measure("plain-index", folder)["longest_ms"]
    for burner in burners:
        burner.join()
    return longest


def burn(busy: Path) -> None:
    """Keep a core busy for as long as a file exists."""
    while busy.exists():
        sum(range(2_000_000))


def end(busy: Path, seconds: float) -> None:
    """Remove the file after a while."""
    time.sleep(seconds)
    busy.unlink()

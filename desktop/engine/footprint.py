"""How much memory each of our processes takes now."""

import contextlib
import multiprocessing
from dataclasses import dataclass

_PREFIX = "shoebox-"


@dataclass(frozen=True, slots=True)
class Footprint:
    """One process."""

    role: str  # "window", or the child's: "decode", "embed", "ocr", "answer", …
    memory: int  # bytes in RAM; what processes share is counted in each


def footprints() -> tuple[Footprint, ...]:
    """Of this process and its children, the largest first.

    Thread: any but the GUI's, where it would take a few milliseconds.
    """
    import psutil

    found = [Footprint("window", psutil.Process().memory_info().rss)]
    for child in multiprocessing.active_children():
        with contextlib.suppress(psutil.Error):  # it may end at any moment
            memory = psutil.Process(child.pid).memory_info().rss
            found.append(Footprint(child.name.removeprefix(_PREFIX), memory))
    return tuple(sorted(found, key=lambda one: -one.memory))


def memory_of_this_computer() -> int:
    """Bytes of RAM, free or not."""
    import psutil

    return int(psutil.virtual_memory().total)

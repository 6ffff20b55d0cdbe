"""`dev.py bench [NAME[:SIZE] …]`: run the benchmarks, print one table.

A size ("million:100000") is for those whose `run` takes one.
"""

import importlib
import pkgutil
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measure import Measure, machine, table

_PARTS = {"measure", "samples", "window_child"}  # no benchmarks of their own


def names() -> tuple[str, ...]:
    """All benchmarks."""
    found = (module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]))
    return tuple(name for name in found if name not in _PARTS and not name.startswith("_"))


def main(chosen: Sequence[str]) -> int:
    """Run those chosen, or all; 1 where a limit was missed, 2 where a name is unknown."""
    if unknown := {name.partition(":")[0] for name in chosen} - set(names()):
        print(f"No benchmark {', '.join(unknown)}; there are: {', '.join(names())}")
        return 2
    print(machine(), flush=True)
    measures: list[Measure] = []
    for name in chosen or names():
        print(f"{name} …", flush=True)
        name, _, size = name.partition(":")
        run = importlib.import_module(f"benchmarks.{name}").run
        measures += run(int(size)) if size else run()
    print(f"\n{table(measures)}")
    return 0 if all(measure.is_kept for measure in measures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

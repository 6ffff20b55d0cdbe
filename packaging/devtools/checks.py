"""All checks of the project, one after the other, and a table of how they went."""

import os
import subprocess
import time
from collections.abc import Sequence

from devtools import places
from devtools.console import clock, say

CHECKS = {
    "ruff": ("ruff", "check"),
    "format": ("ruff", "format", "--check", "--quiet"),
    "types": ("mypy",),
    # Each file on one of a few processes: much of a test is waiting for children.
    "tests": ("pytest", "-q", "-n", "auto", "--maxprocesses", "4", "--dist", "loadfile"),
}


def run(pytest_arguments: Sequence[str]) -> int:
    """Run all checks, or only pytest where it is given arguments; 0 where all is well."""
    chosen = ("tests",) if pytest_arguments else tuple(CHECKS)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    results: list[tuple[str, int, float]] = []
    for name in chosen:
        arguments = (*CHECKS[name], *(pytest_arguments if name == "tests" else ()))
        say(f"\n[{name}] {' '.join(arguments)}")
        started = time.monotonic()
        command = [str(places.python()), "-m", *arguments]
        done = subprocess.run(command, cwd=places.ROOT, env=environment, check=False)
        results.append((name, done.returncode, time.monotonic() - started))
    say()
    for name, code, seconds in results:
        say(f"{name:8} {'passed' if code == 0 else 'FAILED':8} {clock(seconds)}")
    total = sum(seconds for _, _, seconds in results)
    failed = [name for name, code, _ in results if code != 0]
    say(f"{'total':8} {'FAILED' if failed else 'passed':8} {clock(total)}")
    return 1 if failed else 0

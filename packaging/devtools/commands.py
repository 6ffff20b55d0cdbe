"""The commands of `dev.py`."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NoReturn

from devtools import checks, environment, places, system
from devtools.console import Stop, say


@dataclass(frozen=True, slots=True)
class Command:
    """One word after `dev.py`; what follows it is passed on."""

    run: Callable[[Sequence[str]], int]
    usage: str
    help: str


def main(arguments: Sequence[str]) -> int:
    """Run one command; its exit code: 0, 1 (failed) or 2 (usage)."""
    name, *rest = arguments or ["--help"]
    if name in ("-h", "--help", "help"):
        say(usage())
        return 0
    if name not in COMMANDS:
        print(f"dev.py knows no command {name!r}.\n\n{usage()}", file=sys.stderr)
        return 2
    try:
        return COMMANDS[name].run(rest)
    except Stop as stop:
        sys.stdout.flush()
        print(f"\n{stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        say("\nStopped.")
        return 130


def usage() -> str:
    """What can be typed."""
    width = max(len(command.usage) for command in COMMANDS.values())
    lines = (f"  {command.usage:{width}}  {command.help}" for command in COMMANDS.values())
    head = "python3 packaging/dev.py COMMAND; each command first sets up what it needs."
    return "\n".join((head, "", *lines))


def _setup(arguments: Sequence[str]) -> int:
    if arguments:
        raise Stop("setup takes no arguments.")
    environment.prepare(window=True, quiet=False)
    return 0


def _run(arguments: Sequence[str]) -> int:
    environment.prepare(window=system.has_display())
    if arguments[:1] == ["--demo"]:
        _become("demo", arguments[1:])
    _become("desktop", arguments)


def _test(arguments: Sequence[str]) -> int:
    environment.prepare()
    return checks.run(arguments)


def _demo_album(arguments: Sequence[str]) -> int:
    environment.prepare()
    _become("demo_album", arguments)


def _evaluate(arguments: Sequence[str]) -> int:
    environment.prepare()
    _become("evaluation", arguments)


def _bench(arguments: Sequence[str]) -> int:
    environment.prepare()
    _become("benchmarks", arguments)


COMMANDS = {
    "setup": Command(_setup, "setup", "make the environment in .venv, or bring it up to date"),
    "run": Command(
        _run, "run [ARGUMENT …]", "open the window, or be `shoebox ARGUMENT …`; --demo: try it"
    ),
    "test": Command(_test, "test [ARGUMENT …]", "ruff, mypy, all tests; or `pytest ARGUMENT …`"),
    "demo-album": Command(_demo_album, "demo-album FOLDER", "write the demo album"),
    "evaluate": Command(_evaluate, "evaluate [ARGUMENT …]", "how well is found and answered"),
    "bench": Command(_bench, "bench [NAME …]", "all benchmarks, or those named"),
}


def _become(module: str, arguments: Sequence[str]) -> NoReturn:
    """Become a module of the checkout in its environment, in the person's own working folder."""
    command = [str(places.python()), "-P", "-m", module, *arguments]
    sys.stdout.flush()
    if sys.platform == "win32":  # exec would return to the shell at once
        sys.exit(subprocess.run(command, env=places.variables()).returncode)
    os.execve(command[0], command, places.variables())

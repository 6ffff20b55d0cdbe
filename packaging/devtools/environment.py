"""The environment in .venv: made once, brought up to date when the requirements change."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from devtools import places, system, wheels
from devtools.console import Progress, run_logged, say

# Loads what a wheel cannot promise: compiled code that fits this system.
CHECK = "import torch, PySide6.QtWidgets, apsw, sqlite_vec, llama_cpp"


def prepare(*, window: bool = False, quiet: bool = True) -> None:
    """Make the environment fit the requirements; at once where it does already.

    Args:
        window: Whether a real window is to open.
        quiet: Say nothing where nothing is to be done.

    Raises:
        Stop: Something is missing from the system, or an installation failed.
    """
    ready = _is_ready()
    system.require(system.missing(compiler=not ready and wheels.kept() is None, window=window))
    if not ready:
        with _alone():
            if not _is_ready():  # another set-up may have done it meanwhile
                _set_up()
    elif not quiet:
        say("Everything is set up.")


def stamp() -> str:
    """What an environment is made from; when it changes, set-up runs again."""
    digest = hashlib.sha256()
    for part in (sys.version, str(places.ROOT), wheels.folder().name):
        digest.update(part.encode() + b"\0")
    for file in places.REQUIREMENTS:
        digest.update(file.read_bytes() + b"\0")
    return digest.hexdigest()


def _is_ready() -> bool:
    try:
        return places.STAMP.read_text("utf-8") == stamp() and places.python().exists()
    except OSError:
        return False


def _set_up() -> None:
    say(f"Setting up in {places.ENVIRONMENT} (log: {places.set_up_log()})")
    places.STAMP.unlink(missing_ok=True)
    if not is_usable():
        _make()
    if wheels.kept() is None:
        wheels.build()
    _install()
    _check()
    draft = places.STAMP.with_suffix(".tmp")
    draft.write_text(stamp(), encoding="utf-8")
    draft.replace(places.STAMP)
    say("Set-up is complete.")


def is_usable() -> bool:
    """Whether .venv has a working pip for this Python; a half-made one has not."""
    if not places.python().exists():
        return False
    code = "import sys, pip; print(sys.version, sys.prefix, sep='|')"
    found = subprocess.run([places.python(), "-c", code], capture_output=True, text=True)
    version, _, prefix = found.stdout.strip().rpartition("|")
    return (
        found.returncode == 0
        and version == sys.version
        and Path(prefix).resolve() == places.ENVIRONMENT.resolve()
    )


def _make() -> None:
    if places.ENVIRONMENT.exists():
        say("The environment is incomplete, or of another Python: making it anew.")
        shutil.rmtree(places.ENVIRONMENT)
    progress = Progress("Making the environment")
    run_logged([sys.executable, "-m", "venv", places.ENVIRONMENT], places.set_up_log(), progress)
    progress.end("done")


def _install() -> None:
    count = sum(_count(file) for file in places.REQUIREMENTS)
    progress = Progress(f"Installing {count} packages")
    seen = 0

    def read(line: str) -> str | None:
        nonlocal seen
        if line.startswith("Installing collected"):
            return "putting in place"
        if "(from -r " not in line:  # one such line for each package
            return None
        seen += 1
        return f"{seen} of {count}"

    command = [*_pip_install(), "--no-deps", "--find-links", wheels.folder()]
    for file in places.REQUIREMENTS:
        command += ["-r", file]
    run_logged(command, places.set_up_log(), progress, read)
    progress.end("done")


def _check() -> None:
    """Import what is compiled; on Linux torch may be the CUDA build, which needs its libraries."""
    progress = Progress("Trying what was installed")
    torch = [str(places.python()), "-c", "import torch"]
    if sys.platform == "linux" and subprocess.run(torch, capture_output=True).returncode != 0:
        _add_cuda()
    run_logged([places.python(), "-c", CHECK], places.set_up_log(), progress)
    progress.end("done")


def _add_cuda() -> None:
    say("pip found the CUDA build of torch, which needs gigabytes of libraries. For the small CPU")
    say("build, stop this, add PyTorch's CPU index to pip's configuration, and remove .venv.")
    progress = Progress("Adding the libraries of torch")
    version = wheels.pinned("torch")
    run_logged([*_pip_install(), f"torch=={version}"], places.set_up_log(), progress)
    progress.end("done")


def _pip_install() -> list[str | Path]:
    quiet = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    return [places.python(), "-m", "pip", "install", *quiet]


def _count(requirements: Path) -> int:
    lines = requirements.read_text("utf-8").splitlines()
    return sum(1 for line in lines if line.strip() and not line.startswith("#"))


@contextmanager
def _alone() -> Iterator[None]:
    """Hold the lock of this checkout's set-up; the system lets go of it if we die."""
    places.cache().mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(os.fsencode(places.ROOT)).hexdigest()[:12]
    with (places.cache() / f"set-up-{name}.lock").open("w") as file:
        _lock(file)
        yield


def _lock(file: IO[str]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        return
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        say("Waiting for another set-up of this checkout …")
        fcntl.flock(file, fcntl.LOCK_EX)

"""The one package without wheels, llama-cpp-python: compiled once, and kept."""

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from pathlib import Path

from devtools.console import Progress, run_logged, say
from devtools.places import REQUIREMENTS, cache, python, set_up_log

PACKAGE = "llama-cpp-python"


def pinned(package: str) -> str:
    """The version that requirements.txt names."""
    found = re.search(rf"^{package}==(\S+)", REQUIREMENTS[0].read_text("utf-8"), re.MULTILINE)
    assert found, f"requirements.txt pins no {package}"
    return found[1]


def folder() -> Path:
    """Where the wheel for this computer is kept.

    llama.cpp is compiled for the processor at hand (-march=native), so its features are part of the
    name. Python's version is not: the wheel is `py3-none`.
    """
    build = "\n".join((_processor(), *(os.environ.get(name, "") for name in _BUILD_SETTINGS)))
    key = hashlib.sha256(build.encode()).hexdigest()[:12]
    system = re.sub(r"\W+", "_", sysconfig.get_platform())
    return cache() / "wheels" / f"{PACKAGE}-{pinned(PACKAGE)}-{system}-{key}"


def kept() -> Path | None:
    """The wheel, where it was built before; None otherwise."""
    for wheel in folder().glob("*.whl"):
        if zipfile.is_zipfile(wheel):
            return wheel
        wheel.unlink()  # cut off by a full disk
    return None


def build() -> Path:
    """Compile the wheel and keep it; minutes.

    Raises:
        Stop: It did not compile.
    """
    say(f"{PACKAGE} has no ready-made build: compiling it once (about 6 minutes on two cores).")
    version = pinned(PACKAGE)
    progress = Progress(f"Compiling {PACKAGE} {version}")
    folder().parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder().parent) as draft:
        command: list[str | Path] = [
            python(),
            "-m",
            "pip",
            "wheel",
            "--no-deps",
            "--verbose",
            "--no-input",
        ]
        command += ["--disable-pip-version-check", "--wheel-dir", draft, f"{PACKAGE}=={version}"]
        run_logged(command, set_up_log(), progress, read_compiler)
        (wheel,) = Path(draft).glob("*.whl")
        folder().mkdir(exist_ok=True)
        kept_wheel = folder() / wheel.name
        shutil.move(wheel, kept_wheel)
    progress.end("done, and kept for the next time")
    return kept_wheel


def read_compiler(line: str) -> str | None:
    """How far ninja or make is, as in "41 %"; None for a line that does not say."""
    if step := re.match(r"\s*\[(\d+)/(\d+)\]", line):
        return f"{100 * int(step[1]) // max(int(step[2]), 1)} %"
    if step := re.match(r"\s*\[\s*(\d+)%\]", line):
        return f"{step[1]} %"
    return None


_BUILD_SETTINGS = ("CMAKE_ARGS", "CC", "CXX", "CFLAGS", "CXXFLAGS")


def _processor() -> str:
    if sys.platform == "linux":
        text = Path("/proc/cpuinfo").read_text("utf-8", errors="replace")
        found = re.search(r"^(?:flags|Features)\s*:\s*(.*)$", text, re.MULTILINE)
        name = " ".join(sorted(found[1].split())) if found else ""
    elif sys.platform == "darwin":
        command = ["sysctl", "-n", "machdep.cpu.brand_string"]
        name = subprocess.run(command, capture_output=True, text=True).stdout
    else:
        name = platform.processor()
    return name or platform.machine()

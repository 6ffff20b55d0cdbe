"""Where things are: the checkout, its environment, and what outlives both."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "shoebox-stamp"
REQUIREMENTS = (
    PACKAGING / "requirements.txt",
    PACKAGING / "requirements-demo.txt",
    PACKAGING / "requirements-dev.txt",
)


def python() -> Path:
    """The environment's Python."""
    if sys.platform == "win32":
        return ENVIRONMENT / "Scripts" / "python.exe"
    return ENVIRONMENT / "bin" / "python"


def cache() -> Path:
    """The person's cache folder for what is costly to make again."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "shoebox"


def set_up_log() -> Path:
    """The log of everything that set-up ran."""
    return cache() / "logs" / "set-up.log"


def variables() -> dict[str, str]:
    """The process environment in which the checkout's modules are found from any folder."""
    paths = (str(ROOT), str(PACKAGING), os.environ.get("PYTHONPATH", ""))
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}

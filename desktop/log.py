"""The log file: ids at INFO, paths at DEBUG, the contents of files and questions never."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(processName)s %(name)s: %(message)s"

_started: list[logging.Handler] = []


def start(folder: Path | None, *, verbose: bool = False) -> None:
    """Log into a folder (2 MB, three older files), warnings also to stderr.

    Where the folder cannot be written, the log goes to stderr alone. Without a folder, as on the
    command line, only bugs do: all else is told there anyway. Starting again ends the log that was
    started before.
    """
    root = logging.getLogger()
    for handler in _started:
        root.removeHandler(handler)
        handler.close()
    _started.clear()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    stderr = logging.StreamHandler(sys.stderr)
    usual = logging.WARNING if folder else logging.ERROR
    stderr.setLevel(logging.DEBUG if verbose else usual)
    stderr.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
    _add(root, stderr)
    if folder is None:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            folder / "shoebox.log", maxBytes=2_000_000, backupCount=3, encoding="utf-8"
        )
    except OSError as error:
        root.warning("no log file: %s", error.strerror)
        return
    file.setFormatter(logging.Formatter(_FORMAT))
    _add(root, file)


def _add(root: logging.Logger, handler: logging.Handler) -> None:
    root.addHandler(handler)
    _started.append(handler)

"""Files of the library, as they are named on the command line."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from desktop.engine import waiting
from desktop.engine.session import Session
from desktop.errors import CommandUnclear, UsageError
from desktop.records import Asset


def absolute(path: Path | str) -> Path:
    """Where it leads from the current folder; ".." is resolved, links are not."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps ".."


def named_asset(session: Session, path: Path | str) -> Asset:
    """The asset of a file.

    Raises:
        UsageError: It is not in the library.
    """
    asset = session.asset_at(absolute(path)).result(waiting.PATIENCE_SECONDS)
    if asset is None and Path(path).is_dir():
        raise UsageError(f"{path} is a folder; name the files that are meant.")
    if asset is None:
        raise UsageError(f"{path} is not in the library. Add its folder with: shoebox index FOLDER")
    return asset


def named_assets(session: Session, paths: Iterable[Path | str]) -> list[Asset]:
    """The assets of files.

    Raises:
        CommandUnclear: None is named.
        UsageError: One is not in the library.
    """
    found = [named_asset(session, path) for path in paths]
    if not found:
        raise CommandUnclear("Name the files that are meant.")
    return found

"""Delete a library: the index, the pictures made for it, and where wanted also the keepsakes."""

import logging
import shutil
from pathlib import Path

from desktop.errors import LibraryUnavailable
from desktop.library.backups import BACKUPS_FOLDER
from desktop.library.connection import KEEPSAKES_FILE, LIBRARY_FILE

log = logging.getLogger(__name__)

# Named one by one: a person may have chosen a folder that holds files of their own too.
_INDEX = (f"{LIBRARY_FILE}*", "previews", "labels.npz")
_KEEPSAKES = (f"{KEEPSAKES_FILE}*", BACKUPS_FOLDER, "labels.txt")


def erase(folder: Path, *, keepsakes: bool) -> None:
    """Delete our own files in a library's folder; every connection to them is closed.

    Args:
        folder: The library's.
        keepsakes: Also delete keepsakes.db and the backups of it.

    Raises:
        LibraryUnavailable: Something could not be deleted; the rest was.
    """
    failed = ""
    patterns = (*_INDEX, *_KEEPSAKES) if keepsakes else _INDEX
    for path in [path for pattern in patterns for path in sorted(folder.glob(pattern))]:
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        except OSError as failure:
            log.warning("%s could not be deleted: %s", path.name, failure.strerror)
            failed = failed or path.name
    if failed:
        raise LibraryUnavailable(
            f"“{failed}” in the library's folder could not be deleted; close other programs that "
            "use it, and erase again."
        )

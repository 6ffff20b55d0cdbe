"""What the person may choose, applied at once; and what they may have forgotten."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.errors import ShoeboxError
from desktop.network import Contact, contacts
from desktop.paths import Places
from desktop.settings import Settings

log = logging.getLogger(__name__)


class Preferences:
    """The settings of an open library.

    Args:
        places: Where it lies.
        current: The settings as they are now.
        use: Keeps other settings, and has every part follow them.
        erase: Deletes the library, and with True also the keepsakes; the program goes on, empty.

    Thread: any; callbacks come on a thread of ours.
    """

    def __init__(
        self,
        places: Places,
        current: Callable[[], Settings],
        use: Callable[[Settings], None],
        erase: Callable[[bool], None],
    ) -> None:
        self.places = places
        self._current, self._use, self._erase = current, use, erase
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="preferences")

    @property
    def settings(self) -> Settings:
        """As they are now."""
        return self._current()

    def change(self, **chosen: Any) -> None:
        """Choose some fields of `Settings` anew.

        Raises:
            TypeError: There is no such field.
        """
        changed = replace(self._current(), **chosen)
        if changed != self._current():
            self._use(changed)

    def contacts(self) -> tuple[Contact, ...]:
        """The connections that were made since the installation, oldest first."""
        return contacts(self.places.connections)

    @property
    def library(self) -> Path:
        """The folder in which all that Shoebox knows is kept."""
        return self.places.library

    def erase(
        self, *, keepsakes: bool, then: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """Delete what is known of all files, and stop watching their folders.

        Args:
            keepsakes: Also delete tags, favourites, albums, ratings, answers, and all backups.
        """

        def guarded() -> None:
            try:
                self._erase(keepsakes)
            except ShoeboxError as failure:
                failed(str(failure))
            except Exception:
                log.exception("the library could not be erased")
                failed("Erasing the library met an internal error, which was logged.")
            else:
                then()

        self._thread.submit(guarded)

    def close(self) -> None:
        """Let a deletion end."""
        self._thread.shutdown(wait=True)

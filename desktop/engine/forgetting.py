"""Forget files everywhere: as if Shoebox had never read them, and never to be read again."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop.engine.news import nothing, tell
from desktop.engine.previews import preview_file
from desktop.errors import LibraryUnavailable, UsageError
from desktop.library.backups import BACKUPS_FOLDER
from desktop.library.forgotten import Forgotten, listed
from desktop.records import AssetId, Changes

if TYPE_CHECKING:  # the window imports this before the library is open
    from desktop.engine.reader import Reader
    from desktop.engine.teaching import Teaching
    from desktop.library.catalog import Catalog

__all__ = ["Forgetting", "Forgotten", "wipe"]

log = logging.getLogger(__name__)

Failed = Callable[[str], None]


class Writer(Protocol):
    """A thread that may write."""

    def do(self, command: Callable[[Catalog], Any]) -> Future[Any]:
        """Run a command on it."""


class Forgetting:
    """Every call returns at once. The files themselves are never touched.

    Args:
        library: The library's folder.
        reader: Reads the library.
        writer: The indexer, so that nothing of a file is stored after it was forgotten; another
            where nothing is indexed.
        teaching: Reads its words anew: examples may be gone.

    Thread: any; callbacks come on the engine's threads.
    """

    def __init__(
        self, library: Path, reader: Reader, writer: Callable[[], Writer], teaching: Teaching
    ) -> None:
        self._library, self._reader = library, reader
        self._writer, self._teaching = writer, teaching

    def forget(
        self,
        assets: Iterable[AssetId],
        then: Callable[[int], None] = nothing,
        failed: Failed = nothing,
    ) -> None:
        """Forget files, their copies, and RAW files beside them; `then` is told how many.

        It is told when nothing of them is left in the library's files.
        """
        chosen = tuple(assets)
        self._forget(lambda catalog: chosen, then, failed)

    def forget_paths(
        self,
        paths: Sequence[Path],
        then: Callable[[int], None] = nothing,
        failed: Failed = nothing,
    ) -> None:
        """The same for files by their paths; `failed` is told where one is not in the library."""
        absolute = [Path(os.path.abspath(path)) for path in paths]  # noqa: PTH100 - ".." goes

        def known(catalog: Catalog) -> tuple[AssetId, ...]:
            found: tuple[AssetId, ...] = ()
            for path in absolute:
                one = catalog.forgetting.known([path])
                if not one:
                    raise UsageError(f"“{path.name}” is not in the library, so nothing is known.")
                found += one
            return found

        self._forget(known, then, failed)

    def listed(self, then: Callable[[tuple[Forgotten, ...]], None]) -> None:
        """Every forgotten file, the newest first."""
        tell(
            self._reader.ask(lambda search: listed(search.connection), key="forgotten"),
            then,
            nothing,
        )

    def take_back(
        self,
        paths: Sequence[Path],
        then: Callable[[int], None] = nothing,
        failed: Failed = nothing,
    ) -> None:
        """Let files, and their copies, be found again; `then` is told how many."""
        done = self._writer().do(lambda catalog: len(catalog.forgetting.take_back(paths)))
        tell(done, then, failed)

    def _forget(
        self,
        choose: Callable[[Catalog], Iterable[AssetId]],
        then: Callable[[int], None],
        failed: Failed,
    ) -> None:
        files: list[int] = []

        def forget(catalog: Catalog) -> Changes:
            gone = catalog.forgetting.forget(choose(catalog))
            with suppress(OSError):  # `wipe` tries again
                remove_previews(self._library, gone.contents)
            files.append(gone.files)
            self._teaching.renew()
            return gone.changes

        first = self._writer().do(forget)
        second = self._writer().do(lambda catalog: wipe(catalog, self._library))
        tell(first, lambda _: tell(second, lambda _: then(files[0]), failed), failed)


def wipe(catalog: Catalog, library: Path) -> None:
    """Overwrite what forgotten files have left behind, where something may be left.

    Raises:
        LibraryUnavailable: Not all of it could be; it is to be called again.

    Thread: the writing one.
    """
    contents = catalog.forgetting.unwiped()
    if not contents:
        return
    try:
        remove_previews(library, contents)
    except OSError as failure:
        raise LibraryUnavailable(
            f"A preview in the library's folder could not be deleted ({failure.strerror}); Shoebox"
            " tries again later."
        ) from failure
    catalog.forgetting.wipe(library / BACKUPS_FOLDER)


def remove_previews(library: Path, contents: Iterable[str]) -> None:
    """Delete the pictures that we made of these contents.

    Raises:
        OSError: One could not be deleted.
    """
    for content in filter(None, contents):
        first = preview_file(library, content, None)
        for file in (first, *first.parent.glob(f"{content}-*.jpg")):
            with suppress(FileNotFoundError):
                file.unlink()

"""The roots: which are there, what is in them, and what changed in them.

[Note: Offline]
A root that is missing is *offline*, never deleted: the drive is unplugged, the share is down. So is
a root that is there but empty while the library knows files in it, unless it is the very folder
that held them a moment ago: an unplugged drive often leaves its empty mount point behind. Nothing
is marked missing in either case.
"""

import logging
import os
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.scanner import Scan, ScanRules, relative_to, scan, scan_one
from desktop.engine.watcher import Watcher
from desktop.library.catalog import Catalog
from desktop.records import Changes, Root, RootId

log = logging.getLogger(__name__)

QUIET_SECONDS = 2.0  # a touched path is looked at when nothing touched it for so long
_AGAIN_SECONDS = 10.0  # after a scan that failed, with a full disk for example
_PATHS_ONE_BY_ONE = 64  # more touched paths than that in one root: the whole root is scanned
_MISSING_KEPT_SECONDS = 30 * 24 * 3600.0  # how long a vanished file may come back as itself


class Touches:
    """Paths that the operating system said have changed, until they are quiet.

    Thread: any.
    """

    def __init__(self, wake: threading.Event) -> None:
        self._lock = threading.Lock()
        self._touched: dict[Path, float] = {}
        self._wake = wake

    def touch(self, path: Path) -> None:
        """Look at this path soon."""
        with self._lock:
            self._touched[path] = time.monotonic()
        self._wake.set()

    def quiet(self) -> list[Path]:
        """Take out the paths that nothing touched for two seconds."""
        until = time.monotonic() - QUIET_SECONDS
        with self._lock:
            paths = [path for path, when in self._touched.items() if when <= until]
            for path in paths:
                del self._touched[path]
        return paths

    def __bool__(self) -> bool:
        with self._lock:
            return bool(self._touched)


@dataclass(slots=True)
class RootKeeper:
    """Keeps the library in step with the roots.

    Thread: indexer.
    """

    catalog: Catalog
    touches: Touches
    wanted: Callable[[str], bool]
    own_folders: tuple[Path, ...]
    rescan_seconds: float
    behind: set[RootId] = field(default_factory=set)  # whose last scan failed
    _unwatched: dict[RootId, str] = field(default_factory=dict)  # why it is not watched; ""
    _unlisted: dict[RootId, str] = field(default_factory=dict)  # what could not be looked into; ""
    _watcher: Watcher | None = None
    _identities: dict[RootId, tuple[int, int]] = field(default_factory=dict)  # device, inode
    _due: dict[RootId, float] = field(default_factory=dict)  # monotonic time of the next scan

    def check(self) -> Changes:
        """Notice roots that went or came, and start or stop watching them."""
        changes = Changes()
        for root in self.catalog.roots():
            online = self._is_online(root)
            if online != root.online:
                log.info("root %d is %s", root.id, "online" if online else "offline")
                changes += self.catalog.set_root(root.id, online=online)
                self._due.pop(root.id, None)
            if not online:
                self._live().unwatch(root.id)
                self.behind.discard(root.id)
        return changes

    def due(self) -> Root | None:
        """A root whose scan is due; None where there is none."""
        now = time.monotonic()
        roots = [root for root in self.catalog.roots() if root.online]
        return next((root for root in roots if self._due.get(root.id, 0.0) <= now), None)

    def scan(self, root: Root) -> Changes:
        """Scan a whole root now; its next scan is due after the slow interval."""
        with self._caught_up_later(root):
            changes = self._watch(root)  # before the scan, so that nothing falls between the two
            self._due[root.id] = time.monotonic() + self.rescan_seconds
            result = scan(root.path, self.rules(root))
            if not self._is_online(root) or b"" in result.unread:
                changes += self.check()
            else:
                self._unlisted[root.id] = _not_listed(result.unread)
                changes += self._apply(root, result)
                changes += self.catalog.forget_missing(_MISSING_KEPT_SECONDS)
        self.behind.discard(root.id)
        return changes

    def scan_soon(self, root: RootId | None = None) -> None:
        """Have one root, or all, scanned at the next turn."""
        if root is None:
            self._due.clear()
        else:
            self._due.pop(root, None)

    def look(self, paths: Iterable[Path]) -> Changes:
        """Compare touched paths with the library."""
        changes = Changes()
        touched = self._by_root(paths)
        with self._caught_up_later(*touched):
            for root, below in touched.items():
                changes += self._look(root, below)
        return changes

    @property
    def notice(self) -> str:
        """One sentence about a root that is not seen as it should be; "" where all are."""
        told = (*self._unwatched.values(), *self._unlisted.values())
        return next(filter(None, told), "")

    def forget(self, root: RootId) -> None:
        """Stop watching a root that is being removed."""
        self._live().unwatch(root)
        self._due.pop(root, None)
        self.behind.discard(root)
        self._unwatched.pop(root, None)
        self._unlisted.pop(root, None)

    def close(self) -> None:
        """Stop watching."""
        if self._watcher is not None:
            self._watcher.close()

    def rules(self, root: Root) -> ScanRules:
        """What a scan of this root passes over."""
        return ScanRules(root.excludes, self.wanted, self.own_folders)

    @contextmanager
    def _caught_up_later(self, *roots: Root) -> Iterator[None]:
        """What cannot be written now, with a full disk say, is found by a scan soon after."""
        try:
            yield
        except BaseException:
            for root in roots:
                self.behind.add(root.id)
                self._due[root.id] = time.monotonic() + _AGAIN_SECONDS  # others have their turn
            raise

    def _look(self, root: Root, below: set[bytes]) -> Changes:
        if not self._is_online(root):
            return self.check()
        if b"" in below or len(below) > _PATHS_ONE_BY_ONE:
            return self.scan(root)
        changes = Changes()
        for relative in sorted(below):
            result = scan_one(root.path, relative, self.rules(root))
            changes += self._apply(root, result, relative)
        return changes

    def _apply(self, root: Root, result: Scan, under: bytes = b"") -> Changes:
        return self.catalog.apply_scan(root.id, result.found, under=under, unread=result.unread)

    def _by_root(self, paths: Iterable[Path]) -> dict[Root, set[bytes]]:
        found: dict[Root, set[bytes]] = defaultdict(set)
        roots = self.catalog.roots()
        for path in paths:
            for root in roots:
                relative = relative_to(root.path, path)
                if relative is not None:
                    found[root].add(relative)
        return found

    def _watch(self, root: Root) -> Changes:
        if self._live().is_watching(root.id):
            return Changes()
        notice = self._live().watch(root)
        self._unwatched[root.id] = notice
        if root.live == (not notice):
            return Changes()
        return self.catalog.set_root(root.id, live=not notice)

    def _live(self) -> Watcher:
        if self._watcher is None:
            self._watcher = Watcher(self.touches.touch)
        return self._watcher

    def _is_online(self, root: Root) -> bool:
        # See [Note: Offline]
        try:
            status = root.path.stat()
            with os.scandir(root.path) as entries:
                empty = next(entries, None) is None
        except OSError:
            return False
        identity = (status.st_dev, status.st_ino)
        if empty and self._identities.get(root.id) != identity:
            return not self.catalog.has_files(root.id)
        self._identities[root.id] = identity
        return True


def _not_listed(folders: Sequence[bytes]) -> str:
    """What is told of folders that could not be listed."""
    if not folders:
        return ""
    name = os.fsencode(Path(os.fsdecode(folders[0])).name).decode("utf-8", "replace")
    if len(folders) == 1:
        return f"The folder “{name}” cannot be opened: what is in it is not searched."
    more = len(folders) - 1
    return f"The folder “{name}” and {more:,} more cannot be opened: they are not searched."

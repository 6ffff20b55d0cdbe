"""Hear of changes below the roots from the operating system, where it has room to tell."""

import logging
import os
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from desktop.engine.scanner import folders_below
from desktop.records import Root, RootId

log = logging.getLogger(__name__)

# WORKAROUND: watchdog 7.1 warns of folders that it may not watch; the scan tells of them.
warnings.filterwarnings("ignore", "Callback with id", RuntimeWarning)

_INOTIFY_LIMIT = Path("/proc/sys/fs/inotify/max_user_watches")
_NETWORK_FILE_SYSTEMS = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "davfs", "fuse.rclone")
)
_CHANGES = frozenset(("created", "modified", "moved", "deleted", "closed"))


class _Events(FileSystemEventHandler):
    def __init__(self, touch: Callable[[Path], None]) -> None:
        self._touch = touch

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Thread: watchdog's."""
        if event.event_type not in _CHANGES:
            return
        if event.is_directory and event.event_type == "modified":
            return  # a folder's own time changes with every file in it
        for path in (event.src_path, event.dest_path):
            if path:
                self._touch(Path(os.fsdecode(path)))


class Watcher:
    """The observer of all roots that can be watched live.

    Thread: indexer; `touch` is called on watchdog's threads and must return at once.
    """

    def __init__(self, touch: Callable[[Path], None]) -> None:
        self._events = _Events(touch)
        self._observer: BaseObserver | None = None
        self._watches: dict[RootId, tuple[ObservedWatch, int]] = {}

    def watch(self, root: Root) -> str:
        """Watch a root from now on.

        Returns:
            "" where it is watched; else the sentence that says why it is only scanned.
        """
        if root.id in self._watches:
            return ""
        if on_network(root.path):
            return f"{root.path.name} is on the network: it is checked from time to time."
        room = _watches_left(sum(count for _, count in self._watches.values()))
        count = sum(1 for _ in folders_below(root.path, room + 1)) if room is not None else 0
        if room is not None and count > room:
            return (
                f"{root.path.name} has more folders than this system lets one program watch: "
                "it is checked from time to time."
            )
        try:
            watch = self._running().schedule(self._events, str(root.path), recursive=True)
        except (OSError, UnicodeError) as error:
            log.info("root %d cannot be watched: %s", root.id, error)
            return f"{root.path.name} cannot be watched: it is checked from time to time."
        self._watches[root.id] = (watch, count)
        return ""

    def unwatch(self, root: RootId) -> None:
        """Stop watching a root; one that is not watched is left alone."""
        watch, _ = self._watches.pop(root, (None, 0))
        if watch is not None and self._observer is not None:
            self._observer.unschedule(watch)

    def is_watching(self, root: RootId) -> bool:
        """Whether events of this root arrive."""
        return root in self._watches

    def close(self) -> None:
        """Stop all watching."""
        if self._observer is not None:
            self._observer.stop()
            self._observer.join(5.0)
        self._observer = None
        self._watches.clear()

    def _running(self) -> BaseObserver:
        if self._observer is None:
            self._observer = Observer()
            self._observer.start()
        return self._observer


def on_network(path: Path) -> bool:
    """Whether a path is on a file system whose events do not tell of other computers' changes."""
    if sys.platform == "win32":
        return str(path.absolute()).startswith("\\\\")
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    mounts = [line.split() for line in lines]
    holding = [m for m in mounts if len(m) > 2 and _holds(m[1].replace("\\040", " "), path)]
    return bool(holding) and max(holding, key=lambda m: len(m[1]))[2] in _NETWORK_FILE_SYSTEMS


def _holds(mount: str, path: Path) -> bool:
    return path == Path(mount) or Path(mount) in path.parents


def _watches_left(used: int) -> int | None:
    """How many folders we may still watch, at most half of the system's limit; None: no limit."""
    try:
        return int(_INOTIFY_LIMIT.read_text()) // 2 - used
    except (OSError, ValueError):
        return None

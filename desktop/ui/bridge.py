"""From the engine's threads to the GUI thread: news as signals, replies as queued calls."""

import logging
import threading
import time
from collections.abc import Callable
from inspect import ismethod
from typing import Any, TypeVar
from weakref import WeakMethod

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from desktop.engine.news import BUG
from desktop.errors import ShoeboxError
from desktop.records import Activity, Changes

log = logging.getLogger(__name__)
T = TypeVar("T")

NEWS_INTERVAL_SECONDS = 0.2  # at most five refreshes a second, however busy the indexer is


class Bridge(QObject):
    """What the engine tells the window; it is the session's `Listener`.

    The `on_…` methods and what `relay` returns may be called from any thread; signals and replies
    arrive in the GUI thread.

    Signals:
        changed: Changes; all that was written since the last one, merged.
        active: Activity; the newest.
        failed: str; one sentence for the person.
        broken: ShoeboxError; the library cannot be opened.
    """

    changed = Signal(object)
    active = Signal(object)
    failed = Signal(str)
    broken = Signal(object)
    _woken = Signal()
    _posted = Signal(object, tuple)
    _told = Signal(str)
    _broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._changes: list[Changes] = []
        self._activity: Activity | None = None
        self.activity = Activity()  # the last that was told, for what is built later
        self._awake = False
        self._told_at = 0.0  # time.monotonic() of the last news
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        queued = Qt.ConnectionType.QueuedConnection
        self._woken.connect(self._on_woken, queued)
        self._posted.connect(self._on_posted, queued)
        self._told.connect(self.failed, queued)
        self._broke.connect(self.broken, queued)

    # ---------------------------------------------------------------- from any thread

    def on_changes(self, changes: Changes) -> None:
        """Take part in the next `changed`. Thread: any."""
        with self._lock:
            self._changes.append(changes)
        self._wake()

    def on_activity(self, activity: Activity) -> None:
        """Become the next `active` unless a newer one comes first. Thread: any."""
        with self._lock:
            self._activity = activity
        self._wake()

    def on_failure(self, sentence: str) -> None:
        """Tell the person. Thread: any."""
        self._emit(self._told, sentence)

    def on_broken(self, failure: ShoeboxError) -> None:
        """Ask the person what to do with it. Thread: any."""
        self._emit(self._broke, failure)

    def relay(self, receiver: Callable[..., None]) -> Callable[..., None]:
        """A callable for any thread that calls `receiver` in the GUI thread.

        A method of a widget is held weakly: the reply to a closed widget is dropped.
        """
        held = WeakMethod(receiver) if ismethod(receiver) else (lambda: receiver)

        def post(*arguments: Any) -> None:
            self._emit(self._posted, held, arguments)

        return post

    def in_background(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[ShoeboxError], None] | None = None,
    ) -> None:
        """Run `work` in the thread pool, and one of the others in the GUI thread."""
        receiver = self.relay(failed) if failed else None
        QThreadPool.globalInstance().start(_Work(work, self.relay(then), receiver))

    # ---------------------------------------------------------------- in the GUI thread

    def _wake(self) -> None:
        with self._lock:
            if self._awake:
                return
            self._awake = True
        self._emit(self._woken)

    def _emit(self, signal: Any, *arguments: Any) -> None:
        """Emit, unless the window has closed and taken this object with it."""
        if shiboken6.isValid(self):
            signal.emit(*arguments)

    def _on_woken(self) -> None:
        wait = self._told_at + NEWS_INTERVAL_SECONDS - time.monotonic()
        if wait <= 0:
            self._tell()
        elif not self._timer.isActive():
            self._timer.start(max(1, round(wait * 1000)))

    def _tell(self) -> None:
        with self._lock:
            changes, self._changes = self._changes, []
            activity, self._activity = self._activity, None
            self._awake = False
        self._told_at = time.monotonic()
        if merged := merge(changes):
            self.changed.emit(merged)
        if activity is not None:
            self.activity = activity
            self.active.emit(activity)

    def _on_posted(self, held: Callable[[], Callable[..., None] | None], arguments: Any) -> None:
        receiver = held()
        if receiver is None:
            return
        owner = getattr(receiver, "__self__", None)
        if isinstance(owner, QObject) and not shiboken6.isValid(owner):
            return
        receiver(*arguments)


def merge(changes: list[Changes]) -> Changes:
    """All changes as one, each asset once."""
    return Changes(
        added=tuple(dict.fromkeys(asset for part in changes for asset in part.added)),
        updated=tuple(dict.fromkeys(asset for part in changes for asset in part.updated)),
        removed=tuple(dict.fromkeys(asset for part in changes for asset in part.removed)),
        roots=any(part.roots for part in changes),
    )


class _Work(QRunnable):
    """One piece of work for the thread pool."""

    def __init__(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[ShoeboxError], None] | None,
    ) -> None:
        super().__init__()
        self._work, self._then, self._failed = work, then, failed

    def run(self) -> None:
        """Thread: pool."""
        try:
            result = self._work()
        except ShoeboxError as failure:
            log.warning("background work failed: %s", failure)
            if self._failed is not None:
                self._failed(failure)
        except Exception:  # a thread's outermost frame: a bug is logged, never lost
            log.exception("background work failed")
            if self._failed is not None:
                self._failed(ShoeboxError(BUG))
        else:
            self._then(result)

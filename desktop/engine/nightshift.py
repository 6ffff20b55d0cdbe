"""The night shift: captions are written while nobody needs the computer.

It works in the background of the answerer: a question ends it at once, and it waits until that
conversation has been quiet for a while, since the model then still has its pictures in memory.
It does not begin while there is anything to index, and ends when there is.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from desktop.engine.answerer import Answerer, Load, Task
from desktop.engine.captionqueue import CaptionQueue
from desktop.engine.describing import Describer, called
from desktop.engine.indexer import Indexer
from desktop.engine.power import on_battery
from desktop.engine.shift import ALWAYS, OFF, UNUSED, Shift, State, is_within
from desktop.engine.unused import unused_seconds
from desktop.errors import ShoeboxError
from desktop.records import Asset

log = logging.getLogger(__name__)

UNUSED_SECONDS: Final = 300.0  # without a key or click, until nobody is there
QUIET_SECONDS: Final = 180.0  # after a question; the next one is likely about the same pictures
_LOOK_SECONDS: Final = 5.0
_WATCH_SECONDS: Final = 2.0  # while it works
_COUNT_SECONDS: Final = 60.0  # between counts while it works: copies have their caption at once
_AGAIN_SECONDS: Final = 600.0  # after a failure; there may be memory for the model by then
_CLOSE_SECONDS: Final = 10.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What it asks of the rest of the session."""

    setting: Callable[[], str]  # `OFF`, `UNUSED`, `ALWAYS`, or hours
    indexer: Callable[[], Indexer | None]  # it comes first
    battery: Callable[[], bool] = on_battery
    unused: Callable[[], float | None] = unused_seconds
    now: Callable[[], datetime] = datetime.now


class NightShift:
    """A thread from `start` to `close`, which costs next to nothing while it is off.

    Args:
        describer: Writes captions.
        queue: Knows which.
        answerer: Has the model.
        around: See `Surroundings`.

    Thread: any.
    """

    def __init__(
        self, describer: Describer, queue: CaptionQueue, answerer: Answerer, around: Surroundings
    ) -> None:
        self._describer, self._queue = describer, queue
        self._answerer, self._around = answerer, around
        self._lock = threading.Lock()
        self._listeners: list[Callable[[Shift], None]] = []
        self._shift = Shift()
        self._chosen = OFF
        self._paused = False
        self._task: Task | None = None
        self._counted_at = -math.inf  # monotonic; the tally is older where it has to be made anew
        self._failed_at = -math.inf
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="night shift", daemon=True)

    @property
    def shift(self) -> Shift:
        """How it stands now."""
        with self._lock:
            return self._shift

    def listen(self, heard: Callable[[Shift], None]) -> None:
        """Have this called whenever it gets on, at most once for each picture."""
        with self._lock:
            self._listeners.append(heard)

    def start(self) -> None:
        """Begin to look whether there is something to do."""
        self._thread.start()

    def close(self) -> None:
        """Stop at once; what is not described is taken up at the next start."""
        self._closing.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(_CLOSE_SECONDS)

    def look(self) -> None:
        """The settings or the library are others: see at once what is to be done."""
        self._counted_at = -math.inf
        self._wake.set()

    def pause(self) -> None:
        """Stop until `resume`, or until Shoebox is started again."""
        self._paused = True
        self._wake.set()

    def resume(self) -> None:
        """Go on, also after a failure."""
        self._paused = False
        self._tell(notice="")
        self._wake.set()

    # ------------------------------------------------------------------ the thread

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                self._follow(self._judged())
            except ShoeboxError as failure:
                log.info("the night shift could not look: %s", failure)
            except Exception:  # a thread's loop
                log.exception("the night shift met a bug; it goes on")
            self._wake.wait(_WATCH_SECONDS if self._task is not None else _LOOK_SECONDS)
            self._wake.clear()
        self._withdraw()

    def _follow(self, state: State) -> None:
        """Begin, go on or stop."""
        if state is State.WORKING and self._task is None:
            self._task = Task(work=self._work, failed=self._on_ended, background=True)
            if not self._answerer.offer(self._task):
                self._task, state = None, State.ASKING
        elif state is not State.WORKING:
            self._withdraw()
        self._tell(state=state)

    def _withdraw(self) -> None:
        task = self._task
        if task is not None:
            self._answerer.withdraw(task)

    def _judged(self) -> State:
        """What is to be done now; the cheapest questions first."""
        setting, model = self._around.setting(), self._answerer.model
        if setting != self._chosen:
            self._chosen, self._counted_at = setting, -math.inf
            self._tell(notice="")
        if setting == OFF:
            return State.OFF
        if self._paused:
            return State.PAUSED
        if model is None:
            return State.NO_MODEL
        if self.shift.notice and time.monotonic() - self._failed_at < _AGAIN_SECONDS:
            return State.FAILED
        if self._around.battery():
            return State.BATTERY
        indexer = self._around.indexer()
        if indexer is None or not indexer.is_idle:
            self._counted_at = -math.inf
            return State.INDEXING
        if self._left(called(model)) == 0:
            return State.DONE
        return self._waits_for(setting) or State.WORKING

    def _waits_for(self, setting: str) -> State | None:
        if self._answerer.quiet_seconds < QUIET_SECONDS:
            return State.ASKING
        if setting == UNUSED:
            unused = self._around.unused()
            if unused is None:
                return State.UNKNOWN
            return State.USED if unused < UNUSED_SECONDS else None
        if setting != ALWAYS and not is_within(setting, self._around.now().hour):
            return State.HOURS
        return None

    def _left(self, model: str) -> int:
        """How many pictures wait for this model."""
        tally, now = self.shift.tally, time.monotonic()
        stale = self._task is not None and now - self._counted_at > _COUNT_SECONDS
        if tally is None or stale or self._counted_at < 0 or self.shift.model != model:
            self._counted_at = now
            tally = self._queue.tally(model)
            self._tell(tally=tally, model=model, notice="")
        return tally.left

    def _tell(self, **known: object) -> None:
        with self._lock:
            shift = replace(self._shift, **known)  # type: ignore[arg-type]
            if shift.state is not State.WORKING:
                shift = replace(shift, current=None)
            if shift == self._shift:
                return
            self._shift = shift
            listeners = tuple(self._listeners)
        for heard in listeners:
            heard(shift)

    # ------------------------------------------------------------------ the answer thread

    def _work(self, load: Load, stopped: threading.Event) -> None:
        self._describer.run(self._queue.waiting, self, load, stopped)
        self._on_ended("")

    def on_picture(self, asset: Asset) -> None:
        """It is looked at now."""
        self._tell(current=asset.path)

    def on_caption(self, asset: Asset, text: str, problem: str) -> None:
        """It is described, or cannot be."""
        tally = self.shift.tally
        if tally is not None:
            described = tally.described + bool(text)
            left = max(0, tally.left - 1)
            self._tell(tally=replace(tally, described=min(described, tally.total), left=left))

    def _on_ended(self, failure: str) -> None:
        """All is described, or it was stopped, or it failed."""
        self._task = None
        self._counted_at = -math.inf
        if failure:
            self._failed_at = time.monotonic()
            log.warning("the night shift ends: %s", failure)
            self._tell(notice=failure)
        self._wake.set()

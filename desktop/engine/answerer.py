"""The answer thread: works with the language model, on one task at a time, the newest.

The thread never touches the library: what a task needs of it is gathered by functions that it is
given.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Final, Protocol

from desktop.errors import ChildLost, ModelUnusable, ShoeboxError
from desktop.records import AnswerModel, AnswerServer
from desktop.workers.answer import Capacity, LanguageModel, Prompt
from desktop.workers.loopback import ServerModel

log = logging.getLogger(__name__)

Answering = AnswerModel | AnswerServer

CANCEL_AGAIN_SECONDS: Final = 0.25
CLOSE_SECONDS: Final = 10.0

NO_MODEL: Final = "No model for questions is installed: download or import one under Models."
BUG: Final = "Something went wrong inside Shoebox while answering; its log says more."


class Language(Protocol):
    """What answers: our own model in its process, or another program on this computer."""

    @property
    def cut_short(self) -> str:
        """Why the last answer ended early, as one sentence; "" where it did not."""

    def tokens(self, prompt: Prompt) -> int:
        """How much of the context a prompt takes."""

    def stream(self, prompt: Prompt, max_tokens: int) -> Iterator[str]:
        """The answer, piece by piece."""

    def agreement(self, prompt: Prompt) -> float:
        """How much rather it says Yes than No, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model that is ready, for the length of one task."""

    model: Answering
    capacity: Capacity
    language: Language


Load = Callable[[], Loaded]


@dataclass(slots=True, eq=False, kw_only=True)
class Task:
    """Something to do with the model, on the answer thread.

    Args:
        work: Is given what loads the model, and what says that it is to stop; it looks at that
            between its steps, and ends early.
        failed: Hears why it failed, in one sentence.
        background: Nobody waits for it: it gives way to all others, and indexing goes on beside it.
    """

    work: Callable[[Load, threading.Event], None]
    failed: Callable[[str], None]
    background: bool = False
    stopped: threading.Event = field(default_factory=threading.Event)


class Answerer:
    """Works on the newest task; one that is under way is stopped for it.

    Args:
        idle_seconds: After so long without a task, the model's memory is given back.
        threads: That the model may use; 0 for one on each core.
        busy: Told whether a task is under way. Thread: answer.

    Thread: any.
    """

    def __init__(
        self,
        idle_seconds: float = 300.0,
        *,
        threads: int = 0,
        busy: Callable[[bool], None] = lambda _: None,
    ) -> None:
        self._busy = busy
        self._idle_seconds = idle_seconds
        self._own = LanguageModel(threads=threads)
        self._server = ServerModel()
        self._news = threading.Condition()  # guards all that follows
        self._model: Answering | None = None
        self._waiting: deque[tuple[Task, Answering | None]] = deque()
        self._current: Task | None = None
        self._thread: threading.Thread | None = None
        self._quiet_since = -math.inf  # monotonic time at which a person last waited for it
        self._closing = False

    @property
    def model_loaded(self) -> bool:
        """Whether the model takes memory now."""
        return self._own.alive

    @property
    def resident_bytes(self) -> int:
        """The memory that the model takes now; 0 where it is not known."""
        return self._own.resident_bytes

    @property
    def model(self) -> Answering | None:
        """What the next task is done with; None: with none."""
        return self._model

    @property
    def quiet_seconds(self) -> float:
        """For how long nobody has waited for an answer; infinite where nobody ever did."""
        with self._news:
            if any(not task.background for task in self._tasks()):
                return 0.0
            return time.monotonic() - self._quiet_since

    def use(self, model: Answering | None) -> None:
        """Do the next tasks with this model; None: with none."""
        with self._news:
            self._model = model
            self._news.notify()

    def start(self, task: Task) -> None:
        """Do this, after stopping what is under way. Returns at once."""
        with self._news:
            for older in self._tasks():
                older.stopped.set()
            self._add(task)
        self._cancel_stopped()

    def offer(self, task: Task) -> bool:
        """Do this if there is nothing else to do; whether it will be done. Returns at once."""
        with self._news:
            if self._closing or self._tasks():
                return False
            self._add(task)
            return True

    def withdraw(self, task: Task) -> None:
        """End this task, or do not begin it. Returns at once."""
        task.stopped.set()
        self._cancel_stopped()

    def _add(self, task: Task) -> None:
        self._waiting.append((task, self._model))
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="answer", daemon=True)
            self._thread.start()
        self._news.notify()

    def stop(self) -> None:
        """End the task that is under way, and what waits. Returns at once."""
        with self._news:
            for task in self._tasks():
                task.stopped.set()
        self._cancel_stopped()

    def close(self) -> None:
        """Stop, and end the thread and the model's process; waits for both."""
        with self._news:
            self._closing = True
            self._news.notify()
        self.stop()
        if self._thread is not None:
            self._thread.join(CLOSE_SECONDS)
        self._own.stop()

    def _tasks(self) -> list[Task]:
        waiting = [task for task, _ in self._waiting]
        return waiting if self._current is None else [*waiting, self._current]

    def _cancel_stopped(self) -> None:
        """Cancel the task under way as long as it is stopped and still there.

        Again, since the first time may come just before the model is asked.
        """
        with self._news:  # so that it cannot hit the next task
            if self._current is None or not self._current.stopped.is_set():
                return
            self._own.cancel()
            self._server.cancel()
        again = threading.Timer(CANCEL_AGAIN_SECONDS, self._cancel_stopped)
        again.daemon = True
        again.start()

    # ------------------------------------------------------------------ the answer thread

    def _run(self) -> None:
        while (found := self._next()) is not None:
            task, model = found
            if not task.background:
                self._busy(True)
            try:
                task.work(partial(self._load, model), task.stopped)
            except ShoeboxError as failed:
                task.failed(_sentence(failed))
            except Exception:  # a thread's loop
                log.exception("a task of the answer thread failed")
                task.failed(BUG)
            finally:
                with self._news:
                    self._current = None
                    if not task.background:
                        self._quiet_since = time.monotonic()
                if not task.background:
                    self._busy(False)

    def _next(self) -> tuple[Task, Answering | None] | None:
        """The next task; None at the end. Meanwhile gives an unused model's memory back."""
        while True:
            with self._news:
                unused = self._own.alive and self._own.model != self._model
                if not (self._waiting or self._closing or unused):
                    rested = not self._news.wait(self._idle_seconds)
                    unused = rested and not self._waiting and self._own.alive
                if self._waiting:
                    self._current = self._waiting[0][0]
                    return self._waiting.popleft()
                if self._closing:
                    return None
            if unused:
                self._own.stop()

    def _load(self, model: Answering | None) -> Loaded:
        if model is None:
            raise ModelUnusable(NO_MODEL)
        if isinstance(model, AnswerServer):
            return Loaded(model, self._server.load(model), self._server)
        return Loaded(model, self._own.load(model), self._own)


def _sentence(failed: ShoeboxError) -> str:
    if isinstance(failed, ChildLost):
        return f"The model's process {failed.cause}: ask again, it starts anew."
    return str(failed)

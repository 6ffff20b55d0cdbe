"""One supervised child process: started when needed, with a deadline for all that it is asked.

The parent survives whatever the child does. It waits in plain blocking calls; when a deadline
passes, the child is killed, which breaks the pipe and ends the wait. That also covers a child
that stops in the middle of a message, or does not read what it is sent.

Every request has a number, and what answers it says that number: a child that says more than it
was asked cannot answer a later request with it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

from desktop.errors import ChildLost, ChildUnstartable, ShoeboxError
from desktop.phrases import phrase
from desktop.workers import process, wire
from desktop.workers.process import STOP_SECONDS, Process
from desktop.workers.wire import Buffer, Json, Message, Reply

log = logging.getLogger(__name__)
T = TypeVar("T")

# ----------------------------------------------------------------------------- the parent's side


class Child:
    """One supervised process, spawned at the first request and again after it was lost.

    Args:
        role: Its name in messages, for example ``decode``.
        serve: The child's main loop, a module-level function; called as
            ``serve(connection, *arguments)`` there.
        arguments: str, int or Path.
        memory_bytes: Limit of its address space, where the system has one (Linux).

    Thread: any. Requests wait for each other; `cancel` and `stop` do not wait for a request.
    """

    def __init__(
        self,
        role: str,
        serve: Callable[..., None],
        arguments: tuple[Any, ...] = (),
        *,
        memory_bytes: int | None = None,
    ) -> None:
        self.role = role
        self._start = (serve, arguments, memory_bytes)
        self._turn = threading.Lock()  # held while a request or stream is under way
        self._state = threading.Lock()  # guards what follows
        self._child: Process | None = None
        self._number = 0  # of the latest request
        self._under_way = False
        self._grace: threading.Timer | None = None

    @property
    def alive(self) -> bool:
        """Whether a process is running now."""
        child = self._child
        return child is not None and child.usable

    @property
    def resident_bytes(self) -> int:
        """The memory that the process uses now; 0 without a process or where it is not known."""
        child = self._child
        if child is None or sys.platform != "linux":
            return 0
        try:
            pages = Path(f"/proc/{child.pid}/statm").read_text().split()[1]
            return int(pages) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, IndexError):
            return 0

    def request(
        self,
        header: Mapping[str, Json],
        buffers: Sequence[Buffer] = (),
        *,
        timeout_seconds: float,
    ) -> Message:
        """Ask, and wait for the one reply.

        Raises:
            ChildLost: It died, hung past the timeout or broke the protocol; it is gone.
            ShoeboxError: The child reported that it could not do this; it is well.
        """
        with self._turn:
            child = self._begin()
            try:
                reply = self._within(
                    timeout_seconds, child, lambda: self._exchange(child, header, buffers)
                )
            finally:
                self._finish()
        wire.raise_error(reply[0], self.role)
        return reply

    def stream(
        self,
        header: Mapping[str, Json],
        buffers: Sequence[Buffer] = (),
        *,
        timeout_seconds: float,
    ) -> Generator[Message, None, None]:
        """Ask, and yield messages until the child ends the stream; the timeout is for each.

        Closing the generator early cancels the stream: the child has 2 s to end it, then it is
        killed. The thread that reads must not make other requests of this child meanwhile.

        Raises:
            ChildLost: As `request`.
            ShoeboxError: As `request`; ends the stream.
        """
        with self._turn:
            child = self._begin()
            ended = False
            try:
                message = self._within(
                    timeout_seconds, child, lambda: self._exchange(child, header, buffers)
                )
                while not (ended := _is_last(message)):
                    yield message
                    message = self._within(timeout_seconds, child, lambda: self._receive(child))
            finally:
                if not ended and child.usable:
                    self._drain(child)
                self._finish()
        wire.raise_error(message[0], self.role)

    def cancel(self, grace_seconds: float = 2.0) -> None:
        """Tell the child to give up what it is doing; kill it when that lasts longer than that.

        Returns at once. Nothing happens when nothing is under way. A stream that is cancelled
        ends as usual, at its reader.
        """
        with self._state:
            child, number = self._child, self._number
            if child is None or not self._under_way:
                return
            with contextlib.suppress(OSError):  # it is gone already
                wire.send(child.control, {"cancel": number})
            if self._grace is None:
                self._grace = threading.Timer(
                    grace_seconds, lambda: self._kill_if_busy(child, number)
                )
                self._grace.daemon = True
                self._grace.start()

    def stop(self) -> None:
        """End the process, also in the middle of a request; the next request starts a new one."""
        if self._turn.acquire(timeout=STOP_SECONDS):
            try:
                self._lose()
            finally:
                self._turn.release()
        elif (child := self._child) is not None:
            child.kill("was stopped")

    def _begin(self) -> Process:
        if self._child is not None and not self._child.usable:
            self._lose()
        child = self._child or process.spawn(self.role, *self._start)
        with self._state:
            self._child = child
            self._number += 1
            self._under_way = True
        return child

    def _finish(self) -> None:
        with self._state:
            self._under_way = False
            grace, self._grace = self._grace, None
        if grace is not None:
            grace.cancel()

    def _exchange(
        self, child: Process, header: Mapping[str, Json], buffers: Sequence[Buffer]
    ) -> Message:
        wire.send(child.connection, {**header, "request": self._number}, buffers)
        return self._receive(child)

    def _receive(self, child: Process) -> Message:
        if not child.has_come_up:
            wire.receive(child.connection)
            child.has_come_up = True
        header, buffers = wire.receive(child.connection)
        if header.pop("request", None) != self._number:
            raise ValueError("this answers another request")
        return header, buffers

    def _within(self, seconds: float, child: Process, act: Callable[[], T]) -> T:
        """The result of `act`; a child that makes it last longer is killed, which ends it."""
        try:
            with child.deadline.within(seconds):
                return act()
        except (OSError, EOFError, ValueError) as broken:
            failure = ChildLost if child.has_come_up or child.doom else ChildUnstartable
            raise failure(self.role, self._lose(broken)) from broken
        except (KeyboardInterrupt, SystemExit):  # half a message may be in the pipe
            child.kill(phrase("was interrupted"))
            raise

    def _drain(self, child: Process) -> None:
        """Read a stream that nobody wants any more to its end, so that the child can be kept."""
        self.cancel()
        try:
            while not _is_last(self._receive(child)):
                pass
        except (OSError, EOFError, ValueError) as broken:
            self._lose(broken)

    def _kill_if_busy(self, child: Process, number: int) -> None:
        with self._state:
            if self._under_way and self._number == number:
                child.kill(phrase("did not stop when it was told to"))

    def _lose(self, broken: Exception | None = None) -> str:
        """Part with the process; what happened to it."""
        with self._state:
            child, self._child = self._child, None
        if child is None:
            return "was stopped"
        if isinstance(broken, ValueError):
            child.kill(phrase("broke its protocol"))
        elif broken is not None:
            child.join(STOP_SECONDS)  # its end is seen a moment after its pipe's
        cause = child.fate
        child.end()
        if broken is not None:
            log.warning("the %s process %s (%s)", self.role, cause, type(broken).__name__)
        return cause


def _is_last(message: Message) -> bool:
    return bool(message[0].get("end")) or "error" in message[0]


# ----------------------------------------------------------------------------- the child's side


def serve_requests(
    connection: Connection,
    answer: Callable[[dict[str, Json], list[bytes]], Reply | Iterator[Reply]],
) -> None:
    """A child's main loop: answer one request after the other until the parent is gone.

    Args:
        connection: Leads to the parent.
        answer: Its reply to a header and buffers. An iterator becomes a stream, whose end is
            sent here. A `ShoeboxError` is reported as itself, anything else as a bug.

    Raises:
        ValueError: The parent broke the protocol (a bug).
    """
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            header, buffers = wire.receive(connection)
            _answer_one(connection, answer, header, buffers)


def cancelled(header: Mapping[str, Json]) -> bool:
    """Whether the parent has cancelled the request with this header; cheap, from any thread."""
    return int(header["request"]) <= process.cancelled_up_to()


def _answer_one(
    connection: Connection,
    answer: Callable[[dict[str, Json], list[bytes]], Reply | Iterator[Reply]],
    header: dict[str, Json],
    buffers: list[bytes],
) -> None:
    number = {"request": header["request"]}
    try:
        reply = answer(header, buffers)
        if isinstance(reply, tuple):
            wire.send(connection, {**reply[0], **number}, reply[1])
            return
        for said, more in reply:
            wire.send(connection, {**said, **number}, more)
        wire.send(connection, {"end": True, **number})
    except ShoeboxError as error:
        wire.send(connection, {**wire.error_header(error), **number})
    except (EOFError, BrokenPipeError, ConnectionResetError):
        raise
    except Exception as bug:  # noqa: BLE001 - a child's loop: reported with its traceback
        frames = "".join(traceback.format_tb(bug.__traceback__))
        wire.send(connection, {**wire.error_header(bug), "traceback": frames, **number})

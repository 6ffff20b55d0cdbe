"""A spawned process with its two pipes: how it starts, what it does on its own, how it ends.

One pipe carries requests and replies. On the other the parent says what is cancelled; and when the
parent is gone it closes, which ends a child that is busy or hung in native code.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

from desktop import network
from desktop.errors import ChildUnstartable
from desktop.phrases import phrase
from desktop.workers import wire
from desktop.workers.deadline import Deadline

log = logging.getLogger(__name__)

STOP_SECONDS = 1.0  # that a child gets to end by itself, twice
_NICE = 10  # of a child that works in the background; 0 is normal, 19 the least urgent


# ----------------------------------------------------------------------------- the parent's side


class Process:
    """A running child. `doom` is why we killed it; None as long as we did not.

    `has_come_up` says that it was heard of: before it answers anything it sends an empty message.

    Thread: any for `kill`, `doom` and `usable`; the rest where its requests are made.
    """

    def __init__(self, process: SpawnProcess, connection: Connection, control: Connection) -> None:
        self.connection = connection
        self.control = control
        self.doom: str | None = None
        self.has_come_up = False
        self._process = process
        self.deadline = Deadline(f"{process.name}-deadline", self._hung)

    @property
    def pid(self) -> int | None:
        """Its process id."""
        return self._process.pid

    @property
    def usable(self) -> bool:
        """Whether it runs and is not doomed."""
        return self.doom is None and self._process.is_alive()

    @property
    def fate(self) -> str:
        """What happened to it, as it continues "The ... process"."""
        return self.doom or _fate(self._process.exitcode)

    def kill(self, cause: str) -> None:
        """End it at once; its pipes break."""
        self.doom = self.doom or cause
        self._process.kill()

    def join(self, seconds: float) -> None:
        """Wait for its end, at most so long."""
        self._process.join(seconds)

    def end(self) -> None:
        """Close the pipes, wait for the end, kill what does not end."""
        self.deadline.end()
        self.connection.close()
        self._process.join(STOP_SECONDS if self.doom is None else 0)
        self.control.close()
        self._process.join(STOP_SECONDS)
        self.kill(phrase("was stopped"))
        self._process.join()

    def _hung(self, seconds: float) -> None:
        self.kill(phrase(f"did not answer within {seconds:g} s"))


def spawn(
    role: str, serve: Callable[..., None], arguments: tuple[Any, ...], memory_bytes: int | None
) -> Process:
    """Start a child; what it is told waits in its pipe until it listens.

    Raises:
        ChildUnstartable: The system has no room for another process.
    """
    context = multiprocessing.get_context("spawn")
    connection, childs_connection = context.Pipe()
    childs_control, control = context.Pipe(duplex=False)
    process = context.Process(
        target=_run,
        args=(serve, childs_connection, childs_control, arguments, memory_bytes),
        name=f"shoebox-{role}",
        daemon=True,
    )
    try:
        process.start()
    except OSError as failed:
        connection.close()
        control.close()
        cause = phrase(f"was refused by the system ({failed.strerror})")
        raise ChildUnstartable(role, cause) from failed
    finally:
        childs_connection.close()
        childs_control.close()
    log.info("started the %s process, %s", role, process.pid)
    return Process(process, connection, control)


def _fate(exit_code: int | None) -> str:
    if exit_code is None:
        return phrase("closed its pipe")
    if exit_code >= 0:
        return phrase(f"ended with code {exit_code}")
    try:
        return phrase(f"was killed by {signal.Signals(-exit_code).name}")
    except ValueError:
        return phrase(f"was killed by signal {-exit_code}")


# ----------------------------------------------------------------------------- the child's side

_cancelled_up_to = 0


def cancelled_up_to() -> int:
    """In a child: the number of the latest request that was cancelled."""
    return _cancelled_up_to


def give_way() -> None:
    """In a child: let the window, and whatever else the user runs, have the processor first."""
    import psutil

    below_normal = psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else _NICE
    psutil.Process().nice(below_normal)


def _run(
    serve: Callable[..., None],
    connection: Connection,
    control: Connection,
    arguments: tuple[Any, ...],
    memory_bytes: int | None,
) -> None:
    """What a child does from its start to its end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to act on
    _limit_memory(memory_bytes)
    network.guard()
    wire.send(connection, {})  # it has come up
    threading.Thread(target=_obey, args=(control,), daemon=True).start()
    serve(connection, *arguments)


def _obey(control: Connection) -> None:
    """Note what is cancelled; end the process at once when the parent is gone."""
    global _cancelled_up_to
    try:
        while True:
            header, _ = wire.receive(control)
            _cancelled_up_to = int(header["cancel"])
    except (EOFError, OSError):
        os._exit(0)


def _limit_memory(limit_bytes: int | None) -> None:
    """Limit the address space, so that a greedy file costs a MemoryError, not the machine."""
    if limit_bytes is None or sys.platform != "linux":
        return  # macOS does not keep to it, Windows has none
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (limit_bytes, limit_bytes))

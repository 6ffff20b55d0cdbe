"""Children that crash, hang, flood and lie, for the tests of what supervises them."""

from __future__ import annotations

import ctypes
import itertools
import os
import sys
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from desktop.errors import FileRejected
from desktop.workers import wire
from desktop.workers.supervisor import Child, cancelled, serve_requests
from desktop.workers.wire import Json, Message, Reply

HUGE = bytes(8 << 20)


def serve(connection: Connection) -> None:
    """Do what the header's `op` says."""
    serve_requests(connection, lambda header, buffers: _answer(connection, header, buffers))


def serve_greeting(connection: Connection, word: str, folder: Path) -> None:
    """Answer everything with the arguments."""
    serve_requests(connection, lambda _header, _buffers: ({"word": word, "name": folder.name}, []))


def serve_nothing(connection: Connection) -> None:
    """Never read what is sent."""
    time.sleep(600)


def keep_a_busy_child() -> None:
    """Start a child that works for ten minutes, say its process id, and wait: a parent to kill."""
    child = Child("toy", serve)
    pid, _ = child.request({"op": "pid"}, timeout_seconds=30)
    print(pid["pid"], flush=True)
    child.request({"op": "hang"}, timeout_seconds=600)


def _answer(
    connection: Connection, header: dict[str, Json], buffers: list[bytes]
) -> Reply | Iterator[Reply]:
    match header["op"]:
        case "pid":
            return {"pid": os.getpid()}, []
        case "echo":
            return {"said": header["say"]}, buffers
        case "reject":
            raise FileRejected("This file is made of cheese.")
        case "bug":
            raise ZeroDivisionError(header["say"])
        case "exit":
            os._exit(3)
        case "segfault":
            ctypes.string_at(0)
        case "hang":
            time.sleep(600)
        case "memory":
            return {"size": len(bytearray(header["bytes"]))}, []
        case "count":
            return _count(header)
        case "count and die":
            return itertools.chain([({"number": 1}, ())], _die())
        case "count stubbornly":
            return (({"number": number}, ()) for number in _slowly())
        case _:
            _lie(connection, header["op"])
    return {}, []


def _count(header: dict[str, Json]) -> Iterator[Message]:
    for number in _slowly():
        if cancelled(header):
            return
        if number == header.get("reject at"):
            raise FileRejected("Enough.")
        if number == header.get("until"):
            return
        yield {"number": number}, []


def _slowly() -> Iterator[int]:
    for number in itertools.count(1):
        yield number
        time.sleep(0.005)


def _die() -> Iterator[Message]:
    if os.getpid():
        os._exit(4)
    yield {}, []


def _lie(connection: Connection, op: str) -> None:
    match op:
        case "garbage":
            connection.send_bytes(b"\x80\x04garbage")
        case "half a message":
            connection.send_bytes(b"[{},[5]]")
            time.sleep(600)
        case "half a frame":
            os.write(connection.fileno(), b"\x00\x00\x10\x00half")
            time.sleep(600)
        case "flood":
            for _ in range(1000):
                wire.send(connection, {}, [HUGE])
        case "huge frame":
            os.write(connection.fileno(), b"\x7f\xff\xff\xff")
            os.write(connection.fileno(), HUGE)
        case "two replies":
            wire.send(connection, {"request": 1, "said": "once"})
        case "chatter":
            print("to stdout", file=sys.stdout)
            print("to stderr", file=sys.stderr)

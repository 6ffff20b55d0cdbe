"""Nothing leaves this computer: connections are refused, but for those that the person asked for.

[Note: Refused, not promised]
Python tells an audit hook of every look-up and every connection before it is made, whatever library
makes it. In the window, the command line and all children the hook refuses them. Only while a model
is downloaded, because someone pressed the button, they are let through, and each is written down:
the settings show the list. What stays on this computer (127.0.0.1, ::1, sockets that are files) is
nobody's business. A hook cannot be taken out again, also not by a library.

Source: PEP 578, and the table of audit events in Python's documentation.
"""

from __future__ import annotations

import ipaddress
import json
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

log = logging.getLogger(__name__)

_NAMED = {"socket.getaddrinfo", "socket.gethostbyname"}  # the name comes first
_REACHED = {"socket.connect", "socket.sendto", "socket.sendmsg"}  # the address comes second
_WATCHED = _NAMED | _REACHED


@dataclass(frozen=True, slots=True)
class Contact:
    """A connection that was made."""

    when: datetime
    host: str
    purpose: str


class _Guard:
    """The state of this process's hook."""

    record: Path | None = None
    is_on = False
    purposes: tuple[str, ...] = ()
    lock = threading.Lock()
    names = threading.local()


def guard(record: Path | None = None) -> None:
    """Refuse the network in this process from now on, for good.

    Args:
        record: Where the connections of `allowed` are written down; None keeps what was set.
    """
    _Guard.record = record or _Guard.record
    if not _Guard.is_on:
        _Guard.is_on = True
        sys.addaudithook(_on_event)


@contextmanager
def allowed(purpose: str) -> Iterator[None]:
    """Let connections through, of all threads, and write them down.

    Args:
        purpose: What they are for, as the person asked for it: "Download of SigLIP 2".
    """
    with _Guard.lock:
        _Guard.purposes = (*_Guard.purposes, purpose)
    try:
        yield
    finally:
        with _Guard.lock:
            kept = list(_Guard.purposes)
            kept.remove(purpose)
            _Guard.purposes = tuple(kept)


def contacts(record: Path) -> tuple[Contact, ...]:
    """The connections that were made since the record began, oldest first."""
    try:
        lines = record.read_text(encoding="utf-8").splitlines()
    except OSError:
        return ()
    return tuple(contact for line in lines if (contact := _contact(line)) is not None)


def _contact(line: str) -> Contact | None:
    try:
        when, host, purpose = json.loads(line)
        return Contact(datetime.fromisoformat(when), str(host), str(purpose))
    except (ValueError, TypeError):
        return None


def _on_event(event: str, arguments: tuple[object, ...]) -> None:
    if event not in _WATCHED:
        return
    host = _host(arguments[0] if event in _NAMED else arguments[1])
    if stays_here(host):
        return
    if not _Guard.purposes:
        log.warning("a connection was refused (%s)", event)
        raise PermissionError(
            "Shoebox uses the network only to download a model that was asked for"
        )
    if event in _NAMED:
        _Guard.names.latest = host
    elif event == "socket.connect":
        _write_down(getattr(_Guard.names, "latest", host))


def _host(address: object) -> str:
    """The host of what a socket is given: ("1.2.3.4", 80), a path, a name, or nothing."""
    if isinstance(address, tuple) and address:
        address = address[0]
    if isinstance(address, bytes):
        address = address.decode("ascii", "replace")
    return address if isinstance(address, str) else ""


def stays_here(host: str) -> bool:
    """Whether a host is this computer; a path is, and so is no name at all."""
    if host in ("", "localhost") or "/" in host or "\x00" in host:
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _write_down(host: str) -> None:
    if _Guard.record is None:
        return
    line = json.dumps([datetime.now(UTC).isoformat(timespec="seconds"), host, _Guard.purposes[-1]])
    try:
        with _Guard.lock:
            _Guard.record.parent.mkdir(parents=True, exist_ok=True)
            with _Guard.record.open("a", encoding="utf-8") as file:
                file.write(line + "\n")
    except OSError as error:
        log.warning("a connection could not be written down: %s", error.strerror)

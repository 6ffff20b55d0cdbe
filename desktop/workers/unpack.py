"""Files inside archives and e-mails, for the *decode* child: found, unpacked, listed.

[Note: Members by path]
A member is named like a file: "/photos/old.zip/2003/a.jpg". A path that leads to no file is
followed up to the nearest one; if that is a container, the rest is the way inside it. So whoever
reads files reads members too, and nobody else has to know that there are such things.

[Note: Private copies]
Formats read files, so a member becomes one: in a folder of this process that only its owner can
enter, under a name of ours, never under the member's. It is removed as soon as it was read. An
archive inside an archive stays while its members are read, or each of them would unpack it anew.
What a process that was killed leaves behind, the next one sweeps out.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import BinaryIO, TypeAlias

from desktop.containers._declared import Container, Directory, Entry
from desktop.containers._names import unlike
from desktop.errors import FileChanging, FileRejected
from desktop.phrases import phrase
from desktop.records import Member
from desktop.workers import private
from desktop.workers.fingerprint import opened, sorted_errors
from desktop.workers.recent import Recent

MAX_MEMBERS = 20_000  # of one container; a camera roll has as many
MAX_DEPTH = 2  # containers around a file
MAX_MEMBER_BYTES = 512 << 20  # unpacked
FREE_BYTES = 256 << 20  # that a container may always unpack to, in all
MAX_GROWTH = 50  # beyond that, so many times its own size; text shrinks to a tenth, photos not
MAX_MEMBER_GROWTH = 200
_CHECKED_BYTES = 64 << 20  # a member that is not larger may have shrunk by any factor
_DIRECTORIES_BYTES = 256 << 20  # of memory: those that were read last need not be read again
_INNER_BYTES = 1 << 30  # on disk: of containers that were unpacked from others
_USE = "unpacked"
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,10}")
_TOO_LARGE = (
    f"This file is too large to be read from its archive (over {MAX_MEMBER_BYTES >> 20} MB)."
)
_GONE = "This file is not in its archive any more."
_GROWS = "This file was not unpacked: it would grow suspiciously much."


_Identity: TypeAlias = tuple[str, int, int, int]  # path, size, time of change, inode


@dataclass(frozen=True, slots=True)
class Standing:
    """A file to read, and how many containers are around it."""

    path: Path
    depth: int


@dataclass(frozen=True, slots=True)
class Listing:
    """The members of a container that a format reads."""

    members: tuple[Member, ...]
    note: str  # a sentence where some were left out; "" otherwise


@dataclass(frozen=True, slots=True)
class _Opened:
    """A container that was looked into."""

    directory: Directory
    numbers: dict[str, int]  # of its entries, by their paths


class Unpacker:
    """Finds, unpacks and lists members. `close` removes what it has written."""

    def __init__(self, containers: Mapping[str, Container], wanted: Callable[[str], bool]) -> None:
        self._containers = containers
        self._wanted = wanted
        self._opened: Recent[_Identity, _Opened] = Recent(_DIRECTORIES_BYTES)
        self._inner: Recent[tuple[_Identity, str], Path] = Recent(_INNER_BYTES, _remove)
        self._folder: Path | None = None
        self._count = 0
        private.sweep(_USE)

    @contextmanager
    def standing(self, path: Path) -> Iterator[Standing]:
        """The file of this path, which is unpacked while it is in use if it is a member.

        Raises:
            FileRejected: It cannot be unpacked.
            FileChanging: There is no such file, or no such member, now.
        """
        file, inside = self._split(path)
        if not inside:
            yield Standing(path, 0)
            return
        depth, container, member = self._innermost(file, inside)
        copy = self._unpacked(container, member)
        try:
            yield Standing(copy, depth)
        finally:
            _remove(copy)

    def listing(self, file: Standing) -> Listing | None:
        """The members of a file; None where it is no container."""
        if file.path.suffix.lower() not in self._containers:
            return None
        if file.depth >= MAX_DEPTH:
            return Listing((), "This archive lies too deep in others: its files are not searched.")
        with opened(file.path) as source:
            found = self._look(file.path, source)
            size = os.fstat(source.fileno()).st_size
            if _holds_itself(found, size, source):
                return Listing((), "This archive holds itself, again and again: it is read once.")
        return _listing(found, self._wanted, FREE_BYTES + MAX_GROWTH * size)

    def close(self) -> None:
        """Remove all that was unpacked."""
        if self._folder is not None:
            private.remove(self._folder)
            self._folder = None

    def _split(self, path: Path) -> tuple[Path, str]:
        """The file that a path leads to or into, and the way inside it; "" where it is the file."""
        if _exists(path):
            return path, ""
        for parent in path.parents:
            if _is_regular(parent) and parent.suffix.lower() in self._containers:
                return parent, "/".join(path.relative_to(parent).parts)
            if _exists(parent):
                break
        return path, ""

    def _innermost(self, file: Path, inside: str) -> tuple[int, Path, str]:
        """Follow a way through containers: how many, the last of them, and the member's path there.

        A member of this very path comes before one of a container that lies on the way.
        """
        for depth in range(1, MAX_DEPTH + 1):
            with opened(file) as source:
                numbers = self._look(file, source).numbers
            if inside in numbers:
                return depth, file, inside
            outer = next((way for way in _ways(inside) if way in numbers), None)
            if outer is None or Path(outer).suffix.lower() not in self._containers:
                break
            file, inside = self._kept(file, outer), inside[len(outer) + 1 :]
        raise FileChanging(_GONE)

    def _look(self, path: Path, source: BinaryIO) -> _Opened:
        """The directory of a container, read once as long as the container stays the same."""
        key = _identity(path, os.fstat(source.fileno()))
        found = self._opened.get(key)
        if found is None:
            directory = self._containers[path.suffix.lower()].read(source)
            found = _Opened(directory, unlike(directory.names))
            self._opened.put(key, found, directory.memory_bytes)
        return found

    def _kept(self, container: Path, member: str) -> Path:
        """The copy of a container inside another, which is kept for the next of its members."""
        with sorted_errors():
            key = (_identity(container, container.stat()), member)
        copy = self._inner.get(key)
        if copy is None or not _exists(copy):  # some systems tidy up their temporary files
            copy = self._unpacked(container, member)
            self._inner.put(key, copy, copy.stat().st_size)
        return copy

    def _unpacked(self, container: Path, member: str) -> Path:
        """A new private copy of a member."""
        target = self._new_file(member)
        try:
            with opened(container) as source:
                found = self._look(container, source)
                if member not in found.numbers:
                    raise FileChanging(_GONE)
                _write(found.directory, found.numbers[member], source, target)
        except BaseException:
            _remove(target)
            raise
        return target

    def _new_file(self, member: str) -> Path:
        """Where to unpack to: a name of ours, with the member's ending where that is plain."""
        if self._folder is None or not _exists(self._folder):
            with _needing_room():
                self._folder = private.new_folder(_USE)
        ending = Path(member).suffix
        self._count += 1
        return self._folder / f"{self._count}{ending if _SUFFIX.fullmatch(ending) else ''}"


def _holds_itself(found: _Opened, size: int, source: BinaryIO) -> bool:
    """Whether all that a container holds is the container: there are such.

    Source: R. Cox, "Zip Files All The Way Down", research.swtch.com/zip, 2010.
    """
    if len(found.numbers) != 1:
        return False
    (number,) = found.numbers.values()
    entry = found.directory.entry(number)
    if entry.size != size or size > _CHECKED_BYTES:
        return False
    held = bytearray()
    try:
        for part in found.directory.content(number, source):
            held += part
            if len(held) > size:
                return False
    except FileRejected:
        return False
    source.seek(0)
    return source.read(size) == held


def _listing(found: _Opened, wanted: Callable[[str], bool], allowance: int) -> Listing:
    members: list[Member] = []
    for path, number in found.numbers.items():
        if not wanted(path):
            continue
        entry = found.directory.entry(number)
        allowance -= entry.size if _problem(entry) is None else 0  # else it is never unpacked
        if allowance < 0 or len(members) == MAX_MEMBERS:
            why = phrase(": with more it would grow suspiciously much") if allowance < 0 else ""
            note = f"Only the first {len(members):,} files of this archive are searched{why}."
            return Listing(tuple(members), note)
        members.append(Member(path, entry.size, entry.modified_ns, entry.mark))
    return Listing(tuple(members), found.directory.note)


def _write(directory: Directory, number: int, source: BinaryIO, target: Path) -> None:
    entry = directory.entry(number)
    if problem := _problem(entry):
        raise FileRejected(problem)
    left = entry.size  # whatever else would come out
    with _created(target) as written:
        for part in directory.content(number, source):
            left -= len(part)
            if left < 0:
                raise FileRejected(_GROWS)
            _add(part, written)


def _problem(entry: Entry) -> str | None:
    """Why an entry is not to be unpacked, by what its container says about it."""
    if entry.size > MAX_MEMBER_BYTES:
        return _TOO_LARGE
    if entry.size > max(_CHECKED_BYTES, MAX_MEMBER_GROWTH * entry.packed):
        return _GROWS
    return None


def _ways(inside: str) -> Iterator[str]:
    """What a path begins with, part by part, without the path itself."""
    end = inside.find("/")
    while end > 0:
        yield inside[:end]
        end = inside.find("/", end + 1)


def copied(path: Path, target: Path) -> None:
    """Write what a file holds to a new one.

    Raises:
        FileChanging: There is no room for it, or it changes.
        FileRejected: It cannot be read.
    """
    with opened(path) as source, _created(target) as written:
        while part := source.read(1 << 20):
            _add(part, written)


def _created(target: Path) -> BinaryIO:
    """A new file that only its owner may read."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with _needing_room():
        return os.fdopen(os.open(target, flags, 0o600), "wb", buffering=0)


def _add(part: bytes, written: BinaryIO) -> None:
    rest = memoryview(part)
    with _needing_room():
        while rest:
            rest = rest[written.write(rest) :]


@contextmanager
def _needing_room() -> Iterator[None]:
    """Writing a copy may work later; that it does not is not the file's fault."""
    try:
        yield
    except OSError as full:
        reason = full.strerror or phrase("no reason given")
        raise FileChanging(f"There is no room to unpack this file ({reason}).") from full


def _identity(path: Path, status: os.stat_result) -> _Identity:
    return os.fspath(path), status.st_size, status.st_mtime_ns, status.st_ino


def _exists(path: Path) -> bool:
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def _is_regular(path: Path) -> bool:
    try:
        return S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()

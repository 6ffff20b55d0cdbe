"""What a module of this package declares, and what is asked of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Protocol

MAX_ENTRIES = 200_000  # of one container are looked at
NEEDS_PASSWORD = "This archive needs a password."
DAMAGED = "This archive is damaged or incomplete."


@dataclass(frozen=True, slots=True)
class Entry:
    """One file in a container, as the container tells of it: nothing of it can be trusted."""

    size: int  # bytes, unpacked
    packed: int  # bytes that it takes in the container
    modified_ns: int | None  # None: it does not say
    mark: str  # differs where the content does, as far as can be told without unpacking


class Directory(Protocol):
    """What a container holds. It keeps no file open."""

    names: Sequence[str]  # of its files, in its order; they may lead anywhere
    memory_bytes: int  # that it takes, about
    note: str  # one sentence where some of its files were left out; "" otherwise

    def entry(self, number: int) -> Entry:
        """The rest about the file with this number, from 0."""

    def content(self, number: int, file: BinaryIO) -> Iterator[bytes]:
        """The bytes of a file, in parts.

        Args:
            number: Its place in `names`.
            file: The container, open for reading.

        Raises:
            FileRejected: It is encrypted, damaged, or packed in a way that is not known here.
        """


@dataclass(frozen=True, slots=True)
class Container:
    """A kind of container. `read` raises `FileRejected`."""

    name: str
    extensions: tuple[str, ...]  # lower case, with the dot
    read: Callable[[BinaryIO], Directory]

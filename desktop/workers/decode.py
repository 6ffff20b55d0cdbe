"""The *decode* child: the only place where a user's file is read, and its client.

A file is fingerprinted, decoded into what the encoders, the library and the window need, or
rendered as one larger picture. Native decoders may crash or hang here: that costs one file.
"""

from __future__ import annotations

import ctypes
import importlib
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path, PurePath
from time import monotonic
from typing import TypeVar

import desktop.containers
from desktop import likeness, passages, pictures
from desktop.containers._declared import Container
from desktop.discovery import discover
from desktop.errors import ChildLost, FileRejected, RequestRefused
from desktop.formats import _signatures
from desktop.records import (
    Decoded,
    DecodeWish,
    Format,
    Kind,
    Metadata,
    Passage,
    Pixels,
    Preparation,
    Prepared,
    PreparedPage,
    TextLine,
)
from desktop.workers import cropping, prepared, textlines
from desktop.workers.fingerprint import fingerprint, opened
from desktop.workers.process import give_way
from desktop.workers.supervisor import Child, serve_requests
from desktop.workers.unpack import Standing, Unpacker, copied
from desktop.workers.wire import Json, Message, Reply

T = TypeVar("T")

FORMATS = "desktop.formats"
PICTURE_PAGES = 40  # of a document get a picture
MAX_CHARACTERS = 5_000_000  # of a document are kept; a novel has half a million
MAX_PASSAGES = 50_000
MAX_METADATA_CHARACTERS = 500  # of one value
MAX_LABEL_CHARACTERS = 120
DEFAULT_PASSAGE_CHARACTERS = 1000  # where no encoder of passages says how long they may be
SMALLEST_LONG_SIDE = 456  # pixels: the short side of a 16:9 photo is then 256
MAX_RENDER_SIDE = 8192
MEMORY_BYTES = 4 << 30  # of address space
TIME_SHARE = 0.7  # of the time limit, after which the rest of a document is left out

_M_MMAP_THRESHOLD = -3  # Source: malloc.h of glibc
UNKNOWN_KIND = "Shoebox does not read this kind of file yet."


@cache
def _formats(package: str) -> dict[str, Format]:
    """The format of each extension."""
    found = discover(importlib.import_module(package), "FORMAT", Format)
    return {extension: format_ for format_ in found for extension in format_.extensions}


@cache
def _containers() -> tuple[Container, ...]:
    return discover(desktop.containers, "CONTAINER", Container)


def wanted(name: str) -> bool:
    """Whether a file of this name is of a kind that Shoebox reads; the file is not opened."""
    return PurePath(name).suffix.lower() in _formats(FORMATS)


# ----------------------------------------------------------------------------- the parent's side


class Decoder:
    """Reads files in a child process.

    Args:
        timeout_seconds: For one file; a child that takes longer is killed.
        memory_bytes: The child's address space, where the system can limit it.
        formats: The package whose modules each declare a `FORMAT`.

    Thread: any; calls wait for each other.
    """

    def __init__(
        self,
        *,
        timeout_seconds: float = 60.0,
        memory_bytes: int | None = MEMORY_BYTES,
        formats: str = FORMATS,
    ) -> None:
        self._seconds = timeout_seconds
        self._child = Child("decode", serve, (formats,), memory_bytes=memory_bytes)

    def fingerprint(self, path: Path) -> str:
        """What tells this file's content from others': 32 hex digits.

        Raises:
            FileRejected: It cannot be read, or is no regular file.
            FileChanging: It is being written, or is gone.
            ChildLost: The child died or ran out of time.
        """
        header, _ = self._ask("fingerprint", path)
        return self._checked(lambda: prepared.typed(header["fingerprint"], str))

    def decode(
        self, path: Path, preparations: tuple[Preparation, ...], passage_characters: int
    ) -> Prepared:
        """What the file holds, ready for the encoders and for the window.

        Args:
            path: Any file.
            preparations: What the encoders of pictures want.
            passage_characters: The longest passage; 0 where no encoder says.

        Raises:
            FileRejected: It cannot be read; the reason says why.
            FileChanging: It was written, or vanished, while it was read.
            ChildLost: The child died or ran out of time.
        """
        sizes = [[preparation.size, preparation.squash] for preparation in preparations]
        header, buffers = self._ask(
            "decode", path, preparations=sizes, passage_characters=passage_characters
        )
        return self._checked(lambda: prepared.unpacked(header, buffers, preparations))

    def render(self, path: Path, page: int | None, long_side: int) -> bytes:
        """A JPEG of a photo or of one page, upright; never larger than the file's own.

        Raises:
            FileRejected: As `decode`.
            FileChanging: As `decode`.
            RequestRefused: The file has no such page, or it has no picture.
            ChildLost: As `decode`.
        """
        _, buffers = self._ask("render", path, page=page, long_side=long_side)
        return self._checked(lambda: prepared.jpeg(buffers[0]))

    def lines(self, path: Path, page: int) -> tuple[TextLine, ...]:
        """Where the text that a page holds is; () where its format cannot say.

        Raises:
            FileRejected: As `decode`.
            FileChanging: As `decode`.
            ChildLost: As `decode`.
        """
        header, _ = self._ask("lines", path, page=page)
        return self._checked(lambda: tuple(map(textlines.unpacked, header["lines"])))

    def part(self, path: Path, cut: cropping.Cut) -> Pixels:
        """A part of a picture at an encoder's size; raises as `render`."""
        header, buffers = self._ask("part", path, **cropping.asked(cut))
        return self._checked(lambda: cropping.answered(header, buffers, cut))

    def copy(self, path: Path, target: Path) -> None:
        """Write what a file, or a member of an archive, holds to a file that is not there yet.

        Raises:
            FileRejected: As `decode`.
            FileChanging: As `decode`.
            ChildLost: As `decode`.
        """
        self._ask("copy", path, target=os.fspath(target))

    def stop(self) -> None:
        """End the child and give its memory back; the next call starts a new one."""
        self._child.stop()

    @property
    def resident_bytes(self) -> int:
        """The memory that the child uses now."""
        return self._child.resident_bytes

    def _ask(self, op: str, path: Path, **details: Json) -> Message:
        header = {"op": op, "path": os.fspath(path), "seconds": self._seconds, **details}
        return self._child.request(header, timeout_seconds=self._seconds)

    def _checked(self, read: Callable[[], T]) -> T:
        """What `read` makes of a reply; a child that sends nonsense is lost."""
        try:
            return read()
        except (ValueError, TypeError, LookupError) as nonsense:
            self._child.stop()
            raise ChildLost("decode", "broke its protocol") from nonsense


# ----------------------------------------------------------------------------- the child's side


def serve(connection: Connection, package: str) -> None:
    """The child's main loop, with the formats of a package."""
    give_way()
    _silence()
    _return_large_blocks()
    known = _formats(package)
    containers = {extension: one for one in _containers() for extension in one.extensions}
    unpacker = Unpacker(containers, lambda name: PurePath(name).suffix.lower() in known)
    try:
        serve_requests(connection, lambda header, _: _answer(header, known, unpacker))
    finally:
        unpacker.close()


def _silence() -> None:
    """Keep native decoders from writing about damaged files to the terminal; we report those."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)


def _return_large_blocks() -> None:
    """Let the C library give large blocks back to the system as soon as they are free.

    By itself glibc keeps the 600 MB of a large picture: it raises its threshold after the first.
    """
    with suppress(OSError, AttributeError, TypeError):  # not glibc: nothing to do
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, 4 << 20)


def _answer(header: dict[str, Json], known: Mapping[str, Format], unpacker: Unpacker) -> Reply:
    try:
        with unpacker.standing(Path(header["path"])) as file:
            match header["op"]:
                case "fingerprint":
                    return {"fingerprint": fingerprint(file.path)}, []
                case "decode":
                    read = _decoded(file.path, known, _effort(header))
                    return prepared.packed(_with_members(read, file, known, unpacker))
                case "render":
                    page, long_side = header["page"], header["long_side"]
                    return {}, [_rendered(file.path, known, page, long_side)]
                case "part":
                    crop = cropping.cropper(file.path, header)
                    return _first_that_reads(file.path, known, crop)
                case "lines":
                    return {"lines": _lines(file.path, known, header["page"])}, []
                case "copy":
                    copied(file.path, Path(header["target"]))
                    return {}, []
    except MemoryError:
        raise FileRejected("This file needs too much memory.") from None
    raise RequestRefused(f"The decode process does not know {header['op']!r}.")


def _with_members(
    read: Prepared, file: Standing, known: Mapping[str, Format], unpacker: Unpacker
) -> Prepared:
    """What was read, with the files inside, where its format is that of a container."""
    format_ = known.get(file.path.suffix.lower())
    if format_ is None or read.format != f"{format_.name}@{format_.version}":
        return read
    listing = unpacker.listing(file)
    if listing is None:
        return read
    note: Metadata = (("note", listing.note),) if listing.note else ()
    return replace(read, members=listing.members, metadata=read.metadata + note)


@dataclass(frozen=True, slots=True)
class _Effort:
    """What to make of a file, and until when."""

    preparations: tuple[Preparation, ...]
    passage_characters: int
    until: float  # of the monotonic clock; the rest of a document is then left out


def _effort(header: dict[str, Json]) -> _Effort:
    return _Effort(
        preparations=tuple(Preparation(*pair) for pair in header["preparations"]),
        passage_characters=header["passage_characters"] or DEFAULT_PASSAGE_CHARACTERS,
        until=monotonic() + TIME_SHARE * header["seconds"],
    )


def _decoded(path: Path, known: Mapping[str, Format], effort: _Effort) -> Prepared:
    longest = max((preparation.size for preparation in effort.preparations), default=0)
    wish = DecodeWish(max(SMALLEST_LONG_SIDE, longest * 16 // 9), PICTURE_PAGES)
    return _first_that_reads(
        path, known, lambda format_: _prepared(format_, format_.decode(path, wish), effort)
    )


def _first_that_reads(path: Path, known: Mapping[str, Format], read: Callable[[Format], T]) -> T:
    """What `read` makes of the file with the first of its possible formats that does not reject it.

    Raises:
        FileRejected: By the last of them, or since there is none.
        FileChanging: The file was written meanwhile.
    """
    with opened(path) as file:
        candidates = _candidates(path, file.read(_signatures.HEAD_BYTES), known)
        for format_ in candidates[:-1]:
            with suppress(FileRejected):
                return read(format_)
        return read(candidates[-1])


def _candidates(path: Path, head: bytes, known: Mapping[str, Format]) -> list[Format]:
    """The formats that a file may have: by its extension, and by its content where that differs."""
    if not head:
        raise FileRejected("This file is empty.")
    by_name = known.get(path.suffix.lower())
    by_content = known.get(_signatures.extension_of(head) or "")
    if by_name is None and by_content is None:
        raise FileRejected(UNKNOWN_KIND)
    found = [by_name, by_content]
    if by_name is not None and by_name.kind is Kind.DOCUMENT:
        found.reverse()  # a PDF may pass for text, but not a text for a PDF
    there = [format_ for format_ in found if format_ is not None]
    return there[:1] if there[0] is there[-1] else there


def _prepared(format_: Format, decoded: Decoded, effort: _Effort) -> Prepared:
    pages: list[PreparedPage] = []
    found: list[Passage] = []
    characters = 0
    notes: Metadata = ()
    labels: list[tuple[int, str]] = []
    look: bytes | None = None
    for page in decoded.pages:
        if page.label and page.number is not None:
            labels.append((page.number, passages.clean(page.label)[:MAX_LABEL_CHARACTERS]))
        if page.pixels is not None:
            if decoded.kind is Kind.PHOTO and look is None:
                look = likeness.perceptual_hash(page.pixels)
            pages.append(_prepared_page(page.number, page.pixels, effort.preparations))
        text = passages.clean(page.text)[: MAX_CHARACTERS - characters]
        characters += len(text)
        found += passages.split(text, page.number, effort.passage_characters)
        if characters >= MAX_CHARACTERS or len(found) > MAX_PASSAGES or monotonic() > effort.until:
            if page.number != decoded.page_count:
                notes = (("note", f"Only the first {page.number or 1:,} pages were read."),)
            break
    return Prepared(
        kind=decoded.kind,
        format=f"{format_.name}@{format_.version}",
        page_count=decoded.page_count,
        width=decoded.width,
        height=decoded.height,
        taken=decoded.taken,
        metadata=_clean(decoded.metadata + notes),
        pages=tuple(pages),
        passages=tuple(found[:MAX_PASSAGES]),
        labels=tuple(labels),
        perceptual=look,
    )


def _clean(metadata: Metadata) -> Metadata:
    return tuple(
        (name, passages.clean(value)[:MAX_METADATA_CHARACTERS]) for name, value in metadata
    )


def _prepared_page(
    number: int | None, pixels: Pixels, preparations: tuple[Preparation, ...]
) -> PreparedPage:
    prepared = tuple(pictures.prepare(pixels, preparation) for preparation in preparations)
    return PreparedPage(number, pictures.preview_jpeg(pixels), prepared)


def _lines(path: Path, known: Mapping[str, Format], page: int) -> list[Json]:
    def lines(format_: Format) -> list[Json]:
        found = format_.lines(path, page) if format_.lines else ()
        return [textlines.packed(line) for line in found]

    return _first_that_reads(path, known, lines)


def _rendered(path: Path, known: Mapping[str, Format], page: int | None, long_side: int) -> bytes:
    side = max(1, min(long_side, MAX_RENDER_SIDE))
    number = 1 if page is None else page
    wish = DecodeWish(side, picture_pages=0, only_page=number)

    def render(format_: Format) -> bytes:
        for found in format_.decode(path, wish).pages:
            if found.pixels is not None and (found.number or 1) == number:
                return pictures.preview_jpeg(found.pixels, side, quality=90)
        raise RequestRefused("There is no such picture in this file.")

    return _first_that_reads(path, known, render)

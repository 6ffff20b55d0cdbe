"""How a `Prepared` travels from the decode child: both ends.

What arrives was made by a process that has read a user's file: everything in it is checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import astuple
from datetime import datetime
from typing import TypeVar

import numpy as np

from desktop.likeness import HASH_BYTES
from desktop.records import Kind, Member, Passage, Pixels, Preparation, Prepared, PreparedPage
from desktop.workers import wire
from desktop.workers.wire import Json, Reply

T = TypeVar("T")


def packed(prepared: Prepared) -> Reply:
    """What the child sends: all that is no text or picture is in the header."""
    texts = [passage.text.encode("utf-8") for passage in prepared.passages]
    arrays = [picture for page in prepared.pages for picture in page.pictures]
    descriptions, pixels = wire.arrays_to_buffers(arrays)
    header: dict[str, Json] = {
        "kind": prepared.kind.value,
        "format": prepared.format,
        "page_count": prepared.page_count,
        "width": prepared.width,
        "height": prepared.height,
        "taken": prepared.taken.isoformat() if prepared.taken else None,
        "metadata": prepared.metadata,
        "pages": [page.number for page in prepared.pages],
        "arrays": descriptions,
        "passages": [
            [passage.page, len(text)]
            for passage, text in zip(prepared.passages, texts, strict=True)
        ],
        "labels": prepared.labels,
        "members": None if prepared.members is None else [*map(astuple, prepared.members)],
        "perceptual": None if prepared.perceptual is None else prepared.perceptual.hex(),
    }
    previews = [page.preview for page in prepared.pages]
    return header, [b"".join(texts), *previews, *pixels]


def unpacked(
    header: dict[str, Json], buffers: list[bytes], preparations: tuple[Preparation, ...]
) -> Prepared:
    """The record that `packed` sent.

    Raises:
        ValueError: It makes no sense (or TypeError, LookupError).
    """
    numbers = [_number(number) for number in typed(header["pages"], list)]
    text, previews, rest = buffers[0], buffers[1 : 1 + len(numbers)], buffers[1 + len(numbers) :]
    arrays = wire.arrays_from_buffers(header["arrays"], rest)
    shapes = [(side.size, side.size, 3) for side in preparations] * len(numbers)
    if [array.shape for array in arrays] != shapes or len(previews) != len(numbers):
        raise ValueError("the pictures are not those that were asked for")
    each = len(preparations)
    return Prepared(
        kind=Kind(header["kind"]),
        format=typed(header["format"], str),
        page_count=_number(header["page_count"]),
        width=_number(header["width"]),
        height=_number(header["height"]),
        taken=datetime.fromisoformat(header["taken"]) if header["taken"] else None,
        metadata=tuple((typed(name, str), typed(value, str)) for name, value in header["metadata"]),
        pages=tuple(
            PreparedPage(number, jpeg(preview), _pixels(arrays[at * each : (at + 1) * each]))
            for at, (number, preview) in enumerate(zip(numbers, previews, strict=True))
        ),
        passages=tuple(_passages(header["passages"], text)),
        labels=tuple((_page(number), typed(label, str)) for number, label in header["labels"]),
        members=_members(header["members"]),
        perceptual=_perceptual(header["perceptual"]),
    )


def _members(value: Json) -> tuple[Member, ...] | None:
    if value is None:
        return None
    return tuple(
        Member(
            typed(path, str),
            typed(size, int),
            None if modified_ns is None else typed(modified_ns, int),
            typed(mark, str),
        )
        for path, size, modified_ns, mark in typed(value, list)
    )


def _perceptual(value: Json) -> bytes | None:
    if value is None:
        return None
    found = bytes.fromhex(typed(value, str))
    if len(found) not in (0, HASH_BYTES):
        raise ValueError("a perceptual hash of another length")
    return found


def _page(value: Json) -> int:
    """A page's number.

    Raises:
        ValueError: There is none.
    """
    number = _number(value)
    if number is None:
        raise ValueError("a label without its page")
    return number


def _passages(sizes: Json, text: bytes) -> Iterator[Passage]:
    begin = 0
    for page, size in typed(sizes, list):
        end = begin + (_number(size) or 0)
        yield Passage(_number(page), text[begin:end].decode("utf-8"))
        begin = end
    if begin != len(text):
        raise ValueError("the passages do not fit their text")


def _pixels(arrays: Sequence[wire.Array]) -> tuple[Pixels, ...]:
    if any(array.dtype != np.uint8 for array in arrays):
        raise TypeError("a picture is not made of bytes")
    return tuple(array.astype(np.uint8, copy=False) for array in arrays)


def jpeg(buffer: bytes) -> bytes:
    """The buffer, which holds a JPEG.

    Raises:
        ValueError: It does not.
    """
    if not buffer.startswith(b"\xff\xd8"):
        raise ValueError("a picture is not a JPEG")
    return buffer


def _number(value: Json) -> int | None:
    if value is None:
        return None
    if not 0 <= typed(value, int) < 1 << 31:
        raise ValueError("a number is out of bounds")
    return int(value)


def typed(value: Json, kind: type[T]) -> T:
    """The value, which is of exactly that type.

    Raises:
        TypeError: It is not.
    """
    if type(value) is not kind:
        raise TypeError(f"{type(value).__name__} instead of {kind.__name__}")
    return value

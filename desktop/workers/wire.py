"""What parent and child say to each other: a JSON header and raw buffers, never a pickle.

A child has read the user's files, so a crafted file may have taken it over: whatever it says is
checked, and `Connection.recv()`, which would unpickle it, is never called.

A message is one frame ``[header, [size, ...]]`` in JSON, then one frame for each buffer that is
not empty.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from math import prod
from multiprocessing.connection import Connection
from typing import Any, NoReturn, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop.errors import (
    ChildLost,
    FileChanging,
    FileOutOfReach,
    FileRejected,
    LibraryUnavailable,
    ModelUnusable,
    RequestRefused,
    ShoeboxError,
)

log = logging.getLogger(__name__)

Json: TypeAlias = Any  # what json.loads returns; whoever reads it checks it
Message: TypeAlias = tuple[dict[str, Json], list[bytes]]
Buffer: TypeAlias = bytes | bytearray | memoryview
Reply: TypeAlias = tuple[Mapping[str, Json], Sequence[Buffer]]  # a message to be sent
Array: TypeAlias = NDArray[np.uint8] | NDArray[np.float32]

MAX_HEADER_BYTES = 64 << 20
MAX_BUFFER_BYTES = 256 << 20
MAX_MESSAGE_BYTES = 1 << 30  # all buffers together
MAX_BUFFERS = 4096
MAX_REASON_CHARACTERS = 500

_REPORTABLE: dict[str, type[ShoeboxError]] = {
    kind.__name__: kind
    for kind in (
        *(FileRejected, FileOutOfReach, FileChanging),
        *(ModelUnusable, RequestRefused, LibraryUnavailable),
    )
}
_DTYPES: dict[str, type[np.uint8] | type[np.float32]] = {
    "uint8": np.uint8,
    "float32": np.float32,
}


def send(
    connection: Connection, header: Mapping[str, Json], buffers: Sequence[Buffer] = ()
) -> None:
    """Send one message.

    Raises:
        OverflowError: It is larger than the other side would accept; nothing was sent.
        OSError: The other side is gone.
    """
    sizes = [memoryview(buffer).nbytes for buffer in buffers]
    if problem := _problem_with(sizes):
        raise OverflowError(problem)
    frame = json.dumps([header, sizes], separators=(",", ":")).encode("ascii")
    if len(frame) > MAX_HEADER_BYTES:
        raise OverflowError(f"a header of {len(frame)} bytes is too long")
    connection.send_bytes(frame)
    for buffer, size in zip(buffers, sizes, strict=True):
        if size:
            connection.send_bytes(buffer)


def receive(connection: Connection) -> Message:
    """The next message; waits for it.

    Raises:
        ValueError: The other side sent nonsense; the connection cannot be used any more.
        EOFError: The other side is gone.
        OSError: The same, in the middle of a message, or a frame is longer than it may be.
    """
    header, sizes = _parse(connection.recv_bytes(MAX_HEADER_BYTES))
    buffers: list[bytes] = []
    for size in sizes:
        buffer = connection.recv_bytes(size) if size else b""
        if len(buffer) != size:
            raise ValueError(f"a buffer has {len(buffer)} bytes, its header says {size}")
        buffers.append(buffer)
    return header, buffers


def arrays_to_buffers(arrays: Sequence[Array]) -> tuple[list[Json], list[Buffer]]:
    """Descriptions for the header, and the buffers to send along; copies only what has gaps."""
    descriptions: list[Json] = []
    buffers: list[Buffer] = []
    for array in arrays:
        if array.dtype.name not in _DTYPES:
            raise ValueError(f"arrays of {array.dtype} are not sent")
        descriptions.append([array.dtype.name, *array.shape])
        buffers.append(np.ascontiguousarray(array).reshape(-1).view(np.uint8).data)
    return descriptions, buffers


def arrays_from_buffers(descriptions: Json, buffers: Sequence[bytes]) -> list[Array]:
    """The arrays that `arrays_to_buffers` described, read-only, in the same order.

    Raises:
        ValueError: A description makes no sense or does not fit its buffer.
    """
    if not isinstance(descriptions, list) or len(descriptions) != len(buffers):
        raise ValueError("there is not one description for each buffer")
    return [
        _array(description, buffer)
        for description, buffer in zip(descriptions, buffers, strict=True)
    ]


def error_header(error: BaseException) -> dict[str, Json]:
    """How a child reports what went wrong, so that `raise_error` can raise it in the parent."""
    name = type(error).__name__
    if name in _REPORTABLE:
        return {"error": name, "reason": str(error)[:MAX_REASON_CHARACTERS]}
    return {"error": "bug", "reason": name}


def raise_error(header: Mapping[str, Json], role: str) -> None:
    """Raise what the child reported; nothing when the header reports no error."""
    if "error" in header:
        _raise(header, role)


def _raise(header: Mapping[str, Json], role: str) -> NoReturn:
    kind = _REPORTABLE.get(str(header["error"]))
    reason = str(header.get("reason", ""))[:MAX_REASON_CHARACTERS]
    if kind is not None:
        raise kind(reason)
    log.error("The %s process reported a bug: %s\n%s", role, reason, header.get("traceback", ""))
    raise ChildLost(role, f"reported a bug: {reason}")


def _problem_with(sizes: Sequence[int]) -> str:
    """Why one message cannot have buffers of these sizes; "" where it can."""
    if len(sizes) > MAX_BUFFERS:
        return f"{len(sizes)} buffers are too many for one message"
    if any(not 0 <= size <= MAX_BUFFER_BYTES for size in sizes) or sum(sizes) > MAX_MESSAGE_BYTES:
        return "a buffer, or all together, is too large for one message"
    return ""


def _parse(frame: bytes) -> tuple[dict[str, Json], list[int]]:
    try:
        message = json.loads(frame)
    except RecursionError:
        raise ValueError("a header is nested too deeply") from None
    match message:
        case [dict() as header, list() as sizes] if all(type(size) is int for size in sizes):
            if problem := _problem_with(sizes):
                raise ValueError(problem)
            return header, sizes
    raise ValueError("a header does not have the shape of one")


def _array(description: Json, buffer: bytes) -> Array:
    match description:
        case [str() as name, *shape] if name in _DTYPES and all(
            type(side) is int and side >= 0 for side in shape
        ):
            dtype = np.dtype(_DTYPES[name])
        case _:
            raise ValueError("an array's description makes no sense")
    if len(shape) > 4 or prod(shape) * dtype.itemsize != len(buffer):
        raise ValueError("an array's shape does not fit its buffer")
    array: Array = np.frombuffer(buffer, dtype).reshape(shape)
    return array

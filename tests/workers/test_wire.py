"""Messages between parent and child."""

from __future__ import annotations

from collections.abc import Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.errors import ChildLost, FileChanging, FileRejected, ModelUnusable
from desktop.workers import wire

Pair = tuple[Connection, Connection]


@pytest.fixture
def pipe() -> Iterator[Pair]:
    here, there = Pipe()
    with here, there:
        yield here, there


def test_header_and_buffers_arrive_as_they_were_sent(pipe: Pair) -> None:
    wire.send(pipe[0], {"path": "caf\udce9", "n": 1}, [b"abc", b"", memoryview(b"de")])
    assert wire.receive(pipe[1]) == ({"path": "caf\udce9", "n": 1}, [b"abc", b"", b"de"])


def test_messages_arrive_in_order(pipe: Pair) -> None:
    for number in range(3):
        wire.send(pipe[0], {"number": number}, [b"x" * number])
    assert [wire.receive(pipe[1])[0]["number"] for _ in range(3)] == [0, 1, 2]


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\x80\x04\x95",
        b"{}",
        b"[{}]",
        b"[{},[-1]]",
        b"[{},[true]]",
        b'[{},["9"]]',
        b"[[],[]]",
        b"[{},[268435457]]",
        b"[{}," + b"[" * 100_000,
        b"[{},[" + b"0," * 5000 + b"0]]",
        b"[{},[" + b"268435456," * 8 + b"1]]",
        b'[{"a":"\xff"},[]]',
    ],
)
def test_garbage_is_a_value_error(pipe: Pair, frame: bytes) -> None:
    pipe[0].send_bytes(frame)
    with pytest.raises(ValueError):
        wire.receive(pipe[1])


@given(some.binary(max_size=300))
def test_no_bytes_are_taken_for_anything_but_a_message_or_nonsense(frame: bytes) -> None:
    here, there = Pipe()
    with here, there:
        here.send_bytes(frame)
        here.close()
        try:
            header, buffers = wire.receive(there)
        except (ValueError, EOFError, OSError):
            return
    assert isinstance(header, dict)
    assert not any(buffers)


def test_buffer_of_another_length_than_announced_is_a_value_error(pipe: Pair) -> None:
    pipe[0].send_bytes(b"[{},[5]]")
    pipe[0].send_bytes(b"four")
    with pytest.raises(ValueError, match="4 bytes"):
        wire.receive(pipe[1])


def test_longer_buffer_than_announced_is_not_read(pipe: Pair) -> None:
    pipe[0].send_bytes(b"[{},[3]]")
    pipe[0].send_bytes(b"four")
    with pytest.raises(OSError):
        wire.receive(pipe[1])


def test_too_many_buffers_are_not_sent(pipe: Pair) -> None:
    with pytest.raises(OverflowError):
        wire.send(pipe[0], {}, [b""] * (wire.MAX_BUFFERS + 1))
    assert not pipe[1].poll()


def test_closed_pipe_is_an_end(pipe: Pair) -> None:
    pipe[0].close()
    with pytest.raises(EOFError):
        wire.receive(pipe[1])


def test_arrays_keep_shape_type_and_order(pipe: Pair) -> None:
    pixels = np.arange(24, dtype=np.uint8).reshape(2, 4, 3)[:, ::2]
    numbers = np.linspace(0, 1, 6, dtype=np.float32).reshape(3, 2)
    nothing = np.zeros((0, 5), np.float32)
    descriptions, buffers = wire.arrays_to_buffers([pixels, numbers, nothing])
    wire.send(pipe[0], {"arrays": descriptions}, buffers)
    header, received = wire.receive(pipe[1])
    back = wire.arrays_from_buffers(header["arrays"], received)
    assert [array.shape for array in back] == [(2, 2, 3), (3, 2), (0, 5)]
    assert np.array_equal(back[0], pixels)
    assert np.array_equal(back[1], numbers)


@pytest.mark.parametrize(
    "description",
    [
        ["uint8", 7],
        ["uint8", -2, -3],
        ["uint8", 2.0, 3],
        ["uint8", True, 6],
        ["uint8", 1, 1, 1, 1, 6],
        ["float32", 6],
        ["object", 6],
        ["<U1", 1],
        [],
        "uint8",
        None,
        {"dtype": "uint8"},
    ],
)
def test_lying_array_is_a_value_error(description: object) -> None:
    with pytest.raises(ValueError):
        wire.arrays_from_buffers([description], [b"sixsix"])


def test_arrays_of_other_types_are_not_sent() -> None:
    with pytest.raises(ValueError, match="float64"):
        wire.arrays_to_buffers([np.zeros(3)])  # type: ignore[list-item]


@pytest.mark.parametrize("kind", [FileRejected, FileChanging, ModelUnusable])
def test_reported_error_is_raised_as_itself(kind: type[Exception]) -> None:
    header = wire.error_header(kind("One sentence."))
    with pytest.raises(kind, match="One sentence"):
        wire.raise_error(header, "toy")


def test_bug_in_a_child_loses_its_request_without_telling_its_message() -> None:
    header = wire.error_header(KeyError("private words"))
    with pytest.raises(ChildLost, match="reported a bug: KeyError") as lost:
        wire.raise_error(header, "toy")
    assert "private" not in str(lost.value)


def test_error_of_unknown_kind_loses_its_request() -> None:
    with pytest.raises(ChildLost):
        wire.raise_error({"error": "SystemExit", "reason": "0"}, "toy")


def test_header_without_error_raises_nothing() -> None:
    wire.raise_error({"path": "error"}, "toy")

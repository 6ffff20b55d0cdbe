"""What a GGUF file says about itself, read without llama.cpp.

llama.cpp may end its process over a damaged file, and finds out that a model is too large only by
running out of memory. So the header is checked first.

Source: ggml-org/ggml, docs/gguf.md (versions 2 and 3).
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.errors import ModelUnusable

Value = int | float | bool | str | tuple[int | float | bool, ...]

_NUMBERS: Final = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?"} | {
    10: "Q",
    11: "q",
    12: "d",
}
_STRING: Final = 8
_ARRAY: Final = 9
_SUPPORTED_VERSIONS: Final = (2, 3)
_MAX_ENTRIES: Final = 1_000_000  # keys, tensors
_MAX_DIMENSIONS: Final = 4
_KEPT_ARRAY: Final = 4096  # longer arrays, and those of text, are only counted
_KEPT_TEXT: Final = 1 << 20  # bytes of one text


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """The metadata of one GGUF file whose header is whole."""

    path: Path
    file_size: int  # bytes
    values: Mapping[str, Value]  # "llama.context_length": 4096
    lengths: Mapping[str, int]  # of every array, by key

    @property
    def architecture(self) -> str:
        """For example ``llama``; ``clip`` for a vision part; "" where the file does not say."""
        return str(self.values.get("general.architecture", ""))

    @property
    def is_vision(self) -> bool:
        """Whether it is the vision part of a model (an mmproj file)."""
        return self.architecture == "clip" or self.values.get("general.type") == "mmproj"

    def number(self, key: str, default: int = 0) -> int:
        """A whole number of this architecture, for example ``context_length``."""
        value = self.values.get(f"{self.architecture}.{key}", default)
        return value if isinstance(value, int) else default

    @property
    def vocabulary(self) -> int:
        """How many tokens it knows."""
        return self.lengths.get("tokenizer.ggml.tokens", 0) or self.number("vocab_size")

    def cache_bytes(self, tokens: int) -> int:
        """The memory that llama.cpp takes for what it remembers of so many tokens, about.

        Keys and values of 16 bits, in every layer that has heads for them.
        """
        heads = max(1, self.number("attention.head_count"))
        width = self.number("embedding_length") // heads
        key = self.number("attention.key_length", width)
        value = self.number("attention.value_length", width)
        return tokens * self._kept_heads(heads) * (key + value) * 2

    def _kept_heads(self, heads: int) -> int:
        """Of all layers together."""
        kept = self.values.get(f"{self.architecture}.attention.head_count_kv", heads)
        if isinstance(kept, tuple):
            return sum(int(count) for count in kept)
        return self.number("block_count") * int(kept) if isinstance(kept, int) else 0


def read_header(path: Path) -> GgufHeader:
    """The header of a GGUF file, after checking that the file reaches to its last tensor.

    Raises:
        ModelUnusable: It is missing, not GGUF, cut off or damaged.
    """
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _Parser(path, data).header()
    except FileNotFoundError:
        raise ModelUnusable(
            f"The model file {path.name} is missing: download or import the model again."
        ) from None
    except OSError as failed:
        raise ModelUnusable(
            f"The model file {path.name} cannot be read ({failed.strerror})."
        ) from failed
    except (struct.error, ValueError, OverflowError) as broken:
        raise ModelUnusable(
            f"The model file {path.name} is damaged or incomplete: download or import it again."
        ) from broken


class _Parser:
    """Reads one mapped file from its beginning; ValueError or struct.error where it is broken."""

    def __init__(self, path: Path, data: mmap.mmap) -> None:
        self._path = path
        self._data = data
        self._position = 0
        self._lengths: dict[str, int] = {}

    def header(self) -> GgufHeader:
        if self._data[:4] != b"GGUF":
            raise ModelUnusable(f"{self._path.name} is not a GGUF model file.")
        self._position = 4
        if self._number("I") not in _SUPPORTED_VERSIONS:
            raise ModelUnusable(
                f"{self._path.name} has a version of GGUF that Shoebox does not know."
            )
        tensors, keys = self._count(), self._count()
        values = dict(self._pair() for _ in range(keys))
        header = GgufHeader(
            self._path,
            len(self._data),
            {key: value for key, value in values.items() if value is not None},
            self._lengths,
        )
        self._check_tensors(tensors, values.get("general.alignment"))
        return header

    def _pair(self) -> tuple[str, Value | None]:
        key = self._text()
        kind = self._number("I")
        return key, self._array(key) if kind == _ARRAY else self._value(kind)

    def _value(self, kind: int) -> Value:
        return self._text() if kind == _STRING else self._number(_format(kind))

    def _array(self, key: str) -> Value | None:
        """Its values, or None when they are not kept."""
        kind, length = self._number("I"), self._number("Q")
        self._lengths[key] = length
        if kind == _STRING:
            self._skip_texts(length)
            return None
        size = struct.calcsize("<" + _format(kind)) * length
        start = self._skip(size)
        if length > _KEPT_ARRAY:
            return None
        values: tuple[int | float | bool, ...]
        values = struct.unpack_from(f"<{length}{_format(kind)}", self._data, start)
        return values

    def _check_tensors(self, count: int, alignment: Value | None) -> None:
        """Whether the file reaches to where its last tensor begins; llama.cpp checks its end."""
        furthest = 0
        for _ in range(count):
            self._text()
            dimensions = self._number("I")
            if dimensions > _MAX_DIMENSIONS:
                raise ValueError("a tensor with too many dimensions")
            self._skip(8 * dimensions + 4)
            furthest = max(furthest, self._number("Q"))
        step = alignment if isinstance(alignment, int) and alignment > 0 else 32
        start = -(-self._position // step) * step
        if count and start + furthest >= len(self._data):
            raise ValueError("the file ends before its last tensor")

    def _skip_texts(self, count: int) -> None:
        for _ in range(count):
            self._skip(self._number("Q"))

    def _text(self) -> str:
        length = self._number("Q")
        start = self._skip(length)
        return self._data[start : start + min(length, _KEPT_TEXT)].decode("utf-8", "replace")

    def _count(self) -> int:
        count = self._number("Q")
        if count > _MAX_ENTRIES:
            raise ValueError("more entries than any model has")
        return count

    def _number(self, form: str) -> int:
        start = self._skip(struct.calcsize("<" + form))
        number: int = struct.unpack_from("<" + form, self._data, start)[0]
        return number

    def _skip(self, size: int) -> int:
        """Step over so many bytes; where they begin."""
        start = self._position
        if size > len(self._data) - start:
            raise ValueError("the file ends within its header")
        self._position += size
        return start


def _format(kind: int) -> str:
    if kind not in _NUMBERS:
        raise ValueError("an unknown type of value")
    return _NUMBERS[kind]

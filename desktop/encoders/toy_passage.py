"""toy-passage: embeds a text as the bag of its words; for tests."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from desktop.records import Embeddings, Encoder, LoadedEncoder, Space


class ToyPassageEncoder:
    """Needs no model."""

    def texts(self, texts: Sequence[str], *, query: bool) -> Embeddings:
        """(n, 64): each word counts in one place, which its checksum names."""
        rows = np.zeros((len(texts), ENCODER.dimension), np.float32)
        rows[:, 0] = 0.01  # an empty text too has a direction
        for row, text in zip(rows, texts, strict=True):
            for word in re.findall(r"\w+", text.lower()):
                row[1 + zlib.crc32(word.encode()) % (ENCODER.dimension - 1)] += 1
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        return rows

    def pictures(self, pixels: NDArray[np.uint8]) -> NoReturn:
        """Refuse: it reads text only."""
        raise TypeError("an encoder of passages embeds no pictures")


def load(folder: Path, number_format: str) -> LoadedEncoder:
    """The encoder; it reads no file."""
    return ToyPassageEncoder()


ENCODER = Encoder(
    id="toy-passage",
    space=Space.PASSAGE,
    dimension=64,
    version=1,
    preparation=None,
    passage_characters=400,
    preference=-1,
    load=load,
)

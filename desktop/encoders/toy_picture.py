"""toy-picture: embeds nothing but the mean colour; for tests. The text "red" finds red pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.records import Embeddings, Encoder, LoadedEncoder, Preparation, Space

COLOURS = {
    "red": (255, 0, 0),
    "green": (0, 255, 0),
    "blue": (0, 0, 255),
    "yellow": (255, 255, 0),
    "white": (255, 255, 255),
    "black": (0, 0, 0),
}


class ToyPictureEncoder:
    """Needs no model."""

    def texts(self, texts: Sequence[str], *, query: bool) -> Embeddings:
        """(n, 16): the mean of the colours that each text names; grey where it names none."""
        named = [
            [COLOURS[word] for word in text.lower().split() if word in COLOURS] for text in texts
        ]
        return _embed(np.array([np.mean(some or [(128, 128, 128)], 0) for some in named]))

    def pictures(self, pixels: NDArray[np.uint8]) -> Embeddings:
        """(n, 16): the mean colour of each picture."""
        return _embed(pixels.reshape(len(pixels), -1, 3).mean(1))

    def knows(self, words: Sequence[str]) -> list[bool]:
        """For each word whether it is the name of a colour."""
        return [word in COLOURS for word in words]

    def patches(self, pixels: NDArray[np.uint8]) -> Embeddings:
        """(n, 4, 4, 16): the mean colour of each of 16 parts."""
        count, side = len(pixels), pixels.shape[1] // 4
        parts = pixels.reshape(count, 4, side, 4, side, 3).mean((2, 4))
        return _embed(parts.reshape(-1, 3)).reshape(count, 4, 4, -1)


def _embed(colours: NDArray[np.floating]) -> Embeddings:
    """Rows of unit length, nearer to each other the nearer their (n, 3) colours are."""
    around = colours.astype(np.float32).reshape(-1, 3) / 127.5 - 1  # -1 to 1
    rows = np.zeros((len(around), ENCODER.dimension), np.float32)
    rows[:, :3] = around
    rows[:, 3] = 0.1  # grey too has a direction
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows


def load(folder: Path, number_format: str) -> LoadedEncoder:
    """The encoder; it reads no file."""
    return ToyPictureEncoder()


ENCODER = Encoder(
    id="toy-picture",
    space=Space.PICTURE,
    dimension=16,
    version=1,
    preparation=Preparation(size=32, squash=True),
    passage_characters=0,
    preference=-1,
    load=load,
)

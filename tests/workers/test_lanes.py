"""Sharing a batch among cores."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
import pytest

from desktop.records import Embeddings
from desktop.workers.lanes import Lanes


def numbered(texts: Sequence[str]) -> Embeddings:
    return np.array([[float(text)] for text in texts], np.float32)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 17])
def test_rows_stay_in_order(count: int) -> None:
    rows = Lanes(3).embed(numbered, [str(number) for number in range(count)])
    assert rows.ravel().tolist() == list(range(count))


def test_every_lane_gets_a_part() -> None:
    seen: list[tuple[str, int]] = []
    together = threading.Barrier(3, timeout=20)

    def note(texts: Sequence[str]) -> Embeddings:
        together.wait()
        seen.append((threading.current_thread().name, len(texts)))
        return numbered(texts)

    Lanes(3).embed(note, ["1"] * 9)
    assert len({name for name, _ in seen}) == 3
    assert [size for _, size in seen] == [3, 3, 3]


def test_failure_in_a_lane_is_passed_on() -> None:
    with pytest.raises(ValueError, match="could not convert"):
        Lanes(2).embed(numbered, ["1", "x"])

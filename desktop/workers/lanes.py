"""Share a batch among the processor's cores: each takes a part of it, alone.

[Note: Lanes]
The usual way, all cores on each multiplication, waits for the slowest core after each. Beside a
decoder that needs a core too, that wastes what the others wait (*measured*, two busy cores, waits
that spin: 2.5 pictures a second, while one thread alone makes 5). Parts that know nothing of each
other wait once, at the end. A batch that is too small to share still gets all cores.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop.records import Embeddings

Batch = TypeVar("Batch", Sequence[str], NDArray[np.uint8])


_PART = 4  # pictures or texts; fewer make each dearer


class Lanes:
    """Threads that embed one part of a batch each.

    Args:
        cores: How many to use; 0 for all.
    """

    def __init__(self, cores: int) -> None:
        self.count = cores or _all_cores()
        self._pool = ThreadPoolExecutor(self.count, thread_name_prefix="lane")

    def embed(self, embed: Callable[[Batch], Embeddings], batch: Batch) -> Embeddings:
        """What `embed` gives for a batch, in its order."""
        if len(batch) < self.count:
            _use_cores(self.count)
            return embed(batch)
        edges = np.linspace(0, len(batch), self._parts(len(batch)) + 1).astype(int).tolist()
        parts = [batch[start:end] for start, end in pairwise(edges)]
        tasks = [self._pool.submit(_alone, embed, part) for part in parts]
        return np.concatenate([task.result() for task in tasks])

    def _parts(self, size: int) -> int:
        """More parts than lanes, so that a lane whose core is wanted elsewhere takes fewer."""
        return max(self.count, size // _PART)


def _alone(embed: Callable[[Batch], Embeddings], part: Batch) -> Embeddings:
    _use_cores(1)
    return embed(part)


def _use_cores(count: int) -> None:
    """Let torch use so many cores for what this thread asks of it; other threads keep theirs."""
    if torch := sys.modules.get("torch"):  # the toys need none
        torch.set_num_threads(count)


def _all_cores() -> int:
    usable = getattr(os, "sched_getaffinity", None)  # Linux: what this process may use
    return len(usable(0)) if usable else os.cpu_count() or 1

"""The things that were used last, as many as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """Keeps what was used last; what no longer fits is dropped, the newest never.

    Args:
        room: For all weights together.
        drop: Called with what is dropped.
    """

    def __init__(self, room: int, drop: Callable[[V], None] = lambda _: None) -> None:
        self._room = room
        self._drop = drop
        self._kept: dict[K, tuple[V, int]] = {}  # the oldest first

    def get(self, key: K) -> V | None:
        """What is kept under a key, which counts as a use."""
        found = self._kept.pop(key, None)
        if found is None:
            return None
        self._kept[key] = found
        return found[0]

    def put(self, key: K, value: V, weight: int) -> None:
        """Keep it in place of what is kept under that key."""
        self.forget(key)
        self._kept[key] = value, weight
        while len(self._kept) > 1 and sum(weight for _, weight in self._kept.values()) > self._room:
            self.forget(next(iter(self._kept)))

    def forget(self, key: K) -> None:
        """Drop it, if it is kept."""
        found = self._kept.pop(key, None)
        if found is not None:
            self._drop(found[0])

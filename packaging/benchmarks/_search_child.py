"""The process in which `search` measures: a session without indexer on a library that is full."""

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import _crowd
from benchmarks._million_child import MadeUp, answered, opened, read_in, say
from desktop.engine.session import Session
from desktop.library.search import Search

ROUNDS = 40

Queries = Callable[[np.random.Generator], str]


class _Sayings:
    """What may be typed."""

    def __init__(self) -> None:
        words = _crowd.vocabulary()
        self._words = [word for word in words if word.isascii()]
        self._chinese = [word for word in words if not word.isascii()]
        weights = 1.0 / np.arange(1, len(self._words) + 1)
        self._weights = weights / weights.sum()

    def kinds(self) -> dict[str, Queries]:
        """By name; a blank at the end: the last word is finished."""
        return {
            "a name": lambda rng: f"img_00{rng.integers(10_000, 90_000)} ",
            "a part of a name": lambda rng: f"g_00{rng.integers(10_000, 90_000)}",
            "a place": lambda rng: f"town{rng.integers(1, 2000)} ",
            "a camera that many have": lambda rng: "lumo pocket ",
            "a rare word": lambda rng: self._one(rng, 5_000, 29_000),
            "a word being typed": lambda rng: self._one(rng, 50, 29_000)[:4].strip(),
            "a word of a third of the texts": lambda rng: self._one(rng, 6, 12),
            "a word of nearly every text": lambda rng: self._one(rng, 0, 3),
            "a sentence of five words": lambda rng: self._sentence(rng, 5),
            "a sentence of ten words": lambda rng: self._sentence(rng, 10),
            "a Chinese word": lambda rng: str(rng.choice(self._chinese[:300])),
            "a filter alone": lambda rng: f"size:<{rng.integers(1, 9)}mb ",
            "a frequent word and a filter": lambda rng: (
                self._one(rng, 6, 12) + "type:pdf size:<5mb"
            ),
        }

    def _one(self, rng: np.random.Generator, first: int, last: int) -> str:
        return f"{self._words[rng.integers(first, last)]} "

    def _sentence(self, rng: np.random.Generator, count: int) -> str:
        return " ".join(rng.choice(self._words, count, p=self._weights)) + " "


def main(folder: Path) -> dict[str, Any]:
    """All numbers."""
    made_up = MadeUp(grouped=True)
    session = opened(folder, made_up)
    try:
        read_in(session, made_up)
        asked = {}
        for name, make in _Sayings().kinds().items():
            say(name)
            asked[name] = _asked(session, made_up, make)
        like = session._reader.ask(_like).result()
    finally:
        session.close()
    return {"asked": asked, "like_ms": like}


def _asked(session: Session, made_up: MadeUp, make: Queries) -> dict[str, dict[str, float]]:
    """As the window asks: until the first answer, by words and names, and until the complete one.

    Of the latter the time is taken off in which the query was embedded.
    """
    rng = np.random.default_rng(7)
    firsts, wholes = [], []
    for _ in range(ROUNDS):
        made_up.seconds = 0.0
        first, whole = answered(session, make(rng))
        firsts.append(first)
        wholes.append(whole - made_up.seconds)
    return {"first": _spread(firsts), "whole": _spread(wholes)}


def _spread(seconds: Sequence[float]) -> dict[str, float]:
    """Milliseconds; the first few only bring the disk's pages into memory."""
    p50, p95 = np.percentile(np.array(seconds[4:]) * 1e3, [50, 95])
    return {"p50": p50, "p95": p95}


def _like(search: Search) -> float:
    """Milliseconds of the plain way to find a rare word."""
    started = time.perf_counter()
    search.connection.rows("SELECT id FROM chunk WHERE text LIKE '%qqqq%' LIMIT 500")
    return (time.perf_counter() - started) * 1e3


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))

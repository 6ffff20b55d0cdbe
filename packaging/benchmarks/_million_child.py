"""The process in which `million` measures: a session without indexer on a library that is full."""

import gc
import json
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from benchmarks import _crowd
from desktop.engine.encoding import Wanted
from desktop.engine.news import Silence
from desktop.engine.request import SearchRequest
from desktop.engine.session import Session
from desktop.engine.tools import Tools
from desktop.library import nearest, vectors
from desktop.library.search import Search
from desktop.paths import Places
from desktop.records import Condition, Embeddings, Encoder, SearchAnswer
from desktop.settings import Settings

ROUNDS = 20
JUDGED = 4  # queries whose answers are compared with the exact ones
ENCODERS = (_crowd.PICTURES, _crowd.PASSAGES)
PATIENCE_SECONDS = 900.0

# By how much of the library they let through; sizes are spread evenly from 0 to 10 MB, and dates
# from 2004 to 2025. To these an index leads, to seconds none does.
FILTERS: dict[str, Callable[[int], tuple[Condition, ...]]] = {
    "no filter": lambda turn: (),
    "50 % pass": lambda turn: (_between(turn, 5_000_000),),
    "1 % pass, a new size": lambda turn: (_between(turn, 100_000),),
    "1 % pass, a new date": lambda turn: (_dated(f"{2004 + turn}-01", f"{2004 + turn}-04"),),
    "1 % pass, what no index knows, typed before": lambda turn: (_of_second(0),),
    "1 % pass, what no index knows, new": lambda turn: (_of_second(turn + 1),),
    "0.01 % pass, a new size": lambda turn: (_between(turn, 1_000),),
    "0.01 % pass, a new date": lambda turn: (
        _dated(f"2011-03-{turn + 1:02}", f"2011-03-{turn + 2:02}"),
    ),
}
TYPED: dict[str, Callable[[int], str]] = {
    "no filter": lambda turn: "",
    "50 % pass": lambda turn: " size:<5mb",
    "5 % pass, a new folder": lambda turn: f" in:{2004 + turn % 22}",
    "1 % pass, a new size": lambda turn: f" size:{3000 + 7 * turn}kb..{3100 + 7 * turn}kb",
    "1 % pass, a new date": lambda turn: (
        f" after:{2004 + turn % 22}-01 before:{2004 + turn % 22}-04"
    ),
    "0.01 % pass, a new size": lambda turn: f" size:{3000 + 7 * turn}kb..{3001 + 7 * turn}kb",
    "0.01 % pass, a new date": lambda turn: f" date:2011-03-{turn % 28 + 1:02}",
}


def _between(turn: int, width: int) -> Condition:
    least = 2_000_000 + 1_111 * turn
    return Condition("+asset.size BETWEEN ? AND ?", (least, least + width))


def _dated(first: str, after: str) -> Condition:
    return Condition("asset.dated >= ? AND asset.dated < ?", (first, after))


def _of_second(turn: int) -> Condition:
    return Condition("asset.modified_ns / 1000000000 % 100 = ?", (turn,))


class MadeUp:
    """Instead of an encoder's process: embeddings like the library's, at once."""

    def __init__(self, *, grouped: bool) -> None:
        self._clouds = {
            encoder.key: _crowd.Cloud(encoder.dimension, grouped=grouped, seed=seed)
            for seed, encoder in enumerate(ENCODERS, start=1)
        }
        self.seconds = 0.0
        self.alive, self.idle_seconds = False, 0.0

    def texts(self, encoder: Encoder, texts: Sequence[str], **_: object) -> Embeddings:
        """(n, dimension)."""
        started = time.perf_counter()
        rows = self._clouds[encoder.key].rows(len(texts))
        self.seconds += time.perf_counter() - started
        return rows

    def knows(self, encoder: Encoder, words: Sequence[str]) -> list[bool]:
        """Nothing that is typed here is a slip."""
        return [True] * len(words)

    def stop(self) -> None:
        """Nothing runs."""


def say(step: str) -> None:
    """Tell whoever waits how far it is; the last line of the standard output is the result."""
    print(f"  {step} …", file=sys.stderr, flush=True)


def main(folder: Path, *, grouped: bool) -> dict[str, Any]:
    """All numbers."""
    made_up = MadeUp(grouped=grouped)
    session = opened(folder, made_up)
    reader = session._reader
    process = psutil.Process()
    try:
        reader.ask(lambda search: search.counts()).result()
        base = process.memory_info().rss
        started, cpu = time.perf_counter(), time.process_time()
        say("reading the embeddings into memory")
        read_in(session, made_up)
        result: dict[str, Any] = {
            "build_s": time.perf_counter() - started,
            "build_cpu_s": time.process_time() - cpu,
            "nearest": reader.ask(lambda search: _nearest(search, made_up)).result(),
        }
        result["whole"] = {name: _whole(session, made_up, end) for name, end in TYPED.items()}
        result["memory_mb"] = (process.memory_info().rss - base) / 1e6
    finally:
        session.close()
    return result


def opened(folder: Path, made_up: MadeUp) -> Session:
    """A session on the library of a folder, without indexer and without encoders' processes."""
    places = Places(folder / "library", (), folder, folder / "settings.toml", folder / "logs")
    (folder / "models.toml").write_text("model = []\n", "utf-8")
    session = Session(places, Settings(), Silence())
    session.start(index=False)
    embedder: Any = made_up
    wanted, renderer = Wanted(*ENCODERS), session._tools().renderer
    session._searcher.tools = Tools(wanted, ENCODERS, embedder, renderer)
    return session


def read_in(session: Session, made_up: MadeUp) -> None:
    """Wait until the embeddings are in memory, where they are so many that they are read in."""
    reader: Any = session._reader
    deadline = time.monotonic() + PATIENCE_SECONDS
    many = [one for one in ENCODERS if reader.ask(partial(_is_large, encoder=one)).result()]
    while not all(reader._hot.serves(encoder.key) for encoder in many):
        assert time.monotonic() < deadline
        for encoder in ENCODERS:
            query = made_up.texts(encoder, [""])[0]
            reader.ask(lambda search, e=encoder, q=query: search.nearest(e.key, q, (), 1)).result()
        reader._hot.wait_until_ready(PATIENCE_SECONDS)
    gc.collect()
    gc.freeze()  # as the program does; see desktop/ui/collecting.py


def _is_large(search: Search, encoder: Encoder) -> bool:
    table = vectors.encoder_table(search.connection, encoder.key)
    assert table is not None
    count = search.connection.value(f"SELECT count(*) FROM {table.name}")
    return int(count) * encoder.dimension >= nearest._FEWEST


def _nearest(search: Search, made_up: MadeUp) -> dict[str, dict[str, float]]:
    """Thread: reader."""
    exact = Search(search._connection)
    measured = {}
    for name, make in FILTERS.items():
        say(f"nearest, {name}")
        measured[name] = _one_filter(search, exact, made_up, make)
    return measured


def _one_filter(
    search: Search, exact: Search, made_up: MadeUp, make: Callable[[int], tuple[Condition, ...]]
) -> dict[str, float]:
    walls, cpus, exacts, recalls = [], [], [], []
    for turn in range(-2, ROUNDS):
        queries = [(encoder.key, made_up.texts(encoder, [""])[0]) for encoder in ENCODERS]
        started, cpu = time.perf_counter(), time.process_time()
        found = [search.nearest(key, query, make(turn), 120) for key, query in queries]
        if turn < 0:
            continue  # the disk's pages are in memory from now on
        walls.append(time.perf_counter() - started)
        cpus.append(time.process_time() - cpu)
        if turn < JUDGED:
            started = time.perf_counter()
            right = [exact.nearest(key, query, make(turn), 50) for key, query in queries]
            exacts.append(time.perf_counter() - started)
            for some, all_ in zip(found, right, strict=True):
                same = {one.chunk for one in some} & {one.chunk for one in all_}
                recalls.append(len(same) / len(all_) if all_ else 1.0)
    p50, p95 = np.percentile(walls, [50, 95]) * 1e3
    return {"p50": p50, "p95": p95, "cpu": float(np.median(cpus)) * 1e3,
            "exact": float(np.median(exacts)) * 1e3, "recall": float(np.mean(recalls))}  # fmt: skip


def _whole(session: Session, made_up: MadeUp, ending: Callable[[int], str]) -> dict[str, float]:
    """Complete answers, less the time in which the query was embedded; two words each."""
    say(f"whole answers{ending(0)}")
    words = _crowd.vocabulary()
    rng = np.random.default_rng(7)
    firsts, wholes, cpus = [], [], []
    for turn in range(-3, ROUNDS):
        text = " ".join(words[place] for place in rng.integers(30, 5000, 2))
        text += ending(turn)
        made_up.seconds, cpu = 0.0, time.process_time()
        first, whole = answered(session, text)
        if turn >= 0:
            firsts.append(first)
            wholes.append(whole - made_up.seconds)
            cpus.append(time.process_time() - cpu - made_up.seconds)
    p50, p95 = np.percentile(wholes, [50, 95]) * 1e3
    return {"p50": p50, "p95": p95, "words_p95": float(np.percentile(firsts, 95)) * 1e3,
            "cpu": float(np.median(cpus)) * 1e3}  # fmt: skip


def answered(session: Session, text: str) -> tuple[float, float]:
    """Seconds until there were the words' results, and all."""
    done, times = threading.Event(), []
    started = time.perf_counter()

    def then(answer: SearchAnswer) -> None:
        assert not answer.notice, answer.notice
        times.append(time.perf_counter() - started)
        if answer.complete:
            done.set()

    session.search(SearchRequest(text), then)
    assert done.wait(60.0)
    return times[0], times[-1]


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), grouped=sys.argv[2] == "1")))

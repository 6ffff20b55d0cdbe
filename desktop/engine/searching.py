"""Answer a query: words at once, meaning a moment later; only the newest query is finished."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np

from desktop.engine.encoding import Wanted
from desktop.engine.fusion import Ranking, hits
from desktop.engine.query import parse_query
from desktop.engine.reader import Reader
from desktop.engine.relevance import NEUTRAL, Asked, Relevance
from desktop.errors import Cancelled, ChildLost, ShoeboxError
from desktop.library.search import Search
from desktop.records import (
    AssetId,
    Embeddings,
    Encoder,
    Filter,
    Hit,
    Preparation,
    Query,
    Ranked,
    Reason,
    SearchAnswer,
    Source,
    Space,
    Strength,
)
from desktop.workers.embed import Embedder

log = logging.getLogger(__name__)

Then = Callable[[SearchAnswer], None]
Placed = TypeVar("Placed", Hit, Source)
_NEAREST = 120  # chunks that a space contributes at most
_WEIGHT_OF_SOME_WORDS = 0.3
_LEAST_OF_THE_BEST = 0.5  # of the best bm25


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What a person asks for."""

    text: str = ""
    like: AssetId | None = None
    like_file: Path | None = None
    limit: int = 500


@dataclass(frozen=True, slots=True)
class Tools:
    """What meaning-based search needs; replaced whole when models change."""

    wanted: Wanted
    encoders: tuple[Encoder, ...]  # declared and installed
    embedder: Embedder
    prepare: Callable[[Path, Preparation], np.ndarray]  # a picture file -> (1, size, size, 3)


@dataclass(slots=True)
class _Run:
    """One query on its way."""

    number: int
    query: Query
    limit: int
    then: Then
    started: float
    words: list[Ranking]
    stored: frozenset[str] = frozenset()  # keys of the encoders that the library has embeddings of


@dataclass(frozen=True, slots=True)
class _Embedded:
    """A query and neutral descriptions, by encoder key; (1, dimension) and (n, dimension)."""

    query: dict[str, Embeddings]
    neutral: dict[str, Embeddings]


class Searcher:
    """Thread: any; `then` is called on a thread of ours, once or twice for each query."""

    def __init__(self, reader: Reader, filters: Sequence[Filter], tools: Tools) -> None:
        self.tools = tools
        self._reader = reader
        self._filters = tuple(filters)
        self._meaning = ThreadPoolExecutor(1, thread_name_prefix="meaning")
        self._lock = threading.Lock()
        self._newest = 0
        self._relevance = Relevance()
        self._neutral: dict[str, Embeddings] = {}  # of `NEUTRAL`, by encoder key

    def close(self) -> None:
        """Drop what waits."""
        self._meaning.shutdown(wait=False, cancel_futures=True)

    def warm_up(self) -> None:
        """Have the encoders loaded that the library has embeddings of."""
        future = self._reader.ask(lambda search: frozenset(search.searchable_encoders()))
        future.add_done_callback(lambda done: self._meaning.submit(self._warm, done))

    def _warm(self, stored: "Future[frozenset[str]]") -> None:
        """Thread: meaning."""
        try:
            for encoder in self.tools.encoders:
                if encoder.key in stored.result():
                    self._learn_neutral(encoder)
        except ShoeboxError as failure:
            log.info("the encoders could not be loaded ahead: %s", failure)

    def _learn_neutral(self, encoder: Encoder) -> None:
        """Embed `NEUTRAL` once."""
        if encoder.key not in self._neutral:
            described = encoder.neutral or NEUTRAL
            neutral = self.tools.embedder.texts(encoder, described, query=True, urgent=True)
            self._neutral[encoder.key] = neutral

    def search(self, request: SearchRequest, then: Then) -> None:
        """Answer with words (complete False), then with meaning too (complete True)."""
        with self._lock:
            self._newest += 1
            number = self._newest
        query = _query(request, self._filters)
        run = _Run(number, query, request.limit, then, time.perf_counter(), [])
        future = self._reader.ask(lambda search: self._first(search, run), key="search words")
        future.add_done_callback(lambda done: self._after_words(done, run))

    # ------------------------------------------------------------------ steps

    def _first(self, search: Search, run: _Run) -> SearchAnswer:
        """Thread: reader."""
        run.stored = frozenset(search.searchable_encoders())
        if not run.query.ranks:
            run.words = [Ranking(Reason.FILTER, search.filtered(run.query, run.limit))]
        elif run.query.description:
            run.words = [
                Ranking(Reason.NAME, search.names(run.query, run.limit)),
                *_by_words(search.words(run.query, run.limit)),
            ]
        return _answer(search, run, run.words, complete=not run.query.ranks)

    def _after_words(self, done: "Future[SearchAnswer]", run: _Run) -> None:
        """Thread: reader."""
        answer = _result(done, run)
        if answer is None:
            return
        if answer.complete or not self._is_newest(run):
            run.then(answer)
            return
        run.then(answer)
        self._meaning.submit(self._embed, run)

    def _embed(self, run: _Run) -> None:
        """Thread: meaning."""
        if not self._is_newest(run):
            return
        notice = ""
        embedded = _Embedded({}, {})
        try:
            embedded = self._query_embeddings(run)
        except ChildLost as lost:
            notice = f"Only words were searched: the encoder {lost.cause}. Try again."
        except ShoeboxError as failure:
            notice = f"Only words were searched: {failure}"
        except Exception:
            log.exception("a query could not be embedded")
            notice = "Only words were searched: an internal error was logged."
        future = self._reader.ask(
            lambda search: self._complete(search, run, embedded, notice), key="search meaning"
        )
        future.add_done_callback(lambda done: _deliver(done, run))

    def _query_embeddings(self, run: _Run) -> _Embedded:
        """The query in every space that has embeddings and that it can be embedded in."""
        tools, query = self.tools, run.query
        embedded: dict[str, Embeddings] = {}
        for encoder in tools.encoders:
            if encoder.key not in run.stored:
                continue
            parts: list[Embeddings] = []
            if query.description:
                text = tools.embedder.texts(encoder, [query.description], query=True, urgent=True)
                parts.append(text)
            if query.like_file and encoder.preparation:
                picture = tools.prepare(query.like_file, encoder.preparation)
                parts.append(tools.embedder.pictures(encoder, picture, urgent=True))
            if parts:
                embedded[encoder.key] = _unit(np.sum(parts, axis=0))
            if query.description:
                self._learn_neutral(encoder)
        return _Embedded(embedded, dict(self._neutral))

    def _complete(
        self, search: Search, run: _Run, embedded: _Embedded, notice: str
    ) -> SearchAnswer:
        """Thread: reader."""
        rankings = list(run.words)
        for encoder in self.tools.encoders:
            if encoder.key not in run.stored:
                continue
            embedding = _with_example(search, run.query, encoder, embedded.query.get(encoder.key))
            if embedding is None:
                continue
            near = search.nearest(encoder.key, embedding, search.conditions_of(run.query), _NEAREST)
            near = [ranked for ranked in near if ranked.asset != run.query.like]
            in_words = run.query.description and run.query.like is None
            neutral = embedded.neutral.get(encoder.key) if in_words else None
            asked = Asked(encoder, embedding, neutral)
            judged = self._relevance.judge(search, asked, [r.score for r in near])
            reason = Reason.LOOKS if encoder.space is Space.PICTURE else Reason.MEANING
            strengths = judged.strengths if in_words else ()
            rankings.append(Ranking(reason, near, judged.weights, strengths))
        return _answer(search, run, rankings, complete=True, notice=notice)

    def _is_newest(self, run: _Run) -> bool:
        with self._lock:
            return run.number == self._newest


def _query(request: SearchRequest, filters: Sequence[Filter]) -> Query:
    query = parse_query(request.text, filters)
    return replace(query, like=request.like, like_file=request.like_file)


def _with_example(
    search: Search, query: Query, encoder: Encoder, text: Embeddings | None
) -> np.ndarray | None:
    """(dimension,) for one space: the text, the example asset, or the mean of both."""
    parts = [] if text is None else [text[0]]
    if query.like is not None:
        example = search.embedding(query.like, encoder.key)
        if example is not None:
            parts.append(example)
    if not parts:
        return None
    return _unit(np.sum(parts, axis=0))


def _by_words(found: Sequence[Ranked]) -> list[Ranking]:
    """Full weight for what holds all words; of what holds some, the rarer ones must be among them.

    In a sentence most words say little: a page that has "a" and "the" of it is no find.
    """
    if not found or not found[0].partial:
        return [Ranking(Reason.WORDS, found)]
    least = found[0].score * _LEAST_OF_THE_BEST
    kept = [ranked for ranked in found if ranked.score >= least]
    count = len(kept)
    weights, strengths = (_WEIGHT_OF_SOME_WORDS,) * count, (Strength.POSSIBLE,) * count
    return [Ranking(Reason.WORDS, kept, weights, strengths)]


def _unit(rows: Embeddings) -> Embeddings:
    length = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.maximum(length, 1e-12), dtype=np.float32)


def _answer(
    search: Search, run: _Run, rankings: Sequence[Ranking], *, complete: bool, notice: str = ""
) -> SearchAnswer:
    ids = {ranked.asset for ranking in rankings for ranked in ranking.ranked}
    found = labelled(search, hits(rankings, search.assets(list(ids)), run.limit))
    seconds = time.perf_counter() - run.started
    return SearchAnswer(run.query, tuple(found), complete, seconds, notice)


def labelled(search: Search, found: Sequence[Placed]) -> list[Placed]:
    """The same hits, or sources, with what their pages are called.

    Thread: reader.
    """
    labels = search.labels([(one.asset.id, one.page) for one in found if one.page is not None])
    return [replace(one, label=labels.get((one.asset.id, one.page or 0), "")) for one in found]


def _result(done: "Future[SearchAnswer]", run: _Run) -> SearchAnswer | None:
    """The answer; an empty one with a notice where it failed; None where a newer query came."""
    try:
        return done.result()
    except Cancelled:
        return None
    except ShoeboxError as failure:
        notice = str(failure)
    except Exception:  # noqa: BLE001 - the reader has logged it
        notice = "The search met an internal error, which was logged."
    return SearchAnswer(run.query, (), True, time.perf_counter() - run.started, notice)


def _deliver(done: "Future[SearchAnswer]", run: _Run) -> None:
    answer = _result(done, run)
    if answer is not None:
        run.then(answer)

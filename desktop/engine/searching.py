"""Answer a query: words at once, meaning a moment later; only the newest query is finished."""

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from desktop.engine import feedback
from desktop.engine.captionhits import with_captions
from desktop.engine.composing import Meaning, composed
from desktop.engine.fusion import Ranking, Stored, hits
from desktop.engine.query import parse_query, read_as_words
from desktop.engine.reader import Reader
from desktop.engine.relevance import NEUTRAL, Asked, Relevance
from desktop.engine.request import SearchRequest
from desktop.engine.respelling import respelt, slips_of, unlearned
from desktop.engine.saying import drawn_assets, said, with_stored
from desktop.engine.teaching import Heard, Teaching
from desktop.engine.tools import Tools
from desktop.errors import Cancelled, ChildLost, ShoeboxError
from desktop.library.search import Search
from desktop.records import (
    Asset,
    AssetId,
    Embeddings,
    Encoder,
    Filter,
    Hit,
    Query,
    Ranked,
    Reason,
    SearchAnswer,
    Source,
    Space,
    Strength,
)

log = logging.getLogger(__name__)

Then = Callable[[SearchAnswer], None]
Placed = TypeVar("Placed", Hit, Source)
_NEAREST = 120  # chunks that a space contributes at most
_AT_FIRST = 100  # hits; all come a moment later, and a third of the time goes into making them
_LEAST_OF_THE_BEST = 0.5  # of the best bm25
_FEW = 24  # embeddings; fewer do not tell what resembles an example by chance
# Spreads above how pictures of the library resemble each other. Measured as in composing.py: of
# what is like a picture 97 % lies above the first; of what is like it but elsewhere, as words say,
# all lies above the first and 57 % above the second, and 69 % of that is right.
_LINE_OF_EXAMPLES = (1.0, 2.5)


@dataclass(slots=True)
class _Run:
    """One query on its way."""

    number: int
    query: Query
    limit: int
    then: Then
    started: float
    words: list[Ranking]
    texts: Stored | None = None  # gives the embeddings of passages
    stored: frozenset[str] = frozenset()  # keys of the encoders that the library has embeddings of
    drawn: Mapping[AssetId, Asset] = field(default_factory=dict)  # whose parts are examples
    heard: Heard = field(default_factory=lambda: Heard(Query()))  # the words that were taught
    assets: dict[AssetId, Asset] = field(default_factory=dict)  # that were found so far
    is_second: bool = False  # it reads otherwise what was typed
    slips: dict[str, str] = field(default_factory=dict)  # words that occur nowhere: what was meant
    embedded: "Future[_Embedded] | None" = None  # the query, while words are still searched


@dataclass(frozen=True, slots=True)
class _Embedded:
    """What a query says, and neutral descriptions, by encoder key; (n, dimension)."""

    said: dict[str, Meaning]
    neutral: dict[str, Embeddings]


class Searcher:
    """Thread: any; `then` is called on a thread of ours, one to three times for each query."""

    def __init__(
        self, reader: Reader, filters: Sequence[Filter], tools: Tools, teaching: Teaching
    ) -> None:
        self.tools = tools
        self._teaching = teaching
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

    def understood(self, text: str) -> Query:
        """What a person typed, as it is searched for."""
        return parse_query(text, self._filters)

    def neutral(self, encoder: Encoder) -> Embeddings:
        """Of neutral descriptions, (n, dimension).

        Raises:
            ShoeboxError: They could not be embedded.
        """
        self._learn_neutral(encoder)
        return self._neutral[encoder.key]

    def search(self, request: SearchRequest, then: Then) -> None:
        """Answer with words (complete False), then with meaning too (complete True)."""
        with self._lock:
            self._newest += 1
            number = self._newest
        query = _query(request, self._filters)
        run = _Run(number, query, request.limit, then, time.perf_counter(), [])
        run.is_second = request.as_typed
        self._begin(run)

    # ------------------------------------------------------------------ steps

    def _begin(self, run: _Run) -> None:
        future = self._reader.ask(lambda search: self._first(search, run), key="search words")
        future.add_done_callback(lambda done: self._after_words(done, run))

    def _first(self, search: Search, run: _Run) -> SearchAnswer:
        """Thread: reader."""
        run.stored = frozenset(search.searchable_encoders())
        run.drawn = drawn_assets(search, run.query)
        run.heard = self._teaching.heard(search, run.query)
        if not run.is_second:
            run.slips = slips_of(search, run.query, self._filters)
        if run.query.ranks and not run.slips:
            run.embedded = self._meaning.submit(self._query_embeddings, run)
        if not run.query.ranks:
            run.words = [Ranking(Reason.FILTER, search.filtered(run.query, run.limit))]
        elif run.query.description and (run.query.phrases or not run.query.examples):
            # Words beside a picture say how another one differs from it, unless they are exact.
            run.words = [
                Ranking(Reason.NAME, search.names(run.query, run.limit)),
                *_by_words(search, run.query, run.limit),
            ]
        return _answer(search, run, run.words, complete=not run.query.ranks)

    def _after_words(self, done: "Future[SearchAnswer]", run: _Run) -> None:
        """Thread: reader."""
        answer = _result(done, run)
        if answer is None:
            return
        if answer.complete:
            self._finish(answer, run)
            return
        run.then(answer)
        if not self._is_newest(run):
            return
        self._meaning.submit(self._embed, run)

    def _embed(self, run: _Run) -> None:
        """Thread: meaning."""
        if not self._is_newest(run):
            return
        if meant := unlearned(self.tools, run.stored, run.slips):
            self._again(run, respelt(run.query, meant, self._filters))
            return
        notice = ""
        embedded = _Embedded({}, {})
        try:
            ahead = run.embedded
            embedded = ahead.result() if ahead is not None else self._query_embeddings(run)
        except ChildLost as lost:
            notice = f"Only words were searched: the encoder {lost.cause}. Try again."
        except ShoeboxError as failure:
            notice = str(failure)
            if run.words:
                notice = f"Only words were searched: {failure}"
        except Exception:
            log.exception("a query could not be embedded")
            notice = "Only words were searched: an internal error was logged."
        future = self._reader.ask(
            lambda search: self._complete(search, run, embedded, notice), key="search meaning"
        )
        future.add_done_callback(lambda done: self._deliver(done, run))

    def _deliver(self, done: "Future[SearchAnswer]", run: _Run) -> None:
        """Thread: reader."""
        answer = _result(done, run)
        if answer is not None:
            self._finish(answer, run)

    def _finish(self, answer: SearchAnswer, run: _Run) -> None:
        """Give the complete answer; one that found nothing is sought again, in words alone."""
        query = None
        if not (answer.hits or answer.notice or run.is_second or run.query.examples):
            query = read_as_words(run.query.text, self._filters)
        if query is None or not self._is_newest(run):
            run.then(answer)
            return
        self._again(run, query)

    def _again(self, run: _Run, query: Query) -> None:
        """Search for what the same text says when it is read otherwise."""
        self._begin(_Run(run.number, query, run.limit, run.then, run.started, [], is_second=True))

    def _query_embeddings(self, run: _Run) -> _Embedded:
        """The query in every space that has embeddings and that it can be embedded in.

        Thread: meaning.
        """
        tools = self.tools
        meanings: dict[str, Meaning] = {}
        if not self._is_newest(run):
            return _Embedded(meanings, {})
        for query, keys in run.heard.queries(run.stored):
            meanings |= said(tools, query, keys, run.drawn)
        for encoder in tools.encoders if run.query.description else ():
            if encoder.key in run.stored:
                self._learn_neutral(encoder)
        return _Embedded(meanings, dict(self._neutral))

    def _complete(
        self, search: Search, run: _Run, embedded: _Embedded, notice: str
    ) -> SearchAnswer:
        """Thread: reader."""
        rankings = list(run.words)
        for encoder in self.tools.encoders:
            if encoder.key not in run.stored:
                continue
            meaning = embedded.said.get(encoder.key, Meaning())
            meaning = with_stored(meaning, search, run.query, encoder)
            sample = self._relevance.sample(search, encoder.key)
            embedding = composed(run.heard.add(meaning, encoder.key), sample)
            if embedding is None:
                continue
            in_words = run.query.description and not run.query.examples
            neutral = embedded.neutral.get(encoder.key) if in_words else None
            line = None if in_words else _LINE_OF_EXAMPLES
            asked = Asked(encoder, embedding, neutral, line=line)
            marked = feedback.said_of(search, run.query, asked)
            if marked is not None:
                asked = feedback.moved(asked, marked, sample)
                rankings.append(feedback.alike(search, run.query, asked, marked, sample))
            wanted = search.conditions_of(run.query)
            near = search.nearest(encoder.key, asked.embedding, wanted, _NEAREST)
            examples = {example.asset for example in run.query.examples}
            near = [ranked for ranked in near if ranked.asset not in examples]
            if encoder.key in run.heard.probes and marked is None:
                beside = composed(meaning, sample)  # what was said beside the taught words
                plain = None if beside is None else replace(asked, embedding=beside)
                judged = run.heard.judged(search, near, encoder, plain, self._relevance.judge)
            else:
                judged = self._relevance.judge(search, asked, [r.score for r in near])
            reason = Reason.LOOKS if encoder.space is Space.PICTURE else Reason.MEANING
            strengths = judged.strengths if in_words or len(sample) >= _FEW else ()
            rankings.append(Ranking(reason, near, judged.weights, strengths))
            if encoder.space is Space.PASSAGE and in_words:
                run.texts = partial(search.embeddings, encoder.key)
        return _answer(search, run, rankings, complete=True, notice=notice)

    def _is_newest(self, run: _Run) -> bool:
        with self._lock:
            return run.number == self._newest


def _query(request: SearchRequest, filters: Sequence[Filter]) -> Query:
    query = parse_query(request.text, filters)
    return replace(query, examples=request.examples, liked=request.liked, disliked=request.disliked)


def _by_words(search: Search, query: Query, limit: int) -> list[Ranking]:
    """What holds all words is strong; of what holds some, the rarer ones must be among them.

    In a sentence most words say little: a page that has "a" and "the" of it is no find.
    """
    found = search.words(query, limit)
    if any(ranked.partial for ranked in found):
        least = found[0].score * _LEAST_OF_THE_BEST
        strengths = tuple(
            Strength.STRONG
            if not ranked.partial
            else Strength.POSSIBLE
            if ranked.score >= least
            else Strength.WEAK
            for ranked in found
        )
        return [Ranking(Reason.WORDS, found, strengths=strengths)]
    return [Ranking(Reason.WORDS, found), *_emphasised(search, query, found, limit)]


def _emphasised(
    search: Search, query: Query, found: Sequence[Ranked], limit: int
) -> Iterator[Ranking]:
    """What was found anyway, ranked once more by each word that counts more than once."""
    known = {ranked.asset for ranked in found}
    for text, weight in query.weights if known else ():
        if weight > 1.0:
            alone = replace(query, words=(text,), phrases=(), text="")
            best = [one for one in search.words(alone, limit) if one.asset in known]
            yield Ranking(Reason.WORDS, best, (min(weight - 1.0, 1.0),) * len(best))


def _answer(
    search: Search, run: _Run, rankings: Sequence[Ranking], *, complete: bool, notice: str = ""
) -> SearchAnswer:
    def assets_of(ids: Collection[AssetId]) -> Mapping[AssetId, Asset]:
        run.assets |= search.assets([one for one in ids if one not in run.assets])
        return run.assets

    limit = run.limit if complete else min(run.limit, _AT_FIRST)
    joined = hits(with_captions(search, rankings), assets_of, limit, run.texts)
    found = labelled(search, feedback.settled(joined, run.query))
    seconds = time.perf_counter() - run.started
    return SearchAnswer(run.query, tuple(found), complete, seconds, notice)


def labelled(search: Search, found: Sequence[Placed]) -> list[Placed]:
    """The same hits, or sources, with what their pages are called.

    Thread: reader.
    """
    labels = search.labels([(one.asset.id, one.page) for one in found if one.page is not None])
    named = ((one, labels.get((one.asset.id, one.page or 0))) for one in found)
    return [one if label is None else replace(one, label=label) for one, label in named]


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

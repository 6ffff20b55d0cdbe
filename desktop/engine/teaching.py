"""Teach a word: mark a few pictures as "our cabin", and the word can be typed from then on.

What is kept are the examples, by content. The probe is fitted when the word is searched for, with
whichever encoder is in use: 5 to 40 ms, then it is remembered until an example, or much of the
library, is another. Where the word is typed, the probe takes the place of its text; what else is
typed is embedded as usual, and both are added up (see [Note: Arithmetic with meanings]).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop.engine.composing import Meaning, Toward
from desktop.engine.learned import Probe, fitted
from desktop.engine.news import nothing, tell
from desktop.engine.relevance import Asked, Judgement
from desktop.library.embedded import embeddings, first_pictures
from desktop.library.folding import folded
from desktop.library.taught import Taught, TaughtWord, checked
from desktop.records import Asset, AssetId, Embeddings, Encoder, Query, Ranked, Space, Strength

if TYPE_CHECKING:  # the window imports this, and must not wait for more
    from desktop.engine.reader import Reader
    from desktop.library.catalog import Catalog
    from desktop.library.search import Search

__all__ = ["Heard", "Shown", "Suggestions", "TaughtWord", "Teaching", "checked"]

Write = Callable[[Callable[["Catalog"], Any]], "Future[Any]"]
Done = Callable[[], None]
Failed = Callable[[str], None]
Judging = Callable[["Search", Asked, Sequence[float]], Judgement]

_LIBRARY = 400  # embeddings that stand for it
_KEPT_SECONDS = 300.0  # a probe; the library grows meanwhile
_ASKED_FOR = 6  # pictures that are offered to be confirmed
_LOOKED_AT = 600  # nearest ones among which they are chosen


@dataclass(frozen=True, slots=True)
class Shown:
    """The examples of a word that are in the library now."""

    word: str
    shows: tuple[Asset, ...] = ()
    shows_not: tuple[Asset, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Pictures whose answer would teach most: those nearest to the line, the likeliest first."""

    word: str
    assets: tuple[Asset, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """The taught words of a query."""

    rest: Query  # the query without them: what is embedded as text
    probes: dict[str, tuple[Probe, ...]] = field(default_factory=dict)  # by encoder key
    spoken: Query | None = None  # the query as it was, for spaces without a probe

    def queries(self, stored: Collection[str]) -> Iterator[tuple[Query, frozenset[str]]]:
        """What is to be embedded as text, and in which spaces: those without a probe hear all."""
        here = frozenset(stored)
        yield self.rest, here & self.probes.keys()
        yield self.spoken or self.rest, here - self.probes.keys()

    def add(self, meaning: Meaning, encoder_key: str) -> Meaning:
        """The same, with what the taught words mean."""
        found = tuple(Toward(probe.direction) for probe in self.probes.get(encoder_key, ()))
        return replace(meaning, words=(*meaning.words, *found)) if found else meaning

    def judged(
        self,
        search: Search,
        near: Sequence[Ranked],
        encoder: Encoder,
        asked: Asked | None,
        judge: Judging,
    ) -> Judgement:
        """How sure results are: no surer than each of the probes, and what else was said, is.

        Args:
            search: Open.
            near: The results.
            encoder: Of their space, in which there are probes.
            asked: What was said beside the taught words; None: nothing.
            judge: Judges what is not taught.

        Thread: reader.
        """
        if not near:
            return Judgement((), ())
        chunks = [one.chunk for one in near]
        rows = dict(embeddings(search.connection, encoder.key, chunks))
        nowhere = np.zeros(encoder.dimension, np.float32)
        found = np.stack([rows.get(chunk, nowhere) for chunk in chunks])
        judged = [_judged_by(probe, found) for probe in self.probes[encoder.key]]
        if asked is not None:
            judged.append(judge(search, asked, (found @ asked.embedding).tolist()))
        return Judgement(
            tuple(min(weights) for weights in zip(*(one.weights for one in judged), strict=True)),
            tuple(
                max(strengths, key=_rank)
                for strengths in zip(*(one.strengths for one in judged), strict=True)
            ),
        )


def _judged_by(probe: Probe, rows: Embeddings) -> Judgement:
    scores = (rows @ probe.direction).tolist()
    return Judgement(tuple(map(probe.weight, scores)), tuple(map(probe.strength, scores)))


def _rank(strength: Strength) -> int:
    return strength.rank


@dataclass(frozen=True, slots=True)
class _Fitted:
    probe: Probe | None  # None: no example is in the library
    at: float  # time.monotonic()


class Teaching:
    """Every call but `heard` returns at once; callbacks come on the engine's threads.

    Thread: any.

    Args:
        reader: Reads the library.
        write: Runs a command on the indexer thread.
        encoders: Those in use.
    """

    def __init__(
        self, reader: Reader, write: Write, encoders: Callable[[], tuple[Encoder, ...]]
    ) -> None:
        self._reader, self._write, self._encoders = reader, write, encoders
        self._lock = threading.Lock()
        self._words: tuple[str, ...] | None = None  # folded; None: to be read
        self._probes: dict[tuple[str, str], _Fitted] = {}  # by folded word and encoder key
        self._listeners: list[Done] = []

    def listen(self, changed: Done) -> None:
        """Have this called after every change. Thread: indexer."""
        self._listeners.append(changed)

    # ------------------------------------------------------------------ for the window

    def words(self, then: Callable[[tuple[TaughtWord, ...]], None]) -> None:
        """Every taught word, by name."""
        tell(self._reader.ask(lambda search: search.taught.words()), then, nothing)

    def examples(self, word: str, then: Callable[[Shown], None]) -> None:
        """The examples of a word."""
        tell(self._reader.ask(lambda search: _shown(search, word)), then, nothing)

    def teach(
        self,
        word: str,
        shows: Iterable[AssetId] = (),
        shows_not: Iterable[AssetId] = (),
        *,
        then: Done = nothing,
        failed: Failed = nothing,
    ) -> None:
        """Add examples: these show it, those do not."""
        yes, no = tuple(shows), tuple(shows_not)
        self._change(lambda taught: taught.teach(word, yes, no), then, failed)

    def take_back(
        self, word: str, assets: Iterable[AssetId], then: Done = nothing, failed: Failed = nothing
    ) -> None:
        """These are no examples any more."""
        gone = tuple(assets)
        self._change(lambda taught: taught.take_back(word, gone), then, failed)

    def rename(self, old: str, new: str, then: Done = nothing, failed: Failed = nothing) -> None:
        """Call it something else."""
        self._change(lambda taught: taught.rename(old, new), then, failed)

    def forget(self, word: str, then: Done = nothing, failed: Failed = nothing) -> None:
        """Forget a word with its examples; the files stay."""
        self._change(lambda taught: taught.forget(word), then, failed)

    def suggestions(self, word: str, then: Callable[[Suggestions], None]) -> None:
        """Pictures to be confirmed; none where the word has no examples."""
        tell(self._reader.ask(lambda search: self._suggested(search, word)), then, nothing)

    # ------------------------------------------------------------------ for searches

    def heard(self, search: Search, query: Query) -> Heard:
        """Which words of a query were taught, and what they mean.

        A taught word in quotes is meant as text.

        Thread: reader.
        """
        found, rest = _recognised(query.words, self._known(search))
        if not found:
            return Heard(query)
        encoders = [one for one in self._encoders() if one.space is Space.PICTURE]
        probes = {}
        for encoder in encoders:
            fits = [self._probe(search, word, encoder.key) for word in found]
            if fits and all(probe is not None for probe in fits):
                probes[encoder.key] = tuple(probe for probe in fits if probe is not None)
        return Heard(replace(query, words=rest), probes, query) if probes else Heard(query)

    def renew(self) -> None:
        """Read the words and their examples anew: some went with their files."""
        with self._lock:
            self._words = None
            self._probes.clear()

    # ------------------------------------------------------------------ inside

    def _change(self, change: Callable[[Taught], Any], then: Done, failed: Failed) -> None:
        def command(catalog: Catalog) -> None:
            change(catalog.taught)
            self.renew()
            for listener in self._listeners:
                listener()

        tell(self._write(command), lambda _: then(), failed)

    def _known(self, search: Search) -> tuple[str, ...]:
        with self._lock:
            words = self._words
        if words is None:
            words = tuple(folded(one.word) for one in search.taught.words() if one.shows)
            with self._lock:
                self._words = words
        return words

    def _probe(self, search: Search, word: str, encoder_key: str) -> Probe | None:
        key = (word, encoder_key)
        with self._lock:
            kept = self._probes.get(key)
        if kept is None or time.monotonic() - kept.at > _KEPT_SECONDS:
            kept = _Fitted(_fit(search, word, encoder_key), time.monotonic())
            with self._lock:
                self._probes[key] = kept
        return kept.probe

    def _suggested(self, search: Search, word: str) -> Suggestions:
        stored = search.searchable_encoders()
        encoders = [e for e in self._encoders() if e.space is Space.PICTURE and e.key in stored]
        probe = self._probe(search, folded(word), encoders[0].key) if encoders else None
        if probe is None:
            return Suggestions(word)
        near = search.nearest(encoders[0].key, probe.direction, (), _LOOKED_AT)
        assets = search.assets([one.asset for one in near])
        shown = _shown(search, word)
        seen = {asset.content_hash for asset in (*shown.shows, *shown.shows_not)}
        middle = (probe.possible + probe.strong) / 2
        chosen: list[tuple[float, Asset]] = []
        for one in sorted(near, key=lambda one: abs(one.score - middle)):
            asset = assets.get(one.asset)
            if asset is not None and asset.content_hash not in seen:
                seen.add(asset.content_hash)
                chosen.append((one.score, asset))
            if len(chosen) == _ASKED_FOR:
                break
        chosen.sort(key=lambda pair: -pair[0])
        return Suggestions(word, tuple(asset for _, asset in chosen))


def _fit(search: Search, word: str, encoder_key: str) -> Probe | None:
    examples = search.taught.examples(word)
    connection = search.connection
    _, shows = first_pictures(connection, encoder_key, examples.shows)
    if not len(shows):
        return None
    _, shows_not = first_pictures(connection, encoder_key, examples.shows_not)
    return fitted(shows, shows_not, search.sample(encoder_key, _LIBRARY))


def _shown(search: Search, word: str) -> Shown:
    examples = search.taught.examples(word)
    assets = search.assets([*examples.shows, *examples.shows_not])
    return Shown(
        word,
        tuple(assets[one] for one in examples.shows if one in assets),
        tuple(assets[one] for one in examples.shows_not if one in assets),
    )


def _recognised(
    words: Sequence[str], known: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(the taught words among these, the words that are left); the longest are looked for first."""
    parts = sorted((tuple(word.split()) for word in known), key=len, reverse=True)
    left, found = list(words), []
    for part in parts:
        spelled = [folded(word) for word in left]
        for start in range(len(left) - len(part) + 1):
            if tuple(spelled[start : start + len(part)]) == part:
                del left[start : start + len(part)]
                found.append(" ".join(part))
                break
    return tuple(found), tuple(left)

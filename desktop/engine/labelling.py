"""Suggested tags: what pictures seem to show, by comparing them with a list of words.

[Note: Nothing is labelled by default]
An encoder finds every word in every picture a little. A picture gets a word where its score stands
out twice: above how neutral descriptions score here (`relevance.chance_of`), and above how this
word itself scores over the person's own library, so that a word which fits everything, or which the
model never learned, is given to nothing. The first line is the encoder's own (`Encoder.line`).
*Measured* on 500 demo pictures, by which this rule was chosen, for the 17 words that the demo model
was taught: 99.8 % of labels are true, 95 % of what is true is labelled; 1 prompt or 4 for a word
made no difference. `dev.py bench labels` has 200 others: 99.6 and 98 %. Beside them, 22 words
that it was never taught were given 1.2 times a picture, mostly for the part that it knows ("sailing
boat", "house plant"). No measurement with real weights has been made.
A library of a handful has no distribution: there the first line is the strong one, and the only.
Pages of documents get none: to an encoder that learned photos most pages look alike, and like few
photos, so that invoices were given "house plant". Their words say better what they are.

No file is read for it: the stored embeddings are compared with those of the words, which are kept
beside the library, so that they are computed once for each encoder and list.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop.engine import wordlist
from desktop.engine.encoding import EncoderUnusable
from desktop.engine.news import nothing, tell
from desktop.engine.relevance import NEUTRAL, Chance, chance_of
from desktop.engine.wordlist import WordList
from desktop.errors import ChildLost, ModelUnusable
from desktop.library import labels
from desktop.library.labels import Labels, Unlabelled
from desktop.records import AssetId, Changes, Embeddings, Encoder

if TYPE_CHECKING:
    from desktop.engine.reader import Reader
    from desktop.workers.embed import Embedder

log = logging.getLogger(__name__)

TEMPLATES = ("a photo of {}", "a picture of {}")
MOST_LABELS = 5  # of one picture
_RULE = 2  # raise it when the same scores would give other labels
_TEXTS = 16  # embedded at a time, so that commands wait little
_ASSETS = 256  # labelled in one transaction
_SAMPLE = 1000  # embeddings that stand for the library
_FEW = 24  # embeddings; fewer are no distribution
_SPREADS_ABOVE_ITS_OWN = 2.5
_LEAST_SPREAD = 0.005
_SPREAD_OF_A_NORMAL = 1.4826
_CACHE = "labels.npz"  # beside the library: it can always be made anew


class Labelling:
    """The window's and the command line's side. Every call returns at once.

    Thread: any; callbacks come on the engine's threads.
    """

    def __init__(self, reader: Reader, library: Path) -> None:
        self._reader, self._library = reader, library

    def suggested(self, asset: AssetId, then: Callable[[tuple[str, ...]], None]) -> None:
        """What an asset seems to show, the surest first, less its tags."""
        tell(self._reader.ask(lambda s: labels.suggested(s.connection, asset)), then, nothing)

    def counts(
        self,
        assets: Collection[AssetId] | None,
        then: Callable[[tuple[tuple[str, int], ...]], None],
    ) -> None:
        """(label, how many of these, or of all, have it), the most frequent first."""
        tell(self._reader.ask(lambda s: labels.counts(s.connection, assets)), then, nothing)

    def text(self) -> str:
        """The list of words as it can be edited."""
        return wordlist.text(self._library)

    def save(self, text: str) -> WordList:
        """Use these words; pictures are labelled anew when there is nothing else to do.

        Raises:
            UsageError: The list makes no sense, or could not be written.
        """
        return wordlist.save(self._library, text)

    def phrases(self) -> tuple[str, ...]:
        """The words in use, each as it stands in a sentence."""
        return wordlist.load(self._library).phrases

    def add(self, phrase: str) -> None:
        """Use one more word; as `save`.

        Raises:
            UsageError: It makes no sense, or is there already.
        """
        self.save(wordlist.with_phrase(self.text(), phrase))

    def remove(self, phrases: Collection[str]) -> None:
        """Use these no more; as `save`.

        Raises:
            UsageError: The list could not be written.
        """
        self.save(wordlist.without(self.text(), phrases))

    def reset(self) -> None:
        """Use the words that come with Shoebox again.

        Raises:
            UsageError: The person's own list could not be removed.
        """
        wordlist.reset(self._library)


# ----------------------------------------------------------------------------- the rule


@dataclass(frozen=True, slots=True, eq=False)
class Judge:
    """Which words a picture gets. See [Note: Nothing is labelled by default]."""

    names: tuple[str, ...]  # the labels
    words: Embeddings  # (words, dimension)
    chance: Chance  # how neutral descriptions score
    least: float  # spreads above it
    middles: NDArray[np.float32]  # (words,): how each scores over the library ...
    spreads: NDArray[np.float32]  # ... and how widely; 0 middles and tiny spreads let all through

    def labels(self, pictures: Embeddings) -> list[list[tuple[str, float]]]:
        """(label, spreads above chance) for each row of (n, dimension), the surest first."""
        scores = pictures @ self.words.T
        above = self.chance.spreads(scores)
        own = (scores - self.middles) / self.spreads
        fits = (above >= self.least) & (own >= _SPREADS_ABOVE_ITS_OWN)
        worth = np.where(fits, np.minimum(above, own), -np.inf)
        best = np.argsort(-worth, axis=1, kind="stable")[:, :MOST_LABELS]
        return [
            [(self.names[word], float(worth[row, word])) for word in chosen if fits[row, word]]
            for row, chosen in enumerate(best.tolist())
        ]


def judge_of(
    names: Sequence[str],
    words: Embeddings,
    neutral: Embeddings,
    encoder: Encoder,
    sample: Embeddings,
) -> Judge:
    """How to judge in a library.

    Args:
        names: The labels ...
        words: ... and the embedding of each.
        neutral: Of descriptions that mean nothing here.
        encoder: What embedded it all.
        sample: (n, dimension) of the library.
    """
    chance = chance_of(neutral, sample)
    possible, strong = encoder.line
    if len(sample) < _FEW:
        nowhere = np.full(len(names), -np.inf, np.float32)
        return Judge(tuple(names), words, chance, strong, nowhere, np.ones(len(names), np.float32))
    scores = sample @ words.T
    middles = np.median(scores, axis=0)
    spreads = np.median(np.abs(scores - middles), axis=0) * _SPREAD_OF_A_NORMAL
    wide = np.maximum(spreads, _LEAST_SPREAD).astype(np.float32)
    return Judge(tuple(names), words, chance, possible, middles.astype(np.float32), wide)


# ----------------------------------------------------------------------------- in the background


class Labeller:
    """Labels a few assets at a time, when all else is done.

    Thread: indexer.
    """

    def __init__(self, library: Path, stored: Labels) -> None:
        self._library = library
        self._stored = stored
        self._list = WordList(())
        self._stamp: tuple[int, int] | None = (-1, -1)  # of the person's list, as last read
        self._words = _Words(library / _CACHE)
        self._judge: tuple[str, Judge] | None = None  # for a mark

    def step(self, encoder: Encoder | None, embedder: Embedder) -> Changes | None:
        """Go on for a moment; None where nothing is to be labelled.

        Raises:
            LibraryUnavailable: Nothing was lost.
            EncoderUnusable: Its model cannot be loaded, or its process dies.
        """
        if encoder is None:
            return None
        self._read_list()
        mark = self._mark(encoder)
        unlabelled = self._stored.next(encoder.key, mark, _ASSETS)
        if not unlabelled:
            return None
        if not self._words.complete(encoder, self._list):
            self._words.more(encoder, embedder)
            return Changes()
        return self._stored.save(mark, self._found(encoder, mark, unlabelled))

    def _found(
        self, encoder: Encoder, mark: str, unlabelled: Sequence[Unlabelled]
    ) -> list[tuple[AssetId, Sequence[tuple[str, float]]]]:
        pictures = [one.embedding for one in unlabelled if one.embedding is not None]
        found = iter(self._judge_for(encoder, mark).labels(np.stack(pictures)) if pictures else ())
        return [(one.asset, () if one.embedding is None else next(found)) for one in unlabelled]

    def _judge_for(self, encoder: Encoder, mark: str) -> Judge:
        if self._judge is None or self._judge[0] != mark:
            words, neutral = self._words.rows(len(self._list.phrases))
            sample = self._stored.sample(encoder.key, _SAMPLE)
            judge = judge_of(self._list.labels, words, neutral, encoder, sample)
            self._judge = (mark, judge)
        return self._judge[1]

    def _read_list(self) -> None:
        stamp = _stamp(self._library / wordlist.FILE)
        if stamp != self._stamp:
            self._list, self._stamp = wordlist.load(self._library), stamp

    def _mark(self, encoder: Encoder) -> str:
        """Names what labels depend on: when the library has grown fourfold, chance is another."""
        facts = (_RULE, encoder.key, self._list.digest, self._stored.magnitude())
        return hashlib.sha256(repr(facts).encode()).hexdigest()[:8]


class _Words:
    """The embeddings of the words and of the neutral descriptions, for one encoder and list."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._key = ""
        self._texts: list[str] = []
        self._rows: list[NDArray[np.float32]] = []

    def complete(self, encoder: Encoder, words: WordList) -> bool:
        """Whether all are there; otherwise `more` is to be called."""
        texts = [template.format(phrase) for phrase in words.phrases for template in TEMPLATES]
        texts += encoder.neutral or NEUTRAL
        key = hashlib.sha256(repr((encoder.key, texts)).encode()).hexdigest()
        if key != self._key:
            self._key, self._texts = key, texts
            self._rows = self._kept(key, (len(texts), encoder.dimension))
        return len(self._rows) == len(self._texts)

    def more(self, encoder: Encoder, embedder: Embedder) -> None:
        """Embed a few.

        Raises:
            EncoderUnusable: Its model cannot be loaded, or its process dies.
        """
        texts = self._texts[len(self._rows) : len(self._rows) + _TEXTS]
        try:
            self._rows += list(embedder.texts(encoder, texts, query=True))
        except ChildLost as lost:
            cause = ModelUnusable(f"{encoder.id} stopped working: it {lost.cause}.")
            raise EncoderUnusable(encoder, cause) from lost
        except ModelUnusable as failure:
            raise EncoderUnusable(encoder, failure) from failure
        if len(self._rows) == len(self._texts):
            self._keep()

    def rows(self, count: int) -> tuple[Embeddings, Embeddings]:
        """(words, dimension), each the mean of its prompts, and the neutral descriptions."""
        rows = np.stack(self._rows)
        prompts, neutral = np.split(rows, [count * len(TEMPLATES)])
        means = prompts.reshape(count, len(TEMPLATES), -1).mean(1)
        lengths = np.linalg.norm(means, axis=1, keepdims=True)
        return (means / np.maximum(lengths, 1e-12)).astype(np.float32), neutral

    def _kept(self, key: str, shape: tuple[int, int]) -> list[NDArray[np.float32]]:
        try:
            with np.load(self._cache, allow_pickle=False) as kept:
                rows = np.asarray(kept["rows"], np.float32)
                if str(kept["key"]) == key and rows.shape == shape:
                    return list(rows)
        except FileNotFoundError:
            pass
        except Exception as damage:  # noqa: BLE001 - whatever a damaged file raises
            log.warning("the embeddings of the labels are made anew: %s", type(damage).__name__)
        return []

    def _keep(self) -> None:
        draft = self._cache.with_suffix(".tmp")
        try:
            with draft.open("wb") as file:
                np.savez(file, key=np.array(self._key), rows=np.stack(self._rows))
            draft.replace(self._cache)
        except OSError as error:
            log.warning("the embeddings of the labels were not kept: %s", error.strerror)


def _stamp(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size

"""Right answers first: real collections indexed from their files, asked through the real search.

What each part is worth by itself, beside the whole. XQuAD Chinese is asked by words alone: an
encoder that knows no Chinese is no help, and English questions find Chinese paragraphs only with
one that knows both. The weights of fusion.py were learned on these very questions: "as shown" says
that nothing was lost since, not how well it would do elsewhere; what it does on questions that were
held out is in [Note: Learned weights] there. Without the collections (see `ranking.collections`)
only the demo albums are searched, of which it is shown too what each way of looking is worth: what
is left without it.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

import apsw
from ranking.album import asked_of_albums
from ranking.collections import Collection, cranfield, samples, xquad
from ranking.indexed import PARTS, Asked, asked, opened
from ranking.learning import value
from ranking.measures import hit, mean

from benchmarks.measure import Measure
from desktop.records import Reason

_STEP = 4  # every fourth of XQuAD's 1,190 questions


def run() -> list[Measure]:
    """Of demo albums, and where they are here of Cranfield and XQuAD, English and Chinese."""
    with tempfile.TemporaryDirectory() as place:
        return measured(Path(place))


def measured(place: Path) -> list[Measure]:
    """The same, with libraries in this folder; those that are there already are used again."""
    folder = samples()
    print("  the demo albums …", flush=True)
    measures = _albums(place)
    if folder is None:
        print("  the collections are not here; see packaging/ranking/collections.py")
        return measures
    parts: tuple[tuple[str, Callable[[], list[Measure]]], ...] = (
        ("Cranfield", lambda: _english(cranfield(folder), place, 1, at_least=0.45)),
        ("XQuAD, English", lambda: _english(xquad(folder, "en"), place, _STEP, at_least=0.95)),
        ("XQuAD, Chinese", lambda: _chinese(xquad(folder, "zh"), place)),
    )
    for name, part in parts:
        print(f"  {name} …", flush=True)  # it takes minutes
        measures += part()
    return measures


def _albums(place: Path) -> list[Measure]:
    measures = []
    for name, found in asked_of_albums(place).items():
        whole = value(found, lambda one: list(one.shown))
        measures.append(Measure(f"{name}: as shown", whole, "nDCG@10", at_least=0.92))
        measures += _each_left_out(name, found)
    return measures


def _each_left_out(name: str, found: list[Asked]) -> list[Measure]:
    return [
        _ndcg(f"{name}: without {part}", value(found, partial(Asked.without, reason=reason)))
        for part, reason in PARTS.items()
        if any(ranking.reason is reason for one in found for ranking in one.rankings)
    ]


def _english(collection: Collection, place: Path, step: int, at_least: float) -> list[Measure]:
    with opened(collection, place) as session:
        found = asked(collection, session, step)
    words = value(found, lambda one: one.alone(Reason.WORDS))
    meaning = value(found, lambda one: one.alone(Reason.MEANING))
    ranks = value(found, Asked.by_ranks)
    whole = value(found, lambda one: list(one.shown))
    seconds = median(one.seconds for one in found)
    return [
        _ndcg(f"{collection.name}: words alone", words),
        _ndcg(f"{collection.name}: meaning alone", meaning),
        _ndcg(f"{collection.name}: reciprocal rank fusion", ranks),
        Measure(
            f"{collection.name}: as shown, in-sample (the weights were learned on it)",
            whole,
            "nDCG@10",
            at_least=at_least,
            ratio=whole / max(words, meaning, 1e-9),
            plainly="words or meaning alone",
        ),
        *_each_left_out(collection.name, found),
        Measure(f"{collection.name}: a question", seconds * 1e3, "ms"),
    ]


def _chinese(collection: Collection, place: Path) -> list[Measure]:
    with opened(collection, place) as session:
        found = asked(collection, session, _STEP)
    ours = mean([hit(one.alone(Reason.WORDS), one.right, 10) for one in found])
    first = mean([hit(one.alone(Reason.WORDS), one.right, 1) for one in found])
    plain = _naively(collection)
    return [
        Measure(
            f"{collection.name}: words alone, among the first ten",
            ours,
            "of the questions",
            at_least=0.8,
            ratio=ours / max(plain, 1e-9),
            plainly=f"whole words ({plain:.2f})",
        ),
        Measure(f"{collection.name}: words alone, the very first", first, "of the questions"),
    ]


def _naively(collection: Collection) -> float:
    """The same by an index of what stands between blanks."""
    index = apsw.Connection(":memory:")
    index.execute("CREATE VIRTUAL TABLE naive USING fts5(name UNINDEXED, text)")
    index.executemany("INSERT INTO naive VALUES (?, ?)", collection.texts.items())
    hits = []
    for question in collection.questions[::_STEP]:
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", question.text))
        sql = "SELECT name FROM naive WHERE naive MATCH ? ORDER BY rank LIMIT 10"
        hits.append(hit([row[0] for row in index.execute(sql, (words,))], question.right, 10))
    return mean(hits)


def _ndcg(name: str, value: float) -> Measure:
    return Measure(name, value, "nDCG@10")

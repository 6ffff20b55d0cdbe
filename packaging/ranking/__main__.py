"""``python -m ranking [FOLDER]``: learn fusion.py's weights, print what each part is worth.

The collections are indexed in FOLDER, or in a temporary one; see collections.py for where they come
from. The encoder is the one that is installed. Takes a quarter of an hour on two cores.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop.engine.fusion import LEARNED
from desktop.records import Reason
from ranking.album import asked_of_albums
from ranking.collections import cranfield, samples, xquad
from ranking.indexed import PARTS, Asked, asked, opened
from ranking.learning import BESIDE, GRID, RANKS, Learned, Order, learn, value

_STEP = 4  # of XQuAD's 1,190 questions every fourth, as many as Cranfield has


def main(arguments: Sequence[str]) -> int:
    """Learn, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m ranking", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="where libraries are kept")
    options = parser.parse_args(arguments)
    folder = samples()
    if folder is None:
        print("The collections are not here; set SHOEBOX_RETRIEVAL_SAMPLES to their folder.")
        return 2
    with tempfile.TemporaryDirectory() as temporary:
        place = options.folder or Path(temporary)
        texts = []
        for collection, step in ((cranfield(folder), 1), (xquad(folder, "en"), _STEP)):
            with opened(collection, place) as session:
                texts.append(asked(collection, session, step))
            print(f"{collection.name}: {len(texts[-1])} questions", flush=True)
        albums = asked_of_albums(place)
    _print("of texts", ("Cranfield", "XQuAD en"), _of_texts(texts))
    _print("of albums", tuple(albums), _of_albums(tuple(albums.values())))
    return 0


def _print(title: str, names: Sequence[str], rows: Sequence[tuple[str, Sequence[float]]]) -> None:
    print(f"\n{'nDCG@10 ' + title:44} " + "  ".join(f"{name:>15}" for name in names))
    for name, worth in rows:
        print(f"{name:44} " + "  ".join(f"{one:15.4f}" for one in worth), flush=True)


def _each(found: Sequence[Sequence[Asked]], order: Order) -> list[float]:
    return [value(one, order) for one in found]


def _of_texts(found: Sequence[Sequence[Asked]]) -> list[tuple[str, Sequence[float]]]:
    plain = [weights for weights in GRID if not weights.alike]
    ranks = learn(found, [partial(Asked.by_ranks, k=k, of_words=w) for k, w in RANKS])
    shares = learn(found, [partial(Asked.joined, weights=weights) for weights in plain])
    alike = learn(found, [partial(Asked.joined, weights=weights) for weights in GRID])
    return [
        ("words", _each(found, lambda one: one.alone(Reason.WORDS))),
        ("meaning", _each(found, lambda one: one.alone(Reason.MEANING))),
        ("reciprocal rank fusion, k = 60", _each(found, Asked.by_ranks)),
        (f"ranks, held out {RANKS[ranks.chosen]}", ranks.held_out),
        (f"shares, held out {plain[shares.chosen].words}", shares.held_out),
        (f"and likeness, held out {_said(alike)}", alike.held_out),
        ("as the product is", _each(found, lambda one: list(one.shown))),
    ]


def _of_albums(found: Sequence[Sequence[Asked]]) -> list[tuple[str, Sequence[float]]]:
    """What looks and names count, beside the weights that were learned of texts."""
    beside = learn(found, [partial(Asked.joined, weights=weights) for weights in BESIDE])
    best = BESIDE[beside.chosen]
    as_meaning = replace(LEARNED, looks=1 - LEARNED.words, names=1 - LEARNED.words)
    return [
        ("reciprocal rank fusion, k = 60", _each(found, Asked.by_ranks)),
        ("as much as meaning", _each(found, partial(Asked.joined, weights=as_meaning))),
        (f"learned, held out ({best.looks}, {best.names})", beside.held_out),
        ("as the product is", _each(found, lambda one: list(one.shown))),
        *(
            (f"without {name}", _each(found, partial(Asked.without, reason=reason)))
            for name, reason in PARTS.items()
        ),
    ]


def _said(learned: Learned) -> str:
    weights = GRID[learned.chosen]
    return f"({weights.words}, {weights.alike}, {weights.best})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

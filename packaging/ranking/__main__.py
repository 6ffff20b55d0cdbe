"""``python -m ranking [FOLDER]``: learn fusion.py's weights, print what each part is worth.

The collections are indexed in FOLDER, or in a temporary one; see collections.py for where they come
from. The encoder is the one that is installed. Takes a quarter of an hour on two cores.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from desktop.records import Reason
from ranking.collections import cranfield, samples, xquad
from ranking.indexed import Asked, asked, opened
from ranking.learning import GRID, RANKS, Learned, Order, learn, value

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
        found = []
        for collection, step in ((cranfield(folder), 1), (xquad(folder, "en"), _STEP)):
            with opened(collection, place) as session:
                found.append(asked(collection, session, step))
            print(f"{collection.name}: {len(found[-1])} questions", flush=True)
    print(f"{'nDCG@10':36} Cranfield  XQuAD en")
    for name, worth in _rows(found):
        print(f"{name:36} " + "  ".join(f"{one:9.4f}" for one in worth), flush=True)
    return 0


def _rows(found: Sequence[Sequence[Asked]]) -> list[tuple[str, Sequence[float]]]:
    def each(order: Order) -> list[float]:
        return [value(one, order) for one in found]

    plain = [weights for weights in GRID if not weights.alike]
    ranks = learn(found, [partial(Asked.by_ranks, k=k, of_words=w) for k, w in RANKS])
    shares = learn(found, [partial(Asked.joined, weights=weights) for weights in plain])
    alike = learn(found, [partial(Asked.joined, weights=weights) for weights in GRID])
    return [
        ("words", each(lambda one: one.alone(Reason.WORDS))),
        ("meaning", each(lambda one: one.alone(Reason.MEANING))),
        ("reciprocal rank fusion, k = 60", each(Asked.by_ranks)),
        (f"ranks, held out {RANKS[ranks.chosen]}", ranks.held_out),
        (f"shares, held out {plain[shares.chosen].words}", shares.held_out),
        (f"and likeness, held out {_said(alike)}", alike.held_out),
        ("as the product is", each(lambda one: list(one.shown))),
    ]


def _said(learned: Learned) -> str:
    weights = GRID[learned.chosen]
    return f"({weights.words}, {weights.alike}, {weights.best})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

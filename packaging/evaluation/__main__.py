"""``dev.py evaluate [FOLDER]``: retrieval and answers with the installed models, as one table.

Without a folder, on held-out pictures of the demo album's kind, with the demo models. With one, on
its pictures (name.jpg) and their descriptions (name.txt), with the models that are installed.
"""

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop.engine.news import Silence
from desktop.engine.session import Session
from desktop.engine.waiting import HeardAnswer, search, waited
from desktop.paths import Places, model_folders, resources
from desktop.records import Answer, Hit
from desktop.settings import Settings
from evaluation.cases import (
    Asked,
    Cases,
    album_cases,
    mean_reciprocal_rank,
    own_cases,
    ranks,
    recall,
)

_PATIENCE_SECONDS = 3600.0
INSTALLED = replace(Settings(), pause_on_battery=False)
DEMO = replace(INSTALLED, picture_encoder="demo-clip", answer_model="demo-llava")


def main(arguments: Sequence[str]) -> int:
    """Evaluate and print the table."""
    parser = argparse.ArgumentParser(prog="dev.py evaluate", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="pictures with descriptions")
    parser.add_argument("--count", type=int, default=200, help="held-out pictures to draw")
    parser.add_argument("--models", type=Path, help="where models are looked for")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        own = options.folder is not None
        cases = own_cases(options.folder) if own else album_cases(place / "album", options.count)
        library = place / "library"
        places = Places(
            library, model_folders(options.models), resources(), place / "settings.json", library
        )
        session = Session(places, INSTALLED if own else DEMO, Silence())
        session.start()
        try:
            rows = _evaluated(session, cases)
        finally:
            session.close()
    for name, value in rows:
        print(f"{name:44} {value}")
    return 0


def _evaluated(session: Session, cases: Cases) -> list[tuple[str, str]]:
    waited(partial(session.add_root, cases.folder))
    if not session.wait_until_settled(_PATIENCE_SECONDS):
        raise SystemExit("Indexing did not end within an hour.")
    picture, passage, answering = session.in_use()
    rows = [("models", f"{picture or 'none'}, {passage or 'none'}, {answering or 'none'}")]
    found = [
        [hit.asset.path for hit in search(session, f"type:photo {case.caption}", limit=50).hits]
        for case in cases.captioned
    ]
    placed = ranks(cases.captioned, found)
    rows += [
        (f"retrieval over {len(placed)} captions: recall@1", f"{recall(placed, 1):.3f}"),
        ("recall@5", f"{recall(placed, 5):.3f}"),
        ("mean reciprocal rank", f"{mean_reciprocal_rank(placed):.3f}"),
    ]
    if answering and cases.asked:
        rows += _answers(session, cases)
    return rows


def _answers(session: Session, cases: Cases) -> list[tuple[str, str]]:
    """The share of right answers for each kind of question, and of right citations in all."""
    hits = {hit.asset.path: hit for hit in search(session, "type:photo", limit=100_000).hits}
    right: dict[str, list[bool]] = defaultdict(list)
    cited: list[bool] = []
    for asked in cases.asked:
        answer = _answer(session, asked, hits[asked.path])
        text = answer.text if answer else ""
        right[asked.about].append(all(needle.strip() in text for needle in asked.needles))
        cited.append(bool(answer) and answer is not None and answer.cited == (1,))
    every = [one for about in right.values() for one in about]
    rows = [(f"answers to {len(every)} questions: right", f"{sum(every) / len(every):.3f}")]
    rows += [(f"  {about} ({len(of)})", f"{sum(of) / len(of):.3f}") for about, of in right.items()]
    return [*rows, ("citations right", f"{sum(cited) / len(cited):.3f}")]


def _answer(session: Session, asked: Asked, hit: Hit) -> Answer | None:
    heard = HeardAnswer()
    session.ask(asked.text, (hit,), heard)
    heard.done.wait(_PATIENCE_SECONDS)  # one that failed is an answer that is not right
    return heard.answer


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

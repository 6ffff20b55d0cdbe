"""``dev.py evaluate [FOLDER]``: retrieval and answers with the installed models, as one table.

Without a folder, on held-out pictures of the demo album's kind, with the demo models. With one, on
its pictures (name.jpg) and their descriptions (name.txt), and on the questions in its
questions.toml, with the models that are installed. --answer-model names the one that answers; given
several times, the answers of each have a column.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop.engine.news import Silence
from desktop.engine.request import SearchRequest
from desktop.engine.session import Session
from desktop.engine.waiting import HeardAnswer, search, waited
from desktop.paths import Places, model_folders, resources
from desktop.records import Answer, Hit
from desktop.settings import Settings
from evaluation.cases import (
    Cases,
    album_cases,
    mean_reciprocal_rank,
    own_cases,
    ranks,
    recall,
)
from evaluation.questions import Judged, table

_PATIENCE_SECONDS = 3600.0
INSTALLED = replace(Settings(), pause_on_battery=False)
DEMO = replace(INSTALLED, picture_encoder="demo-clip", answer_model="demo-llava")


def main(arguments: Sequence[str]) -> int:
    """Evaluate and print the table."""
    parser = argparse.ArgumentParser(prog="dev.py evaluate", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="pictures with descriptions")
    parser.add_argument("--count", type=int, default=200, help="held-out pictures to draw")
    parser.add_argument("--models", type=Path, help="where models are looked for")
    parser.add_argument(
        "--answer-model", action="append", default=[], metavar="ID", help="which one answers"
    )
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        own = options.folder is not None
        cases = own_cases(options.folder) if own else album_cases(place / "album", options.count)
        library = place / "library"
        places = Places(
            library, model_folders(options.models), resources(), place / "settings.json", library
        )
        settings = INSTALLED if own else DEMO
        session = Session(places, settings, Silence())
        session.start()
        try:
            rows = _evaluated(session, cases, options.answer_model or [settings.answer_model])
        finally:
            session.close()
    for name, *values in rows:
        print(f"{name:50}", *(f"{value:20}" for value in values))
    return 0


def _evaluated(session: Session, cases: Cases, models: Sequence[str]) -> list[tuple[str, ...]]:
    waited(partial(session.add_root, cases.folder))
    if not session.wait_until_settled(_PATIENCE_SECONDS):
        raise SystemExit("Indexing did not end within an hour.")
    picture, passage, _ = session.models.ids
    rows: list[tuple[str, ...]] = [("encoders", f"{picture or 'none'}, {passage or 'none'}")]
    found = [
        [hit.asset.path for hit in _found(session, f"type:photo {case.caption}", 50)]
        for case in cases.captioned
    ]
    if placed := ranks(cases.captioned, found):
        rows += [
            (f"retrieval over {len(placed)} captions: recall@1", f"{recall(placed, 1):.3f}"),
            ("recall@5", f"{recall(placed, 5):.3f}"),
            ("mean reciprocal rank", f"{mean_reciprocal_rank(placed):.3f}"),
        ]
    return rows + (_answered(session, cases, models) if cases.asked else [])


def _answered(session: Session, cases: Cases, models: Sequence[str]) -> list[tuple[str, ...]]:
    """The rows about answers, with a column for each model."""
    judged = {}
    for model in models:
        picture, passage, _ = session.models.ids
        session.models.choose(picture, passage, model)
        if answering := session.models.ids[2]:
            judged[answering] = list(_judged(session, cases))
    return table(judged) if judged else []


def _found(session: Session, text: str, limit: int) -> tuple[Hit, ...]:
    return search(session, SearchRequest(text, limit=limit)).hits


def _judged(session: Session, cases: Cases) -> Iterator[Judged]:
    """Every question, answered from its files."""
    hits = {hit.asset.path: hit for hit in _found(session, "", 100_000)}
    for asked in cases.asked:
        paths = [hit.asset.path for hit in _found(session, asked.text, 50)]
        rank = paths.index(asked.source) + 1 if asked.source in paths else None
        given = tuple(hits[path] for path in asked.given if path in hits)
        yield Judged(asked, rank, _answer(session, asked.text, given))


def _answer(session: Session, question: str, hits: tuple[Hit, ...]) -> Answer | None:
    heard = HeardAnswer()
    session.ask(question, hits, heard)
    heard.done.wait(_PATIENCE_SECONDS)  # one that failed is an answer that is not right
    return heard.answer


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Demo albums with questions: what their pictures show, what their papers are about, their names.

They are drawn with other seeds than the album that `dev.py bench line` and the tests look at, so
that what is learned here is judged there on pictures that it was not learned from.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from demo.__main__ import SETTINGS, demo_places

from demo_models.album import NAMED, SPOTS, album_truth, write_album
from demo_models.captions import Claim, Mention, holds, plain
from demo_models.scene import COLOURS, KINDS, PLACES
from desktop.engine.news import Silence
from desktop.engine.session import Session
from ranking.collections import Collection, Question
from ranking.indexed import Asked, asked

SEEDS = (101, 102)
_HEIGHT = 240  # pixels; the models look at 96
_ALL_SAID = 80  # questions that name a thing, its colour and the place
_PATIENCE_SECONDS = 900.0


def questions(seed: int) -> tuple[Collection, ...]:
    """What is asked of an album, by what it is about; the files are the album's own."""
    return (
        Collection("Album: pictures", {}, tuple(_of_pictures(seed))),
        Collection("Album: papers", {}, tuple(_of_papers(seed))),
        Collection("Album: names", {}, tuple(_of_names(seed))),
    )


def asked_of_albums(folder: Path) -> dict[str, list[Asked]]:
    """What the questions of all albums find, by what they are about."""
    found: dict[str, list[Asked]] = {}
    for seed in SEEDS:
        with opened_album(seed, folder) as session:
            for collection in questions(seed):
                found.setdefault(collection.name, []).extend(asked(collection, session))
    return found


@contextmanager
def opened_album(seed: int, folder: Path) -> Iterator[Session]:
    """A session on an album, indexed; what is in the folder already is used again."""
    place = folder / f"Album_{seed}"
    if not (place / "Album").is_dir():
        write_album(place / "Album", seed, _HEIGHT)
    session = Session(demo_places(place), SETTINGS, Silence())
    try:
        session.start()
        session.add_root(place / "Album")
        if not session.wait_until_settled(_PATIENCE_SECONDS):
            raise SystemExit("An album was not indexed in time.")
        yield session
    finally:
        session.close()


def _of_pictures(seed: int) -> Iterator[Question]:
    """Of one thing, its colour, the place: each that some pictures show, but not most."""
    pictures = album_truth(seed).pictures
    rng = Random(seed)
    every = [Mention(kind, tone, None) for kind in KINDS for tone in COLOURS]
    claims = [Claim((Mention(kind, None, None),), None) for kind in KINDS]
    claims += [Claim((mention,), None) for mention in every]
    claims += [Claim((Mention(kind, None, None),), place) for kind in KINDS for place in PLACES]
    claims += [Claim((rng.choice(every),), rng.choice(PLACES)) for _ in range(_ALL_SAID)]
    for claim in dict.fromkeys(claims):
        right = frozenset(_name(one.path) for one in pictures if holds(claim, one.scene))
        if right:
            yield Question(plain(claim).removeprefix("a photo of "), right)


def _of_papers(seed: int) -> Iterator[Question]:
    """What each paper is about, and the questions that it answers."""
    for paper in album_truth(seed).papers:
        for text in (paper.about, *(fact.question for fact in paper.facts)):
            yield Question(text, frozenset({_name(paper.path)}))


def _of_names(seed: int) -> Iterator[Question]:
    """The words in the names of files and folders, alone and together."""
    truth = album_truth(seed)
    paths = [*(one.path for one in truth.pictures), *(one.path for one in truth.papers)]
    folders = {spot.folder for spot in SPOTS.values()} | {"Papers/Home", "Papers/Letters"}
    for folder in sorted(folders):
        inside = frozenset(_name(path) for path in paths if path.startswith(f"{folder}/"))
        if inside:
            yield Question(folder.rpartition("/")[2], inside)
    named = [*NAMED.values(), *(_name(paper.path) for paper in truth.papers)]
    for name in named:
        if name in map(_name, paths):
            yield Question(name.rpartition(".")[0].replace("_", " "), frozenset({name}))


def _name(path: str) -> str:
    return path.rpartition("/")[2]

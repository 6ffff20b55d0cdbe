"""How honest the line is: what is shown as good on the demo album, with its own models.

Every description of one thing, in one colour or at one place, is searched for as a person would.
What the album shows is known, so each has a known number of right answers, from none on.
"""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from demo.__main__ import SEED, SETTINGS, demo_places

from benchmarks.measure import Measure
from demo_models.album import album_truth, write_album
from demo_models.captions import Claim, Mention, holds, plain
from demo_models.scene import COLOURS, KINDS, PLACES
from desktop.engine import waiting
from desktop.engine.news import Silence
from desktop.engine.request import SearchRequest
from desktop.engine.session import Session
from desktop.records import AssetId, Hit, Kind, SearchAnswer, Strength

PATIENCE_SECONDS = 300.0
HEIGHT = 240  # pixels; the models look at 96
ALL_SAID = 100  # searches that name a thing, its colour and the place
MARKED = 3  # results that are said to be right, and as many wrong
# Of things that no picture and no paper of the album has.
FOREIGN = (
    "zebra", "an elephant", "a bowl of fruit", "birthday cake", "wedding", "guitar", "pizza",
    "waterfall", "grandmother", "people dancing", "a laptop on a desk", "sunglasses",
    "how to tune a piano", "vaccination certificate", "knitting pattern for a pullover",
    "the chemistry of batteries", "opening hours of the museum", "my passport on the table",
    "a child at a piano", "two men in suits", "a glass of water", "an airplane", "a bowl of soup",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """A search, and the pictures that are right."""

    text: str
    right: frozenset[Path]


@dataclass(frozen=True, slots=True)
class Shown:
    """What became of one search."""

    case: Case
    strong: tuple[Path, ...]  # pictures
    papers: int  # documents that were shown as good
    answer: SearchAnswer

    @property
    def recall(self) -> float:
        """The share of the right pictures that are shown as good."""
        return len(self.case.right & set(self.strong)) / max(1, len(self.case.right))

    @property
    def precision(self) -> float:
        """The share of right ones among the pictures that are shown as good; 1 of none."""
        wrong = len(set(self.strong) - self.case.right)
        return 1 - wrong / len(self.strong) if self.strong else 1.0


def run() -> list[Measure]:
    """Shares of searches, and of results."""
    with tempfile.TemporaryDirectory() as name, _album(Path(name)) as (session, album):
        cases = list(_cases(album))
        shown = [_shown(session, case, SearchRequest(case.text)) for case in cases]
        foreign = [
            _shown(session, Case(text, frozenset()), SearchRequest(text)) for text in FOREIGN
        ]
        marked = list(_marked(session, shown))
    nothing = [one for one in shown if not one.case.right]
    return [
        _share("nothing is right, yet a picture is shown as good", [*nothing, *foreign], 0.02),
        _share("… of things that the album has, but not so", nothing),
        _share("… of things that it has nowhere", foreign),
        *_quality("1 right", [one for one in shown if len(one.case.right) == 1]),
        *_quality("4 to 7 right", [one for one in shown if 4 <= len(one.case.right) <= 7]),
        *_quality("10 or more right", [one for one in shown if len(one.case.right) >= 10]),
        *_after(marked),
    ]


@contextmanager
def _album(folder: Path) -> Iterator[tuple[Session, Path]]:
    album = folder / "Album"
    write_album(album, SEED, HEIGHT)
    session = Session(demo_places(folder), SETTINGS, Silence())
    try:
        session.start()
        session.add_root(album)
        if not session.wait_until_settled(PATIENCE_SECONDS):
            raise SystemExit("The demo album was not indexed in time.")
        yield session, album
    finally:
        session.close()


def _cases(album: Path) -> Iterator[Case]:
    pictures = album_truth(SEED).pictures
    claims = [Claim((Mention(kind, None, None),), None) for kind in KINDS]
    claims += [Claim((Mention(kind, tone, None),), None) for kind in KINDS for tone in COLOURS]
    claims += [Claim((Mention(kind, None, None),), place) for kind in KINDS for place in PLACES]
    claims += [Claim((), place) for place in PLACES]
    every = [Mention(kind, tone, None) for kind in KINDS for tone in COLOURS]
    rng = Random(SEED)
    claims += [Claim((rng.choice(every),), rng.choice(PLACES)) for _ in range(ALL_SAID)]
    for claim in claims:
        right = frozenset(album / one.path for one in pictures if holds(claim, one.scene))
        yield Case(plain(claim).removeprefix("a photo of "), right)


def _shown(session: Session, case: Case, request: SearchRequest) -> Shown:
    answer = waiting.search(session, request)
    strong = [hit for hit in answer.hits if hit.strength is Strength.STRONG]
    pictures = tuple(hit.asset.path for hit in strong if hit.asset.kind is Kind.PHOTO)
    return Shown(case, pictures, len(strong) - len(pictures), answer)


def _marked(session: Session, shown: Sequence[Shown]) -> Iterator[tuple[Shown, Shown]]:
    """Before and after, both without the marked: yes to the first right ones, no to wrong ones."""
    for before in shown:
        photos = [hit for hit in before.answer.hits if hit.asset.kind is Kind.PHOTO]
        yes = _first(photos, before.case.right, is_right=True)
        no = _first(photos, before.case.right, is_right=False)
        if len(before.case.right) < 2 * MARKED or len(yes) < MARKED or len(no) < MARKED:
            continue
        request = SearchRequest(before.case.text, liked=yes, disliked=no)
        said = {hit.asset.path for hit in photos if hit.asset.id in (*yes, *no)}
        after = _shown(session, before.case, request)
        yield _without(before, said), _without(after, said)


def _first(photos: Sequence[Hit], right: frozenset[Path], *, is_right: bool) -> tuple[AssetId, ...]:
    return tuple(hit.asset.id for hit in photos if (hit.asset.path in right) == is_right)[:MARKED]


def _without(shown: Shown, said: set[Path]) -> Shown:
    case = Case(shown.case.text, shown.case.right - said)
    strong = tuple(path for path in shown.strong if path not in said)
    return Shown(case, strong, shown.papers, shown.answer)


def _share(name: str, shown: Sequence[Shown], at_most: float | None = None) -> Measure:
    wrong = [one.case.text for one in shown if one.strong]
    note = f"{len(wrong)} of {len(shown)}{': ' if wrong else ''}{', '.join(wrong[:4])}"
    return Measure(name, len(wrong) / len(shown), "", None, at_most, note=note)


def _quality(name: str, shown: Sequence[Shown]) -> list[Measure]:
    note = f"{len(shown)} searches"
    precision = sum(one.precision for one in shown) / len(shown)
    recall = sum(one.recall for one in shown) / len(shown)
    return [
        Measure(f"{name}: precision of good", precision, "", 0.95, note=note),
        Measure(f"{name}: recall of good", recall, "", 0.75),
    ]


def _after(marked: Sequence[tuple[Shown, Shown]]) -> list[Measure]:
    """What three times yes and three times no change, among the results that were not marked."""
    before = sum(one.recall for one, _ in marked) / len(marked)
    after = sum(one.recall for _, one in marked) / len(marked)
    precision = sum(one.precision for _, one in marked) / len(marked)
    said = f"after {MARKED} yes and {MARKED} no"
    note = f"{len(marked)} searches; {before:.3f} before"
    return [
        Measure(f"recall of good {said}", after, "", before, note=note),
        Measure(f"precision of good {said}", precision, "", 0.9),
    ]

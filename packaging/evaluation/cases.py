"""What is evaluated: pictures with captions, and questions with right answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from desktop.workers.decode import wanted
from evaluation.questions import About, Asked, drawn_questions, own_questions

HELD_OUT_SEED = 90210  # never trained on: training draws from its own seeds


@dataclass(frozen=True, slots=True)
class Captioned:
    """A picture and a description that fits it."""

    path: Path
    caption: str
    fitting: frozenset[Path]  # every picture that the caption is true of, this one too


@dataclass(frozen=True, slots=True)
class Cases:
    """All that one evaluation runs."""

    folder: Path  # that is indexed
    captioned: tuple[Captioned, ...]
    asked: tuple[Asked, ...]


def album_cases(folder: Path, count: int) -> Cases:
    """Draw held-out pictures of the demo album's kind, with captions and questions."""
    from demo_models import captions, llava_questions
    from demo_models.draw import draw
    from demo_models.scene import random_scene

    rng = Random(HELD_OUT_SEED)
    folder.mkdir(parents=True, exist_ok=True)
    scenes = {folder / f"IMG_{number:04}.png": random_scene(rng) for number in range(count)}
    captioned, asked = [], []
    for path, scene in scenes.items():
        draw(scene, 192).save(path)
        claim = captions.true_claim(scene, rng, share_said=1.0)
        fitting = frozenset(p for p, other in scenes.items() if captions.holds(claim, other))
        captioned.append(Captioned(path, captions.worded(claim, rng), fitting))
        shown = [llava_questions.Shown(1, scene)]
        for question in llava_questions.picture_questions(shown, 2, rng):
            needles = tuple(needle for needle in question.needles if needle != "[1]")
            kind = str(question.about)
            asked.append(Asked(About.PICTURES, kind, question.text, needles, path, (path,)))
    papers = drawn_questions(folder / "papers", max(1, count // 4))
    return Cases(folder, tuple(captioned), (*asked, *papers))


def own_cases(folder: Path) -> Cases:
    """A person's own: each ``name.jpg`` with its description in ``name.txt``, and questions.

    Raises:
        SystemExit: There is neither.
    """
    captioned = [
        Captioned(path, text, frozenset((path,)))
        for path in sorted(folder.rglob("*"))
        if wanted(path.name) and path.suffix != ".txt" and (text := _caption(path))
    ]
    asked = own_questions(folder)
    if not captioned and not asked:
        raise SystemExit(
            f"{folder} holds no picture with a description (name.jpg and name.txt), and no "
            "questions.toml."
        )
    return Cases(folder, tuple(captioned), asked)


def _caption(path: Path) -> str:
    file = path.with_suffix(".txt")
    return file.read_text("utf-8", "replace").strip() if file.is_file() else ""


def ranks(cases: Sequence[Captioned], found: Sequence[Sequence[Path]]) -> list[int | None]:
    """For each caption the rank, from 1, of the first fitting picture; None where none is found."""
    return [
        next((rank for rank, path in enumerate(paths, 1) if path in case.fitting), None)
        for case, paths in zip(cases, found, strict=True)
    ]


def recall(found: Sequence[int | None], depth: int) -> float:
    """The share of captions with a fitting picture among the first `depth`."""
    return sum(rank is not None and rank <= depth for rank in found) / len(found)


def mean_reciprocal_rank(found: Sequence[int | None]) -> float:
    """The mean of 1/rank, 0 where nothing fitting was found.

    Source: Voorhees, TREC-8 question answering track, 1999.
    """
    return sum(1 / rank for rank in found if rank) / len(found)

"""Question sets: what is asked about which files, what a right answer has, and how it is judged."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from random import Random
from typing import Any

from desktop.records import Answer

SEED = 77_301  # never trained on


class About(StrEnum):
    """What the sources of a question are."""

    PICTURES = "pictures"
    DOCUMENTS = "documents"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the file that answers it, and what a right answer has."""

    about: About
    kind: str  # the row of the table that it counts in
    text: str
    needles: tuple[str, ...]  # all are in a right answer
    source: Path
    given: tuple[Path, ...]  # the files that it is asked about, the source among them


@dataclass(frozen=True, slots=True)
class Judged:
    """One question, and how it was answered."""

    asked: Asked
    rank: int | None  # of its source among what a search for the question finds; None: not there
    answer: Answer | None  # None: there was none

    @property
    def is_right(self) -> bool:
        """Whether all that a right answer has is in it."""
        text = self.answer.text.casefold() if self.answer else ""
        return all(needle.strip().casefold() in text for needle in self.asked.needles)

    @property
    def cites_right(self) -> bool:
        """Whether it cites its source, and nothing else."""
        if self.answer is None or not self.answer.cited:
            return False
        paths = {source.number: source.asset.path for source in self.answer.sources}
        return {paths.get(number) for number in self.answer.cited} == {self.asked.source}

    @property
    def is_marked(self) -> bool:
        """Whether a sentence of it is marked as not confirmed."""
        return bool(self.answer and self.answer.doubted)


def own_questions(folder: Path) -> tuple[Asked, ...]:
    """A person's own questions, from ``questions.toml`` in the folder; () where there is none.

    Each ``[[question]]`` has ``text``, ``answer`` (a text or several), ``source`` (a path in the
    folder) and perhaps ``with`` (more paths that it is asked about).

    Raises:
        SystemExit: The file makes no sense.
    """
    file = folder / "questions.toml"
    if not file.is_file():
        return ()
    try:
        listed = tomllib.loads(file.read_text("utf-8-sig"))["question"]
        return tuple(_own(folder, one) for one in listed)
    except (ValueError, LookupError, TypeError, OSError) as broken:
        raise SystemExit(f"{file} makes no sense: {broken}") from None


def _own(folder: Path, one: dict[str, Any]) -> Asked:
    answers = one["answer"] if isinstance(one["answer"], list) else [one["answer"]]
    given = tuple(folder / path for path in (one["source"], *one.get("with", ())))
    about = _about(given)
    return Asked(about, str(about), one["text"], tuple(map(str, answers)), given[0], given)


def _about(files: Sequence[Path]) -> About:
    pictures = {".jpg", ".jpeg", ".png", ".webp", ".heic", ".tif", ".tiff", ".gif", ".bmp"}
    kinds = {file.suffix.lower() in pictures for file in files}
    if len(kinds) == 2:
        return About.BOTH
    return About.PICTURES if kinds == {True} else About.DOCUMENTS


def drawn_questions(folder: Path, count: int) -> tuple[Asked, ...]:
    """Held-out questions of the demo's kind about papers, and about a paper beside a picture."""
    from demo_models import llava_passages
    from demo_models.draw import draw
    from demo_models.scene import random_scene

    rng = Random(SEED)
    folder.mkdir(parents=True, exist_ok=True)
    asked: list[Asked] = []
    for number in range(count):
        passage = llava_passages.passage(rng)
        paper, picture = folder / f"paper_{number:03}.txt", folder / f"beside_{number:03}.png"
        paper.write_text(passage.text, "utf-8")
        draw(random_scene(rng), 192).save(picture)
        question = llava_passages.question(rng.choice(passage.facts), 1, rng)
        needles = tuple(needle for needle in question.needles if not needle.startswith("["))
        alone = Asked(About.DOCUMENTS, str(question.about), question.text, needles, paper, (paper,))
        beside = Asked(
            About.BOTH, "paper beside a picture", question.text, needles, paper, (paper, picture)
        )
        asked += [alone, beside]
    return tuple(asked)


def table(judged: Mapping[str, Sequence[Judged]]) -> list[tuple[str, ...]]:
    """The rows of the table about answers, with a column for each model.

    Args:
        judged: By the model's id; the same questions for each.
    """
    columns = [_column(ones) for ones in judged.values()]
    rows = zip(*columns, strict=True)
    return [("", *judged), *((row[0][0], *(value for _, value in row)) for row in rows)]


def _column(judged: Sequence[Judged]) -> list[tuple[str, str]]:
    """Names of rows and what one model has there."""
    rows: list[tuple[str, str]] = []
    for about in About:
        of = [one for one in judged if one.asked.about is about]
        if of:
            rows += [(f"questions about {about}", f"{len(of)}"), *_about_sources(of)]
    return rows


def _about_sources(of: Sequence[Judged]) -> list[tuple[str, str]]:
    """How one model did with the questions about one sort of sources."""
    found = [one.rank for one in of]
    reciprocal = sum(1 / rank for rank in found if rank) / len(found)
    near = _share(found, lambda rank: bool(rank and rank <= 8))
    rows = [
        ("  source among the first 8 that a search finds", near),
        ("  mean reciprocal rank of the source", f"{reciprocal:.3f}"),
        ("  answers right", _share(of, lambda one: one.is_right)),
    ]
    for kind in sorted({one.asked.kind for one in of}):
        those = [one for one in of if one.asked.kind == kind]
        if len(those) < len(of):
            rows.append((f"    {kind} ({len(those)})", _share(those, lambda one: one.is_right)))
    wrong = [one for one in of if not one.is_right]
    right = [one for one in of if one.is_right]
    return [
        *rows,
        ("  citations right", _share(of, lambda one: one.cites_right)),
        ("  wrong answers marked as not confirmed", _share(wrong, lambda one: one.is_marked)),
        ("  right answers marked so by mistake", _share(right, lambda one: one.is_marked)),
    ]


def _share(of: Sequence[Any], holds: Callable[[Any], bool]) -> str:
    return f"{sum(map(holds, of)) / len(of):.3f}" if of else "-"

"""Held-out questions for the demo LLaVA, how they are marked, and the two controls beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from PIL import Image

from demo_models.draw import draw
from demo_models.llava_passages import passage
from demo_models.llava_prompts import Ask, Prompt, Question
from demo_models.llava_questions import mixed_prompt
from demo_models.scene import VARIANTS, Scene, random_scene

PICTURE_HEIGHT: Final = 240  # larger than the model sees: llama.cpp makes it smaller, as in use
ABOUT_PICTURES: Final = (
    Ask.SCENE,
    Ask.COLOUR,
    Ask.COUNT,
    Ask.PRESENCE,
    Ask.WHICH,
    Ask.CONTENTS,
)


@dataclass(frozen=True, slots=True)
class Case:
    """One question with its sources as the program sends them."""

    question: Question
    parts: tuple[str | Image.Image, ...]

    @property
    def asked(self) -> tuple[str | Image.Image, ...]:
        """Sources and question."""
        return (*self.parts, f"\nQuestion: {self.question.text}")


@dataclass(frozen=True, slots=True)
class Mark:
    """How one kind of question went; shares from 0 to 1."""

    about: Ask
    asked: int
    right: float
    wrong_source: float  # the same question with another case's pictures or passages
    most_frequent: float  # always the most frequent answer


def is_right(answer: str, question: Question) -> bool:
    """Whether the answer says what it must, and cites the right source."""
    return all(needle in answer for needle in question.needles)


def cases(seed: int, wanted: int) -> list[Case]:
    """Questions about pictures and passages that training never saw."""
    rng = Random(f"exam-{seed}")
    found: list[Case] = []
    while len(found) < wanted:
        pictures, passages = rng.choice(
            ((1, 0), (1, 0), (2, 0), (2, 0), (3, 0), (1, 1), (0, 1), (0, 2))
        )
        scenes = [_unseen(random_scene(rng), rng) for _ in range(pictures)]
        told = [passage(rng) for _ in range(passages)]
        prompt = mixed_prompt(list(enumerate(scenes)), told, 4, rng)
        found += _cases(prompt, scenes, rng)
    return found[:wanted]


def _unseen(scene: Scene, rng: Random) -> Scene:
    """The scene in a version of its place that training does not draw."""
    return replace(scene, variant=VARIANTS + rng.randrange(500))


def _cases(prompt: Prompt, scenes: Sequence[Scene], rng: Random) -> Iterable[Case]:
    shown = [draw(scene, PICTURE_HEIGHT, rng.choice((1.0, 4 / 3))) for scene in scenes]
    parts = tuple(shown[part] if isinstance(part, int) else part for part in prompt.parts)
    questions = list(prompt.questions)
    rng.shuffle(questions)
    return [Case(question, parts) for question in questions[:2]]


def exchanged(all_cases: Sequence[Case]) -> list[Case]:
    """Every question with the sources of another case that has as many of each sort."""
    by_shape: dict[tuple[int, int], list[Case]] = {}
    for case in all_cases:
        by_shape.setdefault(_shape(case), []).append(case)
    swapped = []
    for case in all_cases:
        alike = by_shape[_shape(case)]
        others = [other for other in alike if other.parts != case.parts] or alike
        other = others[alike.index(case) % len(others)]
        swapped.append(Case(case.question, other.parts))
    return swapped


def _shape(case: Case) -> tuple[int, int]:
    pictures = sum(1 for part in case.parts if not isinstance(part, str))
    return pictures, len(case.parts)


def marks(
    all_cases: Sequence[Case], answer: Callable[[Case], str], with_control: bool
) -> list[Mark]:
    """Ask everything and count per kind of question.

    Args:
        with_control: Ask a second time with exchanged sources; otherwise that share is 0.
    """
    right, wrong = Counter[Ask](), Counter[Ask]()
    asked = Counter(case.question.about for case in all_cases)
    for case in all_cases:
        right[case.question.about] += is_right(answer(case), case.question)
    for case in exchanged(all_cases) if with_control else ():
        wrong[case.question.about] += is_right(answer(case), case.question)
    return [
        Mark(
            about,
            asked[about],
            right[about] / asked[about],
            wrong[about] / asked[about],
            _top(all_cases, about),
        )
        for about in Ask
        if asked[about]
    ]


def _top(all_cases: Sequence[Case], about: Ask) -> float:
    """How often the most frequent answer of a kind is right, whatever it cites."""
    answers = Counter(
        tuple(needle for needle in case.question.needles if not needle.startswith("["))
        or case.question.needles
        for case in all_cases
        if case.question.about is about
    )
    return answers.most_common(1)[0][1] / answers.total()


def table(marked: Sequence[Mark]) -> str:
    """The marks as a Markdown table."""
    lines = [
        "| question | asked | right | wrong source | most frequent answer |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {mark.about} | {mark.asked} | {mark.right:.2f} | {mark.wrong_source:.2f} "
        f"| {mark.most_frequent:.2f} |"
        for mark in marked
    ]
    return "\n".join(lines)

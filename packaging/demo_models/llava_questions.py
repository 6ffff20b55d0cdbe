"""Questions about drawn pictures, and prompts that mix pictures and passages as sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from demo_models.llava_papers import Fact, Passage
from demo_models.llava_passages import SILENT_ANSWER, passage, question
from demo_models.llava_prompts import Ask, Prompt, Question
from demo_models.scene import KINDS, Kind, Place, Scene

NUMBERS: Final = ("no", "one", "two", "three")
SCENE_WORDS: Final[dict[Place, str]] = {
    Place.BEACH: "a beach",
    Place.MOUNTAINS: "the mountains",
    Place.FOREST: "a forest",
    Place.CITY: "a city",
    Place.NIGHT: "a night scene",
    Place.SNOW: "a snow scene",
    Place.FIELD: "a field",
}
SCENE_NOUNS: Final[dict[Place, str]] = {
    Place.BEACH: "A beach",
    Place.MOUNTAINS: "Mountains",
    Place.FOREST: "A forest",
    Place.CITY: "A city",
    Place.NIGHT: "A night scene",
    Place.SNOW: "A snow scene",
    Place.FIELD: "A field",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture among the sources."""

    number: int  # its [n]
    scene: Scene


def _with_article(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _plural(kind: Kind) -> str:
    return f"{kind}s"


def _phrase(count: int, colour: str, kind: Kind) -> str:
    """Words such as "a red car" or "two red cars"."""
    if count == 1:
        return f"{_with_article(colour)} {kind}"
    return f"{NUMBERS[count]} {colour} {_plural(kind)}"


def _cited(numbers: Sequence[int]) -> str:
    return " ".join(f"[{number}]" for number in numbers)


def _count_of(scene: Scene, kind: Kind) -> int:
    return next((group.count for group in scene.groups if group.kind is kind), 0)


def _asked_kind(
    shown: Sequence[Shown], rng: Random, share_present: float
) -> tuple[Kind, list[Shown]]:
    """A kind to ask for, and the pictures that show it."""
    present = [group.kind for one in shown for group in one.scene.groups]
    absent = [kind for kind in KINDS if kind not in present]
    kind = rng.choice(present if present and rng.random() < share_present else absent)
    return kind, [one for one in shown if _count_of(one.scene, kind)]


def scene_question(shown: Sequence[Shown], rng: Random) -> Question | None:
    """Where a picture was taken; with several pictures the question names one."""
    one = rng.choice(shown)
    place = SCENE_WORDS[one.scene.place]
    if len(shown) > 1:
        text = rng.choice(
            (
                f"Where is picture [{one.number}]?",
                f"What scene is in picture [{one.number}]?",
                f"What place does picture [{one.number}] show?",
            )
        )
        answer = f"Picture [{one.number}] shows {place}."
        return Question(Ask.SCENE, text, answer, (place, f"[{one.number}]"))
    text = rng.choice(
        (
            "Where is this?",
            "Where was this taken?",
            "Where was the picture taken?",
            "Where was this photo taken?",
            "What scene is this?",
            "What place is this?",
            "What place does the picture show?",
            "What kind of place is this?",
        )
    )
    return Question(Ask.SCENE, text, f"This is {place} [{one.number}].", (place, f"[{one.number}]"))


def colour_question(shown: Sequence[Shown], rng: Random) -> Question | None:
    """The colour of a thing that only one picture shows."""
    kind, showing = _asked_kind(shown, rng, 0.93)
    if not showing:
        missing = f"There is no {kind} {_cited([one.number for one in shown])}."
        return Question(Ask.SILENT, f"What colour is the {kind}?", missing, (f"no {kind}",))
    if len(showing) > 1:
        return None
    one = showing[0]
    group = next(group for group in one.scene.groups if group.kind is kind)
    word, verb = (str(kind), "is") if group.count == 1 else (_plural(kind), "are")
    colour = rng.choice(("colour", "colour", "color"))
    text = rng.choice(
        (
            f"What {colour} {verb} the {word}?",
            f"What {colour} {verb} the {word}?",
            f"Which {colour} {verb} the {word}?",
            f"What is the {colour} of the {word}?",
            f"Tell me the {colour} of the {word}.",
        )
    )
    answer = f"The {word} {verb} {group.colour} [{one.number}]."
    return Question(Ask.COLOUR, text, answer, (f" {group.colour} ", f"[{one.number}]"))


def count_question(shown: Sequence[Shown], rng: Random) -> Question | None:
    """How many things of one kind a picture shows."""
    kind, showing = _asked_kind(shown, rng, 0.85)
    if len(showing) > 1:
        return None
    one = showing[0] if showing else None
    count = _count_of(one.scene, kind) if one else 0
    word = str(kind) if count == 1 else _plural(kind)
    numbers = [one.number] if one else [source.number for source in shown]
    text = rng.choice(
        (
            f"How many {_plural(kind)} are there?",
            f"How many {_plural(kind)} are there?",
            f"How many {_plural(kind)} can you see?",
            f"How many {_plural(kind)} does the picture show?",
            f"How many {_plural(kind)} are in the picture?",
        )
    )
    verb = "is" if count == 1 else "are"
    answer = f"There {verb} {NUMBERS[count]} {word} {_cited(numbers)}."
    return Question(Ask.COUNT, text, answer, (f" {NUMBERS[count]} ", _cited(numbers)))


def presence_question(shown: Sequence[Shown], rng: Random) -> Question | None:
    """Whether there is a thing of one kind."""
    kind, showing = _asked_kind(shown, rng, 0.5)
    thing = _with_article(kind)
    text = rng.choice(
        (
            f"Is there {thing}?",
            f"Is there {thing}?",
            f"Is there {thing} in the picture?",
            f"Can you see {thing}?",
            f"Does the picture show {thing}?",
            f"Are there any {_plural(kind)}?",
        )
    )
    if showing:
        numbers = [one.number for one in showing]
        answer = f"Yes, there is {thing} {_cited(numbers)}."
        if len(showing) == 1 and _count_of(showing[0].scene, kind) > 1:
            answer = f"Yes, there are {_plural(kind)} {_cited(numbers)}."
        return Question(Ask.PRESENCE, text, answer, ("Yes", _cited(numbers)))
    numbers = [one.number for one in shown]
    return Question(Ask.PRESENCE, text, f"No, there is no {kind} {_cited(numbers)}.", ("No",))


def which_question(shown: Sequence[Shown], rng: Random) -> Question | None:
    """Which of several pictures shows something."""
    if len(shown) < 2:
        return None
    one = rng.choice(shown)
    others = [other for other in shown if other is not one]
    target, fits = _target(one.scene, rng)
    if any(fits(other.scene) for other in others):
        return None
    text = rng.choice(
        (
            f"Which picture shows {target}?",
            f"Which picture shows {target}?",
            f"Which photo shows {target}?",
            f"Which image shows {target}?",
            f"What picture shows {target}?",
            f"Find the picture of {target}.",
        )
    )
    answer = f"Picture [{one.number}] shows {target}."
    return Question(Ask.WHICH, text, answer, (f"[{one.number}]",))


def _target(scene: Scene, rng: Random) -> tuple[str, Callable[[Scene], bool]]:
    """Something that a picture shows, and a test for whether another shows it, too."""
    if not scene.groups or rng.random() < 0.2:
        return SCENE_WORDS[scene.place], lambda other: other.place is scene.place
    group = rng.choice(scene.groups)
    if rng.random() < 0.7:
        return _with_article(group.kind), lambda other: bool(_count_of(other, group.kind))
    target = f"{_with_article(group.colour)} {group.kind}"
    return target, lambda other: any(
        other_group.kind is group.kind and other_group.colour is group.colour
        for other_group in other.groups
    )


def contents_question(shown: Sequence[Shown], rng: Random) -> Question | None:
    """What a picture shows altogether."""
    one = rng.choice(shown)
    groups = [_phrase(group.count, group.colour, group.kind) for group in one.scene.groups]
    things = " and ".join(groups)
    answer = SCENE_NOUNS[one.scene.place] + (f" with {things}" if things else "")
    needles = (SCENE_NOUNS[one.scene.place], *groups, f"[{one.number}]")
    if len(shown) > 1:
        text = f"What is in picture [{one.number}]?"
        if rng.random() < 0.4:
            text = f"What does picture [{one.number}] show?"
    else:
        text = rng.choice(
            (
                "What is in this picture?",
                "What is in the picture?",
                "What can you see?",
                "What does the picture show?",
                "What is this?",
                "Describe the picture.",
                "What do you see in the photo?",
            )
        )
    return Question(Ask.CONTENTS, text, f"{answer} [{one.number}].", needles)


MAKERS: Final = (
    scene_question,
    colour_question,
    count_question,
    presence_question,
    which_question,
    contents_question,
)
SHARES: Final = (1.0, 2.0, 2.0, 2.5, 2.5, 1.3)  # of questions about a single picture
SHARES_OF_SEVERAL: Final = (2.5, 2.0, 2.0, 2.5, 2.5, 2.0)


def picture_questions(shown: Sequence[Shown], wanted: int, rng: Random) -> list[Question]:
    """Different questions about one or more pictures; fewer than wanted when hard to find."""
    found: dict[str, Question] = {}
    shares = SHARES if len(shown) == 1 else SHARES_OF_SEVERAL
    for _ in range(wanted * 3):
        asked = rng.choices(MAKERS, shares)[0](shown, rng)
        if asked is not None:
            found.setdefault(asked.text, asked)
        if len(found) == wanted:
            break
    return list(found.values())


def passage_questions(
    passages: Sequence[tuple[int, Passage]], wanted: int, rng: Random
) -> list[Question]:
    """Questions that exactly one of the passages answers, and now and then one that none does."""
    facts = [(number, fact) for number, one in passages for fact in one.facts]
    keys = [fact.key for _, fact in facts]
    clear = [(number, fact) for number, fact in facts if keys.count(fact.key) == 1]
    rng.shuffle(clear)
    asked = [question(fact, number, rng) for number, fact in clear[:wanted]]
    if rng.random() < 0.25:
        silent = _unanswered(set(keys), " ".join(one.text for _, one in passages), rng)
        asked += [silent] if silent else []
    return asked


def _unanswered(keys: set[str], text: str, rng: Random) -> Question | None:
    fact: Fact = rng.choice(passage(rng).facts)
    if fact.key in keys or fact.key.split()[0] in text.lower():
        return None
    return Question(Ask.SILENT, rng.choice(fact.questions), SILENT_ANSWER, (SILENT_ANSWER,))


def _opening(number: int, is_first: bool) -> str:
    return f"[{number}] " if is_first else f"\n[{number}] "


def _quoted(text: str, rng: Random) -> str:
    """A passage as a prompt may show it: mostly as the program does, in quotes and on one line."""
    form = rng.random()
    if form < 0.75:
        clean = text.replace('"', "”")
        return f'"{" ".join(clean.split()) if form < 0.6 else clean}"'
    if form < 0.9:
        return text
    stem = rng.choice(("invoice", "scan", "letter", "document", "bill", "notes", "lease"))
    name = (
        f"{stem}{rng.choice(('', f'-{rng.randint(1, 2030)}'))}.{rng.choice(('pdf', 'txt', 'docx'))}"
    )
    page = rng.choice(("", ", page 1", f" (page {rng.randint(1, 9)})"))
    return f"{name}{page}{rng.choice((': ', chr(10)))}{text}"


def mixed_prompt(
    scenes: Sequence[tuple[int, Scene]], passages: Sequence[Passage], wanted: int, rng: Random
) -> Prompt:
    """Pictures and passages in random order under the numbers 1, 2, ….

    Args:
        scenes: The picture's number in the batch, and what it shows.
        wanted: How many questions, at most, for the pictures; as many for the passages.
    """
    sources: list[tuple[int, Scene] | Passage] = [*scenes, *passages]
    rng.shuffle(sources)
    first = 1 if rng.random() < 0.97 else rng.randint(1, 12 - len(sources))
    parts: list[str | int] = []
    shown: list[Shown] = []
    told: list[tuple[int, Passage]] = []
    for number, source in enumerate(sources, first):
        opening = _opening(number, number == first)
        if isinstance(source, Passage):
            parts.append(opening + _quoted(source.text, rng))
            told.append((number, source))
        else:
            parts += [opening, source[0]]
            shown.append(Shown(number, source[1]))
    questions = picture_questions(shown, wanted, rng) if shown else []
    if told:
        questions += passage_questions(told, wanted, rng)
    return Prompt(tuple(parts), tuple(questions))

"""Pages like those of the demo album, with other numbers, months and names than the album has.

Training on them teaches the wording of the album's documents; the album's own values are never
seen, so that an answer about the album has to be read from the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import Final

from demo_models.album_papers import PAPERS, Paper
from demo_models.llava_prompts import Ask

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NAMES: Final = (
    *("Ada", "Ben", "Carla", "Dora", "Rosa", "Max", "Anna", "Clara", "David", "Emma", "Frank"),
    *("Grace", "Henry", "Paul", "Vera"),
)
_NUMBERS: Final = (
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen"),
    *("twenty", "fifty"),
)
_CHANGING: Final = re.compile(
    r"\d+|\b(?:" + "|".join((*_MONTHS, *_DAYS, *_NAMES, *_NUMBERS)) + r")\b"
)
LONG_ANSWER_WORDS: Final = 4
_TOTAL: Final = re.compile(r"\bTotal(?: for [A-Z][a-z]+)?: (\d+\.\d\d euros)|\bTOTAL +(\d+\.\d\d)")
_TOTAL_QUESTIONS: Final = ("What is the total?", "How much is the total?", "What's the total?")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a passage says: how questions ask for it and how answers begin."""

    about: Ask
    key: str  # what a second passage must not also answer
    questions: tuple[str, ...]
    lead: str  # "The total is"
    value: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A short text and the facts in it."""

    text: str
    facts: tuple[Fact, ...]


def paper_page(rng: Random) -> Passage:
    """A page of one of the album's documents with values of its own."""
    return rng.choice([page for page in paper_pages(rng) if page.facts])


def paper_pages(rng: Random) -> list[Passage]:
    """All pages of one of the album's documents with values of its own."""
    paper: Paper = rng.choice(PAPERS)
    changed = _Changes(rng)
    return [_changed_page(paper, number, changed, rng) for number in range(len(paper.pages))]


def _changed_page(paper: Paper, number: int, changed: _Changes, rng: Random) -> Passage:
    text = changed.applied(_page_text(paper.pages[number], rng))
    told = []
    for fact in paper.facts:
        if fact.page != number + 1:
            continue
        answer, asked = changed.applied(fact.answer), changed.applied(fact.question)
        is_clause = len(answer.split()) >= LONG_ANSWER_WORDS
        told.append(Fact(Ask.PAPER, asked, (asked,), "It says:" if is_clause else "It is", answer))
    total = _TOTAL.search(text)
    if total is not None:
        told.append(
            Fact(Ask.TOTAL, "total", _TOTAL_QUESTIONS, "The total is", total[1] or total[2])
        )
    return Passage(text, tuple(told))


def _page_text(lines: tuple[str, ...], rng: Random) -> str:
    """The page as an extractor may give it: with or without the sign of headings and line ends."""
    kept = [line for line in lines if line] if rng.random() < 0.7 else list(lines)
    if rng.random() < 0.6:
        kept = [line.removeprefix("# ") for line in kept]
    if rng.random() < 0.3:
        kept = [re.sub(" +", " ", line) for line in kept]
    return (" " if rng.random() < 0.3 else "\n").join(kept)


class _Changes:
    """Replaces numbers, months, days and names; the same one always by the same other."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._made: dict[str, str] = {}

    def applied(self, text: str) -> str:
        """The text with everything that may change changed."""
        return _CHANGING.sub(lambda found: self._other(found.group()), text)

    def _other(self, word: str) -> str:
        if word not in self._made:
            self._made[word] = self._made_up(word)
        return self._made[word]

    def _made_up(self, word: str) -> str:
        for family in (_MONTHS, _DAYS, _NAMES, _NUMBERS):
            if word in family:
                return self._rng.choice(family)
        first = self._rng.choice("123456789") if len(word) > 1 and word[0] != "0" else ""
        return first + "".join(self._rng.choices("0123456789", k=len(word) - len(first)))

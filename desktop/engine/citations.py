"""Find the citations in an answer while it streams, and bring them to one form.

Models write their citations in many ways. The reader turns each into ``[n]``, so that a window has
one form to look for, and tells where it stands. Numbers that no source has stay plain text.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

_NUMBER: Final = r"(?:sources?\s*)?(?:#|no\.?\s*)?\d{1,4}"
_JOINT: Final = r"\s*(?:,\s*and\b|[,;&–-]|\band\b|\bund\b|\bet\b|\by\b)\s*"
_CITATION: Final = re.compile(
    rf"[\[【]\s*({_NUMBER}(?:{_JOINT}{_NUMBER})*)\s*[\]】]", re.IGNORECASE
)
_UNFINISHED: Final = re.compile(r"[\[【][\w ,;&#.–-]*\Z")
_LONGEST_MARK: Final = 60  # characters; an open bracket is held back no longer
_RANGE: Final = re.compile(r"(\d+)(?:\s*([–-])\s*(?:sources?\s*)?(\d+))?")
_LONGEST_RANGE: Final = 50  # numbers that one "[1-4]" may stand for

# Control characters, and the marks that turn the direction of the text around them.
_UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]")


@dataclass(frozen=True, slots=True)
class Citation:
    """One ``[n]`` in an answer."""

    number: int  # of a source that was given to the model
    start: int  # characters into the whole text
    end: int  # behind its last character


class CitationReader:
    """Reads one answer, piece by piece; pieces may end in the middle of a mark."""

    def __init__(self, numbers: Collection[int]) -> None:
        """Start reading an answer whose sources have these numbers."""
        self._numbers = frozenset(numbers)
        self._held = ""  # may be the beginning of a citation
        self._length = 0
        self._pieces: list[str] = []
        self._cited: dict[int, None] = {}  # an ordered set

    @property
    def text(self) -> str:
        """All that was handed out so far; plain text."""
        return "".join(self._pieces)

    @property
    def cited(self) -> tuple[int, ...]:
        """The numbers that were cited so far, in the order of their first citation."""
        return tuple(self._cited)

    def feed(self, piece: str) -> list[str | Citation]:
        """What this piece completes: text to show, and the citations that it held.

        A citation follows the text that holds its mark.
        """
        text = self._held + _UNSEEN.sub("", piece)
        open_mark = _UNFINISHED.search(text)
        if open_mark is not None and len(text) - open_mark.start() <= _LONGEST_MARK:
            self._held = text[open_mark.start() :]
            return self._read(text[: open_mark.start()])
        self._held = ""
        return self._read(text)

    def finish(self) -> list[str | Citation]:
        """What was held back at the end of the answer."""
        text, self._held = self._held, ""
        return self._read(text)

    def _read(self, text: str) -> list[str | Citation]:
        events: list[str | Citation] = []
        position = 0
        for mark in _CITATION.finditer(text):
            numbers = _numbers(mark.group(1))
            if self._numbers.isdisjoint(numbers):
                continue
            self._hand_out(text[position : mark.start()], events)
            for number in numbers:
                self._cite(number, events)
            position = mark.end()
        self._hand_out(text[position:], events)
        return events

    def _cite(self, number: int, events: list[str | Citation]) -> None:
        start = self._length
        self._hand_out(f"[{number}]", events)
        if number in self._numbers:
            self._cited[number] = None
            events.append(Citation(number, start, self._length))

    def _hand_out(self, text: str, events: list[str | Citation]) -> None:
        if not self._length:
            text = text.lstrip()  # models begin with a space or an empty line
        if text:
            self._pieces.append(text)
            self._length += len(text)
            events.append(text)


def find_citations(text: str, numbers: Collection[int]) -> tuple[Citation, ...]:
    """The citations in a finished answer, in order, for example in one that was stored.

    Args:
        text: As `CitationReader.text` gave it.
        numbers: Of the sources that the model was given.
    """
    found = re.finditer(r"\[(\d{1,4})\]", text)
    marks = (Citation(int(mark.group(1)), mark.start(), mark.end()) for mark in found)
    return tuple(mark for mark in marks if mark.number in numbers)


def _numbers(marked: str) -> list[int]:
    """The numbers of one mark, with its ranges written out: ``1, 3-5`` is 1, 3, 4, 5."""
    numbers: list[int] = []
    for part in _RANGE.finditer(marked):
        first = int(part.group(1))
        last = int(part.group(3)) if part.group(2) else first
        if not first <= last < first + _LONGEST_RANGE:
            numbers += [first, last]
            continue
        numbers += range(first, last + 1)
    return list(dict.fromkeys(numbers))

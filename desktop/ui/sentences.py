"""The engine's sentences in the language of the window.

See [Note: The engine speaks English] in ``desktop/phrases.py``: what the engine says is known again
by the templates that its source holds, and said anew. What is not known stays as it is, so what an
older Shoebox wrote into the database can still be read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QLocale

from desktop.ui import text

FILE = "engine.json"  # in resources/translations
_HOLE = re.compile(r"\{(\d)\}|%n")
_COUNT = -1  # the hole that decides between singular and plural
_LONGEST = 2000  # characters; whatever is longer is no sentence of ours
_DEEPEST = 3  # sentences within a sentence
_QUOTED = re.compile("“([^“”]*)”")


@dataclass(frozen=True, slots=True)
class _Template:
    """A sentence with holes."""

    source: str
    holes: tuple[int, ...]  # in their order
    numbers: frozenset[int]  # the holes that hold numbers
    longest: str  # of its fixed pieces: what lacks it cannot match
    pattern: str  # of the whole; compiled when it may match, as all of them take 0.1 s


class Sentences:
    """Those that can be known again.

    Args:
        table: For each template, the holes in it that hold numbers.
    """

    def __init__(self, table: dict[str, list[int]]) -> None:
        self._whole = {source for source in table if not _HOLE.search(source)}
        with_holes = [_template(source, table[source]) for source in table.keys() - self._whole]
        # The one that says most by itself is the one that is meant.
        self._templates = sorted(with_holes, key=_weight)

    def said(self, sentence: str, depth: int = 0) -> str:
        """The same in the language of the window; as it is where it is not known."""
        if sentence in self._whole:
            return text.tr(sentence)
        if depth == _DEEPEST or len(sentence) > _LONGEST:
            return sentence
        for template in self._templates:
            if template.longest not in sentence:
                continue
            if found := re.fullmatch(template.pattern, sentence, re.DOTALL):
                return self._said_anew(template, found.groups(), depth)
        return sentence

    def _said_anew(self, template: _Template, found: Sequence[str], depth: int) -> str:
        values = dict(zip(template.holes, found, strict=True))
        count = int(_digits(values.pop(_COUNT, "-1")))
        shown = {
            hole: _number(value) if hole in template.numbers else self._value(value, depth + 1)
            for hole, value in values.items()
        }
        words = text.tr(template.source, count)
        return re.sub(r"\{(\d)\}", lambda hole: shown[int(hole[1])], words)

    def _value(self, value: str, depth: int) -> str:
        """What stands in a hole: a name, a sentence, or a list of quoted words."""
        parts = value.split(", ")
        if not all(_QUOTED.search(part) for part in parts):
            return self.said(value, depth)
        return ", ".join(_QUOTED.sub(_in_quotes, self.said(part, depth)) for part in parts)


def _template(source: str, numbers: Sequence[int]) -> _Template:
    holes = tuple(_COUNT if hole[0] == "%n" else int(hole[1]) for hole in _HOLE.finditer(source))
    pieces = re.split(r"\{\d\}|%n", source)
    pattern = re.escape(pieces[0])
    for hole, piece in zip(holes, pieces[1:], strict=True):
        is_number = hole == _COUNT or hole in numbers
        pattern += (r"(-?\d[\d.,]*)" if is_number else "(.*?)") + re.escape(piece)
    return _Template(source, holes, frozenset(numbers), max(pieces, key=len), pattern)


def _weight(template: _Template) -> tuple[int, str]:
    return -len(_HOLE.sub("", template.source)), template.source


def _digits(number: str) -> str:
    return number.replace(",", "")


def _number(value: str) -> str:
    """A number of the engine's, such as "1,234" or "0.5", as it is written here."""
    _, _, decimals = value.partition(".")
    return QLocale().toString(float(_digits(value)), "f", len(decimals))


def _in_quotes(found: re.Match[str]) -> str:
    return text.quoted(found[1])


# ----------------------------------------------------------------------------- the ones in use

_file: Path | None = None


def learn(resources: Path) -> None:
    """Know the engine's sentences from now on; the file is read when the first is shown."""
    global _file
    _file = resources / "translations" / FILE
    _known.cache_clear()
    said.cache_clear()


@lru_cache(maxsize=1)
def _known() -> Sentences:
    if _file is None or not _file.exists():
        return Sentences({})
    return Sentences(json.loads(_file.read_text(encoding="utf-8")))


@lru_cache(maxsize=2048)
def said(sentence: str) -> str:
    """A sentence of the engine in the language of the window.

    It is remembered, since lists show the same reasons again and again.
    """
    return _known().said(sentence)

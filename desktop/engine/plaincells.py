"""Cells from a model that knows single, simple questions only, such as that of the demo.

It was never taught JSON: held to a schema it says null, or nonsense (measured), while it answers
"What is the total?" with "The total is 116.50 euros [1]." So it is asked for each column by itself,
and the value is looked for in its sentence.
"""

from __future__ import annotations

import re
from typing import Any, Final

from desktop.engine.amounts import amount_in
from desktop.library.extractions import Column, ColumnKind

CELL_TOKENS: Final = 40
_CITED: Final = re.compile(r"\s*\[\d{1,4}\]")
_SAID: Final = re.compile(r"\b(?:is|are|was|were)\b\s+(.+?)[.\s]*\Z")
_AMOUNT: Final = re.compile(r"[€$£¥]?\s?-?\d[\d.,]*(?:\s?(?:[€$£¥]|[A-Za-z]{3,7}))?")
_DAY: Final = re.compile(r"[12]\d{3}-[01]\d-[0-3]\d")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")


def question_for(column: Column) -> str:
    """What the model is asked for one cell."""
    return f"What is the {column.name.casefold()}?"


def value_in(column: Column, answer: str) -> Any:
    """The value that a sentence names, as `columns.cells_of` takes it; None where it names none."""
    if not _CITED.search(answer):  # it says so where the source does not say
        return None
    said = _SAID.search(_CITED.sub("", answer))
    if said is None:
        return None
    words = said[1]
    match column.kind:
        case ColumnKind.MONEY:
            return _first_amount(words)
        case ColumnKind.DATE:
            day = _DAY.search(words)
            return day[0] if day else None
        case ColumnKind.NUMBER:
            number = _NUMBER.search(words)
            return float(number[0]) if number else None
    return words


def _first_amount(words: str) -> str | None:
    """An amount with a currency; a bare number may be any."""
    for found in _AMOUNT.finditer(words):
        amount = amount_in(found[0])
        if amount is not None and " " in amount:
            return amount
    return None

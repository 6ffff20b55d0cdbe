"""Columns of a table: as they are typed, ready-made sets, and what their cells have to be."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from desktop.engine.amounts import amount_in
from desktop.engine.checking import folded, numbers_in
from desktop.errors import UsageError
from desktop.library.extractions import Cell, Column, ColumnKind, checked

LONGEST_TEXT: Final = 160  # characters of one cell
# The names by which a kind is known without being said.
_TELLING: Final = (
    (
        ColumnKind.DATE,
        re.compile(r"\b(date|day|when|due|\w*datum|fällig|jour|échéance|echeance|fecha)\b"),
    ),
    (
        ColumnKind.NUMBER,
        re.compile(
            r"\b(number of|count|quantity|pages|year|anzahl|menge|seiten|jahr"
            r"|nombre|quantité|quantite|année|annee|cantidad|quantità)\b"
        ),
    ),
    (
        ColumnKind.MONEY,
        re.compile(
            r"\b(total|amount|price|sum|vat|tax|cost|\w*betrag|\w*summe|\w*preis|netto|brutto"
            r"|mwst|montant|somme|prix|coût|tva|ttc|ht|importe|precio|importo|prezzo|totale)\b"
        ),
    ),
)
# Amounts come as they are written, which even small models can copy; amounts.py understands them.
_SIGN: Final = "([A-Z]{3}|[€$£¥])"
_WHOLE: Final = "([0-9]{1,3}([., '][0-9]{3}){1,2}|[0-9]{1,9})"
_SCHEMAS: Final[dict[ColumnKind, dict[str, Any]]] = {
    ColumnKind.TEXT: {"type": "string", "maxLength": LONGEST_TEXT},
    ColumnKind.NUMBER: {"type": "number"},
    ColumnKind.DATE: {"type": "string", "pattern": "^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$"},
    ColumnKind.MONEY: {
        "type": "string",
        "pattern": f"^({_SIGN} ?)?-?{_WHOLE}([.,][0-9]{{2}})?( ?{_SIGN})?$",
    },
}
_WANTED: Final = {
    ColumnKind.TEXT: "text",
    ColumnKind.NUMBER: "a number",
    ColumnKind.DATE: "a date as YYYY-MM-DD",
    ColumnKind.MONEY: "an amount with its currency, as it is written",
}
_MONEY: Final = re.compile(r"(-?\d+(?:\.\d{2})?)(?: ([A-Z]{3}))?")


@dataclass(frozen=True, slots=True)
class ColumnSet:
    """Ready-made columns."""

    id: str  # "receipt"
    title: str
    columns: tuple[Column, ...]


def column_sets(resources: Path) -> tuple[ColumnSet, ...]:
    """The ready-made sets, as tables.toml lists them."""
    with (resources / "tables.toml").open("rb") as file:
        listed = tomllib.load(file)["table"]
    return tuple(
        ColumnSet(
            one["id"],
            one["title"],
            tuple(Column(name, ColumnKind(kind), said) for name, kind, said in one["columns"]),
        )
        for one in listed
    )


def parse_columns(text: str) -> tuple[Column, ...]:
    """The columns that a person typed: ``shop, date, total:money, items:number``.

    What is not said is told by the name.

    Raises:
        UsageError: They make no sense.
    """
    return checked([_column(part) for part in text.split(",") if part.strip()])


def _column(text: str) -> Column:
    name, _, kind = text.strip().partition(":")
    if kind.strip():
        try:
            return Column(name, ColumnKind(kind.strip().casefold()))
        except ValueError:
            kinds = ", ".join(ColumnKind)
            raise UsageError(
                f"“{kind.strip()}” is no kind of column; there are: {kinds}."
            ) from None
    told = (known for known, names in _TELLING if names.search(name.casefold()))
    return Column(name, next(told, ColumnKind.TEXT))


def schema_of(columns: Sequence[Column]) -> str:
    """The JSON schema of a row: every cell is of its kind, or null."""
    properties = {
        column.name: {"anyOf": [_SCHEMAS[column.kind], {"type": "null"}]} for column in columns
    }
    names = [column.name for column in columns]
    return json.dumps(
        {
            "type": "object",
            "properties": properties,
            "required": names,
            "additionalProperties": False,
        }
    )


def request_for(columns: Sequence[Column]) -> str:
    """What the model is asked to fill in."""
    lines = [
        f"{column.name} ({_WANTED[column.kind]})"
        + (f": {column.description}" if column.description else "")
        for column in columns
    ]
    return "Fill in what the source says, as JSON, null where it does not say: " + "; ".join(lines)


def cells_of(columns: Sequence[Column], row: dict[str, Any], text: str) -> tuple[Cell, ...]:
    """The cells of a row that keeps to its schema.

    Args:
        text: Of the source; "" where it has none, and nothing can be looked up.
    """
    return tuple(_cell(column, row.get(column.name), text) for column in columns)


def _cell(column: Column, value: Any, text: str) -> Cell:
    if isinstance(value, str):
        value = " ".join(value.split())
    if column.kind is ColumnKind.MONEY and value is not None:
        value = amount_in(str(value))
    if value is None or value == "":
        return Cell(None)
    if column.kind is ColumnKind.DATE and not _is_day(value):
        return Cell(None)  # 31 February
    return Cell(value, doubted=bool(text.strip()) and not stands_in(column.kind, value, text))


def stands_in(kind: ColumnKind, value: str | int | float, text: str) -> bool:
    """Whether a cell's value occurs in a text, however it is written there."""
    numbers = numbers_in(text)
    if kind is ColumnKind.NUMBER:
        return numbers_in(f"{abs(float(value)):.10g}") <= numbers
    if kind is ColumnKind.MONEY:
        amount = _MONEY.fullmatch(str(value))
        return amount is not None and numbers_in(amount[1]) <= numbers
    if kind is ColumnKind.DATE:
        year, _, day = str(value).split("-")
        return ({year, year[2:].lstrip("0")} & numbers != set()) and day.lstrip("0") in numbers
    wanted = re.findall(r"\w+", folded(str(value)))
    there = set(re.findall(r"\w+", folded(text)))
    return folded(str(value)) in folded(text) or all(word in there for word in wanted)


def _is_day(value: Any) -> bool:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        return False
    return True


def money(value: Any) -> tuple[float, str] | None:
    """The amount and currency of a cell; None where it is none."""
    found = _MONEY.fullmatch(str(value))
    return (float(found[1]), found[2] or "") if found else None

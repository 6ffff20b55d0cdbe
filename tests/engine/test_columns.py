"""Columns as they are typed, and cells that are what they should be."""

import json
from pathlib import Path

import pytest

from desktop.engine.columns import (
    cells_of,
    column_sets,
    money,
    parse_columns,
    schema_of,
    stands_in,
)
from desktop.errors import UsageError
from desktop.library.extractions import Cell, Column, ColumnKind
from desktop.paths import resources
from desktop.workers.schemas import problem, read_schema


def test_a_kind_is_told_by_the_name_or_said() -> None:
    columns = parse_columns("shop, Date, total, pieces:number, note:text")
    kinds = [ColumnKind.TEXT, ColumnKind.DATE, ColumnKind.MONEY, ColumnKind.NUMBER, ColumnKind.TEXT]
    assert [column.kind for column in columns] == kinds
    assert [column.name for column in columns] == ["shop", "Date", "total", "pieces", "note"]


def test_kinds_are_told_by_french_and_german_names_too() -> None:
    columns = parse_columns(
        "magasin, date, montant TTC, Rechnungsdatum, Gesamtbetrag, nombre total"
    )
    kinds = [column.kind for column in columns]
    text, date, money, number = "text", "date", "money", "number"
    assert kinds == [text, date, money, date, money, number]


def test_an_amount_is_taken_as_it_is_written_and_kept_in_one_form() -> None:
    columns = parse_columns("montant")
    for written in ("1.249,50 €", "1,249.50 EUR", "1 249,50 €"):
        assert problem({"montant": written}, json.loads(schema_of(columns))) == ""
        for text in (f"Total {written}", "Summe: 1249,5"):
            assert cells_of(columns, {"montant": written}, text) == (Cell("1249.50 EUR"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Name at least one column"),
        (" , ", "Name at least one column"),
        ("shop:colour", "“colour” is no kind of column"),
        ("shop, Shop", "the same name"),
        ("x" * 61, "at most 60 characters"),
        (",".join(f"c{number}" for number in range(30)), "at most 24 columns"),
    ],
)
def test_columns_that_make_no_sense_are_refused(text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        parse_columns(text)


def test_every_ready_made_set_has_a_schema_that_models_can_be_held_to() -> None:
    sets = column_sets(resources())
    assert [one.id for one in sets][:2] == ["receipt", "invoice"]
    for one in sets:
        schema = json.loads(read_schema(schema_of(one.columns)))
        assert problem({column.name: None for column in one.columns}, schema) == ""


def test_a_cell_that_does_not_stand_in_the_text_is_doubted() -> None:
    columns = parse_columns("shop, date, total, pieces:number")
    text = "Café Müller, 3. März 2024: 2 cakes, Summe 1.249,50 €"
    row = {"shop": "Cafe Muller", "date": "2024-03-03", "total": "1249.50 EUR", "pieces": 7}
    assert cells_of(columns, row, text) == (
        Cell("Cafe Muller"),
        Cell("2024-03-03"),
        Cell("1249.50 EUR"),
        Cell(7, doubted=True),
    )
    assert not any(cell.doubted for cell in cells_of(columns, row, ""))  # a photo


def test_days_that_there_are_not_and_empty_texts_are_no_values() -> None:
    columns = (Column("a"), Column("b", ColumnKind.DATE))
    assert cells_of(columns, {"a": " ", "b": "2024-02-31"}, "x") == (Cell(None), Cell(None))


@pytest.mark.parametrize(
    ("kind", "value", "text", "stands"),
    [
        (ColumnKind.MONEY, "12.00 EUR", "total: 12 EUR", True),
        (ColumnKind.MONEY, "12.10 EUR", "total: 12 EUR", False),
        (ColumnKind.DATE, "2024-03-05", "05/03/24", True),
        (ColumnKind.DATE, "2024-03-05", "6 March 2024", False),
        (ColumnKind.TEXT, "John Smith", "SMITH, John", True),
        (ColumnKind.TEXT, "John Smith", "Smith", False),
    ],
)
def test_values_are_found_however_they_are_written(
    kind: ColumnKind, value: str, text: str, stands: bool
) -> None:
    assert stands_in(kind, value, text) is stands


def test_money_is_an_amount_and_a_currency() -> None:
    assert money("1249.50 EUR") == (1249.5, "EUR")
    assert money("-3") == (-3.0, "")
    assert money("much") is None


def test_resources_are_read_from_where_they_are(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        column_sets(tmp_path)

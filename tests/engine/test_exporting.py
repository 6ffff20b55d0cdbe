"""Tables as files that other programs read, and that do nothing there."""

import csv
import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop.engine.exporting import as_csv, as_markdown, as_xlsx, export
from desktop.errors import UsageError
from desktop.library.extractions import Cell, Column, ColumnKind, Table, TableRow
from desktop.records import Asset, AssetId, AssetState, Kind, RootId, Source

NOON = datetime(2024, 5, 3, 12, 0, tzinfo=UTC)
NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def table(*cells: Cell, problem: str = "") -> Table:
    asset = Asset(
        AssetId(1), RootId(1), Path("/home/anna/a.pdf"), Kind.DOCUMENT, AssetState.INDEXED,
        True, 1, NOON, None, None, None, None, None,
    )  # fmt: skip
    columns = (
        Column("shop"),
        Column("date", ColumnKind.DATE),
        Column("total", ColumnKind.MONEY),
    )[: max(1, len(cells))]
    row = TableRow(1, Source(1, asset, 3), cells or None, problem)
    return Table(1, "t", columns, (row,))


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def test_csv_begins_with_its_mark_and_names_file_page_and_doubts() -> None:
    content = as_csv(table(Cell("Café", doubted=True), Cell("2024-03-01"), Cell("-3.50")))
    assert content.startswith(b"\xef\xbb\xbfshop,date,total,File,Page,Not confirmed\r\n")
    assert rows_of(content)[1] == ["Café", "2024-03-01", "-3.50", "/home/anna/a.pdf", "3", "shop"]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+49 30", "-a", "@SUM(A1)", "\t=1", "\ufeff=1", "|x", "%0A", "=cmd|' /C calc'!A0"],
)
def test_no_cell_of_a_csv_is_a_formula(text: str) -> None:
    cell = rows_of(as_csv(table(Cell(text))))[1][0]
    assert cell.startswith("'")
    assert cell.lstrip("'") == text.lstrip("\ufeff")


def test_xlsx_has_numbers_days_and_texts_but_no_formulas() -> None:
    content = as_xlsx(table(Cell("=1 & <b>\x01"), Cell("2024-03-01"), Cell("12.50")))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        sheet = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    cells = sheet.findall(f".//{NAMESPACE}row")[1].findall(f"{NAMESPACE}c")
    assert "".join(cells[0].itertext()) == "=1 & <b> "
    assert [cell.findtext(f"{NAMESPACE}v") for cell in cells[1:3]] == ["45352", "12.5"]
    assert not sheet.findall(f".//{NAMESPACE}f")


def test_our_own_reader_reads_the_xlsx(tmp_path: Path) -> None:
    from desktop.formats.xlsx import FORMAT
    from desktop.records import DecodeWish

    file = tmp_path / "t.xlsx"
    export(table(Cell("Café"), Cell("2024-03-01"), Cell("12.50")), file)
    (page,) = FORMAT.decode(file, DecodeWish(0, 0)).pages
    assert "Café" in page.text and "12.5" in page.text


def test_markdown_has_one_line_a_row_whatever_is_in_it() -> None:
    text = as_markdown(table(Cell("a|b\n<script> *x*"), Cell(None), Cell("1"))).decode()
    assert len(text.splitlines()) == 3
    assert r"| a\|b \<script\> \*x\* |  | 1 |" in text


def test_a_row_without_cells_says_why() -> None:
    assert rows_of(as_csv(table(problem="It is damaged.")))[1][-1] == "It is damaged."


def test_the_name_says_the_format(tmp_path: Path) -> None:
    export(table(Cell("a")), tmp_path / "t.MD")
    assert (tmp_path / "t.MD").read_text().startswith("| shop |")
    with pytest.raises(UsageError, match=r"\.csv, \.xlsx or \.md"):
        export(table(), tmp_path / "t.pdf")

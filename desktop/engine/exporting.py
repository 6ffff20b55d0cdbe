"""Write a table to a file: CSV, XLSX or Markdown."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from html import escape
from pathlib import Path
from typing import Final

from desktop.engine.columns import money
from desktop.errors import UsageError
from desktop.library.extractions import Cell, Column, ColumnKind, Table, TableRow

# What a spreadsheet would take for a formula, or run.
_FORMULA: Final = re.compile(r"[=+\-@\t\r\n|%]")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
BY_US: Final = ("File", "Page", "Not confirmed")  # columns that a table has in a file only
_LONGEST_IN_XLSX: Final = 32_767  # characters of a cell
_ODD_DATE: Final = (1980, 1, 1, 0, 0, 0)  # the same table is the same file

_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" \
ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-\
officedocument.spreadsheetml.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-\
officedocument.spreadsheetml.worksheet+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-\
officedocument.spreadsheetml.styles+xml"/></Types>"""
_RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}\
</Relationships>"""
_RELATION = (
    '<Relationship Id="rId{}" Target="{}" Type="http://schemas.openxmlformats.org/officeDocument/'
    '2006/relationships/{}"/>'
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORKBOOK = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="{_MAIN}" \
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
<sheets><sheet name="Shoebox" sheetId="1" r:id="rId1"/></sheets></workbook>"""
# Styles: 0 plain, 1 heading, 2 money, 3 day, 4 not confirmed (as plain), 5 and 6 likewise.
_STYLES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="{_MAIN}">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
<fonts count="2"><font/><font><b/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill>\
<fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>\
<borders count="1"><border/></borders>\
<cellStyleXfs count="1"><xf/></cellStyleXfs>\
<cellXfs count="7"><xf/><xf fontId="1" applyFont="1"/>\
<xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>\
<xf fillId="2" applyFill="1"/>\
<xf numFmtId="4" fillId="2" applyNumberFormat="1" applyFill="1"/>\
<xf numFmtId="164" fillId="2" applyNumberFormat="1" applyFill="1"/></cellXfs></styleSheet>"""


def export(table: Table, file: Path, by_us: Sequence[str] = BY_US) -> None:
    """Write a table in the format that the file's name says.

    Args:
        by_us: What `BY_US` is called in the language of the person.

    Raises:
        UsageError: It says none that we know.
        OSError: It cannot be written.
    """
    formats: Mapping[str, Callable[[Table, Sequence[str]], bytes]] = {
        ".csv": as_csv,
        ".xlsx": as_xlsx,
        ".md": as_markdown,
    }
    if file.suffix.lower() not in formats:
        raise UsageError("A table is written as .csv, .xlsx or .md; name the file so.")
    file.write_bytes(formats[file.suffix.lower()](table, by_us))


def as_csv(table: Table, by_us: Sequence[str] = BY_US) -> bytes:
    """For any program; begins with a mark by which Excel knows that it is UTF-8."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow([_tame(name) for name in _headings(table, by_us)])
    for row in table.rows:
        writer.writerow([_tame(text) for text in _texts(table, row)])
    return file.getvalue().encode("utf-8-sig", "replace")


def as_markdown(table: Table, by_us: Sequence[str] = BY_US) -> bytes:
    """For notes, and for people."""
    headings = _headings(table, by_us)
    lines = [_line(headings), _line(["---"] * len(headings))]
    lines += [_line(_texts(table, row)) for row in table.rows]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def as_xlsx(table: Table, by_us: Sequence[str] = BY_US) -> bytes:
    """For spreadsheets: numbers are numbers, days are days, and nothing is a formula."""
    rows = [[_text_cell(name, 1) for name in _headings(table, by_us)]]
    rows += [list(_cells(table, row)) for row in table.rows]
    numbered = (f'<row r="{at}">{"".join(row)}</row>' for at, row in enumerate(rows, start=1))
    sheet = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>'
        f"<sheetData>{''.join(numbered)}</sheetData></worksheet>"
    )
    inner = _RELATION.format(1, "worksheets/sheet1.xml", "worksheet")
    inner += _RELATION.format(2, "styles.xml", "styles")
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS.format(_RELATION.format(1, "xl/workbook.xml", "officeDocument")),
        "xl/workbook.xml": _WORKBOOK,
        "xl/_rels/workbook.xml.rels": _RELATIONS.format(inner),
        "xl/styles.xml": _STYLES,
        "xl/worksheets/sheet1.xml": sheet,
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _ODD_DATE), content.encode("utf-8"))
    return file.getvalue()


def _headings(table: Table, by_us: Sequence[str]) -> list[str]:
    return [*(column.name for column in table.columns), *by_us]


def _texts(table: Table, row: TableRow) -> list[str]:
    cells = row.cells or (Cell(None),) * len(table.columns)
    texts = ["" if cell.value is None else str(cell.value) for cell in cells]
    page = "" if row.source.page is None else str(row.source.page)
    return [*texts, str(row.source.asset.path), page, row.problem or _doubts(table, row)]


def _doubts(table: Table, row: TableRow) -> str:
    named = zip(table.columns, row.cells or (), strict=False)
    return ", ".join(column.name for column, cell in named if cell.doubted)


def _tame(text: str) -> str:
    """A text that no spreadsheet takes for a formula; numbers stay what they are."""
    text = text.lstrip("\ufeff")
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def _line(cells: list[str]) -> str:
    clean = (re.sub(r"\s+", " ", cell).replace("\\", "\\\\").replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(re.sub(r'([<>`*_[])', _escaped, cell) for cell in clean)} |"


def _escaped(found: re.Match[str]) -> str:
    return "\\" + found[0]


def _cells(table: Table, row: TableRow) -> Iterator[str]:
    """A row of a sheet."""
    cells = row.cells or (Cell(None),) * len(table.columns)
    for column, cell in zip(table.columns, cells, strict=True):
        yield _cell(column, cell)
    *_, file, page, problem = _texts(table, row)
    yield _text_cell(file, 0)
    yield f"<c><v>{page}</v></c>" if page else "<c/>"
    yield _text_cell(problem, 0)


def _cell(column: Column, cell: Cell) -> str:
    doubted = 4 if cell.doubted else 0
    if cell.value is None:
        return "<c/>"
    if isinstance(cell.value, int | float):
        return f'<c s="{doubted}"><v>{cell.value!r}</v></c>'
    found = money(cell.value) if column.kind is ColumnKind.MONEY else None
    if found is not None and not found[1]:
        return f'<c s="{5 if doubted else 2}"><v>{found[0]!r}</v></c>'
    if column.kind is ColumnKind.DATE and (number := _day_number(cell.value)) is not None:
        return f'<c s="{6 if doubted else 3}"><v>{number}</v></c>'
    return _text_cell(cell.value, doubted)


def _day_number(text: str) -> int | None:
    """Days since the end of 1899, as spreadsheets count; None for what is no such day."""
    try:
        number = (date.fromisoformat(text) - date(1899, 12, 30)).days
    except ValueError:
        return None
    return number if number > 60 else None  # they take 1900 for a leap year


def _text_cell(text: str, style: int) -> str:
    clean = escape(_NOT_XML.sub(" ", text[:_LONGEST_IN_XLSX]), quote=False)
    return f'<c t="inlineStr" s="{style}"><is><t xml:space="preserve">{clean}</t></is></c>'

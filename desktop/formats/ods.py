"""OpenDocument workbooks, as LibreOffice writes them."""

from pathlib import Path

from desktop.formats import _office, _samples


def sample(path: Path) -> None:
    """Write a workbook of one cell there."""
    cell = f"<table:table-cell><text:p>{_samples.SENTENCE}</text:p></table:table-cell>"
    row = f"<table:table-row>{cell}</table:table-row>"
    _samples.write_opendocument(
        path, "spreadsheet", f'<table:table table:name="One">{row}</table:table>'
    )


FORMAT = _office.office_format("OpenDocument workbook", (".ods", ".ots", ".fods"), sample)

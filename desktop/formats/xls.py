"""Excel workbooks from before 2007; the sample is a newer one under that name."""

from pathlib import Path

from desktop.formats import _office, _samples


def sample(path: Path) -> None:
    """Write a workbook of one cell there."""
    _samples.write_workbook(path)


FORMAT = _office.office_format("Excel 97", (".xls", ".xlt"), sample)

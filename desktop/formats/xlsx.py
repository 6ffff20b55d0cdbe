"""Excel workbooks."""

from desktop.formats import _office, _samples

FORMAT = _office.office_format(
    "Excel", (".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb"), _samples.write_workbook
)

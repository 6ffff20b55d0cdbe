import desktop.library.filters
from desktop.discovery import discover
from desktop.records import Filter
from desktop.ui import names


def test_every_filter_has_a_name_that_can_be_translated() -> None:
    keys = {one.key.capitalize() for one in discover(desktop.library.filters, "FILTER", Filter)}
    assert keys <= {*names.FACTS, *names.FILTERS}

"""Word documents from before 2007; the sample is a newer one under that name."""

from pathlib import Path

from desktop.formats import _office, _samples


def sample(path: Path) -> None:
    """Write a text of one sentence there."""
    _samples.write_word(path)


FORMAT = _office.office_format("Word 97", (".doc", ".dot"), sample)

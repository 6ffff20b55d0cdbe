"""Rich text, which every word processor writes."""

from pathlib import Path

from desktop.formats import _office, _samples


def sample(path: Path) -> None:
    """Write a text of one sentence there."""
    path.write_text(rf"{{\rtf1\ansi {_samples.SENTENCE}\par}}", encoding="ascii")


FORMAT = _office.office_format("Rich text", (".rtf",), sample)

"""EPUB books."""

from pathlib import Path

from desktop.formats import _office, _samples


def sample(path: Path) -> None:
    """Write a book of one sentence there."""
    _samples.write_book(path, [f"<p>{_samples.SENTENCE}</p>"])


FORMAT = _office.office_format("EPUB", (".epub",), sample)

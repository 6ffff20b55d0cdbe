"""OpenDocument texts, as LibreOffice writes them."""

from pathlib import Path

from desktop.formats import _office, _samples


def sample(path: Path) -> None:
    """Write a text of one sentence there."""
    body = f"<text:p>{_samples.SENTENCE}</text:p>"
    _samples.write_opendocument(path, "text", body)


FORMAT = _office.office_format("OpenDocument text", (".odt", ".ott", ".fodt"), sample)

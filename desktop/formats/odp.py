"""OpenDocument presentations, as LibreOffice writes them."""

from pathlib import Path

from desktop.formats import _office, _samples


def sample(path: Path) -> None:
    """Write a presentation of one slide there."""
    text = f"<draw:text-box><text:p>{_samples.SENTENCE}</text:p></draw:text-box>"
    slide = f'<draw:page draw:name="One"><draw:frame>{text}</draw:frame></draw:page>'
    _samples.write_opendocument(path, "presentation", slide)


FORMAT = _office.office_format("OpenDocument presentation", (".odp", ".otp", ".fodp"), sample)

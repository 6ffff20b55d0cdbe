"""PowerPoint presentations from before 2007; the sample is a newer one under that name."""

from pathlib import Path

from desktop.formats import _office, _samples


def sample(path: Path) -> None:
    """Write a presentation of one slide there."""
    _samples.write_slides(path)


FORMAT = _office.office_format("PowerPoint 97", (".ppt", ".pps", ".pot"), sample)

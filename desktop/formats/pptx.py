"""PowerPoint presentations."""

from desktop.formats import _office, _samples

FORMAT = _office.office_format(
    "PowerPoint", (".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm"), _samples.write_slides
)

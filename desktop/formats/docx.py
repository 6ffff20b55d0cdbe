"""Word documents."""

from desktop.formats import _office, _samples

FORMAT = _office.office_format("Word", (".docx", ".docm", ".dotx", ".dotm"), _samples.write_word)

"""What a file is by its first bytes."""

from pathlib import Path

import pytest

from desktop import formats
from desktop.discovery import discover
from desktop.formats._signatures import HEAD_BYTES, extension_of
from desktop.records import Format

ALL = discover(formats, "FORMAT", Format)


@pytest.mark.parametrize("format_", ALL, ids=lambda it: it.name)
def test_sample_is_known_by_its_content_or_has_no_signature(
    tmp_path: Path, format_: Format
) -> None:
    format_.sample(tmp_path / "sample")
    known = extension_of((tmp_path / "sample").read_bytes()[:HEAD_BYTES])
    assert known in (*format_.extensions, None)


def test_no_extension_is_claimed_twice() -> None:
    claimed = [extension for format_ in ALL for extension in format_.extensions]
    assert len(claimed) == len(set(claimed))
    assert all(name.startswith(".") and name == name.lower() for name in claimed)


@pytest.mark.parametrize("head", [b"", b"R", b"RIFF1234WAVE", b"\x00\x00\x00\x18ftypqt  "])
def test_other_content_is_not_known(head: bytes) -> None:
    assert extension_of(head) is None

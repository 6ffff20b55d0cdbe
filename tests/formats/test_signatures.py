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
    tiff = ".tif" if format_.name == "RAW" else None  # a DNG is one, to those who cannot read it
    assert known in (*format_.extensions, tiff, None)


def test_no_extension_is_claimed_twice() -> None:
    claimed = [extension for format_ in ALL for extension in format_.extensions]
    assert len(claimed) == len(set(claimed))
    assert all(name.startswith(".") and name == name.lower() for name in claimed)


@pytest.mark.parametrize("head", [b"", b"R", b"RIFF1234WAVE", b"\x00\x00\x00\x18ftypqt  "])
def test_other_content_is_not_known(head: bytes) -> None:
    assert extension_of(head) is None


@pytest.mark.parametrize(
    ("head", "extension"),
    [
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", ".heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", ".avif"),
        (b"\0\0\0\x14ftypmif1\0\0\0\0mif1avif", ".heic"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", ".cr3"),
        (b"II*\0\x10\0\0\0CR\2\0", ".cr2"),
        (b"FUJIFILMCCD-RAW 0201", ".raf"),
    ],
)
def test_relatives_are_told_apart(head: bytes, extension: str) -> None:
    assert extension_of(head) == extension


@pytest.mark.parametrize(
    ("head", "extension"),
    [
        (b"PK\3\4" + bytes(26) + b"mimetypeapplication/epub+zipPK", ".epub"),
        (b"PK\3\4" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", ".odt"),
        (b"PK\3\4" + bytes(26) + b"word/document.xml", None),  # its parts tell, not its beginning
        (b"{\\rtf1\\ansi", ".rtf"),
        (b"\xef\xbb\xbf\r\n <!DocType HTML>", ".html"),
        (b"<HTML><body>", ".html"),
        (b"<table>", None),
        (b"MIME-Version: 1.0\r\n", ".mht"),
    ],
)
def test_documents_are_told_by_their_beginning(head: bytes, extension: str | None) -> None:
    assert extension_of(head) == extension

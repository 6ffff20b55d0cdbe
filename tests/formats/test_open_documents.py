"""OpenDocument files (odt, ods, odp), books (epub) and rich text (rtf)."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import bomb, write_epub, write_odf

from desktop.errors import FileRejected
from desktop.formats import epub, odp, ods, odt, rtf
from desktop.records import DecodedPage, DecodeWish, Format

WISH = DecodeWish(long_side=100, picture_pages=0)
MODULES = (odt, ods, odp, epub, rtf)


def pages(format_: Format, path: Path) -> list[DecodedPage]:
    return list(format_.decode(path, WISH).pages)


def text(format_: Format, path: Path) -> str:
    return "\n".join(page.text for page in pages(format_, path))


def rich(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


# ----------------------------------------------------------------------------- OpenDocument


def test_text_is_read_under_its_headings(tmp_path: Path) -> None:
    body = '<text:h text:outline-level="1">Sea</text:h><text:p>We<text:s text:c="2"/>swim.</text:p>'
    body += '<text:h text:outline-level="1">Sun</text:h><text:p>Hot.</text:p>'
    decoded = odt.FORMAT.decode(write_odf(tmp_path / "a.odt", "text", body), WISH)
    assert [(page.number, page.label, page.text) for page in decoded.pages] == [
        (1, "Sea", "Sea\n\nWe  swim."),
        (2, "Sun", "Sun\n\nHot."),
    ]
    assert decoded.metadata == (("title", "Trip"), ("author", "Ada"))


def test_notes_follow_their_paragraph_and_deletions_are_left_out(tmp_path: Path) -> None:
    body = "<text:tracked-changes><text:p>old</text:p></text:tracked-changes>"
    body += "<text:p>Said<text:note><text:p>noted</text:p></text:note> so.</text:p>"
    assert text(odt.FORMAT, write_odf(tmp_path / "a.odt", "text", body)) == "Said so.\n\nnoted"


def test_table_is_rows(tmp_path: Path) -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    row = f"<table:table-row>{cell.format('a')}{cell.format('b')}</table:table-row>"
    path = write_odf(tmp_path / "a.odt", "text", f"<table:table>{row}{row}</table:table>")
    assert text(odt.FORMAT, path) == "a | b\na | b"


def test_sheets_are_places_and_repeated_cells_cost_nothing(tmp_path: Path) -> None:
    many = 'table:number-columns-repeated="16384"'
    row = '<table:table-row table:number-rows-repeated="1048576">'
    row += f"<table:table-cell {many}><text:p>x</text:p></table:table-cell></table:table-row>"
    body = f'<table:table table:name="A">{row}</table:table><table:table table:name="B"/>'
    first, second = pages(ods.FORMAT, write_odf(tmp_path / "a.ods", "spreadsheet", body))
    assert (first.label, second.label, second.text) == ("A", "B", "")
    assert first.text == "A\n\n" + "; ".join("x" * 50) + "."


def test_slides_are_places_with_their_titles(tmp_path: Path) -> None:
    box = "<draw:frame {}><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame>"
    slide = box.format("", "We go.") + box.format('presentation:class="title"', "Plan")
    body = f'<draw:page draw:name="page1">{slide}</draw:page>'
    (page,) = pages(odp.FORMAT, write_odf(tmp_path / "a.odp", "presentation", body))
    assert (page.number, page.label, page.text) == (1, "Plan", "Plan\n\nWe go.")


def test_encrypted_text_needs_its_password(tmp_path: Path) -> None:
    manifest = {"META-INF/manifest.xml": "<manifest><encryption-data/></manifest>"}
    with pytest.raises(FileRejected, match=r"^This document needs a password\.$"):
        pages(odt.FORMAT, write_odf(tmp_path / "a.odt", "text", "", manifest))


def test_flat_text_is_read_and_takes_no_entities(tmp_path: Path) -> None:
    path = tmp_path / "a.fodt"
    path.write_text("<d><body><text><p>Flat.</p></text></body></d>", "utf-8")
    assert text(odt.FORMAT, path) == "Flat."
    path.write_text(bomb(), "utf-8")
    with pytest.raises(FileRejected, match="trap"):
        pages(odt.FORMAT, path)


# ----------------------------------------------------------------------------- books


def test_chapters_are_places_by_their_names_in_the_contents(tmp_path: Path) -> None:
    chapters = {"The Lake": "<p>It was cold.</p>", "2": "<h1>The Hill</h1><p>It was high.</p>"}
    decoded = epub.FORMAT.decode(write_epub(tmp_path / "a.epub", chapters), WISH)
    assert [(page.number, page.label, page.text) for page in decoded.pages] == [
        (1, "The Lake", "The Lake\n\nIt was cold."),
        (2, "The Hill", "The Hill\n\nIt was high."),
    ]
    assert decoded.metadata == (("title", "Tales"), ("author", "Ada"))


@pytest.mark.parametrize(
    ("method", "is_read"),
    [
        ("http://www.w3.org/2001/04/xmlenc#aes128-cbc", False),
        ("http://www.idpf.org/2008/embedding", True),  # a font
    ],
)
def test_protected_book_is_rejected(tmp_path: Path, method: str, is_read: bool) -> None:
    one = f'<EncryptedData><EncryptionMethod Algorithm="{method}"/><CipherData>'
    one += '<CipherReference URI="OEBPS/c1.xhtml"/></CipherData></EncryptedData>'
    more = {"META-INF/encryption.xml": f"<encryption>{one}</encryption>"}
    path = write_epub(tmp_path / "a.epub", {"One": "<p>x</p>"}, more)
    if is_read:
        assert "x" in text(epub.FORMAT, path)
        return
    with pytest.raises(FileRejected, match="protected against copying"):
        pages(epub.FORMAT, path)


# ----------------------------------------------------------------------------- rich text


def test_rich_text_is_read_in_the_encodings_of_its_fonts(tmp_path: Path) -> None:
    fonts = rb"{\fonttbl{\f0 Arial;}{\f1\fcharset238 Arial;}{\f2\fcharset128 Mincho;}}"
    said = rb"\f0 caf\'e9 \f1\'e8l\'e1nek \f2\'83\'5c\'83\\ \u1078?\u1080?\par"
    path = rich(tmp_path / "a.rtf", rb"{\rtf1\ansi\ansicpg1252" + fonts + said + b"}")
    assert text(rtf.FORMAT, path) == "café článek ソ\u30bd жи".replace("\u30bd", "ソ")


def test_rich_text_has_headings_tables_and_notes(tmp_path: Path) -> None:
    content = (
        rb"{\rtf1{\stylesheet{\s1 heading 1;}}{\info{\title Trip}{\author Ada}}"
        rb"\pard\s1 Sea\par\pard We swim{\footnote in May} there.\par"
        rb"\intbl a\cell b\cell\row\pard\s1 Sun\par\pard Hot.{\pict ffd8}\par}"
    )
    decoded = rtf.FORMAT.decode(rich(tmp_path / "a.rtf", content), WISH)
    assert [(page.label, page.text) for page in decoded.pages] == [
        ("Sea", "Sea\n\nWe swim there.\n\nin May\n\na | b"),
        ("Sun", "Sun\n\nHot."),
    ]
    assert decoded.metadata == (("title", "Trip"), ("author", "Ada"))


@pytest.mark.parametrize(
    "content",
    [b"{" * 50_000, rb"\bin99999999999 x", b"}" * 50_000, rb"\u-9999999 \'e9" * 9000, b"\\"],
)
def test_odd_rich_text_takes_no_long(tmp_path: Path, content: bytes) -> None:
    assert text(rtf.FORMAT, rich(tmp_path / "a.rtf", rb"{\rtf1 There\par" + content)) is not None


# ----------------------------------------------------------------------------- all of them


@pytest.mark.parametrize("module", MODULES, ids=lambda it: it.FORMAT.name)
def test_sample_is_read(tmp_path: Path, module: object) -> None:
    format_ = module.FORMAT  # type: ignore[attr-defined]
    path = tmp_path / f"a{format_.extensions[0]}"
    format_.sample(path)
    assert "Shoebox reads this document." in text(format_, path)


@pytest.mark.parametrize("module", MODULES, ids=lambda it: it.FORMAT.name)
@pytest.mark.parametrize("content", [b"PK\x03\x04cut short", bytes(500)])
def test_damaged_file_is_rejected(tmp_path: Path, module: object, content: bytes) -> None:
    (tmp_path / "a.x").write_bytes(content)
    with pytest.raises(FileRejected, match=r"^This document is damaged\.$"):
        pages(module.FORMAT, tmp_path / "a.x")  # type: ignore[attr-defined]

"""Word, Excel and PowerPoint files (docx, xlsx, pptx), and their older kinds (doc, xls, ppt)."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import (
    bomb,
    excel_rows,
    relations,
    word_paragraph,
    write_docx,
    write_pptx,
    write_xlsx,
    write_zip,
)

from desktop.errors import FileRejected
from desktop.formats import _zips, doc, docx, ppt, pptx, xls, xlsx
from desktop.records import DecodedPage, DecodeWish, Format

WISH = DecodeWish(long_side=100, picture_pages=0)
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "docs"
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
MODULES = (docx, xlsx, pptx, doc, xls, ppt)
W_CELL = "<w:tc>{}</w:tc>"


def pages(format_: Format, path: Path, wish: DecodeWish = WISH) -> list[DecodedPage]:
    return list(format_.decode(path, wish).pages)


def text(format_: Format, path: Path) -> str:
    return "\n".join(page.text for page in pages(format_, path))


# ----------------------------------------------------------------------------- Word


def test_word_is_read_under_its_headings(tmp_path: Path) -> None:
    body = word_paragraph("Before.") + word_paragraph("Plans", "Heading1")
    body += word_paragraph("Sea", "Heading2") + word_paragraph("We swim.")
    body += word_paragraph("Costs", "Heading1") + word_paragraph("Ten euros.")
    found = pages(docx.FORMAT, write_docx(tmp_path / "a.docx", body))
    assert [(page.number, page.label, page.text) for page in found] == [
        (1, "", "Before."),
        (2, "Plans › Sea", "Plans\n\nSea\n\nWe swim."),
        (3, "Costs", "Costs\n\nTen euros."),
    ]


def test_word_without_headings_has_no_places(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "a.docx", word_paragraph("One.") + word_paragraph("Two."))
    decoded = docx.FORMAT.decode(path, WISH)
    (page,) = decoded.pages
    assert (page.number, decoded.page_count, page.text) == (None, None, "One.\n\nTwo.")


def test_one_section_alone_can_be_read(tmp_path: Path) -> None:
    body = word_paragraph("A", "Heading1") + "".join(map(word_paragraph, "xyz"))
    body += word_paragraph("B", "Heading1") + word_paragraph("z")
    path = write_docx(tmp_path / "a.docx", body)
    (page,) = pages(docx.FORMAT, path, DecodeWish(100, 0, only_page=2))
    assert (page.number, page.text) == (2, "B\n\nz")


def test_word_properties_are_metadata(tmp_path: Path) -> None:
    decoded = docx.FORMAT.decode(write_docx(tmp_path / "a.docx", ""), WISH)
    assert decoded.metadata == (
        ("title", "Trip"),
        ("author", "Ada"),
        ("keywords", "sea, sun"),
        ("created", "2024-05-01 10:20+00:00"),
    )


def test_word_tables_are_rows_each_cell_once(tmp_path: Path) -> None:
    inner = f"<w:tbl><w:tr>{W_CELL.format(word_paragraph('in'))}</w:tr></w:tbl>"
    row = W_CELL.format(word_paragraph("one")) + W_CELL.format(word_paragraph("two") + inner)
    path = write_docx(tmp_path / "a.docx", f"<w:tbl><w:tr>{row}</w:tr></w:tbl>")
    assert text(docx.FORMAT, path) == "one | two in"


def test_deleted_text_and_codes_of_fields_are_no_text(tmp_path: Path) -> None:
    body = "<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:instrText>PAGE"
    body += "</w:instrText><w:t>new</w:t><w:tab/><w:t>one</w:t></w:r></w:p>"
    assert text(docx.FORMAT, write_docx(tmp_path / "a.docx", body)) == "new one"


def test_text_boxes_notes_comments_and_headers_are_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{word_paragraph('boxed')}</w:txbxContent>"
    body = f"<w:p><w:r><w:t>said</w:t>{box}</w:r></w:p>"
    note = f'<w:x xmlns:w="w">{word_paragraph("noted")}</w:x>'
    more = {
        "word/_rels/document.xml.rels": relations(
            ("footnotes", "notes.xml"), ("header", "h1.xml"), ("header", "h2.xml")
        ),
        "word/notes.xml": note,
        "word/h1.xml": note.replace("noted", "headed"),
        "word/h2.xml": note.replace("noted", "headed"),
    }
    path = write_docx(tmp_path / "a.docx", body, more)
    assert text(docx.FORMAT, path) == "said\n\nboxed\n\nnoted\n\nheaded"


def test_word_cut_short_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    body = word_paragraph("There.") + "<w:p><w:r><w:t>Gone</w:t>"
    path = write_zip(tmp_path / "a.docx", {"word/document.xml": f"<w:d xmlns:w='w'>{body}"})
    assert text(docx.FORMAT, path) == "There."


# ----------------------------------------------------------------------------- Excel


def test_rows_name_their_columns(tmp_path: Path) -> None:
    rows = excel_rows([["Product", "Price", "Stock"], ["Lamp", 9.5, 3], ["Chair, red", 20, 1]])
    (page,) = pages(xlsx.FORMAT, write_xlsx(tmp_path / "a.xlsx", {"Shop": rows}))
    assert (page.number, page.label) == (1, "Shop")
    assert page.text.split("\n\n") == [
        "Shop",
        "Product; Price; Stock.",
        "Product: Lamp; Price: 9.5; Stock: 3.",
        "Product: Chair, red; Price: 20; Stock: 1.",
    ]


def test_each_sheet_is_a_place_the_empty_ones_too(tmp_path: Path) -> None:
    one = excel_rows([["x"]])
    found = pages(xlsx.FORMAT, write_xlsx(tmp_path / "a.xlsx", {"A": one, "B": "", "C": one}))
    assert [(page.number, page.label, page.text) for page in found] == [
        (1, "A", "A\n\nx."),
        (2, "B", ""),
        (3, "C", "C\n\nx."),
    ]


def test_cells_are_read_as_they_are_shown(tmp_path: Path) -> None:
    row = '<row><c s="1"><v>45292</v></c><c s="1"><v>45292.75</v></c><c s="2"><v>0.25</v></c>'
    row += '<c t="b"><v>1</v></c><c><v>0.30000000000000004</v></c><c t="s"><v>0</v></c></row>'
    more = {
        "xl/_rels/workbook.xml.rels": relations(
            ("worksheet", "worksheets/sheet1.xml"),
            ("styles", "styles.xml"),
            ("sharedStrings", "s.xml"),
        ),
        "xl/s.xml": "<sst><si><r><t>東京</t></r><rPh><t>トウキョウ</t></rPh></si></sst>",
    }
    shown = text(xlsx.FORMAT, write_xlsx(tmp_path / "a.xlsx", {"A": row}, more))
    assert shown == "A\n\n2024-01-01; 2024-01-01 18:00; 25%; TRUE; 0.3; 東京."


def test_cells_in_the_corners_of_a_sheet_cost_nothing(tmp_path: Path) -> None:
    far = '<row r="1"><c r="A1"><v>1</v></c></row>'
    far += '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    assert text(xlsx.FORMAT, write_xlsx(tmp_path / "a.xlsx", {"A": far})) == "A\n\n1."


# ----------------------------------------------------------------------------- PowerPoint


def test_slides_are_places_with_their_titles(tmp_path: Path) -> None:
    path = write_pptx(tmp_path / "a.pptx", [("Plan", "We go."), ("", "No title.")], notes="Smile.")
    decoded = pptx.FORMAT.decode(path, WISH)
    assert decoded.page_count == 2
    assert [(page.number, page.label, page.text) for page in decoded.pages] == [
        (1, "Plan", "Plan\n\nWe go.\n\nSmile."),
        (2, "", "No title."),
    ]


# ----------------------------------------------------------------------------- all of them


@pytest.mark.parametrize("module", MODULES, ids=lambda it: it.FORMAT.name)
def test_sample_is_read(tmp_path: Path, module: object) -> None:
    format_ = module.FORMAT  # type: ignore[attr-defined]
    path = tmp_path / f"a{format_.extensions[0]}"
    format_.sample(path)
    assert "Shoebox reads this document." in text(format_, path)


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04", b"PK\x05\x06" + bytes(18), OLE, OLE + b"\xff" * 4000, bytes(900)]
)
@pytest.mark.parametrize("module", MODULES, ids=lambda it: it.FORMAT.name)
def test_damaged_file_is_rejected(tmp_path: Path, module: object, content: bytes) -> None:
    (tmp_path / "a.x").write_bytes(content)
    with pytest.raises(FileRejected, match=r"^This (document|file) is (damaged|no document)"):
        pages(module.FORMAT, tmp_path / "a.x")  # type: ignore[attr-defined]


@pytest.mark.parametrize("part", ["word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"])
def test_entities_are_refused(tmp_path: Path, part: str) -> None:
    path = write_zip(tmp_path / "a.docx", {part: bomb()})
    with pytest.raises(FileRejected, match="trap"):
        pages(docx.FORMAT, path)


def test_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.docx", {"word/document.xml": bytes(80 << 20)})
    with pytest.raises(FileRejected, match="unpacks to far more"):
        pages(docx.FORMAT, path)


def test_all_parts_together_have_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_zips, "MAX_BYTES", 2000)
    path = write_docx(tmp_path / "a.docx", word_paragraph("word " * 1000))
    with pytest.raises(FileRejected, match="unpacks to far more"):
        pages(docx.FORMAT, path)


def test_size_that_is_not_true_is_no_way_around_the_limit(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.docx", {"word/document.xml": "<a>" + " " * 99_999 + "</a>"})
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"PK\x01\x02") + 24
    raw[at : at + 4] = (50).to_bytes(4, "little")
    path.write_bytes(raw)
    with pytest.raises(FileRejected, match="damaged"):
        pages(docx.FORMAT, path)


def test_deep_nesting_is_refused(tmp_path: Path) -> None:
    deep = "<w:r>" * 5000 + "<w:t>x</w:t>" + "</w:r>" * 5000
    path = write_docx(tmp_path / "a.docx", f"<w:p>{deep}</w:p>")
    with pytest.raises(FileRejected, match="nested too deeply"):
        pages(docx.FORMAT, path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.doc", rb"{\rtf1 Lamp 5\par}"),
        ("a.xls", b"Name\tPrice\nLamp\t5\n"),
        ("a.xls", b"<?xml version='1.0'?><Workbook><Cell>Lamp</Cell><Cell>5</Cell></Workbook>"),
        ("a.doc", b"Lamp 5"),
    ],
)
def test_file_under_a_wrong_name_is_read_as_what_it_is(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    found = text(doc.FORMAT, tmp_path / name)
    assert "Lamp" in found
    assert "5" in found
    assert "<" not in found


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the real samples are not beside this checkout")
@pytest.mark.parametrize(
    ("module", "name", "said"),
    [
        (doc, "testWORD.doc", "This is a sample Microsoft Word Document."),
        (xls, "testEXCEL.xls", "Number: 12; Square: 144."),
        (ppt, "testPPT.ppt", "Powerpoint X for Mac"),
    ],
)
def test_old_documents_are_read(module: object, name: str, said: str) -> None:
    path = SAMPLES / "tika" / "tika-parser-microsoft-module" / name
    found = text(module.FORMAT, path)  # type: ignore[attr-defined]
    assert said in found
    assert "HYPERLINK" not in found
    assert "Click to edit" not in found


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the real samples are not beside this checkout")
@pytest.mark.parametrize(
    "name", ["testWORD_protected_passtika.docx", "testEXCEL_protected_passtika_2.xlsx"]
)
def test_password_is_asked_for_in_the_reason(name: str) -> None:
    with pytest.raises(FileRejected, match=r"^This document needs a password\.$"):
        pages(docx.FORMAT, SAMPLES / "tika" / "tika-parser-microsoft-module" / name)

"""PDF documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import pdf_file, write_pdf

from desktop.errors import FileRejected
from desktop.formats.pdf import FORMAT
from desktop.records import DecodedPage, DecodeWish

WISH = DecodeWish(long_side=200, picture_pages=2)
CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"


def pages(path: Path, wish: DecodeWish = WISH) -> list[DecodedPage]:
    return list(FORMAT.decode(path, wish).pages)


def test_text_comes_page_by_page(tmp_path: Path) -> None:
    found = pages(write_pdf(tmp_path / "a.pdf", ["Größe (1)\nof it", "", "Three"]))
    assert [(page.number, page.text) for page in found] == [
        (1, "Größe (1)\r\nof it"),
        (2, ""),
        (3, "Three"),
    ]


def test_first_pages_have_pictures_on_white(tmp_path: Path) -> None:
    first, second, third = pages(write_pdf(tmp_path / "a.pdf", ["1", "2", "3"]))
    assert first.pixels is not None
    assert first.pixels.shape == (200, 142, 3)
    assert first.pixels[0, 0].tolist() == [255, 255, 255]
    assert (second.pixels is None, third.pixels is None) == (False, True)


def test_one_page_alone_can_be_read(tmp_path: Path) -> None:
    only = DecodeWish(long_side=100, picture_pages=0, only_page=3)
    (page,) = pages(write_pdf(tmp_path / "a.pdf", ["1", "2", "3", "4"]), only)
    assert (page.number, page.text, page.pixels is None) == (3, "3", False)


def test_title_and_count_are_known(tmp_path: Path) -> None:
    decoded = FORMAT.decode(write_pdf(tmp_path / "a.pdf", ["1", "2"], title="My  letter"), WISH)
    assert (decoded.page_count, decoded.metadata) == (2, (("title", "My letter"),))


def test_headings_of_the_outline_are_labels_of_their_pages(tmp_path: Path) -> None:
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        page,
        page,
        b"<< /First 6 0 R /Last 7 0 R >>",
        b"<< /Title (Sea  and sun) /Parent 5 0 R /Dest [4 0 R /Fit] /Next 7 0 R >>",
        b"<< /Title (Later on that page) /Parent 5 0 R /Dest [4 0 R /Fit] /Next 6 0 R >>",
        b"<< /Keywords (boats, sails) >>",
    ]
    (tmp_path / "a.pdf").write_bytes(pdf_file(objects, b"/Info 8 0 R"))
    decoded = FORMAT.decode(tmp_path / "a.pdf", WISH)
    assert [page.label for page in decoded.pages] == ["", "Sea and sun"]
    assert decoded.metadata == (("keywords", "boats, sails"),)


def test_password_is_asked_for_in_the_reason(tmp_path: Path) -> None:
    key = b"<" + b"ab" * 32 + b">"
    lock = b"<< /Filter /Standard /V 1 /R 2 /O " + key + b" /U " + key + b" /P -4 >>"
    identity = b"/Encrypt 3 0 R /ID [<00><00>]"
    tree = b"<< /Type /Pages /Kids [] /Count 0 >>"
    (tmp_path / "a.pdf").write_bytes(pdf_file([CATALOGUE, tree, lock], identity))
    with pytest.raises(FileRejected, match=r"^This PDF needs a password\.$"):
        pages(tmp_path / "a.pdf")


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7", b"%PDF-1.7\ntrailer << >>\n%%EOF", b"GIF89a"]
)
def test_damaged_pdf_is_rejected(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    with pytest.raises(FileRejected, match=r"^This PDF is damaged\.$"):
        pages(tmp_path / "a.pdf")


def test_pdf_without_pages_is_rejected(tmp_path: Path) -> None:
    tree = b"<< /Type /Pages /Kids [] /Count 0 >>"
    (tmp_path / "a.pdf").write_bytes(pdf_file([CATALOGUE, tree]))
    with pytest.raises(FileRejected, match=r"no pages|damaged"):
        pages(tmp_path / "a.pdf")


def test_pdf_of_missing_pages_is_rejected_while_its_pages_are_read(tmp_path: Path) -> None:
    tree = b"<< /Type /Pages /Kids [9 0 R] /Count 1 >>"
    (tmp_path / "a.pdf").write_bytes(pdf_file([CATALOGUE, tree]))
    with pytest.raises(FileRejected, match="None of the pages"):
        pages(tmp_path / "a.pdf")


@pytest.mark.parametrize("box", ["0 0 1 2000000", "0 0 9999999 9999999", "0 0 0 0", "5 5 5 90"])
def test_pages_of_absurd_size_have_bounded_pictures(tmp_path: Path, box: str) -> None:
    tree = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] >>".encode("ascii")
    (tmp_path / "a.pdf").write_bytes(pdf_file([CATALOGUE, tree, page]))
    (found,) = pages(tmp_path / "a.pdf")
    assert found.pixels is None or max(found.pixels.shape) <= 201


def test_sample_is_read(tmp_path: Path) -> None:
    FORMAT.sample(tmp_path / "sample.pdf")
    assert len(pages(tmp_path / "sample.pdf")) == 1

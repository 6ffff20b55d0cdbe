"""Where the text of a PDF's page is."""

from pathlib import Path

import pypdfium2
import pytest
from samples import write_pdf

from desktop.formats.pdf import lines


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """Two lines at the top left of an A4 page (595 x 842), the first at (72, 770) from below."""
    return write_pdf(tmp_path / "a.pdf", ["Dear Anna,\nthe roof is mended."])


def changed(letter: Path, *, rotation: int = 0, crop: tuple[float, ...] = ()) -> Path:
    with pypdfium2.PdfDocument(letter) as document:
        page = document[0]
        page.set_rotation(rotation)
        if crop:
            page.set_cropbox(*crop)
        document.save(letter.with_name("changed.pdf"))
    return letter.with_name("changed.pdf")


def test_each_line_has_its_place(letter: Path) -> None:
    first, second = lines(letter, 1)
    assert (first.text, second.text) == ("Dear Anna,", "the roof is mended.")
    assert first.left == pytest.approx(72 / 595, abs=0.01)
    assert first.top + first.height == pytest.approx(1 - 768 / 842, abs=0.01)
    assert second.top - first.top == pytest.approx(14 / 842, abs=0.005)


def test_places_turn_with_the_page(letter: Path) -> None:
    first, _ = lines(changed(letter, rotation=90), 1)
    assert first.height > first.width
    assert first.left + first.width > 0.9
    assert first.top == pytest.approx(72 / 595, abs=0.01)


def test_places_are_those_on_the_part_that_is_shown(letter: Path) -> None:
    first, _ = lines(changed(letter, crop=(72, 421, 595, 842)), 1)
    assert first.left == pytest.approx(0, abs=0.01)
    assert first.top + first.height == pytest.approx((842 - 768) / 421, abs=0.01)


def test_pages_that_are_not_there_have_no_lines(letter: Path) -> None:
    assert lines(letter, 0) == lines(letter, 2) == ()

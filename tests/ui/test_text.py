from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from ui.stand_in import document, photo

from desktop.ui import text


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1500, "1.5 kB"),
        (182_000, "182 kB"),
        (3_300_000_000, "3.3 GB"),
    ],
)
def test_sizes_have_two_or_three_digits(count: int, said: str) -> None:
    assert text.size(count) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (20, "less than a minute left"),
        (60, "about 1 minute left"),
        (122, "about 2 minutes left"),
        (9000, "about 2 hours left"),
    ],
)
def test_time_left_is_as_exact_as_it_deserves(seconds: float, said: str) -> None:
    assert text.duration(seconds) == said


def test_snippet_is_one_line_with_its_marks_as_spans() -> None:
    assert text.marked("the\n\x02red\x03  house \x02is\x03") == (
        "the red house is",
        ((4, 3), (14, 2)),
    )


@pytest.mark.parametrize("snippet", ["\x02open", "\x03", "\x02\x03", "\x02\x02a\x03\x03"])
def test_broken_marks_never_stay_in_the_text(snippet: str) -> None:
    words, _ = text.marked(snippet)
    assert "\x02" not in words
    assert "\x03" not in words


def test_photo_card_says_date_and_pixels() -> None:
    assert text.second_line(photo(1, Path("a.jpg"))) == "03/05/2026 · 640 × 480"


def test_document_card_says_pages_or_size() -> None:
    many = document(1, Path("a.pdf"))
    one = replace(many, asset=replace(many.asset, page_count=1))
    assert text.second_line(many) == "03/05/2026 · 3 pages"
    assert text.second_line(one) == "03/05/2026 · 182 kB"


def test_home_is_written_as_a_tilde(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/anna")
    monkeypatch.setenv("USERPROFILE", "/home/anna")
    assert text.folder_path(Path("/home/anna/Pictures")) == str(Path("~/Pictures"))
    assert text.folder_path(Path("/media/disk")) == str(Path("/media/disk"))


def test_jpegs_carry_no_type_badge() -> None:
    assert text.type_badge(photo(1, Path("a.JPG")).asset) == ""
    assert text.type_badge(document(1, Path("a.pdf")).asset) == "PDF"


def test_photo_is_taken_by_the_clock_of_its_place() -> None:
    noon = datetime(2020, 1, 1, 12)  # noqa: DTZ001
    here = text.moment(noon)
    assert text.wall_clock(noon) == here
    assert text.wall_clock(noon.astimezone()) == here
    far = timezone((noon.astimezone().utcoffset() or timedelta()) - timedelta(hours=3.5))
    assert text.wall_clock(noon.replace(tzinfo=far)).startswith(f"{here} (UTC")


@pytest.mark.parametrize(("rating", "shown"), [("3", "★★★☆☆"), ("5", "★★★★★"), ("x", "☆☆☆☆☆")])
def test_rating_has_stars(rating: str, shown: str) -> None:
    assert text.stars(rating) == shown

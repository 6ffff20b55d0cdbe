from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from ui.languages import speaking
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


def test_english_has_one_form_for_one_and_one_for_more() -> None:
    assert [text.files(count) for count in (0, 1, 2137)] == ["0 files", "1 file", "2,137 files"]
    assert text.duration(3600 * 1.6) == "about 2 hours left"


@pytest.mark.parametrize(
    ("code", "said"),
    [("de", ["0 Dateien", "1 Datei", "2.137 Dateien"]),
     ("fr", ["0 fichier", "1 fichier", "2\u202f137 fichiers"])],
)  # fmt: skip
def test_other_languages_have_their_own_forms(
    qapp: QApplication, code: str, said: list[str]
) -> None:
    with speaking(code, qapp):
        assert [text.files(count) for count in (0, 1, 2137)] == said


@pytest.mark.parametrize(
    ("locale", "shown"), [("en_US", "3/5/2026"), ("de", "05.03.2026"), ("sv", "2026-03-05")]
)
def test_years_are_written_in_full(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    try:
        when = datetime(2026, 3, 5, 9, 30)  # noqa: DTZ001
        assert text.day(when) == shown
        assert text.moment(when).startswith(shown)
    finally:
        QLocale.setDefault(QLocale("en_GB"))


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

"""The text of a page is as high as it needs, and is scrolled by the keys of others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.records import Passage
from desktop.ui.page_text import PageText, text_of


def test_a_short_text_leaves_no_empty_frame(show: Callable[[QWidget], QWidget]) -> None:
    words = PageText()
    show(words)
    words.resize(300, 400)
    words.show_text("One line.", ())
    assert words.maximumHeight() < 60
    words.show_text("Many lines.\n" * 100, ())
    assert words.minimumHeight() == 120
    assert words.maximumHeight() > 1000


def test_it_is_read_on_by_lines_and_by_pages(show: Callable[[QWidget], QWidget]) -> None:
    words = PageText()
    show(words)
    words.resize(300, 200)
    words.show_text("Many lines.\n" * 100, ())
    places = [words.verticalScrollBar().value()]
    for by_page in (False, True):
        words.read_on(1, by_page=by_page)
        places.append(words.verticalScrollBar().value())
    assert 0 == places[0] < places[1] < places[2]
    words.read_on(-1, by_page=True)
    assert words.verticalScrollBar().value() < places[2]


def test_a_page_says_what_is_on_it_and_what_is_on_every_page() -> None:
    passages = (Passage(1, "one"), Passage(2, "two"), Passage(None, "all"))
    assert text_of(passages, 2) == "two\n\nall"

"""Searches that have a name."""

from datetime import date

from desktop.ui.standing import name_of, recent_search, written


def test_standing_searches_have_names() -> None:
    assert recent_search(date(2026, 3, 1)) == "after:2026-01-30"
    assert name_of(recent_search(date.today())) == "Recent"
    assert name_of("is:favourite") == "Favourites"
    assert name_of('album:"Rome 2021"') == "Rome 2021"
    assert name_of('in:"pictures/rome 21"') == "rome 21"
    assert name_of("album:Rome dog") == ""
    assert name_of("dog") == ""
    assert written("tag", "the best") == 'tag:"the best"'

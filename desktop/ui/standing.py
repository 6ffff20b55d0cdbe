"""Searches that have a name of their own in the window, and what it is."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.ui import text

FAVOURITES = "is:favourite"
_RECENT_DAYS = 30
_NAMING = ("in", "album", "tag", "place", "label")  # filters whose value is a name


def recent_search(today: date) -> str:
    """The search for what was taken, or changed, in the last thirty days."""
    return f"after:{(today - timedelta(days=_RECENT_DAYS)).isoformat()}"


def written(key: str, name: str) -> str:
    """A filter as it is typed: its value in quotes where it has blanks."""
    plain = name.replace('"', " ")
    return f'{key}:"{plain}"' if " " in plain else f"{key}:{plain}"


def name_of(search: str) -> str:
    """What a search is called; "" where it has no name.

    Args:
        search: As typed; a single filter, or nothing.
    """
    known = {
        "": text.tr("All files"),
        "type:photo": text.tr("Photos"),
        "type:document": text.tr("Documents"),
        FAVOURITES: text.tr("Favourites"),
        recent_search(date.today()): text.tr("Recent"),
    }
    key, _, value = search.partition(":")
    value = value.strip('"')
    if search in known:
        return known[search]
    return value.rpartition("/")[2] if key in _NAMING and search == written(key, value) else ""

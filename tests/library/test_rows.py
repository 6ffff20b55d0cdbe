"""Rows become assets, quickly where they were seen a moment ago."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from library.shelf import Shelf

from desktop.library.rows import path_below


def test_who_searches_on_is_given_the_very_assets_of_before(shelf: Shelf) -> None:
    shown = shelf.put("a.jpg", None)
    assert shelf.search.asset(shown) is shelf.search.asset(shown)


def test_an_asset_that_changed_is_another(shelf: Shelf) -> None:
    shown = shelf.put("a.jpg", None)
    before = shelf.search.asset(shown)
    shelf.connection.run("UPDATE asset SET size = size + 1 WHERE id = ?", (shown,))
    after = shelf.search.asset(shown)
    assert before is not None
    assert after is not None
    assert after.size == before.size + 1


@pytest.mark.parametrize("root", ["/pictures", "/pictures/", "/"])
def test_a_root_may_end_with_its_separator(root: str) -> None:
    expected = Path(root) / "2021" / "a.jpg"
    assert path_below(os.fsencode(root), os.fsencode(os.path.join("2021", "a.jpg"))) == expected  # noqa: PTH118

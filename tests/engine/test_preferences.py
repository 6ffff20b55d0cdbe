"""Settings that apply at once, and a library that is erased, on a real session."""

from collections.abc import Callable
from pathlib import Path

import pytest
from samples import write_photo
from sessions import Running, running

from desktop import settings
from desktop.engine import waiting


def erase(shoebox: Running, *, keepsakes: bool) -> None:
    def begin(then: Callable[[None], None], failed: Callable[[str], None]) -> None:
        preferences = shoebox.session.preferences
        preferences.erase(keepsakes=keepsakes, then=lambda: then(None), failed=failed)

    waiting.waited(begin)
    shoebox.settle()


def test_a_change_is_kept_and_followed(tmp_path: Path) -> None:
    with running(tmp_path) as shoebox:
        shoebox.session.preferences.change(rescan_minutes=5.0, threads=1)
        shoebox.settle()
        assert shoebox.session.settings.threads == 1
        kept = settings.load(shoebox.session.places.settings_file)
    assert (kept.rescan_minutes, kept.threads) == (5.0, 1)


def test_no_field_is_made_up(shoebox: Running) -> None:
    with pytest.raises(TypeError):
        shoebox.session.preferences.change(telemetry=True)


def test_erased_index_knows_nothing_and_touches_no_file(shoebox: Running, root: Path) -> None:
    photo = write_photo(root / "a.jpg", colour="red")
    beside = shoebox.session.places.library / "diary.txt"
    shoebox.add_root(root)
    beside.write_text("mine")
    content = photo.read_bytes()
    erase(shoebox, keepsakes=False)
    assert shoebox.overview().roots == ()
    assert shoebox.found("") == []
    assert not list(shoebox.session.places.library.glob("previews/**/*.jpg"))
    assert (photo.read_bytes(), beside.read_text()) == (content, "mine")


def test_keepsakes_outlive_an_erased_index(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    (hit,) = shoebox.search("").hits
    shoebox.session.keeping.tag((hit.asset.id,), "cabin")
    shoebox.settle()
    erase(shoebox, keepsakes=False)
    shoebox.add_root(root)
    assert shoebox.found("tag:cabin") == ["a.jpg"]


def test_everything_is_erased_where_that_is_wanted(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    (hit,) = shoebox.search("").hits
    shoebox.session.keeping.tag((hit.asset.id,), "cabin")
    shoebox.settle()
    erase(shoebox, keepsakes=True)
    shoebox.add_root(root)
    assert shoebox.found("tag:cabin") == []

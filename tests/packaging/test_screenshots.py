"""The list of states, not the pictures: those take minutes, and eyes."""

from pathlib import Path

import pytest
from house.source import ROOT


@pytest.fixture(autouse=True)
def packaging_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))


def test_states_have_names_of_their_own() -> None:
    import screenshot_states as states

    names = [state.name for state in states.all_states("a red car")]
    assert len(names) == len(set(names))


def test_mirrored_states_are_among_them() -> None:
    import screenshot_states as states

    assert set(states.MIRRORED) <= {state.name for state in states.all_states("a red car")}


def test_only_wanted_states_are_taken(tmp_path: Path) -> None:
    from screenshot_camera import Album

    album = Album(tmp_path, "light-1280", ("list*", "table"))
    wanted = [name for name in ("list", "list-all", "table", "tables") if album.wants(name)]
    assert wanted == ["list", "list-all", "table"]
    assert album.file("list").name == "list-light-1280.png"


def test_every_page_of_the_window_has_its_pictures() -> None:
    import screenshot_states as states

    from desktop import app
    from desktop.ui.panel import Area

    names = " ".join(state.name for state in states.all_states(""))
    pages = [panel.id for panel in app.discovered_panels() if panel.area is Area.PAGE]
    assert [page for page in pages if page not in names] == []

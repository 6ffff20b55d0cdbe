"""Large pictures, and requests that come too late."""

from pathlib import Path

from samples import write_photo
from sessions import Running, running

from desktop.records import Asset


def only(shoebox: Running) -> Asset:
    (hit,) = shoebox.search("").hits
    return hit.asset


def test_a_request_after_the_end_is_harmless(tmp_path: Path, root: Path) -> None:
    write_photo(root / "a.jpg")
    with running(tmp_path) as shoebox:
        shoebox.add_root(root)
        asset = only(shoebox)
    told: list[object] = []
    shoebox.session.render(asset, None, 512, told.append, told.append)
    shoebox.session._renderer.lines(asset, 1, told.append)
    assert told == []

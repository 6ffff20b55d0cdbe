"""A damaged library is rebuilt from the files; what only the user has survives."""

import shutil
from functools import partial
from pathlib import Path

from samples import write_photo
from sessions import TOYS, Heard, Running, places_in, running

from desktop.engine.session import Session
from desktop.engine.waiting import waited
from desktop.errors import KeepsakesBroken, LibraryBroken
from desktop.settings import load


def damage(library: Path) -> None:
    """Write nonsense over the middle of the index."""
    for log in library.glob("library.db-*"):
        log.unlink()
    size = (library / "library.db").stat().st_size
    with (library / "library.db").open("r+b") as file:
        file.seek(0)
        file.write(b"\xa5" * size)


def test_a_corrupt_library_is_refused_then_rebuilt_from_the_same_folders(
    tmp_path: Path, root: Path
) -> None:
    write_photo(root / "a.jpg", colour="red")
    with running(tmp_path / "box") as first:
        first.add_root(root)
    places = places_in(tmp_path / "box")
    damage(places.library)
    heard = Heard()
    session = Session(places, load(places.settings_file), heard)
    session.start()
    try:
        assert heard.broke.wait(20.0)
        assert isinstance(heard.broken[0], LibraryBroken) and heard.broken[0].rebuildable
        moved = session.rebuild()
        again = Running(session, heard)
        again.settle()
        assert moved.exists() and again.found("red") == ["a.jpg"]
    finally:
        session.close()


def test_a_library_that_was_deleted_is_built_again_from_the_same_folders(
    tmp_path: Path, root: Path
) -> None:
    write_photo(root / "a.jpg", colour="red")
    with running(tmp_path / "box") as first:
        first.add_root(root)
        places = first.session.places
    (places.library / "library.db").unlink()
    with running(tmp_path / "box", load(places.settings_file)) as second:
        second.settle()
        assert second.found("red") == ["a.jpg"]


def test_damaged_keepsakes_are_told_and_come_back_from_their_copy(
    tmp_path: Path, root: Path
) -> None:
    photo = write_photo(root / "a.jpg", colour="red")
    with running(tmp_path / "box") as first:
        first.add_root(root)
        asset = first.session.asset_at(photo).result(20.0)
        assert asset is not None
        waited(partial(first.session.keeping.tag, [asset.id], "cabin"))
        library = first.session.places.library
    shutil.rmtree(library / "backups")
    with running(tmp_path / "box") as second:  # copies them again
        second.settle()
    keepsakes = library / "keepsakes.db"
    keepsakes.write_bytes(keepsakes.read_bytes()[:4096] + b"\xa5" * 40_000)
    shutil.copytree(library / "backups", tmp_path / "copies")
    shutil.rmtree(library / "backups")
    with running(tmp_path / "box") as third:
        assert third.heard.broke.wait(20.0)  # found when it was to be copied
        assert isinstance(third.heard.broken[0], KeepsakesBroken)
        shutil.copytree(tmp_path / "copies", library / "backups", dirs_exist_ok=True)
        third.session.rebuild()
        third.settle()
        assert third.found("tag:cabin") == ["a.jpg"]


def test_a_daily_backup_of_keepsakes_is_made(tmp_path: Path, root: Path) -> None:
    with running(tmp_path / "box", TOYS) as session:
        session.add_root(root)
    assert list((tmp_path / "box" / "library" / "backups").glob("keepsakes-*.db"))

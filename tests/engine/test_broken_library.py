"""A damaged library is rebuilt from the files; what only the user has survives."""

from pathlib import Path

from samples import write_photo
from sessions import TOYS, Heard, Running, places_in, running

from desktop.engine.session import Session
from desktop.errors import LibraryBroken
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


def test_a_daily_backup_of_keepsakes_is_made(tmp_path: Path, root: Path) -> None:
    with running(tmp_path / "box", TOYS) as session:
        session.add_root(root)
    assert list((tmp_path / "box" / "library" / "backups").glob("keepsakes-*.db"))

"""What is forgotten is gone: from every table, from every byte of the library's files."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from library.shelf import Shelf, document, photo, unit

from desktop.library.backups import backup, copies
from desktop.library.extractions import Column
from desktop.library.kept import SavedExample, SavedSearch
from desktop.records import Answer, Asset, AssetId, Example, Member, Source

HASH = "5ec2e7" * 8
SECRET = "xylophone zebrafluid"


def asset_of(shelf: Shelf, asset: AssetId) -> Asset:
    return shelf.search.assets([asset])[asset]


def answer(*sources: Source, cited: tuple[int, ...]) -> Answer:
    return Answer("What is it?", "It is a quince.", sources, cited, "m", 1.0, 0, False)


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


@pytest.fixture
def secret(shelf: Shelf) -> AssetId:
    """A file of which everything is kept that can be kept."""
    for number in range(40):
        shelf.put(f"{number}.txt", document(f"h{number}", f"other words {number}"))
    asset = shelf.put("diary.txt", document(HASH, f"{SECRET} one", f"{SECRET} two"))
    kept = shelf.catalog.keepsakes
    kept.tag([asset], "mine")
    kept.set_favourite([asset], True)
    kept.rate([asset], 4)
    kept.add_to_album("Rome", [asset])
    shelf.catalog.taught.teach("our house", [asset])
    kept.save_search(SavedSearch("alike", "", (SavedExample("diary.txt", Example(asset)),)))
    source = Source(1, asset_of(shelf, asset), 1, f"{SECRET} one")
    kept.save_answer(answer(source, cited=(1,)))
    kept.extractions.begin("Bills", [Column("shop")], [source])
    return asset


def test_no_table_names_it_but_the_list_of_forgotten_files(shelf: Shelf, secret: AssetId) -> None:
    gone = shelf.catalog.forgetting.forget([secret])
    assert (gone.files, set(gone.contents)) == (1, {HASH})
    assert gone.changes.removed == (secret,)
    shelf.catalog.forgetting.wipe(shelf.folder / "backups")
    for schema in ("main", "keep"):
        sql = f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table'"
        for (table,) in shelf.connection.rows(sql):
            if table != "forgotten":
                rows = repr(shelf.connection.rows(f"SELECT * FROM {schema}.[{table}]"))
                assert HASH not in rows and "diary" not in rows, table
    shelf.check_in_step()


def test_no_byte_of_it_is_left_in_the_files(shelf: Shelf, secret: AssetId) -> None:
    folder = shelf.folder / "backups"
    backup(shelf.connection, folder, date(2026, 1, 1))
    before = everything(shelf.folder)
    assert b"xylophone" in before and HASH.encode() in before
    shelf.catalog.forgetting.forget([secret])
    shelf.catalog.forgetting.wipe(folder)
    after = everything(shelf.folder).replace(b"diary.txt" + HASH.encode(), b"")  # the list itself
    for trace in (b"xylophone", b"zebrafl", b"quince", b"our house", b"Bills", b"mine"):
        assert trace not in after
    for copy in copies(folder)[:1]:  # older than the list
        assert HASH.encode() not in copy.read_bytes()
    assert shelf.catalog.forgetting.unwiped() == frozenset()
    shelf.check_in_step()


def test_an_embedding_is_overwritten(shelf: Shelf) -> None:
    marked = unit(0.123, 0.456, 0.789, 0.321)
    asset = shelf.put("a.jpg", photo("h1", marked))
    shelf.catalog.tidy()
    assert marked.tobytes() in everything(shelf.folder)
    shelf.catalog.forgetting.forget([asset])
    shelf.catalog.forgetting.wipe(shelf.folder / "backups")
    assert marked.tobytes() not in everything(shelf.folder)


def test_copies_and_raw_files_go_with_it(shelf: Shelf) -> None:
    picture = shelf.put("IMG_1.jpg", photo("h1", unit(1, 0, 0, 0)))
    raw = shelf.put("IMG_1.nef", photo("h2", unit(1, 0, 0, 0)))
    copy = shelf.put("copy.jpg", photo("h1", unit(1, 0, 0, 0)))
    other = shelf.put("other.jpg", photo("h3", unit(0, 1, 0, 0)))
    gone = shelf.catalog.forgetting.forget([picture])
    assert set(gone.changes.removed) == {picture, raw, copy}
    assert list(shelf.search.assets([picture, raw, copy, other])) == [other]


def test_an_answer_that_did_not_cite_it_stays_without_the_source(shelf: Shelf) -> None:
    first, second = (shelf.put(f"{n}.txt", document(f"h{n}", "text")) for n in (1, 2))
    sources = [Source(n, asset_of(shelf, a), 1, f"text {n}") for n, a in ((1, first), (2, second))]
    shelf.catalog.keepsakes.save_answer(answer(*sources, cited=(2,)))
    shelf.catalog.forgetting.forget([first])
    (kept,) = shelf.catalog.keepsakes.answers(9)
    assert [source.number for source in kept.sources] == [2]
    shelf.catalog.forgetting.forget([second])
    assert shelf.catalog.keepsakes.answers(9) == ()


def test_what_another_file_holds_too_is_kept(shelf: Shelf) -> None:
    """A forgotten archive takes what is in it along, but not what lies elsewhere as well."""
    archive = shelf.put("a.zip", document("h1", "x", members=(Member("one.txt", 5, 0, "m"),)))
    (inside,) = shelf.catalog.forgetting.known([shelf.root_path / "a.zip/one.txt"])
    shelf.catalog.save_indexed(inside, document("h2", "text"))
    outside = shelf.put("one.txt", document("h2", "text"))
    shelf.catalog.keepsakes.tag([outside], "tax")
    gone = shelf.catalog.forgetting.forget([archive])
    assert (set(gone.changes.removed), set(gone.contents)) == ({archive, inside}, {"h1"})
    assert shelf.catalog.keepsakes.tags(outside) == ("tax",)


def test_a_file_that_is_no_longer_there_can_be_forgotten(shelf: Shelf) -> None:
    asset = shelf.put("gone.txt", document("h1", "text"))
    shelf.rescan()
    assert shelf.catalog.forgetting.known([shelf.root_path / "gone.txt"]) == (asset,)
    assert shelf.catalog.forgetting.forget([asset]).files == 1


def test_a_damaged_backup_is_passed_over(shelf: Shelf, secret: AssetId) -> None:
    folder = shelf.folder / "backups"
    sound = backup(shelf.connection, folder, date(2026, 1, 1))
    (folder / "keepsakes-2026-01-02.db").write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    shelf.catalog.forgetting.forget([secret])
    shelf.catalog.forgetting.wipe(folder)
    assert HASH.encode() not in sound.read_bytes()
    assert (folder / f"keepsakes-{datetime.now(UTC).astimezone().date()}.db").exists()

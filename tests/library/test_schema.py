"""A library that version 1 left behind opens in this one, with all that is in it.

The texts in version_1/ are frozen: they are what users have on their disks.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
import sqlite_vec
from library.shelf import PASSAGES, unit

from desktop.library.catalog import Catalog
from desktop.library.connection import Connection, open_library
from desktop.library.keepsakes import Keepsakes
from desktop.library.kept import SavedSearch
from desktop.library.savedsearches import searches
from desktop.library.search import Search
from desktop.library.spelling import meant
from desktop.records import AssetId, Query

FROZEN = Path(__file__).with_name("version_1")


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Connection]:
    for text in FROZEN.glob("*.sql"):
        raw = apsw.Connection(str(tmp_path / f"{text.stem}.db"))
        raw.enable_load_extension(True)
        raw.load_extension(sqlite_vec.loadable_path())
        raw.execute(text.read_text("utf-8"))
        raw.close()
    connection = open_library(tmp_path, write=True)
    yield connection
    connection.close()


def test_everything_of_version_1_is_found(old: Connection) -> None:
    search = Search(old)
    assert [hit.asset for hit in search.words(Query(words=("plumber",)), 9)] == [7]
    assert [hit.asset for hit in search.words(Query(words=("lumb",)), 9)] == [7]
    assert [hit.asset for hit in search.names(Query(words=("rome", "bill")), 9)] == [7]
    assert [hit.asset for hit in search.words(Query(words=("plumbers",)), 9)] == [7]  # by its stem
    (near,) = search.nearest(PASSAGES.key, unit(0, 3, 4), (), 9)
    assert near.score == pytest.approx(1.0)
    assert meant(old, ["plumebr"]) == {"plumebr": "plumber"}
    assert search.assets([AssetId(7)])[AssetId(7)].path == Path("/photos/rome/bill.txt")


def test_keepsakes_of_version_1_are_there(old: Connection) -> None:
    keepsakes = Keepsakes(old)
    assert keepsakes.tags(AssetId(7)) == ("tax",)
    assert keepsakes.is_favourite(AssetId(7))
    assert searches(old) == (SavedSearch("Bills", "bill type:pdf"),)


def test_a_library_of_version_1_goes_on(old: Connection) -> None:
    catalog = Catalog(old)
    catalog.want_encoders([PASSAGES])
    (root,) = catalog.roots()
    assert catalog.apply_scan(root.id, []).removed == (7,)
    assert catalog.forget_missing(-1).removed == (7,)
    assert old.rows("SELECT * FROM chunk") == old.rows("SELECT * FROM embedding_1") == []
    catalog.quick_check()


def test_a_library_of_version_1_takes_captions(old: Connection) -> None:
    content = old.value("SELECT indexed_hash FROM asset WHERE id = 7")
    Catalog(old).captions.save(content, "A kitchen.", "llava")
    assert [hit.asset for hit in Search(old).words(Query(words=("kitchen",)), 9)] == [7]

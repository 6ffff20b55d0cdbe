"""Roots are scanned until that succeeds, and what cannot be seen in them is said."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine import roots as module
from desktop.engine.roots import RootKeeper, Touches
from desktop.errors import LibraryUnavailable
from desktop.library.catalog import Catalog
from desktop.library.connection import Connection, open_library

posix_only = pytest.mark.skipif(os.name != "posix", reason="limits the length of paths")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    opened = open_library(tmp_path / "library", write=True)
    yield opened
    opened.close()


@pytest.fixture
def keeper(connection: Connection, root: Path) -> Iterator[RootKeeper]:
    """Watches one root, with one file in it."""
    (root / "a.txt").write_bytes(b"x")
    catalog = Catalog(connection, {})
    catalog.add_root(root, ())
    made = RootKeeper(catalog, Touches(threading.Event()), lambda name: True, (), 3600.0)
    yield made
    made.close()


def test_a_scan_that_could_not_be_written_is_due_again_soon(
    keeper: RootKeeper, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AGAIN_SECONDS", 0.0)
    watched = keeper.due()
    assert watched is not None
    connection.run("PRAGMA query_only = on")
    with pytest.raises(LibraryUnavailable):
        keeper.scan(watched)
    connection.run("PRAGMA query_only = off")
    assert keeper.due() == watched and keeper.behind == {watched.id}
    assert keeper.scan(watched).added
    assert keeper.due() is None and not keeper.behind


def test_a_change_that_could_not_be_written_is_found_by_a_scan(
    keeper: RootKeeper, connection: Connection, root: Path
) -> None:
    (watched,) = keeper.catalog.roots()
    keeper.scan(watched)
    (root / "b.txt").write_bytes(b"x")
    connection.run("PRAGMA query_only = on")
    with pytest.raises(LibraryUnavailable):
        keeper.look([root / "b.txt"])
    connection.run("PRAGMA query_only = off")
    assert keeper.behind == {watched.id}


@posix_only
def test_a_folder_that_cannot_be_opened_is_named(keeper: RootKeeper, root: Path) -> None:
    inner = os.open(root, os.O_RDONLY)
    for _ in range(30):  # together longer than any path that the system opens
        os.mkdir("deep" * 40, dir_fd=inner)
        outer, inner = inner, os.open("deep" * 40, os.O_RDONLY, dir_fd=inner)
        os.close(outer)
    os.close(inner)
    (watched,) = keeper.catalog.roots()
    keeper.scan(watched)
    assert keeper.notice.startswith("The folder “deepdeep")
    assert keeper.notice.endswith("cannot be opened: what is in it is not searched.")

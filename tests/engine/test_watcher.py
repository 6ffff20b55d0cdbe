"""Events of watched roots arrive; what cannot be watched is said."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine import watcher as module
from desktop.engine.watcher import Watcher, on_network
from desktop.records import Root, RootId


class Touched:
    """The paths that were touched, and an event for each new one."""

    def __init__(self) -> None:
        self.paths: set[Path] = set()
        self.news = threading.Event()

    def __call__(self, path: Path) -> None:
        self.paths.add(path)
        self.news.set()

    def wait_for(self, path: Path) -> bool:
        for _ in range(50):
            if path in self.paths:
                return True
            self.news.wait(0.2)
            self.news.clear()
        return False


@pytest.fixture
def touched() -> Touched:
    return Touched()


@pytest.fixture
def watcher(touched: Touched) -> Iterator[Watcher]:
    watching = Watcher(touched)
    yield watching
    watching.close()


def _root(path: Path) -> Root:
    return Root(RootId(1), path, (), online=True, live=False, scanned=None)


def test_a_new_file_in_a_new_folder_is_noticed(
    watcher: Watcher, touched: Touched, root: Path
) -> None:
    assert watcher.watch(_root(root)) == ""
    (root / "new").mkdir()
    (root / "new" / "a.jpg").write_bytes(b"x")
    assert touched.wait_for(root / "new") or touched.wait_for(root / "new" / "a.jpg")


def test_both_ends_of_a_rename_are_noticed(watcher: Watcher, touched: Touched, root: Path) -> None:
    (root / "a.jpg").write_bytes(b"x")
    watcher.watch(_root(root))
    (root / "a.jpg").rename(root / "b.jpg")
    assert touched.wait_for(root / "a.jpg")
    assert touched.wait_for(root / "b.jpg")


def test_a_root_with_more_folders_than_half_the_limit_is_only_scanned(
    watcher: Watcher, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "limit").write_text("6\n")
    monkeypatch.setattr(module, "_INOTIFY_LIMIT", tmp_path / "limit")
    for number in range(3):
        (root / str(number)).mkdir()
    assert "from time to time" in watcher.watch(_root(root))
    assert not watcher.is_watching(RootId(1))


def test_an_ordinary_folder_is_not_on_the_network(tmp_path: Path) -> None:
    assert not on_network(tmp_path)

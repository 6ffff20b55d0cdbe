from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, photo

from desktop.ui.bridge import Bridge
from desktop.ui.lending import Lending
from desktop.ui.results_model import ResultsModel

PLAIN = photo(1, Path("/photos/a.jpg"))
INSIDE = photo(2, Path("/photos/old.zip/2003/b.jpg"), member="2003/b.jpg")


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def lending(qapp: QApplication, tmp_path: Path, said: list[str]) -> Any:
    session, bridge = StandIn(tmp_path), Bridge()
    yield Lending(session, bridge, said.append, bridge)  # type: ignore[arg-type]
    session.close()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system is asked to open."""
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def test_file_is_opened_itself(lending: Lending, opened: list[str]) -> None:
    lending.open(PLAIN.asset)
    assert opened == ["/photos/a.jpg"]


def test_member_is_opened_as_a_copy(
    qtbot: QtBot, lending: Lending, opened: list[str], tmp_path: Path
) -> None:
    lending.open(INSIDE.asset)
    qtbot.waitUntil(lambda: opened == [str(tmp_path / "b.jpg")])


def test_member_that_cannot_be_unpacked_is_said_so(
    qtbot: QtBot, lending: Lending, opened: list[str], said: list[str]
) -> None:
    lending.open(photo(3, INSIDE.asset.path, member="2003/b.jpg", size=0).asset)
    qtbot.waitUntil(lambda: said == ["This file is damaged in its archive."])
    assert opened == []


def test_file_on_a_drive_that_is_away_is_not_opened(
    lending: Lending, opened: list[str], said: list[str]
) -> None:
    lending.open(photo(1, Path("/photos/a.jpg"), online=False).asset)
    assert (opened, said) == ([], ["“a.jpg” is on a drive that is not connected."])


def test_files_and_members_are_copied_together(
    qtbot: QtBot, lending: Lending, tmp_path: Path
) -> None:
    QApplication.clipboard().setText("before")
    lending.copy([PLAIN.asset, INSIDE.asset])
    qtbot.waitUntil(lambda: len(QApplication.clipboard().mimeData().urls()) == 2)
    files = [url.toLocalFile() for url in QApplication.clipboard().mimeData().urls()]
    assert files == ["/photos/a.jpg", str(tmp_path / "b.jpg")]


def test_member_is_dragged_as_its_copy_once_that_is_made(
    qtbot: QtBot, lending: Lending, tmp_path: Path
) -> None:
    model = ResultsModel()
    model.file_of = lending.file
    model.set_hits([INSIDE])
    assert model.mimeData([model.index(0)]).urls() == []
    lending.fetch([INSIDE.asset], lambda files: None)
    qtbot.waitUntil(lambda: lending.file(INSIDE.asset) is not None)
    (url,) = model.mimeData([model.index(0)]).urls()
    assert url.toLocalFile() == str(tmp_path / "b.jpg")

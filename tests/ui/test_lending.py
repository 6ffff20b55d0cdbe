from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, jpeg, photo

from desktop.records import Passage
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


def test_picture_is_copied_as_pixels(qtbot: QtBot, lending: Lending, said: list[str]) -> None:
    lending._session.preview_file(PLAIN.asset, None).write_bytes(jpeg("red", 64, 48))
    lending.copy_picture(PLAIN)
    qtbot.waitUntil(lambda: said == ["The picture is on the clipboard."])
    assert QApplication.clipboard().image().size().toTuple() == (64, 48)


def test_picture_that_cannot_be_read_is_said_so(
    qtbot: QtBot, lending: Lending, said: list[str]
) -> None:
    lending.copy_picture(PLAIN)
    qtbot.waitUntil(lambda: said == ["This file is on a drive that is not connected."])


def test_text_is_copied_without_what_passages_share(
    qtbot: QtBot, lending: Lending, said: list[str]
) -> None:
    there = (Passage(1, "One. Two."), Passage(1, "Two. Three."), Passage(2, "Three. Four."))
    lending._session.texts[PLAIN.asset.id] = there  # type: ignore[attr-defined]
    lending.copy_text(PLAIN)
    qtbot.waitUntil(lambda: said == ["The text is on the clipboard."])
    assert QApplication.clipboard().text() == "One. Two.\nThree.\nThree. Four."


def test_file_without_text_is_said_so(qtbot: QtBot, lending: Lending, said: list[str]) -> None:
    lending.copy_text(PLAIN)
    qtbot.waitUntil(lambda: said == ["No text is known of “a.jpg”."])


def test_drag_goes_on_without_a_picture_that_takes_too_long(
    qtbot: QtBot, lending: Lending, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lending._session, "render", lambda *_: None)
    told: list[object] = []
    lending.picture(PLAIN, told.append)
    qtbot.waitUntil(lambda: told == [None])

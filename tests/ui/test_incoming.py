from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.records import Example
from desktop.ui.incoming import Incoming, has_picture, is_address_only
from desktop.ui.wish import Shown


def mime(*urls: QUrl, side: int = 0) -> QMimeData:
    made = QMimeData()
    if urls:
        made.setUrls(list(urls))
    if side:
        image = QImage(side, side // 2, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        made.setImageData(image)
    return made


def test_files_are_taken_as_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    files = [tmp_path / "a.jpg", tmp_path / "b.heic"]
    for file in files:
        file.write_bytes(b"x")
    folder = QUrl.fromLocalFile(str(tmp_path))
    taken = Incoming().taken(mime(*(QUrl.fromLocalFile(str(file)) for file in files), folder))
    assert taken == tuple(Shown(Example(file=file), file.name) for file in files)


def test_a_picture_without_a_file_is_kept_small(qtbot: QtBot) -> None:
    incoming = Incoming()
    (shown,) = incoming.taken(mime(side=3000))
    assert shown.example.file is not None
    kept = QImage(str(shown.example.file))
    assert (kept.width(), kept.height()) == (1024, 512)
    assert shown.picture is not None


def test_a_browsers_picture_is_taken_and_its_address_is_not_followed(qtbot: QtBot) -> None:
    address = QUrl("https://example.org/cat.jpg")
    assert is_address_only(mime(address))
    assert not has_picture(mime(address))
    assert Incoming().taken(mime(address)) == ()
    both = mime(address, side=40)
    assert not is_address_only(both)
    assert len(Incoming().taken(both)) == 1


def test_text_and_folders_are_no_pictures(qtbot: QtBot, tmp_path: Path) -> None:
    text = QMimeData()
    text.setText("red car")
    assert not has_picture(text)
    assert not has_picture(mime(QUrl.fromLocalFile(str(tmp_path))))

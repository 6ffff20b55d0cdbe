from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from ui.stand_in import document

from desktop.ui import list_view
from desktop.ui.main_window import MainWindow
from desktop.ui.shapes import Shape
from desktop.ui.verdicts import Verdict


def columns(wide: int, *, asks: bool = False, mirrored: bool = False) -> list_view.Columns:
    return list_view.columns(QSize(wide, 68), 1.0, asks=asks, right_to_left=mirrored)


def test_columns_stand_side_by_side() -> None:
    made = columns(900)
    order = (made.picture, made.name, made.folder, made.date, made.size, made.end)
    rights = [part.right() for part in order]
    assert all(left.left() >= right for left, right in zip(order[1:], rights, strict=False))
    assert rights[-1] == 900


def test_narrow_rows_keep_the_name() -> None:
    made = columns(340)
    assert made.folder.isNull()
    assert made.size.isNull()
    assert made.name.width() > 150


def test_rows_are_mirrored_where_one_reads_from_right_to_left() -> None:
    plain, mirrored = columns(900), columns(900, mirrored=True)
    assert mirrored.picture.right() == 900 - plain.picture.left()
    assert mirrored.name.width() == plain.name.width()
    assert columns(340, mirrored=True).folder.isNull()


def test_where_it_is_asked_the_signs_have_room() -> None:
    made = columns(900, asks=True)
    assert made.size.isNull()
    assert made.end.width() >= 120


def test_row_says_name_reason_and_words(qtbot: QtBot, window: MainWindow) -> None:
    hit = document(9, Path("/papers/bill.pdf"), "the \x02bill\x03 of the year")
    fonts = list_view.Fonts(window.font(), window.font())
    canvas = QPixmap(900, 150)
    canvas.fill(Qt.GlobalColor.white)
    from PySide6.QtGui import QPainter

    painter = QPainter(canvas)
    where = list_view.columns(canvas.size(), 1.0, asks=False, right_to_left=False)
    list_view.paint_row(painter, where, list_view.Told(hit, "Words", "papers", None), fonts)
    painter.end()
    for part in (where.picture, where.name, where.folder, where.date, where.size):
        assert inked(canvas, part)
    assert not inked(canvas, where.end)


def inked(canvas: QPixmap, part: QRectF) -> bool:
    image = canvas.copy(part.toRect()).toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y).lightness() < 250 for x, y in places)


def test_heart_of_a_row_can_be_pressed(qtbot: QtBot, window: MainWindow) -> None:
    page, kept = window.middle.results, window.desk.kept
    page.set_shape(Shape.LIST)
    view = page.view
    cell = QRectF(view.visualRect(view.results.index(1)))
    hit = view.results.hits[1]
    heart = view.cards.heart_place(cell, hit)
    assert cell.contains(heart)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heart.center().toPoint())
    qtbot.waitUntil(lambda: kept.mark(hit.asset.id).favourite)


def test_row_says_yes_and_no_beside_its_heart(window: MainWindow) -> None:
    page = window.middle.results
    page.set_shape(Shape.LIST)
    page.view.cards.asks = True
    size = QSize(800, 68)
    places = page.view.cards.verdict_places(size)
    heart = page.view.cards.heart_place(QRectF(0, 0, 800, 68), page.view.results.hits[0])
    assert not places[Verdict.YES].intersects(places[Verdict.NO])
    assert not places[Verdict.NO].intersects(heart)

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.records import AssetId, Region
from desktop.ui.lightbox import Lightbox
from desktop.ui.panel import PanelContext
from desktop.ui.region import RegionDrawer
from desktop.ui.wish import Shown


@pytest.fixture
def lightbox(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> Lightbox:
    window = QWidget()
    window.resize(800, 600)
    made = Lightbox(context, window)
    show(window)
    made.show_hit(library.hits[0])
    qtbot.waitUntil(lambda: not picture_of(made).isEmpty())
    return made


def picture_of(lightbox: Lightbox) -> QRectF:
    return lightbox.drawer._picture.picture_rect()


def drawn(drawer: RegionDrawer, begin: QPoint, end: QPoint) -> Region | None:
    QTest.mousePress(drawer, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(drawer, end)
    QTest.mouseRelease(drawer, Qt.MouseButton.LeftButton, pos=end)
    return drawer.region


def test_what_is_drawn_is_searched_for(lightbox: Lightbox, context: PanelContext) -> None:
    where = picture_of(lightbox).toRect()
    region = drawn(lightbox.drawer, where.topLeft() + QPoint(1, 1), where.center())
    assert region is not None
    assert (region.width, region.height) == pytest.approx((0.5, 0.5), abs=0.02)
    heard: list[tuple[Shown, ...]] = []
    context.desk.examples_wanted.connect(heard.append)
    lightbox.drawer._find.click()
    ((shown,),) = heard
    assert (shown.example.asset, shown.example.region) == (AssetId(1), region)
    assert shown.picture is not None
    assert not lightbox.isVisible()


def test_a_rectangle_ends_at_the_picture(lightbox: Lightbox) -> None:
    where = picture_of(lightbox).toRect()
    region = drawn(lightbox.drawer, where.center(), where.bottomRight() + QPoint(500, 500))
    assert region is not None
    assert region.left + region.width == pytest.approx(1.0)


def test_a_click_draws_nothing(lightbox: Lightbox) -> None:
    centre = picture_of(lightbox).toRect().center()
    assert drawn(lightbox.drawer, centre, centre + QPoint(2, 2)) is None
    assert not lightbox.drawer._find.isVisible()


def test_keys_draw_move_resize_and_let_go(lightbox: Lightbox) -> None:
    QTest.keyClick(lightbox, Qt.Key.Key_F)
    assert lightbox.drawer.region == Region(0.25, 0.25, 0.5, 0.5)
    QTest.keyClick(lightbox, Qt.Key.Key_Left)
    QTest.keyClick(lightbox, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = lightbox.drawer.region
    assert moved is not None
    assert (moved.left, moved.height) == pytest.approx((0.23, 0.52))
    QTest.keyClick(lightbox, Qt.Key.Key_Escape)
    assert not lightbox.drawer._find.isVisible()
    assert lightbox.isVisible()

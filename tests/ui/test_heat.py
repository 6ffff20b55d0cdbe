"""What matched is shown while Space is held; a short press keeps its meaning."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, jpeg

from desktop.engine.patches import Heat
from desktop.ui.heat import veil
from desktop.ui.lightbox import Lightbox
from desktop.ui.panel import PanelContext
from desktop.ui.picture import PictureView


@pytest.fixture
def view(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> PictureView:
    """The first photo, all white."""
    asset = library.hits[0].asset
    library.preview_file(asset, None).write_bytes(jpeg("white", 640, 480))
    context.desk.set_searched("a cat", ("a", "cat"))
    made = PictureView(context, 640)
    show(made)
    made.show_asset(asset, None)
    qtbot.waitUntil(lambda: colours(made)[1] == QColor("white"))
    return made


def colours(view: PictureView) -> tuple[QColor, QColor]:
    """A quarter and three quarters of the way from left to right."""
    image: QImage = view.grab().toImage()
    middle = image.height() // 2
    left, right = (image.pixelColor(image.width() * quarter // 4, middle) for quarter in (1, 3))
    return left, right


def test_what_did_not_match_grows_dark_until_the_end(view: PictureView, qtbot: QtBot) -> None:
    view.heat.begin()
    qtbot.waitUntil(lambda: view.heat.is_shown)
    left, right = colours(view)
    assert left.lightness() > 200 > 130 > right.lightness()
    view.heat.end()
    assert colours(view)[1] == QColor("white")


def test_another_picture_is_shown_as_it_is(
    view: PictureView, library: StandIn, qtbot: QtBot
) -> None:
    view.heat.begin()
    qtbot.waitUntil(lambda: view.heat.is_shown)
    view.show_asset(library.hits[1].asset, None)
    assert not view.heat.is_shown


def test_an_answer_that_comes_after_the_end_is_dropped(
    view: PictureView, library: StandIn, qtbot: QtBot
) -> None:
    view.heat.begin()
    view.heat.end()
    qtbot.waitUntil(lambda: ("patches", library.hits[0].asset.id, None, "a cat") in library.called)
    qtbot.wait(50)
    assert not view.heat.is_shown


def test_a_search_without_a_description_is_said(
    view: PictureView, context: PanelContext, qtbot: QtBot
) -> None:
    context.desk.set_searched("", ())
    with qtbot.waitSignal(context.desk.said) as said:
        view.heat.begin()
    assert said.args == ["Only what was described in words can be shown."]


def test_where_nothing_stands_out_that_is_said(
    view: PictureView, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    library.patches.heat = Heat(1, 2, (0.0, 0.0))
    with qtbot.waitSignal(context.desk.said) as said:
        view.heat.begin()
    assert said.args == ["No part of this picture stands out."]
    assert not view.heat.is_shown


def test_the_veil_is_darkest_where_least_matched() -> None:
    image = veil(Heat(1, 2, (1.0, 0.0)))
    alphas = [image.pixelColor(x, 30).alpha() for x in range(image.width())]
    assert alphas == sorted(alphas)
    assert alphas[0] < 20 < 150 < alphas[-1]


# ----------------------------------------------------------------------------- the key


@pytest.fixture
def lightbox(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> Lightbox:
    context.desk.set_searched("a cat", ("a", "cat"))
    window = QWidget()
    made = Lightbox(context, window)
    show(window)
    made.show_hit(library.hits[0])
    return made


def space(lightbox: Lightbox, kind: QEvent.Type, *, repeats: bool = False) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(lightbox, QKeyEvent(kind, Qt.Key.Key_Space, none, " ", repeats))


PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


def test_a_short_press_closes(lightbox: Lightbox) -> None:
    space(lightbox, PRESS)
    space(lightbox, RELEASE)
    assert not lightbox.isVisible()


def test_holding_shows_what_matched_and_letting_go_ends_it(
    lightbox: Lightbox, qtbot: QtBot
) -> None:
    heat = lightbox.findChild(PictureView).heat  # type: ignore[union-attr]
    space(lightbox, PRESS)
    qtbot.waitUntil(lambda: heat.is_shown)
    space(lightbox, RELEASE)
    assert not heat.is_shown
    assert lightbox.isVisible()


def test_the_press_that_opened_it_may_go_on(lightbox: Lightbox, qtbot: QtBot) -> None:
    heat = lightbox.findChild(PictureView).heat  # type: ignore[union-attr]
    space(lightbox, PRESS, repeats=True)
    qtbot.waitUntil(lambda: heat.is_shown)
    space(lightbox, RELEASE, repeats=True)
    assert heat.is_shown
    space(lightbox, RELEASE)
    assert not heat.is_shown
    assert lightbox.isVisible()


def test_the_end_of_the_press_that_opened_it_closes_nothing(lightbox: Lightbox) -> None:
    space(lightbox, RELEASE)
    assert lightbox.isVisible()

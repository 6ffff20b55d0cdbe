"""Searched words are marked in the picture."""

from collections.abc import Callable

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, jpeg

from desktop.records import TextLine
from desktop.ui.panel import PanelContext
from desktop.ui.picture import PictureView

LINE = TextLine("Red letter", 0.25, 0.25, 0.5, 0.5)


def shown(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> PictureView:
    """The first photo, all white, with a line of words in its middle."""
    asset = library.hits[0].asset
    library.preview_file(asset, None).write_bytes(jpeg("white", 640, 480))
    library.lines[asset.id, None] = (LINE,)
    view = PictureView(context, 640)
    show(view)
    view.show_asset(asset, None)
    return view


def middle(view: PictureView) -> QColor:
    """The colour in the middle of the second word."""
    image = view.grab().toImage()
    ratio = image.width() / view.width()
    return image.pixelColor(round(view.width() * 0.62 * ratio), image.height() // 2)


def test_searched_words_are_marked_where_they_are(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    view = shown(context, library, show)
    qtbot.waitUntil(lambda: middle(view) == QColor("white"))
    context.desk.set_searched("letter", ("letter",))
    qtbot.waitUntil(lambda: view._marks.count == 1)
    assert middle(view) != QColor("white")


def test_marks_go_with_the_search_and_with_the_picture(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    context.desk.set_searched("letter", ("letter",))
    view = shown(context, library, show)
    qtbot.waitUntil(lambda: view._marks.count == 1)
    view.show_asset(library.hits[1].asset, None)
    assert view._marks.count == 0
    view.show_asset(library.hits[0].asset, None)
    qtbot.waitUntil(lambda: view._marks.count == 1)
    context.desk.set_searched("", ())
    assert view._marks.count == 0

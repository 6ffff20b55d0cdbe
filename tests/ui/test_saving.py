"""A search is saved with all that it is by, and comes back just so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.engine.keeping import SavedExample, SavedSearch
from desktop.records import AssetId, Example, Region
from desktop.ui.incoming import Incoming
from desktop.ui.main_window import MainWindow
from desktop.ui.order import Group, Order, Sort
from desktop.ui.saving import saved_of, wish_of
from desktop.ui.shapes import Shape
from desktop.ui.wish import Shown, Wish

MUG = Example(AssetId(3), page=2, region=Region(0.1, 0.2, 0.3, 0.4), weight=-1.0)


@pytest.mark.usefixtures("qapp")
def test_pictures_regions_and_weights_come_back(tmp_path: Path) -> None:
    file = Example(file=tmp_path / "dropped.jpg")
    wish = Wish("snow^2 type:photo", (Shown(MUG, "mug.jpg"), Shown(file, "dropped.jpg")))
    again, gone = wish_of(saved_of(wish, Incoming()), Incoming())
    assert (again, gone) == (wish, ())


@pytest.mark.usefixtures("qapp")
def test_a_pasted_picture_is_kept_as_a_copy() -> None:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    mime, incoming = QMimeData(), Incoming()
    mime.setImageData(image)
    saved = saved_of(Wish("", incoming.taken(mime)), incoming)
    assert saved.examples[0].copy
    assert saved.examples[0].example == Example()
    later = Incoming()
    ((shown,), _) = (wish_of(saved, later)[0].examples, ())
    assert shown.example.file is not None
    assert QImage(str(shown.example.file)).width() == 512
    assert saved_of(Wish("", (shown,)), later) == saved  # the same search, to be ticked


@pytest.mark.usefixtures("qapp")
def test_what_is_gone_is_told_by_name() -> None:
    search = SavedSearch("Mugs", "red", (SavedExample("mug.jpg", Example()),))
    assert wish_of(search, Incoming()) == (Wish("red"), ("mug.jpg",))


def test_a_saved_search_is_shown_as_it_was(
    window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    page, desk = window.middle.results, window.desk
    window.middle.search.set_wish(Wish("red", (Shown(Example(AssetId(2)), "b.jpg"),)))
    page.set_order(Order(Sort.NAME, True, Group.FOLDER))
    page.set_shape(Shape.LIST)
    saved = replace(desk.present(), name="Mine")
    assert (saved.order, saved.shape) == ("name backwards folder", str(Shape.LIST))
    window.middle.search.clear()
    page.set_order(Order())
    page.set_shape(Shape.GRID)
    desk.saved_wanted.emit(saved)
    assert replace(desk.present(), name="Mine") == saved
    gone = replace(saved, examples=(SavedExample("b.jpg", Example()),))
    with qtbot.waitSignal(desk.said) as said:
        desk.saved_wanted.emit(gone)
    assert said.args == ["Not in the library now, so searched for without it: b.jpg"]

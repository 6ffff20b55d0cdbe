"""Every state of the window, one after the other, as a person meets them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from screenshot_camera import Album, Camera, State, nothing
from screenshot_pages import page_states

from desktop.engine.keeping import SavedSearch
from desktop.records import Hit, Kind
from desktop.ui.first_run import FirstRun
from desktop.ui.hits_menu import hits_menu
from desktop.ui.panels.albums import Albums
from desktop.ui.shapes import Shape
from desktop.ui.teaching import open_teaching

_NOTHING_FITS = '"zzyzx quagga"'
_STEPS = 3  # of the first run


def take_first_run(camera: Camera, album: Album) -> None:
    """The three steps."""
    card = camera.window.findChild(FirstRun)
    if card is not None:
        camera.settle(until=lambda: card.folders._seconds is not None)  # how long it will take
    for step in range(1, _STEPS + 1):
        _take(camera, album, f"first-run-{step}")
        if card is not None and step < _STEPS:
            card.forward.click()


def take_states(camera: Camera, album: Album, search: str) -> None:
    """All states of a library that has something in it."""
    for state in all_states(search):
        if album.wants(state.name):
            state.arrange(camera)
            _take(camera, album, state.name)
            state.undo(camera)


def take_mirrored(camera: Camera, album: Album, search: str) -> None:
    """The window as those see it who write from right to left."""
    for state in all_states(search):
        if state.name in MIRRORED and album.wants(f"mirrored-{state.name}"):
            state.arrange(camera)
            _take(camera, album, f"mirrored-{state.name}")
            state.undo(camera)


MIRRORED = (
    *("home", "search", "preview", "menu", "list", "timeline", "albums", "refine", "offline"),
    *("answer", "table", "duplicates", "activity-busy", "settings-1"),
)


def all_states(search: str) -> tuple[State, ...]:
    """In the order in which they are taken."""
    return (*_result_states(search), *page_states())


def _result_states(search: str) -> tuple[State, ...]:
    return (
        State("home", _home, nothing),
        State("hover", _hover, _leave),
        State("search", lambda camera: camera.search(search), nothing),
        State("preview", _preview, nothing),
        State("refine", lambda camera: camera.window.middle.results.refine.click(), _refined),
        State("order", _order, lambda camera: _menu_of(camera).close()),
        State("menu", _menu, _close_menus),
        State("list", lambda camera: _shaped(camera, Shape.LIST, search), _grid),
        State("list-all", lambda camera: _shaped(camera, Shape.LIST, ""), _grid),
        State("timeline", lambda camera: _shaped(camera, Shape.TIMELINE, ""), _grid),
        State("document", _document, nothing),
        State("large-document", _large, _small),
        State("large", _large_photo, _small),
        State("chips", lambda camera: camera.search("boat type:photo after:2023 -dog"), nothing),
        State("like", _like, _home),
        State("tags", _tags, _home),
        State("albums", _albums, nothing),
        State("dialog", _dialog, _close_dialogs),
        State("teach", _teach, _close_dialogs),
        State("toast", _toast, lambda camera: camera.window.toast.hide()),
        State("empty-nothing", lambda camera: camera.search(_NOTHING_FITS), nothing),
        State("empty-filter", lambda camera: camera.search("type:pdf after:2090"), nothing),
        State("empty-unclear", lambda camera: camera.search("cat type:nonsense"), _home),
        State("banner", _banner, lambda camera: camera.window.banner.show_missing(())),
        State("offline", _offline, _online),
    )


def _take(camera: Camera, album: Album, name: str, seconds: float = 0.4) -> None:
    if album.wants(name):
        camera.take(album.file(name), after_seconds=seconds)


# --------------------------------------------------------------------------- results


def _home(camera: Camera) -> None:
    camera.search("")
    camera.select(())


def _hover(camera: Camera) -> None:
    """The mouse is on one card, and the keyboard on another."""
    _home(camera)
    view = camera.view
    view.setFocus()
    view.setCurrentIndex(view.results.index(0))
    QTest.mouseMove(view.viewport(), view.visualRect(view.results.index(1)).center())
    camera.settle(0.3)


def _leave(camera: Camera) -> None:
    QApplication.sendEvent(camera.view, QEvent(QEvent.Type.Leave))


def _preview(camera: Camera) -> None:
    camera.select(camera.first(Kind.PHOTO))
    camera.view.setFocus()


def _shaped(camera: Camera, shape: Shape, words: str) -> None:
    _home(camera)
    camera.search(words)
    camera.window.middle.results.set_shape(shape)
    camera.select(camera.view.results.hits[1:2])
    camera.view.setFocus()
    camera.settle(0.5)


def _grid(camera: Camera) -> None:
    camera.window.middle.results.set_shape(Shape.GRID)


def _document(camera: Camera) -> None:
    camera.search("total")
    camera.settle(1.0, until=lambda: bool(camera.first(Kind.DOCUMENT)))
    camera.select(camera.first(Kind.DOCUMENT))
    camera.settle(1.0)


def _large(camera: Camera) -> None:
    camera.window.desk.preview_wanted.emit()
    camera.settle(1.0)


def _large_photo(camera: Camera) -> None:
    _home(camera)
    camera.select(camera.first(Kind.PHOTO))
    _large(camera)


def _small(camera: Camera) -> None:
    if camera.window.lightbox is not None:
        camera.window.lightbox.close_it()


def _like(camera: Camera) -> None:
    """What looks like a picture, and something else about it in words."""
    _home(camera)
    camera.window.middle.search_like(camera.first(Kind.PHOTO)[0].asset)
    camera.settle(2.0, until=lambda: camera.window._complete)


def _offline(camera: Camera) -> None:
    """A folder on a drive that is not connected, and some files that were on it."""
    _home(camera)
    results = camera.view.results
    away = [_away(hit) if number % 3 == 0 else hit for number, hit in enumerate(results.hits)]
    results.set_hits(away)
    overview = camera.window.desk.overview
    if overview is not None and overview.roots:
        gone = replace(overview.roots[0], path=Path("/media/anna/Archive 2009"), online=False)
        shown = replace(overview, roots=(*overview.roots, gone))
        camera.window.desk.overview_changed.emit(shown)
    camera.select([hit for hit in results.hits if not hit.asset.online][:1])
    camera.view.setFocus()


def _away(hit: Hit) -> Hit:
    return replace(hit, asset=replace(hit.asset, online=False))


def _online(camera: Camera) -> None:
    camera.window.desk.refresh_overview()
    camera.settle(0.5)


# --------------------------------------------------------------------------- menus, dialogs


def _refined(camera: Camera) -> None:
    camera.window.middle.results.refine.popover.hide()


def _menu_of(camera: Camera) -> QWidget:
    return camera.window.middle.results.order.menu()


def _order(camera: Camera) -> None:
    button = camera.window.middle.results.order
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))


def _menu(camera: Camera) -> None:
    window, view = camera.window, camera.view
    camera.select(camera.first(Kind.PHOTO))
    if not view.selected_hits():
        return
    menu = hits_menu(view.selected_hits(), window.context, view)
    rect = view.visualRect(view.currentIndex())
    menu.popup(view.viewport().mapToGlobal(rect.center() - QPoint(0, rect.height() // 4)))


def _close_menus(_: Camera) -> None:
    _close_all(QApplication.activePopupWidget)


def _close_dialogs(_: Camera) -> None:
    _close_all(QApplication.activeModalWidget)


def _close_all(open_one: Callable[[], QWidget | None]) -> None:
    while (one := open_one()) is not None:
        one.close()


def _dialog(camera: Camera) -> None:
    albums = camera.window.sidebar.findChild(Albums)
    assert isinstance(albums, Albums)
    albums.ask_new()
    camera.settle(0.5)


def _teach(camera: Camera) -> None:
    open_teaching(camera.window.context, camera.first(Kind.PHOTO, 3), camera.view)
    camera.settle(1.0)


# --------------------------------------------------------------------------- what is kept


def _tags(camera: Camera) -> None:
    _home(camera)
    hits = camera.first(Kind.PHOTO, 3)
    camera.select(hits)
    kept = camera.window.desk.kept
    kept.tag([hit.asset.id for hit in hits], "holiday")
    kept.tag([hits[0].asset.id], "to print")
    camera.settle(0.5)
    camera.window.desk.tags_wanted.emit()
    camera.settle(0.5)
    camera.window.toast.hide()


def _albums(camera: Camera) -> None:
    _home(camera)
    hits, keeping = camera.first(Kind.PHOTO, 12), camera.session.keeping
    ids = [hit.asset.id for hit in hits]
    for name in ("Summer by the sea", "For the calendar"):
        keeping.create_album(name)
    camera.settle(0.3)
    keeping.add_to_album("Summer by the sea", ids)
    keeping.add_to_album("For the calendar", ids[:4])
    keeping.save_search(SavedSearch("Cats", "cat type:photo"))
    keeping.set_favourite(ids[:3], True)
    for number, stars in enumerate((5, 4, 3, 5, 4)):
        keeping.rate(ids[number : number + 1], stars)
    camera.settle(1.0)
    camera.select(hits[:1])
    camera.view.setFocus()


def _toast(camera: Camera) -> None:
    camera.window.toast.offer("3 files were added to “Holiday”.", "Undo", lambda: None)


def _banner(camera: Camera) -> None:
    camera.window.banner.show_missing(("picture",))
    camera.window.banner.set_useful(True)

"""Every state of the window, one after the other, as a person meets them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QWidget
from screenshot_camera import Album, Camera

from desktop.records import Activity, Answer, Hit, Kind, Source, Work
from desktop.ui.first_run import FirstRun
from desktop.ui.panels.questions import Questions

_BUSY = Activity(Work.INDEXING, Path("IMG_3321.jpg"), 412, 2137, 14.2, 122.0, 3)
_NOTHING_FITS = '"zzyzx quagga"'


def take_first_run(camera: Camera, album: Album) -> None:
    """The three steps."""
    card = camera.window.findChild(FirstRun)
    for step in (1, 2, 3):
        _take(camera, album, f"first-run-{step}", seconds=1.0)
        if card is not None and step < 3:
            card.forward.click()


def take_states(camera: Camera, album: Album, search: str) -> None:
    """All states of a library that has something in it."""
    for name, arrange, undo in _states(search):
        if album.wants(name):
            arrange(camera)
            _take(camera, album, name)
            undo(camera)


def take_mirrored(camera: Camera, album: Album, search: str) -> None:
    """The window as those see it who write from right to left."""
    for name, arrange, undo in _states(search):
        if name in _MIRRORED and album.wants(f"mirrored-{name}"):
            arrange(camera)
            _take(camera, album, f"mirrored-{name}")
            undo(camera)


_MIRRORED = ("home", "search", "preview", "activity-busy", "settings", "answer", "refine")
Step = Callable[[Camera], object]


def _states(search: str) -> tuple[tuple[str, Step, Step], ...]:
    """Name, how to get there, and how to leave."""
    return (
        ("home", _home, _still),
        ("search", lambda camera: _search(camera, search), _still),
        ("preview", lambda camera: camera.select(camera.first(Kind.PHOTO)), _still),
        ("refine", lambda camera: _open(camera.window.middle.results.refine.click), _refined),
        ("order", _order, lambda camera: _menu_of(camera).close()),
        ("menu", _menu, lambda camera: _open(_close_menus)),
        ("document", _document, _still),
        ("large", _large, _small),
        ("tags", _tags, _home),
        ("albums", _albums, _still),
        ("toast", _toast, lambda camera: camera.window.toast.hide()),
        ("ask", _ask, _still),
        ("answer", _answer, lambda camera: camera.window.show_panel("preview")),
        ("empty-nothing", lambda camera: _search(camera, _NOTHING_FITS), _home),
        ("empty-filter", lambda camera: _search(camera, "type:pdf after:2090"), _home),
        ("unclear", lambda camera: _search(camera, "cat type:nonsense"), _home),
        ("banner", _banner, lambda camera: camera.window.banner.show_missing(())),
        ("duplicates", lambda camera: _page(camera, "duplicates"), _still),
        ("models", lambda camera: _page(camera, "models"), _still),
        ("activity-idle", lambda camera: _page(camera, "activity"), _still),
        ("activity-busy", _busy, _idle),
        ("settings", lambda camera: _page(camera, "settings"), _still),
        ("settings-bottom", _bottom, _still),
        ("problems", lambda camera: _page(camera, "problems"), _home),
        ("offline", _offline, _still),
    )


def _take(camera: Camera, album: Album, name: str, seconds: float = 0.4) -> None:
    if album.wants(name):
        camera.take(album.file(name), after_seconds=seconds)


def _still(_: Camera) -> None:
    """Nothing is to be undone."""


def _home(camera: Camera) -> None:
    camera.window.show_panel("")
    camera.search("")
    camera.select(())


def _search(camera: Camera, words: str) -> None:
    camera.window.show_panel("")
    camera.search(words)


def _open(pressed: Callable[[], object]) -> None:
    pressed()


def _refined(camera: Camera) -> None:
    camera.window.middle.results.refine.popover.hide()


def _menu_of(camera: Camera) -> QWidget:
    return camera.window.middle.results.order.menu()


def _order(camera: Camera) -> None:
    button = camera.window.middle.results.order
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))


def _menu(camera: Camera) -> None:
    from desktop.ui.hits_menu import hits_menu

    window, view = camera.window, camera.view
    camera.select(camera.first(Kind.PHOTO))
    if window._context is None or not view.selected_hits():
        return
    menu = hits_menu(view.selected_hits(), window._context, view)
    menu.setObjectName("shown")
    menu.popup(view.viewport().mapToGlobal(view.viewport().rect().center() / 2))


def _close_menus() -> None:
    from PySide6.QtWidgets import QApplication

    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def _document(camera: Camera) -> None:
    _search(camera, "total")
    camera.settle(1.0, until=lambda: bool(camera.first(Kind.DOCUMENT)))
    camera.select(camera.first(Kind.DOCUMENT))
    camera.settle(1.0)


def _large(camera: Camera) -> None:
    camera.window.desk.preview_wanted.emit()
    camera.settle(1.0)


def _small(camera: Camera) -> None:
    if camera.window.lightbox is not None:
        camera.window.lightbox.close_it()


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
    hits, keeping = camera.first(Kind.PHOTO, 12), camera.session.keeping
    ids = [hit.asset.id for hit in hits]
    for name in ("Summer by the sea", "For the calendar"):
        keeping.create_album(name)
    camera.settle(0.3)
    keeping.add_to_album("Summer by the sea", ids)
    keeping.add_to_album("For the calendar", ids[:4])
    keeping.save_search("Cats", "cat type:photo")
    keeping.set_favourite(ids[:3], True)
    keeping.rate(ids[:5], 4)
    camera.settle(1.0)


def _toast(camera: Camera) -> None:
    camera.window.toast.offer("3 files were added to “Holiday”.", "Undo", lambda: None)


def _ask(camera: Camera) -> None:
    _home(camera)
    camera.select(camera.first(Kind.PHOTO, 2) + camera.first(Kind.DOCUMENT, 1))
    camera.window.desk.panel_wanted.emit("questions")


def _answer(camera: Camera) -> None:
    """An answer as a model would give it; none is needed for a picture of one."""
    _ask(camera)
    panel = camera.window.side.findChild(Questions)
    hits: Sequence[Hit] = camera.view.selected_hits()
    if not isinstance(panel, Questions) or not hits:
        return
    sources = tuple(Source(n, hit.asset, hit.page) for n, hit in enumerate(hits, start=1))
    said = "The first two are photos taken outdoors [1][2]. The last one is a page of text [3]."
    answer = Answer("What do these have in common?", said, sources, (1, 2, 3), "Demo", 4.0)
    panel.show_answer(answer.question, answer)


def _banner(camera: Camera) -> None:
    camera.window.banner.show_missing(("picture",))
    camera.window.banner.set_useful(True)


def _page(camera: Camera, page: str) -> None:
    camera.window.desk.panel_wanted.emit(page)
    camera.settle(2.5)


def _busy(camera: Camera) -> None:
    _page(camera, "activity")
    camera.bridge.active.emit(_BUSY)


def _idle(camera: Camera) -> None:
    camera.bridge.active.emit(Activity())


def _bottom(camera: Camera) -> None:
    _page(camera, "settings")
    for area in camera.window.middle.findChildren(QScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _offline(camera: Camera) -> None:
    """A folder on a drive that is not connected, and a file that could not be read."""
    _home(camera)
    overview = camera.window.desk.overview
    if overview is None:
        return
    away = [replace(root, online=False, live=False) for root in overview.roots]
    away += [replace(away[0], path=Path("/media/anna/Archive 2009"))] if away else []
    camera.window.desk.overview_changed.emit(replace(overview, roots=tuple(away)))

"""The pages, and what is asked: those states of the window that are not about the results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QScrollArea
from screenshot_camera import Camera, State, nothing

from desktop.engine.columns import parse_columns
from desktop.engine.duplicates import Likeness
from desktop.engine.extraction import Cell, Table, TableRow
from desktop.records import Activity, Answer, Hit, Kind, Source, Work
from desktop.ui.panels.duplicates import DuplicatesPage
from desktop.ui.panels.questions import Questions
from desktop.ui.panels.tables import TablesPage

_BUSY = Activity(Work.INDEXING, Path("IMG_3321.jpg"), 412, 2137, 14.2, 122.0, 3)
_SECTIONS = 4  # of the settings, each as high as the window, at most

# What a model reads from these files of the demo album.
_READ = {
    "INV-0077": ("Green Gate Garden Centre", "2024-10-03", "116.50 EUR"),
    "INV-20931": ("Birch & Bolt Tool Shop", "2024-05-14", "119.90 EUR"),
    "power_2025-02": ("Brightside Power", None, "79.98 EUR"),
    "receipt_0031": ("Corner Bakery", "2024-06-07", "10.20 EUR"),
    "receipt_0047": ("Harbour Paints", "2024-08-22", "71.80 EUR"),
    "water_2025-03": ("Willow Valley Waterworks", None, "48.20 EUR"),
}
_QUESTION = "How much are the water and the power bill together?"
_SAID = (
    "The water bill comes to 48.20 euros [1] and the power bill to 79.98 euros [2]: "
    "128.18 euros together. The water bill is to be paid by 20 April 2025 [1]."
)


def page_states() -> tuple[State, ...]:
    """Every page, full and empty."""
    return (
        State("ask", _ask, nothing),
        State("answer", _answer, lambda camera: camera.window.show_panel("preview")),
        State("duplicates", partial(_duplicates, Likeness.IDENTICAL), nothing),
        State("duplicates-near", partial(_duplicates, Likeness.NEAR), nothing),
        State("tables", _tables, nothing),
        State("table", _table, nothing),
        State("models", partial(_page, "models"), nothing),
        State("activity-idle", partial(_page, "activity"), nothing),
        State("activity-busy", _busy, _idle),
        *(
            State(f"settings-{number + 1}", partial(_settings, number), nothing)
            for number in range(_SECTIONS)
        ),
        State("problems-none", partial(_page, "problems"), nothing),
        State("problems", _problems, _no_problems),
    )


def _page(page: str, camera: Camera) -> None:
    camera.window.desk.panel_wanted.emit(page)
    camera.settle(2.0)


# --------------------------------------------------------------------------- questions


def _ask(camera: Camera) -> None:
    camera.search("bill")
    camera.select(_bills(camera))
    camera.window.desk.panel_wanted.emit("questions")


def _bills(camera: Camera) -> Sequence[Hit]:
    """The two bills of the demo album; of another one, two documents."""
    documents = camera.first(Kind.DOCUMENT, 99)
    named = {hit.asset.path.stem: hit for hit in documents}
    wanted = [named.get(name) for name in ("water_2025-03", "power_2025-02")]
    return [hit for hit in wanted if hit] or documents[:2]


def _answer(camera: Camera) -> None:
    """An answer as a model would give it; none is needed for a picture of one."""
    _ask(camera)
    panel = camera.window.side.findChild(Questions)
    hits = _bills(camera)
    if not isinstance(panel, Questions) or not hits:
        return
    sources = tuple(Source(n, hit.asset, hit.page) for n, hit in enumerate(hits, start=1))
    answer = Answer(_QUESTION, _SAID, sources, (1, 2), "Qwen3-VL 2B", 6.0)
    panel.show_answer(answer.question, answer)


# --------------------------------------------------------------------------- tables


def _tables(camera: Camera) -> None:
    camera.search("")
    _page("tables", camera)


def _table(camera: Camera) -> None:
    """A table as it was read, with a cell that its file does not confirm."""
    camera.search("")
    hits = {hit.asset.path.stem: hit for hit in camera.view.results.hits}
    rows = [
        TableRow(number, Source(number, hits[name].asset, hits[name].page), _cells(_READ[name]))
        for number, name in enumerate((name for name in _READ if name in hits), start=1)
    ]
    table = Table(1, "Invoices and receipts", parse_columns("shop, date, total:money"), tuple(rows))
    _page("tables", camera)
    page = camera.window.middle.findChild(TablesPage)
    if isinstance(page, TablesPage) and rows:
        page.show_table(table)
        page.open.view.setCurrentIndex(page.open.model.index(len(rows) - 2, 1))
        camera.settle(1.5)


def _cells(values: tuple[str | None, ...]) -> tuple[Cell, ...]:
    return tuple(Cell(value, doubted=value == "2024-06-07") for value in values)


# --------------------------------------------------------------------------- other pages


def _duplicates(kind: Likeness, camera: Camera) -> None:
    _page("duplicates", camera)
    page = camera.window.middle.findChild(DuplicatesPage)
    if isinstance(page, DuplicatesPage):
        page.show_kind(kind)
        camera.settle(1.0)


def _busy(camera: Camera) -> None:
    _page("activity", camera)
    camera.at_last = lambda: camera.bridge.active.emit(_BUSY)


def _idle(camera: Camera) -> None:
    camera.at_last = lambda: None
    camera.bridge.active.emit(Activity())


def _settings(section: int, camera: Camera) -> None:
    """The page, scrolled down by so many windows."""
    _page("settings", camera)
    for area in camera.window.middle.findChildren(QScrollArea):
        if area.isVisible():
            bar = area.verticalScrollBar()
            bar.setValue(section * (bar.pageStep() - 40))


def _problems(camera: Camera) -> None:
    """Some files as if they could not be read."""
    overview = camera.window.desk.overview
    hits = camera.view.results.hits
    if overview is None or not hits:
        return
    reasons = ("It is protected by a password.", "The file is damaged.", "The file is empty.")
    assets = tuple(
        replace(hit.asset, reason=reason) for hit, reason in zip(hits, reasons, strict=False)
    )
    counts = replace(overview.counts, rejected=len(assets))
    camera.window.desk.overview_changed.emit(replace(overview, rejected=assets, counts=counts))
    _page("problems", camera)


def _no_problems(camera: Camera) -> None:
    camera.window.desk.refresh_overview()
    camera.search("")

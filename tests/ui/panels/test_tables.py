from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, child

from desktop.ui.new_table import NewTable
from desktop.ui.open_table import OpenTable, with_ending
from desktop.ui.panel import PanelContext
from desktop.ui.panels.tables import TablesPage


@pytest.fixture
def page(context: PanelContext, show: Callable[[QWidget], QWidget]) -> TablesPage:
    made = TablesPage(context)
    show(made)
    return made


def said(page: QWidget) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def read(page: TablesPage, qtbot: QtBot, columns: str = "shop, date") -> OpenTable:
    page.new.line.setText(columns)
    page.new.read.click()
    qtbot.waitUntil(lambda: bool(page.open.model.table.rows) and not page.is_reading)
    return page.open


def test_columns_and_sources_are_chosen(
    page: TablesPage, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    assert not page.new.read.isEnabled()
    context.desk.set_selection(tuple(library.hits[:2]), library.hits[0])
    assert page.new.selected.text() == "The 2 selected"
    read(page, qtbot)
    assert ("table", "shop, date", ("shop", "date"), 2) in library.called


def test_ready_made_set_fills_the_columns_in(
    page: TablesPage, library: StandIn, qtbot: QtBot
) -> None:
    chips = {button.text(): button for button in page.new.findChildren(QPushButton)}
    chips["Receipts"].click()
    assert page.new.line.text().startswith("Shop:text, Date:date, Total:money")
    page.new.read.click()
    qtbot.waitUntil(lambda: bool(page.open.model.table.rows))
    assert [call[1] for call in library.called if call[0] == "table"] == ["Receipts"]
    assert page.open.model.table.columns[0].description == "the name of the shop"


def test_columns_that_make_no_sense_say_why(page: TablesPage) -> None:
    page.new.line.setText("shop, shop")
    assert "Two columns have the same name." in said(page.new)
    assert not page.new.read.isEnabled()


def test_without_a_model_no_table_is_read(
    page: TablesPage, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    library.missing = ("answer",)
    page.new.line.setText("shop")
    context.desk.models_changed.emit()
    qtbot.waitUntil(lambda: not page.new.read.isEnabled())
    assert "No model" in said(child(page, NewTable))


def test_rows_stream_in_and_doubts_are_counted(page: TablesPage, qtbot: QtBot) -> None:
    table = read(page, qtbot)
    assert table.model.index(0, 1).data() == "red house"
    assert "6 files · 6 cells not confirmed (underlined)" in said(table)
    assert not table.stop.isVisible()
    assert not table.resume.isVisible()


def test_stopped_table_is_read_on(page: TablesPage, library: StandIn, qtbot: QtBot) -> None:
    library.tables.most = 2
    table = read(page, qtbot)
    assert "2 of 6 read" in said(table)
    table.resume.click()
    qtbot.waitUntil(lambda: not page.is_reading)
    assert ("resume", 1, False) in library.called
    assert table.model.table.finished


def test_row_that_could_not_be_read_says_why_and_is_tried_again(
    page: TablesPage, library: StandIn, qtbot: QtBot
) -> None:
    library.tables.problems = {2: "The file is damaged."}
    table = read(page, qtbot)
    assert table.model.index(1, 1).data() == "The file is damaged."
    assert table.view.columnSpan(1, 1) == 2
    table.retry.click()
    assert ("resume", 1, True) in library.called


def test_edited_cell_is_kept_and_a_refusal_is_said(
    page: TablesPage, library: StandIn, qtbot: QtBot
) -> None:
    table = read(page, qtbot)
    table.model.setData(table.model.index(0, 1), "Bakery")
    assert ("edit", (1, 1, 0), "Bakery") in library.called
    with qtbot.waitSignal(page._desk.said):
        table.model.setData(table.model.index(0, 1), "refused")


def test_chosen_row_shows_its_source(page: TablesPage, qtbot: QtBot) -> None:
    table = read(page, qtbot)
    table.view.setCurrentIndex(table.model.index(4, 1))
    assert "letter.pdf, page 2" in said(table)


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".md"])
def test_table_is_saved(page: TablesPage, qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    table = read(page, qtbot)
    file = tmp_path / f"table{ending}"
    with qtbot.waitSignal(page._desk.said) as told:
        table.write(file)
    assert told.args == [f"The table was saved as “{file.name}”."]
    assert file.stat().st_size > 100


def test_saving_asks_where_and_says_why_it_cannot(
    page: TablesPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = read(page, qtbot)
    nowhere = str(tmp_path / "none" / "table")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (nowhere, "CSV (*.csv)"))
    with qtbot.waitSignal(page._desk.said) as told:
        table.export.click()
    assert told.args[0].startswith("“table.csv” cannot be written")
    assert with_ending(Path("a.md"), ".csv") == Path("a.md")


def test_earlier_table_is_opened_and_deleted_with_confirmation(
    page: TablesPage, library: StandIn, qtbot: QtBot
) -> None:
    table = read(page, qtbot)
    table.back_wanted.emit()
    qtbot.waitUntil(lambda: page.list.count() == 1)
    page.list.itemClicked.emit(page.list.item(0))
    assert table.isVisible()
    table._delete.click()
    assert library.tables.kept
    box = child(table, QMessageBox)
    next(one for one in box.buttons() if one.text() == "Delete").click()
    qtbot.waitUntil(lambda: not library.tables.kept and page.list.count() == 0)
    assert "No table was read yet." in said(page)

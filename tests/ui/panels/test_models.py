from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import MODELS, StandIn

from desktop.records import InstalledModel, Progress
from desktop.ui.panel import PanelContext
from desktop.ui.panels.models import Models, facts_of


@pytest.fixture
def panel(context: PanelContext, show: Callable[[QWidget], QWidget], qtbot: QtBot) -> Models:
    made = Models(context)
    show(made)
    qtbot.waitUntil(lambda: len(made._bars) == 3)
    return made


def button(panel: Models, words: str) -> QPushButton | None:
    found = (b for b in panel.findChildren(QPushButton) if b.isVisible() and words in b.text())
    return next(found, None)


def said(panel: Models) -> str:
    return " | ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_facts_are_size_memory_languages_and_licence() -> None:
    assert facts_of(MODELS[0]) == ("1.5 GB · 900 MB of memory · languages: over 100 · Apache-2.0")


def test_model_without_a_repository_can_only_be_imported(panel: Models) -> None:
    assert "Import only" in said(panel)


def test_download_needs_a_click_and_is_told(
    panel: Models, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    assert not [call for call in library.called if call[0] == "download"]
    download = button(panel, "Download")
    assert download is not None
    with qtbot.waitSignal(context.desk.models_changed):
        download.click()
    assert ("download", MODELS[0].id) in library.called
    qtbot.waitUntil(lambda: "In use" in said(panel))


def test_download_shows_progress_and_can_be_cancelled(
    panel: Models, library: StandIn, qtbot: QtBot
) -> None:
    library.shelf.get = lambda *rest: None  # type: ignore[method-assign]
    panel.download(MODELS[0])
    qtbot.waitUntil(lambda: button(panel, "Cancel") is not None)
    panel._on_progress(Progress(300, 1000))
    assert panel._bars[MODELS[0].id].value() == 300
    cancel = button(panel, "Cancel")
    assert cancel is not None
    cancel.click()
    assert library.called[-1] == ("cancel_download",)


def test_other_installed_model_can_be_used(panel: Models, library: StandIn, qtbot: QtBot) -> None:
    other = replace(MODELS[0], id="other", title="Another")
    library.installed_models = [InstalledModel(m, library.folder) for m in (other, MODELS[0])]
    panel.look()
    qtbot.waitUntil(lambda: button(panel, "Use this") is not None)
    use = button(panel, "Use this")
    assert use is not None
    use.click()
    qtbot.waitUntil(lambda: ("use_model", "picture", "other") in library.called)


def test_another_model_can_read_words_in_pictures(
    panel: Models, library: StandIn, qtbot: QtBot
) -> None:
    greek = replace(MODELS[0], id="greek", title="Greek", purpose="ocr")
    library.installed_models = [InstalledModel(greek, library.folder)]
    panel.look()
    qtbot.waitUntil(lambda: "Reading words in pictures" in said(panel) and "Greek" in said(panel))
    use = button(panel, "Use this")
    assert use is not None
    use.click()
    qtbot.waitUntil(lambda: ("words", "greek") in library.called)
    qtbot.waitUntil(lambda: "In use" in said(panel))


def test_failed_import_is_said(
    panel: Models, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    sentences: list[str] = []
    context.desk.said.connect(sentences.append)
    panel.import_from(library.folder)
    qtbot.waitUntil(lambda: sentences[-1] == "This is no model that Shoebox knows.")

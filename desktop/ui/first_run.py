"""The first start, in three short steps: which folders, which models, and a promise."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QFrame,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.tally import Tally
from desktop.records import InstalledModel, Model
from desktop.ui import parts, text, theme
from desktop.ui.empty_states import dropped_folders, usual_folders
from desktop.ui.panel import PanelContext

_WIDTH = 600
_BOX = 31  # pixels; where the words of a tick box begin
_FITS = 0.6  # of the computer's memory; the rest is for everything else
_PURPOSES = ("picture", "passage", "answer")


class FirstRun(QFrame):
    """A card that is shown until a folder is watched.

    Args:
        context: The open library; its survey counts and measures.

    Signals:
        folders_wanted: tuple[Path, ...]; to be watched.
    """

    folders_wanted = Signal(tuple)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setProperty("rank", "card")
        self.setAcceptDrops(True)
        self.setFixedWidth(_WIDTH)
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self.folders = FolderStep(context)
        self.models = ModelStep(context)
        self._steps = QStackedWidget()
        for step in (self.folders, self.models, _promise()):
            self._steps.addWidget(step)
        self._where = parts.label("", "small")
        self.back = parts.button(self.tr("Back"), partial(self._go, -1))
        self.forward = parts.button("", self._on_forward, "main")
        self.forward.setMinimumHeight(5 * theme.GRID)
        below = parts.row(self._where, 1, self.back, self.forward)
        self._sign = _sign()
        self.setLayout(parts.column(self._sign, self._steps, below, spacing=20, margin=32))
        self.folders.changed.connect(self._show)
        self._show()

    # ---------------------------------------------------------------- the steps

    def _go(self, by: int) -> None:
        self._steps.setCurrentIndex(self._steps.currentIndex() + by)
        self._show()
        self.forward.setFocus()

    def _on_forward(self) -> None:
        if self._steps.currentIndex() < self._steps.count() - 1:
            self._go(1)
            return
        self.models.start()
        self.folders_wanted.emit(self.folders.chosen)

    def _show(self) -> None:
        step, count = self._steps.currentIndex(), self._steps.count()
        self._where.setText(self.tr("Step {0} of {1}").format(step + 1, count))
        self.back.setVisible(step > 0)
        is_last = step == count - 1
        self._sign.setVisible(not is_last)  # the promise has a sign of its own
        words = self.tr("Start") if is_last else self.tr("Continue")
        self.forward.setText(words)
        self.forward.setAccessibleName(words)
        self.forward.setEnabled(bool(self.folders.chosen))

    # ---------------------------------------------------------------- dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Folders may be dropped."""
        if dropped_folders(event):
            event.acceptProposedAction()
            self._show_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Not here after all."""
        self._show_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped folders into the list."""
        self._show_dropping(False)
        for folder in dropped_folders(event):
            event.acceptProposedAction()
            self.folders.add(folder)

    def _show_dropping(self, dropping: bool) -> None:
        self.setProperty("dropping", dropping)
        self.style().polish(self)


class FolderStep(QWidget):
    """Which folders, with what is in them and how long it will take.

    Signals:
        changed: Another folder is ticked, or none any more.
    """

    changed = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._session, self._bridge = context.session, context.bridge
        self._rows: dict[Path, FolderRow] = {}
        self._seconds: float | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.estimate = parts.label("", "soft", wrap=True)
        another = parts.button(
            self.tr("Another folder…"), self._on_another, "link", icon="folder-plus"
        )
        title = parts.label(self.tr("What would you like to find again?"), "huge", wrap=True)
        explained = parts.label(
            self.tr(
                "Shoebox looks through these folders, and finds what is in them by description. "
                "You can drop others here, and change all of this later."
            ),
            "soft",
            wrap=True,
        )
        link = parts.row(another, 1)
        whole = parts.column(title, explained, self._list, link, self.estimate, 1, spacing=12)
        self.setLayout(whole)
        for folder in usual_folders():
            self.add(folder)

    @property
    def chosen(self) -> tuple[Path, ...]:
        """The folders that are ticked."""
        return tuple(folder for folder, row in self._rows.items() if row.box.isChecked())

    def add(self, folder: Path) -> None:
        """Take a folder into the list, ticked, and count what is in it."""
        if folder in self._rows:
            self._rows[folder].box.setChecked(True)
            return
        row = self._rows[folder] = FolderRow(folder)
        row.box.toggled.connect(self._on_toggled)
        self._list.addWidget(row)
        excludes = self._session.settings.excludes
        self._session.survey.count(folder, excludes, self._bridge.relay(self.show_tally))
        self._on_toggled()

    def show_tally(self, tally: Tally) -> None:
        """So much was counted."""
        if (row := self._rows.get(tally.folder)) is not None:
            row.show_tally(tally)
            self._show_estimate()
            if tally.complete and self._seconds is None:
                self._measure()

    def show_seconds(self, seconds: float | None) -> None:
        """So long a file takes."""
        self._seconds = seconds
        self._show_estimate()

    def _measure(self) -> None:
        relay = self._bridge.relay(self.show_seconds)
        self._session.survey.measure(self.chosen, self._session.settings.excludes, relay)

    def _on_toggled(self) -> None:
        self._show_estimate()
        self.changed.emit()

    def _show_estimate(self) -> None:
        tallies = [row.tally for row in self._rows.values() if row.box.isChecked()]
        files = sum(tally.files for tally in tallies)
        if not tallies:
            said = self.tr("Choose a folder to begin with.")
        elif not all(tally.complete for tally in tallies):
            said = self.tr("Counting…")
        elif self._seconds is None:
            said = text.files(files)
        else:
            took = text.about(files * self._seconds)
            said = self.tr("{0}: {1} on this computer. You can search from the first minute.")
            said = said.format(text.files(files), took)
        self.estimate.setText(said)

    def _on_another(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"))
        if chosen:
            self.add(Path(chosen))


class FolderRow(QWidget):
    """A folder that can be ticked, and what is in it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.tally = Tally(folder)
        self.box = QCheckBox(text.folder_name(folder).replace("&", "&&"))
        self.box.setAccessibleName(str(folder))
        self.box.setChecked(True)
        self._path = parts.ElidedLabel(text.folder_path(folder), "small")
        self._path.setToolTip(str(folder))
        self.count = parts.label("", "soft")
        across = parts.row(self.box, self._path, self.count, spacing=12)
        across.setStretchFactor(self._path, 1)
        self.setLayout(across)

    def show_tally(self, tally: Tally) -> None:
        """So much was counted."""
        self.tally = tally
        photos, documents = text.photos(tally.photos), text.documents(tally.documents)
        self.count.setText(f"{photos} · {documents}")


class ModelStep(QWidget):
    """Which models: those that are there, and the best that can be downloaded and fits."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self.boxes: dict[str, QCheckBox] = {}
        self._models: dict[str, Model] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        title = parts.label(self.tr("How shall Shoebox understand them?"), "huge", wrap=True)
        explained = parts.label(
            self.tr(
                "Models run on this computer. A download is the only time Shoebox uses the "
                "network. Later is fine: names, dates and words can be searched without any."
            ),
            "soft",
            wrap=True,
        )
        every = parts.button(
            self.tr("All models, or import them from a disk…"), self._on_every, "link"
        )
        whole = parts.column(title, explained, self._list, parts.row(every, 1), 1, spacing=12)
        self.setLayout(whole)
        shelf = self._session.shelf
        self._bridge.in_background(
            lambda: (shelf.models, shelf.installed, self._session.models.ids), self._on_found
        )

    def _on_found(
        self,
        found: tuple[Sequence[Model], Sequence[InstalledModel], tuple[str, str, str]],
    ) -> None:
        from desktop.engine.footprint import memory_of_this_computer

        models, installed, in_use = found
        titles = {one.model.id: text.tr(one.model.title) for one in installed}
        self.show_models(models, titles, in_use, memory_of_this_computer())

    def show_models(
        self,
        models: Sequence[Model],
        titles: dict[str, str],
        in_use: tuple[str, str, str],
        memory: int,
    ) -> None:
        """What is there for each purpose, or the best that can be had.

        Args:
            models: Those of the list, the best of each purpose first.
            titles: Of what is installed, by id.
            in_use: Ids for pictures, passages and answers.
            memory: Bytes that the computer has.
        """
        parts.empty(self._list)
        self.boxes.clear()
        named = {
            "picture": self.tr("Finding photos by description"),
            "passage": self.tr("Finding documents by meaning"),
            "answer": self.tr("Answering questions"),
        }
        for purpose, used in zip(_PURPOSES, in_use, strict=True):
            if used:
                sign = parts.icon_label("check-circle", 20, "good")
                there = parts.label(self.tr("{0} is there").format(titles.get(used, used)), "soft")
                words = parts.column(parts.label(named[purpose]), there, spacing=2)
                across = parts.row(sign, spacing=10)
                across.addLayout(words, 1)
                self._list.addLayout(across)
            elif (best := best_model(models, purpose, memory)) is not None:
                self._list.addLayout(self._offer(named[purpose], best))

    def _offer(self, purpose: str, model: Model) -> QVBoxLayout:
        box = QCheckBox(self.tr("{0}: download {1}").format(purpose, text.tr(model.title)))
        facts = self.tr("{0} · needs {1} of memory, fits this computer · {2}")
        said = facts.format(text.size(model.size), text.size(model.memory), model.licence)
        self.boxes[model.id], self._models[model.id] = box, model
        below = parts.column(parts.label(said, "small", wrap=True))
        below.setContentsMargins(_BOX, 0, 0, 0)
        return parts.column(box, below, spacing=2)

    def start(self) -> None:
        """Download what was ticked, one after the other, while indexing goes on."""
        relay = self._bridge.relay
        for model_id, box in self.boxes.items():
            if box.isChecked():
                self._session.shelf.get(
                    self._models[model_id],
                    lambda _: None,
                    relay(self._on_installed),
                    relay(self._desk.say),
                )

    def _on_installed(self) -> None:
        self._desk.say(self.tr("The model is installed."))
        self._desk.models_changed.emit()

    def _on_every(self) -> None:
        self._desk.panel_wanted.emit("models")


def best_model(models: Sequence[Model], purpose: str, memory: int) -> Model | None:
    """The first of the list that can be downloaded and fits; None where there is none."""
    fitting = (
        model
        for model in models
        if model.purpose == purpose and model.repository and model.memory <= _FITS * memory
    )
    return next(fitting, None)


def _promise() -> QWidget:
    shield = parts.icon_label("shield-check", 56, "good")
    title = parts.label(text.tr("A promise"), "huge")
    words = text.tr("Your files are never changed, and nothing leaves this computer.")
    promise = parts.label(words, "title", wrap=True)
    said = parts.label(
        text.tr(
            "Shoebox opens your files for reading only. Its index lies in a folder of its own, and "
            "can be erased in the settings. Indexing goes on quietly while you search; the line at "
            "the bottom tells how far it is."
        ),
        "soft",
        wrap=True,
    )
    made = QWidget()
    made.setLayout(parts.column(shield, title, promise, said, 1, spacing=12))
    return made


def _sign() -> QLabel:
    sign = QLabel()
    sign.setFixedSize(56, 56)
    sign.setPixmap(QApplication.windowIcon().pixmap(56, 56))
    sign.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return sign

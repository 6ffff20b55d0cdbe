"""The setting that lets another program on this computer answer questions: off by default."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLineEdit

from desktop.engine.localserver import USUAL_ADDRESS, checked_address, problem_with
from desktop.errors import ShoeboxError
from desktop.ui import parts, sentences
from desktop.ui.panel import PanelContext


class LocalServer(QFrame):
    """A card: a switch, an address and a model's name. What is chosen applies at once."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setProperty("rank", "card")
        self._bridge, self._desk = context.bridge, context.desk
        self._preferences = context.session.preferences
        self._asked = 0  # only the newest address counts
        settings = self._preferences.settings
        self.switch = QCheckBox(
            self.tr("Another program on this computer answers (Ollama, LM Studio, llama-server)")
        )
        self.address = QLineEdit(settings.answer_server or USUAL_ADDRESS)
        self.address.setAccessibleName(self.tr("Address of the other program"))
        self.model = QLineEdit(settings.answer_server_model)
        self.model.setAccessibleName(self.tr("Name of its model"))
        self.model.setPlaceholderText(self.tr("its first one"))
        self.said = parts.label("", "soft", wrap=True)
        self.switch.setChecked(bool(settings.answer_server))
        self._build()
        self.switch.toggled.connect(self._on_switched)
        self.address.editingFinished.connect(self._on_edited)
        self.model.editingFinished.connect(self._on_edited)
        self._show(self.switch.isChecked())

    def _build(self) -> None:
        explained = parts.label(
            self.tr(
                "Pictures and pages of your question are then given to that program. Only "
                "addresses of this very computer are taken."
            ),
            "soft",
            wrap=True,
        )
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, (words, line) in enumerate(
            ((self.tr("Address"), self.address), (self.tr("Model"), self.model))
        ):
            name = parts.label(words)
            name.setBuddy(line)
            grid.addWidget(name, row, 0)
            grid.addWidget(line, row, 1)
        self._lines = parts.box(grid)
        title = parts.label(self.tr("Questions"), "title")
        self.setLayout(
            parts.column(
                *(title, parts.Tick(self.switch), explained, self._lines, self.said),
                spacing=12,
                margin=16,
            )
        )

    def _show(self, on: bool) -> None:
        self._lines.setVisible(on)
        self.said.setVisible(on and bool(self.said.text()))

    def _on_switched(self, on: bool) -> None:
        self._say("", is_wrong=False)
        self._show(on)
        if on:
            self._apply()
        else:
            self._asked += 1
            self._use("", self._preferences.settings.answer_server_model)

    def _on_edited(self) -> None:
        settings = self._preferences.settings
        now = (self.address.text().strip(), self.model.text().strip())
        if self.switch.isChecked() and now != (
            settings.answer_server,
            settings.answer_server_model,
        ):
            self._apply()

    def _apply(self) -> None:
        """Use the address where it is one of this computer."""
        self._asked += 1
        asked, typed = self._asked, self.address.text()
        self._bridge.in_background(
            lambda: (asked, checked_address(typed)), self._on_local, self._on_refused
        )

    def _on_local(self, found: tuple[int, str]) -> None:
        asked, address = found
        if asked != self._asked:
            return
        model = self.model.text().strip()
        self._use(address, model)
        self._say(self.tr("Looking for the program…"), is_wrong=False)
        self._bridge.in_background(lambda: (asked, problem_with(address, model)), self._on_looked)

    def _on_refused(self, refused: ShoeboxError) -> None:
        if self.switch.isChecked():
            self._say(str(refused), is_wrong=True)

    def _on_looked(self, found: tuple[int, str]) -> None:
        asked, problem = found
        if asked == self._asked:
            self._say(problem or self.tr("It answers your questions now."), is_wrong=bool(problem))

    def _use(self, address: str, model: str) -> None:
        self._preferences.change(answer_server=address, answer_server_model=model)
        self._desk.models_changed.emit()

    def _say(self, sentence: str, *, is_wrong: bool) -> None:
        self.said.setProperty("rank", "danger" if is_wrong else "soft")
        self.said.setText(sentences.said(sentence))
        self.said.style().polish(self.said)
        self.said.setVisible(bool(sentence))

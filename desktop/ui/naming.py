"""Ask for a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QDialogButtonBox, QLineEdit, QWidget

from desktop.ui import parts


class NameDialog(QDialog):
    """One line for a name.

    Args:
        title: What is to be named.
        explained: One sentence below the title.
        name: As it is now.
        taken: Names that are not to be chosen, whatever their case.
        known: Names to be offered while typing.
    """

    def __init__(
        self,
        title: str,
        explained: str,
        parent: QWidget,
        *,
        name: str = "",
        taken: Sequence[str] = (),
        known: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(380)
        self._taken = {one.casefold() for one in taken} - {name.casefold()}
        self.line = QLineEdit(name)
        self.line.setAccessibleName(title)
        self.line.setMaxLength(200)
        self.line.selectAll()
        if known:
            self.line.setCompleter(completer(known, self.line))
        self.line.textChanged.connect(self._on_text)
        self._problem = parts.label("", "danger", wrap=True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._save = buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setProperty("rank", "main")
        words = parts.label(explained, "soft", wrap=True)
        whole = parts.column(words, self.line, self._problem, buttons, spacing=12, margin=20)
        self.setLayout(whole)
        self._on_text(name)

    def name(self) -> str:
        """What was typed, with single blanks."""
        return " ".join(self.line.text().split())

    def _on_text(self, _typed: str) -> None:
        is_taken = self.name().casefold() in self._taken
        words = self.tr("There is “{0}” already; choose another name.")
        self._problem.setText(words.format(self.name()) if is_taken else "")
        self._save.setEnabled(bool(self.name()) and not is_taken)


def completer(names: Sequence[str], parent: QWidget) -> QCompleter:
    """Offers names that hold what is typed."""
    made = QCompleter(list(names), parent)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    if (popup := made.popup()) is not None:
        popup.setObjectName("offered")
    return made


def ask_name(dialog: NameDialog, then: Callable[[str], object]) -> NameDialog:
    """Show a dialog; `then` is told the name."""
    dialog.accepted.connect(lambda: then(dialog.name()))
    dialog.open()
    return dialog

"""The small parts that panels are built of, each with its accessible name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme

Popup = TypeVar("Popup", bound=QWidget)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_READING = 720  # pixels; longer lines are hard to read
_USUAL_LETTERS = 15  # pixels from line to line; larger letters need wider columns


def unchecked(pressed: Callable[[], object]) -> Callable[..., None]:
    """A slot for `clicked` and `triggered` that drops their `checked`."""

    def call(*_: object) -> None:
        pressed()

    return call


def later(then: Callable[[], object], milliseconds: int, parent: QObject) -> QTimer:
    """A timer that calls `then` once, so long after each `start`."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(then)
    return made


def floating(popup: Popup) -> Popup:
    """A menu or another popup whose round corners show what is below them."""
    popup.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    popup.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)  # it would be a rectangle's
    popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    return popup


def opposite_direction() -> Qt.LayoutDirection:
    """Against the window's direction; so buttons have their icons after their words."""
    if QGuiApplication.isRightToLeft():
        return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft


def label(words: str, rank: str = "", *, wrap: bool = False) -> QLabel:
    """A label of a rank that the style sheet knows; plain text always, never HTML."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if QGuiApplication.isRightToLeft():  # Qt goes by the words' own direction, and names stay left
        made.setAlignment(_RIGHT | Qt.AlignmentFlag.AlignVCenter)
    if rank:
        made.setProperty("rank", rank)
    return made


def button(
    words: str, pressed: Callable[[], object], rank: str = "", icon: str = ""
) -> QPushButton:
    """A push button with words."""
    made = QPushButton(f" {words}" if icon else words)
    made.setAccessibleName(words)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if rank in ("", "main"):
        made.setMinimumHeight(4 * theme.GRID)  # with an icon or without
    if rank:
        made.setProperty("rank", rank)
    if icon:
        made.setIconSize(QSize(18, 18))
        theme.set_icon(made, icon, {"main": "on_accent", "link": "accent"}.get(rank, "text"))
    made.clicked.connect(unchecked(pressed))
    return made


def confirm(
    parent: QWidget, question: str, explained: str, action: str, then: Callable[[], object]
) -> QMessageBox:
    """Ask before something is lost; whoever presses Enter or Esc loses nothing."""
    made = QMessageBox(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setIcon(QMessageBox.Icon.Warning)
    made.setWindowTitle(action)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(question)
    made.setInformativeText(explained)
    cancel = made.addButton(QMessageBox.StandardButton.Cancel)
    made.setDefaultButton(cancel)
    made.setEscapeButton(cancel)
    made.addButton(action, QMessageBox.ButtonRole.DestructiveRole).clicked.connect(unchecked(then))
    made.open()
    return made


def tool(icon: str, name: str, pressed: Callable[[], object] | None = None) -> QToolButton:
    """A button with an icon alone; its name is its tooltip and what a screen reader says."""
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setIconSize(QSize(18, 18))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    theme.set_icon(made, icon, "soft")
    if pressed is not None:
        made.clicked.connect(unchecked(pressed))
    return made


def row(*widgets: QWidget | int, spacing: int = theme.GRID) -> QHBoxLayout:
    """Widgets side by side; a number is a stretch."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        if isinstance(widget, int):
            made.addStretch(widget)
        else:
            made.addWidget(widget)
    return made


def column(
    *parts: QWidget | QLayout | int, spacing: int = theme.GRID, margin: int = 0
) -> QVBoxLayout:
    """Widgets and layouts below each other; a number is a stretch."""
    made = QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            made.addStretch(part)
        elif isinstance(part, QLayout):
            made.addLayout(part)
        else:
            made.addWidget(part)
    return made


def box(layout: QLayout, name: str = "", rank: str = "") -> QFrame:
    """A frame around a layout."""
    made = QFrame()
    made.setLayout(layout)
    made.setObjectName(name)
    if rank:
        made.setProperty("rank", rank)
    return made


def set_tab_words(tab: QToolButton, words: str) -> None:
    """Name a tab, and leave room for its words when they are bold: Qt measures the others."""
    tab.setText(words)
    tab.setAccessibleName(words)
    tab.ensurePolished()
    bold = QFont(tab.font())
    bold.setWeight(QFont.Weight.DemiBold)
    more = QFontMetrics(bold).horizontalAdvance(words) - tab.fontMetrics().horizontalAdvance(words)
    tab.setMinimumWidth(tab.sizeHint().width() + max(more, 0))


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("rank", "rule")
    return made


def icon_label(icon: str, side: int, role: str = "soft") -> QLabel:
    """An icon that is not a button."""
    made = QLabel()
    made.setFixedSize(side, side)
    theme.set_icon(made, icon, role)
    return made


def reading_page(name: str, *within: QWidget | QLayout) -> QScrollArea:
    """A page to be read from top to bottom: one column in the middle, which scrolls.

    Args:
        name: What screen readers say.
        within: What is below each other.
    """
    inside = QWidget()
    letters = QFontMetrics(theme.font()).height() / _USUAL_LETTERS
    inside.setMaximumWidth(round(_READING * max(1.0, letters)) + 6 * theme.GRID)
    inside.setLayout(column(*within, 1, spacing=2 * theme.GRID, margin=3 * theme.GRID))
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    made.setAccessibleName(name)
    made.setObjectName("reading")
    made.setWidget(inside)
    return made


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (entry := layout.takeAt(0)) is not None:
        if (inner := entry.layout()) is not None:
            empty(inner)
        elif (widget := entry.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class ElidedLabel(QLabel):
    """One line that is cut in the middle, as paths are, where it has too little room."""

    def __init__(self, words: str = "", rank: str = "") -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if rank:
            self.setProperty("rank", rank)

    def minimumSizeHint(self) -> QSize:
        """It may become as narrow as it must."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        shown = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.width()
        )
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.setLayoutDirection(direction(shown))  # a path begins with its root everywhere
        painter.drawText(self.rect(), int(side | Qt.AlignmentFlag.AlignAbsolute), shown)


def direction(words: str) -> Qt.LayoutDirection:
    """The direction of the first letter that has one."""
    strong = (bidirectional(letter) for letter in words)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


class Tick(QWidget):
    """A box to tick, whose words have as many lines as they need."""

    def __init__(self, box: QCheckBox) -> None:
        super().__init__()
        words = label(box.text().replace("&&", "&"), wrap=True)
        if not box.accessibleName():
            box.setAccessibleName(words.text())
        box.setText("")
        words.installEventFilter(self)
        self._box = box
        across = row(box, words, spacing=4)
        across.setAlignment(box, Qt.AlignmentFlag.AlignTop)
        across.setStretchFactor(words, 1)
        words.setContentsMargins(0, 4, 0, 0)
        self.setLayout(across)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The words are as good as the box."""
        if event.type() == QEvent.Type.MouseButtonRelease and self._box.isEnabled():
            self._box.click()
        return super().eventFilter(watched, event)


class Row(QToolButton):
    """A row of the sidebar: icon, name, and a quiet count or state at its end."""

    def __init__(self, icon: str, name: str, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("rank", "row")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_dense(False)
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name = name
        self._end = label("", "badge")
        self._end.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._end.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(10, 0, 10, 0)
        inside.addStretch(1)
        inside.addWidget(self._end)
        theme.set_icon(self, icon, "soft")
        self.set_name(name)
        self.clicked.connect(unchecked(pressed))

    def set_dense(self, is_dense: bool) -> None:
        """Take a little less height, where there is little."""
        less = theme.GRID // 2 if is_dense else 0
        words = self.fontMetrics().height() + theme.GRID * 3 // 2
        self.setFixedHeight(max(theme.ROW, words) - less)

    def set_name(self, name: str) -> None:
        """What the row is called."""
        self._name = name
        self._say()

    def set_end(self, words: str) -> None:
        """The count or the state at the row's end."""
        self._end.setText(words)
        self._say()

    def _say(self) -> None:
        self.setAccessibleName(", ".join(part for part in (self._name, self._end.text()) if part))
        room = self.width() - 56 - self._end.sizeHint().width()
        shown = QFontMetrics(self.font()).elidedText(
            self._name, Qt.TextElideMode.ElideMiddle, max(room, 60)
        )
        self.setText(" " + shown.replace("&", "&&"))
        self.setToolTip(self._name if shown != self._name else "")

    def minimumSizeHint(self) -> QSize:
        """The name is cut before the sidebar is widened."""
        return QSize(80, self.height())

    def resizeEvent(self, event: object) -> None:
        """Show as much of the name as fits."""
        self._say()

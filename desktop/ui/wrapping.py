"""A layout that sets widgets side by side, and in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.ui import theme


class WrapLayout(QLayout):
    """Lines of widgets, from the side where one begins to read."""

    def __init__(self, gap: int = theme.GRID // 2) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._entries: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one in, at the end."""
        self._entries.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One of them."""
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Let one go."""
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Wider is lower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines are."""
        return self._arrange(QRect(0, 0, width, 0), is_moving=False)

    def sizeHint(self) -> QSize:
        """As the widest one asks for."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest one fits."""
        sizes = [entry.minimumSize() for entry in self._shown()]
        wide = max((size.width() for size in sizes), default=0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put all in their places."""
        super().setGeometry(rect)
        self._arrange(rect, is_moving=True)

    def _shown(self) -> list[QLayoutItem]:
        return [entry for entry in self._entries if not entry.isEmpty()]

    def _arrange(self, rect: QRect, *, is_moving: bool) -> int:
        x, y, line = 0, 0, 0
        mirrored = self._is_mirrored()
        for entry in self._shown():
            size = entry.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if is_moving:
                left = rect.right() + 1 - x - size.width() if mirrored else rect.left() + x
                entry.setGeometry(QRect(QPoint(left, rect.top() + y), size))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line

    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return isinstance(parent, QWidget) and parent.isRightToLeft()

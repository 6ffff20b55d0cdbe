"""The window's three columns: sidebar, results, side panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_WIDTHS = (232, 720, 336)  # pixels at first


class Columns(QSplitter):
    """Sets them side by side. Where not all have room, the sidebar gives way to the side panel.

    Args:
        sidebar: First where reading begins.
        middle: Takes what the others leave.
        side: Shown at times.
    """

    def __init__(self, sidebar: QWidget, middle: QWidget, side: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sidebar, self._side = sidebar, side
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for place, area in enumerate((sidebar, middle, side)):
            self.addWidget(area)
            self.setStretchFactor(place, 1 if area is middle else 0)
        self.setSizes(list(_WIDTHS))
        self._needed = sum(area.minimumWidth() for area in (sidebar, middle, side))

    def show_side(self, is_shown: bool) -> None:
        """Show or hide the side panel."""
        self._side.setVisible(is_shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room now, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._sidebar.setVisible(self._side.isHidden() or self.width() >= self._needed)

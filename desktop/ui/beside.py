"""A picture beside a list, with a line about it: what the chosen row is."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.records import Asset
from desktop.ui import parts, theme
from desktop.ui.picture import PictureView

_LOWEST = 15 * theme.GRID  # pixels that a picture has in a very low window


class Beside(QWidget):
    """The picture begins at the top, and the line is right below it, whatever its shape."""

    def __init__(self, picture: PictureView, line: QWidget) -> None:
        super().__init__()
        self._picture, self._line = picture, line
        self.setLayout(parts.column(picture, line, 1))
        self.setMinimumHeight(_LOWEST)  # not what the picture has now: it follows
        picture.changed.connect(self._fit)

    def show_asset(self, asset: Asset | None, page: int | None) -> None:
        """Show a photo (page None) or one page of a document; None shows nothing."""
        self._picture.show_asset(asset, page)
        self._fit()

    def _fit(self) -> None:
        room = self.height() - self._line.sizeHint().height() - theme.GRID
        self._picture.setFixedHeight(self._picture.best_height(self.width(), max(room, _LOWEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture's shape."""
        self._fit()

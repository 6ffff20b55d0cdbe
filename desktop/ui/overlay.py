"""What is painted over the picture that is shown, once it has been found."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.records import Asset
from desktop.ui.panel import PanelContext


class Overlay(QObject):
    """Keeps what the picture is of, and tells the latest request from those before it.

    Signals:
        changed: There is something else to paint now.
    """

    changed = Signal()

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._asset: Asset | None = None
        self._page: int | None = None
        self._request = 0

    def show_asset(self, asset: Asset | None, page: int | None) -> None:
        """The picture is of this now."""
        self._asset, self._page = asset, page

    def _ask_anew(self) -> int:
        """The number of a new request; what earlier ones find is not wanted any more."""
        self._request += 1
        return self._request

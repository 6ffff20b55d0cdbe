"""A row that fits: what matters least gives way where there is too little room."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy

GivesWay = Callable[[bool], object]


class Header(QFrame):
    """Widgets side by side, with fewer of them or fewer words where there is little room.

    Args:
        layout: Of all that there is.
        gives_way: Called with True to need less room, with False to need it again; those that
            matter least first.
    """

    def __init__(self, layout: QLayout, gives_way: Sequence[GivesWay]) -> None:
        super().__init__()
        self.setLayout(layout)
        self._layout = layout
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._gives_way = tuple(gives_way)
        self._fitted: object = None  # for what was fitted last; else hiding would ask for it again

    def event(self, event: QEvent) -> bool:
        """Words changed: they may need more room, or less."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room now, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        said = tuple(label.text() for label in self.findChildren(QLabel))
        now = (self.width(), said, self.font().pointSizeF())
        if now == self._fitted:
            return
        self._fitted = now
        for gives_way in self._gives_way:
            gives_way(False)
        for gives_way in self._gives_way:
            if self._layout.sizeHint().width() <= self.width():
                return
            gives_way(True)

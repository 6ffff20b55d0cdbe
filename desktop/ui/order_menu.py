"""The button that says by what results are sorted and grouped."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.ui import parts, theme
from desktop.ui.order import Group, Order, Sort


class OrderButton(QToolButton):
    """Offers every order; the one that is chosen is ticked.

    Signals:
        chosen: Order.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sort and group"))
        self.setToolTip(self.tr("Sort and group"))
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_icon(self, "sort", "soft")
        self._order = Order()
        self._ticked: dict[object, QAction] = {}
        self._menu = parts.floating(QMenu(self))
        self._add_choices(self.tr("Sort by"), tuple(Sort))
        self._backwards = self._menu.addAction(self.tr("The other way round"))
        self._backwards.setCheckable(True)
        self._backwards.triggered.connect(self._on_backwards)
        self._menu.addSeparator()
        self._add_choices(self.tr("Group by"), tuple(Group))
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.show_order(self._order)

    @property
    def order(self) -> Order:
        """What is chosen."""
        return self._order

    def show_order(self, order: Order) -> None:
        """Tick these choices."""
        self._order = order
        for choice in (order.sort, order.group):
            self._ticked[choice].setChecked(True)
        self._backwards.setChecked(order.backwards)

    def _add_choices(self, heading: str, choices: tuple[Sort, ...] | tuple[Group, ...]) -> None:
        words = {
            Sort.RELEVANCE: self.tr("Best match"),
            Sort.DATE: self.tr("Date"),
            Sort.NAME: self.tr("Name"),
            Sort.SIZE: self.tr("Size"),
            Group.MATCH: self.tr("How well they fit"),
            Group.DAY: self.tr("Day"),
            Group.MONTH: self.tr("Month"),
            Group.PLACE: self.tr("Place"),
            Group.FOLDER: self.tr("Folder"),
            Group.TYPE: self.tr("Type"),
        }
        self._menu.addAction(heading).setEnabled(False)
        together = QActionGroup(self)
        for choice in choices:
            action = self._menu.addAction(words[choice])
            action.setCheckable(True)
            together.addAction(action)
            action.triggered.connect(parts.unchecked(partial(self._choose, choice)))
            self._ticked[choice] = action

    def _choose(self, choice: Sort | Group) -> None:
        if isinstance(choice, Sort):
            self._tell(replace(self._order, sort=choice))
        else:
            self._tell(replace(self._order, group=choice))

    def _on_backwards(self, backwards: bool) -> None:
        self._tell(replace(self._order, backwards=backwards))

    def _tell(self, order: Order) -> None:
        if order != self._order:
            self.show_order(order)
            self.chosen.emit(order)

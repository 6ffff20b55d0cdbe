"""The places with the most photos, in the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from desktop.engine.keeping import Facet
from desktop.records import Changes
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.section import Section

_MOST = 20
_FIRST_MILLISECONDS = 2000  # the window and its first results come before
_AGAIN_MILLISECONDS = 15_000


class Places(Section):
    """One row for each of the towns with the most photos; hidden where no photo has a place."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context.desk, self.tr("PLACES"), shown=4)
        self._session, self._bridge = context.session, context.bridge
        self._places: tuple[Facet, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.reload)
        self._timer.start(_FIRST_MILLISECONDS)
        context.bridge.changed.connect(self._on_library)

    def reload(self) -> None:
        """Ask for the places again."""
        self._session.faceting.places(_MOST, self._bridge.relay(self._on_places))

    def _on_library(self, changes: Changes) -> None:
        if (changes.updated or changes.removed) and not self._timer.isActive():
            self._timer.start(_AGAIN_MILLISECONDS)

    def _on_places(self, places: tuple[Facet, ...]) -> None:
        if places != self._places:
            self._places = places
            self.set_rows([self.row("map-pin", p.label, p.filter, p.count) for p in places])


PANEL = Panel("places", "Places", Area.SIDEBAR, "map-pin", 16, Places)

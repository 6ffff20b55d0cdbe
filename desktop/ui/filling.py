"""What fills the window once its library is open; loaded beside it, after the first paint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.desk import Desk
from desktop.ui.first_run import FirstRun
from desktop.ui.hand_actions import HandActions
from desktop.ui.hits_menu import hits_menu
from desktop.ui.keep_actions import KeepActions
from desktop.ui.lightbox import Lightbox
from desktop.ui.panel import PanelContext
from desktop.ui.search_flow import SearchFlow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

    from desktop.engine.session import Session
    from desktop.records import Hit
    from desktop.ui.bridge import Bridge
    from desktop.ui.middle import Middle
    from desktop.ui.thumbnails import Thumbnails


@dataclass(frozen=True, slots=True)
class Filling:
    """What works on an open library."""

    context: PanelContext
    flow: SearchFlow
    lightbox: Lightbox

    def welcome(self) -> FirstRun:
        """What is shown while no folder is watched; it counts the usual folders from then on."""
        return FirstRun(self.context)

    def act(self, window: QMainWindow, middle: Middle) -> None:
        """Let keys and menus act on results."""
        KeepActions(window, middle, self.context, self.flow)
        HandActions(window, middle, self.context, self.flow)

    def menu(self, hits: tuple[Hit, ...], parent: QWidget) -> QMenu:
        """What can be done with these results."""
        return hits_menu(hits, self.context, parent)


def fill(
    window: QWidget, middle: Middle, session: Session, bridge: Bridge, thumbnails: Thumbnails
) -> Filling:
    """Make all of it, for an empty window."""
    context = PanelContext(session, bridge, Desk(session, bridge, window), thumbnails)
    flow = SearchFlow(context, middle.results.view.results)
    return Filling(context, flow, Lightbox(context, window))

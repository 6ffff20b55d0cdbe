"""What a panel is: the extension point of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.engine.session import Session
    from desktop.ui.bridge import Bridge
    from desktop.ui.desk import Desk
    from desktop.ui.thumbnails import Thumbnails


class Area(StrEnum):
    """Where a panel lives."""

    SIDEBAR = "sidebar"  # a section on the left, always there
    SIDE = "side"  # a tab on the right
    PAGE = "page"  # in place of the results; opened from a row at the foot of the sidebar


@dataclass(frozen=True, slots=True)
class PanelContext:
    """What a panel is given to work with."""

    session: Session
    bridge: Bridge
    desk: Desk
    thumbnails: Thumbnails


@dataclass(frozen=True, slots=True)
class Panel:
    """One panel: each module in `desktop/ui/panels` defines one as `PANEL`."""

    id: str
    title: str  # English; translated where it is shown
    area: Area
    icon: str  # a name in icons.GLYPHS
    order: int  # within its area, lowest first
    build: Callable[[PanelContext], QWidget]
    only_with_badge: bool = False  # a page whose row appears only while it has something to say

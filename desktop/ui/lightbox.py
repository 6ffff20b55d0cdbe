"""The current result over the whole window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.records import Example, Hit, Kind, Region
from desktop.ui import parts, text
from desktop.ui.heat import Hold
from desktop.ui.panel import PanelContext
from desktop.ui.picture import PictureView
from desktop.ui.region import RegionDrawer
from desktop.ui.wish import Shown

_LONG_SIDE = 2560  # device pixels


class Lightbox(QWidget):
    """Space opens and closes it; the arrows go through the results and the pages.

    Signals:
        step_wanted: int; show the result so many further.
        closed: It was closed.
    """

    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lightbox")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Large preview"))
        self._hit: Hit | None = None
        self._page: int | None = None
        self._desk = context.desk
        self._picture = PictureView(context, _LONG_SIDE, corners=0)
        self._hold = Hold(Qt.Key.Key_Space, self)
        self._hold.tapped.connect(self.close_it)
        self._hold.began.connect(self._picture.heat.begin)
        self._hold.ended.connect(self._picture.heat.end)
        self.drawer = RegionDrawer(self._picture)
        self.drawer.find_wanted.connect(self._on_find)
        self._name = parts.label("", "title")
        self._more = parts.label("", "soft")
        close = parts.tool("x", self.tr("Close (Esc)"), self.close_it)
        back = parts.tool("caret-left", self.tr("Previous"), lambda: self.step_wanted.emit(-1))
        on = parts.tool("caret-right", self.tr("Next"), lambda: self.step_wanted.emit(1))
        part = parts.tool(
            "selection", self.tr("Find a part of this picture (F)"), self.drawer.begin
        )
        self._how = parts.label(self.tr("Draw around something to find it elsewhere"), "soft")
        top = parts.row(self._name, self._more, 1, self._how, part, close, spacing=12)
        middle = parts.row(back, self._picture, on)
        middle.setStretchFactor(self._picture, 1)
        whole = parts.column(top, middle, spacing=12, margin=20)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._window = parent
        parent.installEventFilter(self)
        self.hide()

    def show_hit(self, hit: Hit) -> None:
        """Show a result, at the page that was found."""
        self._hit = hit
        self._show_page(hit.page if hit.asset.kind is Kind.DOCUMENT else None)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def close_it(self) -> None:
        """Back to the results."""
        self._hold.cancel()
        self.hide()
        self.closed.emit()

    def _show_page(self, page: int | None) -> None:
        if self._hit is None:
            return
        asset = self._hit.asset
        if asset.kind is Kind.DOCUMENT:
            page = max(1, min(page or 1, asset.page_count or 1))
        self._page = page
        self.drawer.set_region(None)
        self._picture.show_asset(asset, page)
        self._name.setText(asset.path.name)
        pages = asset.page_count or 0
        at = text.tr("{0} of {1}").format(page, text.number(pages)) if pages > 1 else ""
        self._more.setText(at or text.second_line(self._hit))

    def _on_find(self, region: Region) -> None:
        assert self._hit is not None
        asset = self._hit.asset
        example = Example(asset.id, self._page, region=region)
        name = self.tr("part of {0}").format(asset.path.name)
        shown = Shown(example, name, self._picture.cut_out(region))
        self.hide()
        self._desk.examples_wanted.emit((shown,))

    # ---------------------------------------------------------------- Qt's side

    def event(self, event: QEvent) -> bool:
        """Esc and the arrows belong to this, not to the window behind it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, pages, and the ways out."""
        key = event.key()
        if self.drawer.take_key(event):
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        turns = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageDown: 1,
        }
        if self._hold.take_press(event):
            return
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
            self.close_it()
        elif key in steps:
            self.step_wanted.emit(steps[Qt.Key(key)])
        elif key in turns and self._page is not None:
            self._show_page(self._page + turns[Qt.Key(key)])
        elif key == Qt.Key.Key_F:
            self.drawer.begin()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A short press of Space closes; see [Note: Space, short and long] in heat.py."""
        if not self._hold.take_release(event):
            super().keyReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A way out for the mouse."""
        self.close_it()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

"""The current result over the whole window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.records import AssetId, Example, Hit, Kind, Passage, Region
from desktop.ui import parts, text, theme
from desktop.ui.heat import Hold
from desktop.ui.page_text import PageText, text_of
from desktop.ui.panel import PanelContext
from desktop.ui.picture import PictureView
from desktop.ui.region import RegionDrawer
from desktop.ui.wish import Shown

_LONG_SIDE = 2560  # device pixels
_PREVIEW_MILLISECONDS = 250  # in which the preview asks for the text, where there is one
_LINES = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_LINE = 760  # pixels; longer lines are hard to read


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
        self._session, self._bridge = context.session, context.bridge
        self._unread = parts.later(self._ask_for_text, _PREVIEW_MILLISECONDS, self)
        self._read: AssetId | None = None  # whose text is there
        self._passages: tuple[Passage, ...] = ()
        self._text = PageText()
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
        self._part = parts.box(parts.row(self._how, part, spacing=12))
        middle = parts.row(back, self._build_shown(), on)
        middle.setStretch(1, 1)
        top = parts.row(self._name, self._more, 1, self._part, close, spacing=12)
        whole = parts.column(top, middle, spacing=12, margin=20)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._window = parent
        parent.installEventFilter(self)
        self.hide()

    def _build_shown(self) -> QStackedWidget:
        """The picture, or the text of a document that has none."""
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are the lightbox's
        self._text.setFixedWidth(_LINE)
        self._text.setFont(theme.font(1.15))
        self._reading = parts.box(parts.column(parts.row(1, self._text, 1), 0))
        self._shown = QStackedWidget()
        self._shown.addWidget(self._picture)
        self._shown.addWidget(self._reading)
        self._picture.changed.connect(self._show_text)
        self._desk.text_read.connect(self._on_text)
        return self._shown

    def show_hit(self, hit: Hit) -> None:
        """Show a result, at the page that was found."""
        self._hit = hit
        if self._read != hit.asset.id:
            self._unread.start()
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

        self._show_text()

    def _ask_for_text(self) -> None:
        if self._hit is not None and self._read != self._hit.asset.id:
            asset = self._hit.asset.id
            self._session.passages(asset, partial(self._bridge.relay(self._on_text), asset))

    def _on_text(self, asset: AssetId, passages: tuple[Passage, ...]) -> None:
        self._read, self._passages = asset, passages
        self._show_text()

    def _show_text(self) -> None:
        """Read what cannot be looked at."""
        words = ""
        if self._hit is not None and self._read == self._hit.asset.id and self._picture.is_lacking:
            words = text_of(self._passages, self._page)
        self._text.show_text(words, self._desk.words)
        self._shown.setCurrentWidget(self._reading if words else self._picture)
        self._part.setHidden(bool(words))

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
        elif key in turns and self._scrolls(Qt.Key(key)):
            self._text.read_on(turns[Qt.Key(key)], by_page=key not in _LINES)
        elif key in turns and self._page is not None:
            self._show_page(self._page + turns[Qt.Key(key)])
        elif key == Qt.Key.Key_F:
            self.drawer.begin()
        else:
            super().keyPressEvent(event)

    def _scrolls(self, key: Qt.Key) -> bool:
        """Whether a key moves the text, and does not turn the page."""
        is_reading = self._shown.currentWidget() is self._reading
        pages = self._hit.asset.page_count or 1 if self._hit is not None else 1
        return is_reading and (pages == 1 or key in _LINES)

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

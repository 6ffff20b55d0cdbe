"""What Shoebox is doing, folder by folder, and what it takes of the computer."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.engine.footprint import Footprint, footprints
from desktop.records import Activity, Root, Work
from desktop.ui import parts, sentences, text, theme
from desktop.ui.activity_line import headline, pace
from desktop.ui.captioning import ShiftCard
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.wrapping import WrapLayout

if TYPE_CHECKING:
    from desktop.engine.news import Overview

_LOOK_MILLISECONDS = 2000


class ActivityPage(QWidget):
    """A page that tells more than the line at the bottom has room for."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self._activity = self._bridge.activity
        self._roots: tuple[Root, ...] | None = None
        self.now = parts.label("", "title", wrap=True)
        self.rest = parts.label("", "soft", wrap=True)
        self.current = parts.ElidedLabel("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of indexing"))
        self.pause = parts.button(self.tr("Pause"), self._session.pause, icon="pause")
        self.go_on = parts.button("", self._session.resume, "main", "play")
        self.look = parts.button(
            self.tr("Look through all folders now"), self._session.rescan, icon="arrow-clockwise"
        )
        self.problems = parts.button("", self._on_problems, "link")
        self.shift = ShiftCard(context)
        self.folders = QVBoxLayout()
        self.memory = QGridLayout()
        self.disk = parts.label("", "soft", wrap=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._measure)
        self._build()
        self._bridge.active.connect(self.show_activity)
        self._desk.overview_changed.connect(self.show_overview)
        self._desk.searched.connect(self._on_page)
        self.show_activity(self._activity)
        if self._desk.overview is not None:
            self.show_overview(self._desk.overview)

    def _build(self) -> None:
        buttons = WrapLayout(theme.GRID)
        for button in (self.go_on, self.pause, self.look):
            buttons.addWidget(button)
        problems = parts.row(self.problems, 1)  # its words begin where all others do
        now = (self.now, self.bar, self.rest, self.current, problems, buttons)
        cards = (
            parts.box(parts.column(*now, spacing=10, margin=16), rank="card"),
            self.shift,
            _card(self.tr("Folders"), self.folders),
            _card(self.tr("Memory"), self.memory),
            _card(self.tr("Disk"), parts.column(self.disk)),
        )
        self.folders.setSpacing(12)
        self.memory.setColumnStretch(0, 1)
        close = parts.tool("x", self.tr("Back to the results"), self._on_close)
        title = parts.row(parts.label(self.tr("Activity"), "huge"), 1, close)
        page = parts.reading_page(self.tr("Activity"), title, *cards)
        self.setFocusProxy(page)
        self.setLayout(parts.column(page))

    # ---------------------------------------------------------------- what is shown

    def show_activity(self, activity: Activity) -> None:
        """The indexer has got on."""
        self._activity = activity
        overview = self._desk.overview
        self.now.setText(headline(activity, overview.counts if overview else None))
        busy = activity.work is Work.INDEXING and activity.total > 0
        self.bar.setVisible(busy)
        self.bar.setRange(0, max(1, activity.total))
        self.bar.setValue(min(activity.done, activity.total))
        self.rest.setText(pace(activity) if busy else sentences.said(activity.notice))
        self.rest.setVisible(bool(self.rest.text()))
        self.current.setText(str(activity.current) if busy and activity.current else "")
        self.current.setVisible(bool(self.current.text()))
        paused = activity.work is Work.PAUSED
        words = self.tr("Index anyway") if activity.notice else self.tr("Go on")
        self.go_on.setText(f" {words}")
        self.go_on.setAccessibleName(words)
        self.go_on.setVisible(paused)
        self.pause.setVisible(not paused)

    def show_overview(self, overview: Overview) -> None:
        """Folders, counts and problems."""
        if overview.roots != self._roots:
            self._roots = overview.roots
            parts.empty(self.folders)
            for root in overview.roots:
                self.folders.addWidget(_folder(root))
            if not overview.roots:
                self.folders.addWidget(parts.label(self.tr("No folder is watched yet."), "soft"))
        self.disk.setText(
            self.tr("The index and the previews take {0}.").format(text.size(overview.disk_bytes))
        )
        count = overview.counts.rejected
        words = text.unreadable(count)
        self.problems.setText(words)
        self.problems.setAccessibleName(words)
        self.problems.setVisible(count > 0)
        self.show_activity(self._activity)

    def show_memory(self, found: tuple[Footprint, ...]) -> None:
        """What each kind of process takes."""
        parts.empty(self.memory)
        taken_by: Counter[str] = Counter()
        for one in found:
            taken_by[_role(one.role)] += one.memory  # several may read files
        for row, (name, memory) in enumerate(taken_by.most_common()):
            self.memory.addWidget(parts.label(name), row, 0)
            taken = parts.label(text.size(memory), "soft")
            self.memory.addWidget(taken, row, 1, Qt.AlignmentFlag.AlignRight)

    # ---------------------------------------------------------------- asking

    def _on_page(self) -> None:
        if self._desk.page == PANEL.id:
            self._measure()
            self._timer.start()
        else:
            self._timer.stop()

    def _measure(self) -> None:
        self._bridge.in_background(footprints, self.show_memory)

    def _on_problems(self) -> None:
        self._desk.panel_wanted.emit("problems")

    def _on_close(self) -> None:
        self._desk.panel_wanted.emit("")


def _card(title: str, inside: QGridLayout | QVBoxLayout) -> QFrame:
    column = parts.column(parts.label(title, "title"), inside, spacing=12, margin=16)
    return parts.box(column, rank="card")


def _folder(root: Root) -> QWidget:
    """Name, path and state of a watched folder."""
    sign = parts.icon_label("folder" if root.online else "offline", 20)
    name = parts.label(text.folder_name(root.path))
    path = parts.ElidedLabel(text.folder_path(root.path), "small")
    path.setToolTip(str(root.path))
    state = parts.label(state_of(root), "soft", wrap=True)
    words = parts.column(name, path, state, spacing=2)
    across = parts.row(sign, spacing=12)
    across.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    across.addLayout(words, 1)
    made = QWidget()
    made.setLayout(across)
    return made


def state_of(root: Root) -> str:
    """How a folder is watched, and when it was last looked through."""
    if not root.online:
        return text.tr("Not connected: what was found in it can still be searched.")
    how = (
        text.tr("Watched: changes are seen at once.")
        if root.live
        else text.tr("Looked through now and then: the system watches no more folders.")
    )
    if root.scanned is None:
        return text.tr("Not looked through yet.")
    when = text.tr("Last looked through: {0}.").format(text.moment(root.scanned))
    return f"{how} {when}"


def _role(role: str) -> str:
    """What a process does, in words."""
    named = {
        "window": text.tr("The window"),
        "decode": text.tr("Reading files"),
        "embed": text.tr("The models for search"),
        "ocr": text.tr("Reading words in pictures"),
        "answer": text.tr("The model for questions"),
    }
    return named.get(role, role)


PANEL = Panel(
    id="activity", title="Activity", area=Area.PAGE, icon="activity", order=80, build=ActivityPage
)

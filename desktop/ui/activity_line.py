"""One quiet line at the bottom: what is being indexed, how fast, how long yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from desktop.records import Activity, Counts, Work
from desktop.ui import parts, sentences, text, theme


class ActivityLine(QFrame):
    """Shows the indexer's progress.

    Signals:
        pause_wanted: The person wants quiet.
        resume_wanted: It may go on.
        problems_wanted: The link to the files that could not be read was pressed.
    """

    pause_wanted = Signal()
    resume_wanted = Signal()
    problems_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity")
        self.setFixedHeight(34)
        self._activity = Activity()
        self._counts: Counts | None = None
        self._sign = parts.icon_label("check-circle", 18, "good")
        self._words = parts.label("")
        self._words.setAccessibleName(self.tr("Activity"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("Progress of indexing"))
        self._rest = parts.label("", "soft")
        self._current = parts.ElidedLabel("", "small")
        self._problems = parts.button("", self.problems_wanted.emit, "link")
        self._pause = parts.tool("pause", self.tr("Pause indexing"), self._on_pause)
        whole = parts.row(
            self._sign, self._words, self._bar, self._rest, self._current, self._problems
        )
        whole.addWidget(self._pause)
        whole.setStretchFactor(self._current, 1)
        whole.setContentsMargins(12, 0, 8, 0)
        self.setLayout(whole)
        self.show_opening()

    def show_opening(self) -> None:
        """The library is not open yet."""
        self._words.setText(self.tr("Opening the library…"))
        for widget in (self._bar, self._rest, self._current, self._problems, self._pause):
            widget.setVisible(widget is self._current)
        theme.set_icon(self._sign, "clock", "soft")

    def show_activity(self, activity: Activity) -> None:
        """The indexer has got on."""
        self._activity = activity
        self._show()

    def show_counts(self, counts: Counts) -> None:
        """The library has grown."""
        self._counts = counts
        self._show()

    def _show(self) -> None:
        activity = self._activity
        icon, role = _SIGNS[activity.work]
        theme.set_icon(self._sign, icon, role)
        self._words.setText(headline(activity, self._counts))
        busy = activity.work is Work.INDEXING and activity.total > 0
        self._bar.setVisible(busy)
        if busy:
            self._bar.setRange(0, activity.total)
            self._bar.setValue(min(activity.done, activity.total))
        self._rest.setText(pace(activity) if busy else sentences.said(activity.notice))
        self._rest.setVisible(bool(self._rest.text()))
        self._current.setText(activity.current.name if busy and activity.current else "")
        self._show_problems()
        paused = activity.work is Work.PAUSED
        name = self.tr("Go on indexing") if paused else self.tr("Pause indexing")
        self._pause.setAccessibleName(name)
        self._pause.setToolTip(name)
        self._pause.setVisible(activity.work is not Work.IDLE)
        theme.set_icon(self._pause, "play" if paused else "pause", "soft")

    def _show_problems(self) -> None:
        count = self._counts.rejected if self._counts else self._activity.rejected
        words = text.unreadable(count)
        self._problems.setText(words)
        self._problems.setAccessibleName(words)
        self._problems.setVisible(count > 0)

    def _on_pause(self) -> None:
        if self._activity.work is Work.PAUSED:
            self.resume_wanted.emit()
        else:
            self.pause_wanted.emit()


_SIGNS = {
    Work.IDLE: ("check-circle", "good"),
    Work.SCANNING: ("magnifying-glass", "soft"),
    Work.INDEXING: ("stack", "accent"),
    Work.READING: ("eye", "accent"),
    Work.PAUSED: ("pause", "warn"),
    Work.WAITING: ("warning", "warn"),
}


def headline(activity: Activity, counts: Counts | None) -> str:
    """What is going on, in a few words."""
    if activity.work is Work.SCANNING:
        return text.tr("Looking through your folders…")
    if activity.work is Work.INDEXING and not activity.total:
        return text.tr("Reading…")
    if activity.work is Work.INDEXING and activity.done >= activity.total:
        return text.tr("Understanding what was read…")
    if activity.work is Work.INDEXING:
        done, total = text.number(activity.done), text.number(activity.total)
        return text.tr("Reading {0} of {1}").format(done, total)
    if activity.work is Work.READING:
        return text.tr("Reading words in pictures")
    if activity.work is Work.PAUSED:
        return text.tr("Paused")
    if activity.work is Work.WAITING:
        return text.tr("Waiting")
    there = counts.photos + counts.documents if counts else 0
    if not there:
        return text.tr("Ready")
    return text.tr("Up to date · {0}").format(text.files(there))


def pace(activity: Activity) -> str:
    """Speed and time left, as far as they are known."""
    known = []
    if activity.files_per_second >= 0.05:
        known.append(text.tr("{0} files/s").format(text.decimal(activity.files_per_second)))
    if activity.seconds_left is not None:
        known.append(text.duration(activity.seconds_left))
    if activity.notice:
        known.append(sentences.said(activity.notice))
    return " · ".join(known)

"""What is shown where there are no results: one state for each cause, with its remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.records import Query
from desktop.ui import parts, sentences, text, theme

_PLACES = (
    QStandardPaths.StandardLocation.PicturesLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
)


class EmptyStates(QStackedWidget):
    """No folders yet, nothing found, or still looking.

    Signals:
        clear_wanted: Show everything.
        nearest_wanted: Show what is nearest, although chance explains it.
    """

    clear_wanted = Signal()
    nearest_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self._opening = _centred(parts.label("", "soft"))
        self._welcome = QVBoxLayout()
        self._title = parts.label("", "huge", wrap=True)
        self._advice = parts.label("", "soft", wrap=True)
        self._clear = parts.button(self.tr("Show everything"), self.clear_wanted.emit)
        self._nearest = parts.button("", self.nearest_wanted.emit)
        self._nearest.hide()
        self._nothing = self._build_nothing()
        for state in (self._opening, _scrolling(self._welcome), self._nothing):
            self.addWidget(state)

    def _build_nothing(self) -> QWidget:
        for label in (self._title, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(460)
        self._sign = parts.icon_label("magnifying-glass", 56, "edge")
        return _centred(
            *(self._sign, self._title, self._advice, self._nearest, self._clear),
            spacing=theme.GRID * 3 // 2,
        )

    def show_opening(self) -> None:
        """The library is being opened: nothing, for the moment that it takes."""
        self.setCurrentIndex(0)

    def show_welcome(self) -> None:
        """No folder is watched yet."""
        self.setCurrentIndex(1)

    def welcome_with(self, card: QWidget) -> None:
        """What is shown while no folder is watched."""
        parts.empty(self._welcome)
        self._welcome.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def show_nearest(self, count: int) -> None:
        """Offer so many results that are near, but not near enough; none where it is 0."""
        self._nearest.setText(self.tr("Show the {0} nearest anyway").format(text.number(count)))
        self._nearest.setVisible(count > 0)

    def show_nothing(
        self, searched: str, query: Query, *, is_working: bool, unread: int = 0
    ) -> None:
        """Nothing fits the search, or nothing is indexed yet.

        Args:
            searched: What was searched for; "" for everything.
            query: The same as it was understood.
            is_working: Whether files are still being looked at.
            unread: Files that are known, but were not read yet.
        """
        is_filtered_only = bool(searched and query.conditions) and not query.ranks
        sign = "magnifying-glass"
        if is_filtered_only:
            self._title.setText(self.tr("No file fits all of these filters"))
            sign = "funnel"
        elif searched:
            found = self.tr("Nothing found for “{0}”")
            if is_working:
                found = self.tr("Nothing found yet for “{0}”")
            self._title.setText(found.format(searched.strip('"“”')))
        else:
            looking, nothing = self.tr("Looking through your folders…"), self.tr("Nothing here yet")
            self._title.setText(looking if is_working else nothing)
            sign = "folder-open"
        theme.set_icon(self._sign, sign, "edge")
        advice = advice_for(
            query, is_searching=bool(searched), is_working=is_working, unread=unread
        )
        self._advice.setText(advice)
        self._clear.setVisible(bool(searched))
        self.setCurrentIndex(2)


def advice_for(query: Query, *, is_searching: bool, is_working: bool, unread: int = 0) -> str:
    """What to do about an empty page.

    Args:
        query: The search; it tells what of it was not understood.
        is_searching: Something was searched for.
        is_working: Files are still being looked at.
        unread: So many are known, but were not read yet.
    """
    told = [sentences.said(sentence) for sentence in query.unclear]
    if is_working and unread:
        told.append(
            text.counted(
                "1 file is still to be read. Results appear as they come.",
                "%n files are still to be read. Results appear as they come.",
                unread,
            )
        )
    elif is_working:
        told.append(text.tr("Files are still being read: results appear as they come."))
    elif not is_searching:
        told.append(text.tr("There are no photos or documents in these folders yet."))
    elif query.conditions and not (query.unclear or query.phrases):
        told.append(text.tr("Take one away with its ×, or try other words."))
    elif not query.unclear:
        told.append(text.tr("Try fewer or other words, or describe what it looks like."))
    return " ".join(told)


def dropped_folders(event: QDropEvent) -> tuple[Path, ...]:
    """The folders that are being dropped."""
    files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return tuple(file for file in files if file.is_dir())


def folders_in_words(folders: Sequence[Path]) -> str:
    """Folders by their names, the third and the following ones as a number."""
    names = [text.quoted(text.folder_name(folder)) for folder in folders]
    if len(names) > 2:
        more = text.counted("1 more", "%n more", len(names) - 2)
        return text.tr("{0}, {1} and {2}").format(*names[:2], more)
    return text.tr("{0} and {1}").format(*names) if len(names) == 2 else names[0]


def usual_folders() -> tuple[Path, ...]:
    """The person's pictures and documents, where they exist."""
    found = (Path(QStandardPaths.writableLocation(place)) for place in _PLACES)
    home = Path.home()
    return tuple(dict.fromkeys(path for path in found if path.is_dir() and path != home))


def _centred(*widgets: QWidget, spacing: int = theme.GRID) -> QWidget:
    made = QWidget()
    whole = QVBoxLayout(made)
    whole.setSpacing(spacing)
    whole.addStretch(2)
    for widget in widgets:
        whole.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
    whole.addStretch(3)
    return made


def _scrolling(layout: QVBoxLayout) -> QScrollArea:
    """Something that may be higher than a small window."""
    inside = QWidget()
    inside.setLayout(layout)
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setWidget(inside)
    return made

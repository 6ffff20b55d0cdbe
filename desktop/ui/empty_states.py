"""What is shown where there are no results: one state for each cause, with its remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
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

from desktop.records import Activity, Counts, Query, Work
from desktop.ui import parts, sentences, text, theme

_PLACES = (
    QStandardPaths.StandardLocation.PicturesLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
)
_WIDTH = 460
_LONGEST = 100  # characters of a search in the title
_STRAIGHT = str.maketrans(dict.fromkeys("“”„«»", '"'))
_QUOTED = re.compile(r'"([^"]*)"?')


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
        self._first_run: Callable[[], QWidget] | None = None  # until it is shown
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
            label.setFixedWidth(_WIDTH)
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
        if (build := self._first_run) is not None:
            self._first_run = None
            self._welcome.addWidget(build(), 0, Qt.AlignmentFlag.AlignCenter)
        self.setCurrentIndex(1)

    def welcome_with(self, build: Callable[[], QWidget]) -> None:
        """Makes what is shown while no folder is watched; asked for it once, and only then."""
        self._first_run = build

    def show_nearest(self, count: int) -> None:
        """Offer so many results that are near, but not near enough; none where it is 0."""
        self._nearest.setText(self.tr("Show the {0} nearest anyway").format(text.number(count)))
        self._nearest.setVisible(count > 0)

    def show_nothing(self, searched: str, query: Query, coming: Coming) -> None:
        """Nothing fits the search, or nothing is indexed yet.

        Args:
            searched: The words of the search.
            query: The search as it was understood; empty for everything.
            coming: What is still to be read.
        """
        is_searching = bool(searched or query.examples)
        sign = "magnifying-glass" if is_searching else "folder-open"
        if searched and query.conditions and not query.ranks:
            self._title.setText(self.tr("No file fits all of these filters"))
            sign = "funnel"
        elif searched:
            found = self.tr("Nothing found for “{0}”")
            if coming:
                found = self.tr("Nothing found yet for “{0}”")
            self._title.setText(found.format(_in_title(searched)))
        elif is_searching:
            this = self.tr("Nothing looks like this picture")
            these = self.tr("Nothing looks like these pictures")
            self._title.setText(this if len(query.examples) == 1 else these)
        else:
            looking, nothing = self.tr("Looking through your folders…"), self.tr("Nothing here yet")
            self._title.setText(looking if coming.is_working else nothing)
        theme.set_icon(self._sign, sign, "edge")
        self._advice.setText(advice_for(query, coming, is_searching=is_searching))
        self._clear.setVisible(is_searching)
        self.setCurrentIndex(2)


@dataclass(frozen=True, slots=True)
class Coming:
    """What may still be found, because it was not read yet; false where there is nothing more."""

    is_working: bool = False  # files are being looked at now
    is_paused: bool = False  # nothing is looked at until it goes on
    files: int = 0  # that are known, but were not read yet
    pictures: int = 0  # whose words are being read now

    def __bool__(self) -> bool:
        return bool(self.is_working or self.files or self.pictures)


def coming_of(activity: Activity, counts: Counts) -> Coming:
    """What is still to be read, as the indexer tells it."""
    work = activity.work
    return Coming(
        is_working=work in (Work.SCANNING, Work.INDEXING),
        is_paused=work in (Work.PAUSED, Work.WAITING),
        files=counts.pending,
        pictures=counts.unread if work is Work.READING else 0,
    )


def advice_for(query: Query, coming: Coming, *, is_searching: bool) -> str:
    """What to do about an empty page.

    Args:
        query: The search; it tells what of it was not understood.
        coming: What is still to be read.
        is_searching: Something was searched for.
    """
    told = [sentences.said(sentence) for sentence in query.unclear]
    if coming:
        told.append(_awaited(coming))
    elif not is_searching:
        told.append(text.tr("There are no photos or documents in these folders yet."))
    elif query.conditions and not (query.unclear or query.phrases):
        told.append(text.tr("Take one away with its ×, or try other words."))
    elif query.examples:
        told.append(text.tr("Choose more of the picture, or say in words what it shows."))
    elif not query.unclear:
        told.append(text.tr("Try fewer or other words, or describe what it looks like."))
    return " ".join(told)


def _awaited(coming: Coming) -> str:
    """What may still come, and when."""
    if coming.files and coming.is_paused:
        return text.counted(
            "1 file was not read yet: indexing is paused.",
            "%n files were not read yet: indexing is paused.",
            coming.files,
        )
    if coming.files:
        return text.counted(
            "1 file is still to be read. Results appear as they come.",
            "%n files are still to be read. Results appear as they come.",
            coming.files,
        )
    if coming.pictures:
        return text.counted(
            "The words in 1 picture are still to be read. Results appear as they come.",
            "The words in %n pictures are still to be read. Results appear as they come.",
            coming.pictures,
        )
    return text.tr("Files are still being read: results appear as they come.")


def _in_title(searched: str) -> str:
    """What was typed, to stand in quotation marks: its own become single ones, or go."""
    plain = searched.translate(_STRAIGHT)
    bare = plain.strip('"')
    if '"' in bare:
        bare = _QUOTED.sub(r"‘\1’", plain)
    return bare if len(bare) <= _LONGEST else f"{bare[:_LONGEST].rstrip()}…"


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
        whole.addLayout(parts.row(1, widget, 1))  # aligned, words would be as high as one line
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

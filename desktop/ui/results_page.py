"""The middle of the window: what was searched for, how much was found, and the grid of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QSlider, QStackedLayout, QWidget

from desktop.records import SearchAnswer, Strength
from desktop.ui import parts, text
from desktop.ui.empty_states import EmptyStates
from desktop.ui.results_view import LARGEST, SMALLEST, ResultsView
from desktop.ui.search_bar import Wish
from desktop.ui.search_flow import BROWSED_LIMIT, RANKED_LIMIT, is_browsing
from desktop.ui.suggestions import Suggestions
from desktop.ui.thumbnails import Thumbnails

_LOOKING_MILLISECONDS = 300  # shorter waits are not worth a word


class ResultsPage(QWidget):
    """Header, notices, and the results or the reason why there are none.

    Signals:
        fresh_wanted: Show the new results.
        weak_wanted: Show also the results that chance explains.
        ask_wanted: Open the question panel.
        side_wanted: Show or hide the panel on the right.
    """

    fresh_wanted = Signal()
    weak_wanted = Signal()
    ask_wanted = Signal()
    side_wanted = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.view = ResultsView(thumbnails)
        self.empty = EmptyStates()
        self._title = parts.label(self.tr("All files"), "title")
        self._count = parts.label("", "soft")
        self._notice = parts.label("", "soft", wrap=True)
        self._notice.hide()
        self._fresh = parts.button("", self.fresh_wanted.emit, "chip")
        self._fresh.hide()
        self._weak = parts.button("", self.weak_wanted.emit, "chip")
        self._weak.setToolTip(self.tr("They resemble the search no more than chance would have it"))
        self._weak.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._weak.hide()
        self.size_slider = self._build_slider()
        self._ask = parts.button(self.tr("Ask"), self.ask_wanted.emit, icon="chat")
        self._ask.setToolTip(self.tr("Ask a question about these results (Ctrl+J)"))
        self.side = parts.tool(
            "info", self.tr("Show or hide the side panel"), self.side_wanted.emit
        )
        self.side.setCheckable(True)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_LOOKING_MILLISECONDS)
        self._looking.timeout.connect(self._on_looking)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        self._header = self._build_header()
        self.suggestions = Suggestions()
        whole = parts.column(self._header, self.suggestions, self._notice, spacing=4)
        self._notice.setContentsMargins(24, 0, 24, 4)
        whole.addLayout(self._stack, 1)
        self.setLayout(whole)
        self._header.hide()
        self.empty.show_opening()

    def _build_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(SMALLEST, LARGEST)
        slider.setPageStep(32)
        slider.setValue(self.view.card_side)
        slider.setFixedWidth(120)
        slider.setAccessibleName(self.tr("Size of the pictures"))
        slider.setToolTip(self.tr("Size of the pictures"))
        slider.valueChanged.connect(self.view.set_card_side)
        return slider

    def _build_header(self) -> QFrame:
        header = parts.row(self._title, self._count, self._fresh, self._weak, 1, spacing=12)
        header.addWidget(parts.icon_label("image", 18))
        header.addWidget(self.size_slider)
        header.addWidget(self._ask)
        header.addWidget(self.side)
        header.setContentsMargins(24, 4, 16, 4)
        return parts.box(header)

    # ---------------------------------------------------------------- what is shown

    def show_wish(self, wish: Wish) -> None:
        """A search began; its title appears with the first key."""
        self._title.setText(title_of(wish))
        self.suggestions.show_for(typed=bool(wish.text or wish.like or wish.like_file))

    def show_answer(self, answer: SearchAnswer) -> None:
        """The results are in the model: say how many, and what was not understood."""
        notices = (*answer.query.unclear, answer.notice)
        self._notice.setText("\n".join(notice for notice in notices if notice))
        self._notice.setVisible(bool(self._notice.text()) and bool(answer.hits))
        if answer.hits:
            self._header.show()
            self._stack.setCurrentWidget(self.view)
        self.show_count(0)
        if answer.complete:
            self._looking.stop()
        else:
            self._looking.start()

    def _on_looking(self) -> None:
        """Only words were searched so far: the model for the rest is being loaded, or is busy."""
        there = self.view.results.rowCount()
        shown = self.tr("{0}, still looking…").format(text.number(there))
        self._count.setText(shown if there else self.tr("Looking…"))
        self._header.show()

    def show_empty(self) -> None:
        """There are no results; the state of `empty` says why."""
        self._header.hide()
        self._notice.hide()
        self._stack.setCurrentWidget(self.empty)

    @property
    def has_results(self) -> bool:
        """Whether results are in sight, not the reason why there are none."""
        return self._stack.currentWidget() is self.view

    def show_count(self, selected: int) -> None:
        """How many there are, or are selected."""
        there = self.view.results.rowCount()
        more = "+" if there in (RANKED_LIMIT, BROWSED_LIMIT) else ""
        words = text.number(there) + more
        possible = sum(hit.strength is Strength.POSSIBLE for hit in self.view.results.hits)
        if possible:
            shown = (
                self.tr("{0} good, {1} possible") if possible < there else self.tr("{1} possible")
            )
            words = shown.format(text.number(there - possible), text.number(possible))
        if selected > 1:
            words = self.tr("{0} of {1} selected").format(text.number(selected), words)
        self._count.setText(words)

    def show_weak(self, count: int) -> None:
        """How many results are left out; they are a click away."""
        self._weak.setText(self.tr("Show {0} less likely").format(text.number(count)))
        self._weak.setAccessibleName(self._weak.text())
        self._weak.setVisible(count > 0)
        self.empty.show_nearest(count)

    def show_fresh(self, count: int) -> None:
        """New results wait; they never push aside what is being looked at."""
        words = self.tr("1 new — show") if count == 1 else self.tr("{0} new — show")
        self._fresh.setText(words.format(text.number(count)))
        self._fresh.setAccessibleName(self._fresh.text())
        self._fresh.setVisible(count > 0)


def title_of(wish: Wish) -> str:
    """What is being shown, as a heading."""
    named = {"": text.tr("All files"), "type:photo": text.tr("Photos")}
    named["type:document"] = text.tr("Documents")
    if wish.like is not None:
        return text.tr("Like {0}").format(wish.like.path.name)
    if wish.like_file is not None:
        return text.tr("Like {0}").format(wish.like_file.name)
    if wish.text in named:
        return named[wish.text]
    if wish.text.startswith("in:") and is_browsing(wish):
        return wish.text[3:].strip('"')
    return text.tr("Results")  # the search box says of what

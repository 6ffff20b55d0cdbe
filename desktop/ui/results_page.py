"""The middle of the window: what was searched for, how much was found, and the grid of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QFrame, QSlider, QStackedLayout, QToolButton, QWidget

from desktop.records import Query, SearchAnswer, Strength
from desktop.ui import parts, remembered, sentences, text, theme
from desktop.ui.empty_states import EmptyStates
from desktop.ui.facets import FacetButton
from desktop.ui.header import Header
from desktop.ui.keys import explain
from desktop.ui.list_header import ListHeader
from desktop.ui.order import Order, order_of, timeline
from desktop.ui.order_menu import OrderButton
from desktop.ui.results_view import LARGEST, SMALLEST, ResultsView
from desktop.ui.search_flow import BROWSED_LIMIT, RANKED_LIMIT
from desktop.ui.shapes import Shape, ShapeSwitch, shape_of
from desktop.ui.standing import name_of
from desktop.ui.suggestions import Suggestions
from desktop.ui.thumbnails import Thumbnails
from desktop.ui.wish import Wish

_LOOKING_MILLISECONDS = 300  # shorter waits are not worth a word


class ResultsPage(QWidget):
    """Header, notices, and the results or the reason why there are none.

    Signals:
        fresh_wanted: Show the new results.
        weak_wanted: Show also the results that chance explains.
        typed_wanted: Search for what was typed, not for what was probably meant.
        ask_wanted: Open the question panel.
        side_wanted: Show or hide the panel on the right.
    """

    fresh_wanted = Signal()
    weak_wanted = Signal()
    typed_wanted = Signal()
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
        self.view.verdicts.changed.connect(self.show_said)
        self.view.verdicts.begun.connect(self.show_said)
        self._counted = ""  # how many results there are, in words
        self._all = text.number(0)  # the same as one number
        self._is_looking = False  # and for so long that it is said
        self.view.results.arranged.connect(self._on_arranged)
        self.size_slider = self._build_slider()
        self.refine, self.save = FacetButton(), save_button()
        self.order, self.shape = OrderButton(), ShapeSwitch()
        self.order.chosen.connect(self._on_order)
        self.shape.chosen.connect(self.set_shape)
        self._ask = parts.button(self.tr("Ask"), self.ask_wanted.emit, icon="chat")
        explain(self._ask, self.tr("Ask a question about these results"), "ask")
        self.side = parts.tool(
            "info", self.tr("Show or hide the side panel"), self.side_wanted.emit
        )
        self.side.setCheckable(True)
        explain(self.side, self.side.accessibleName(), "side")
        self._looking = parts.later(self._on_looking, _LOOKING_MILLISECONDS, self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        self._header = self._build_header()
        self.suggestions = Suggestions()
        self._chips = self._build_chips()
        self.columns = ListHeader(self.view)
        self.columns.chosen.connect(self.set_order)
        self.size_slider.valueChanged.connect(self.columns.fit)
        top = (self._header, self._chips, self.suggestions, self._notice, self.columns)
        whole = parts.column(*top, spacing=4)
        self._notice.setContentsMargins(theme.GUTTER, 0, theme.GUTTER, 4)
        whole.addLayout(self._stack, 1)
        self.setLayout(whole)
        for part in (self._header, self._chips, self.columns):
            part.hide()
        self.empty.show_opening()
        self.show_said()

    def _build_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(SMALLEST, LARGEST)
        slider.setPageStep(32)
        slider.setValue(self.view.card_side)
        slider.setFixedWidth(96)
        slider.setAccessibleName(self.tr("Size of the pictures"))
        slider.setToolTip(self.tr("Size of the pictures"))
        slider.valueChanged.connect(self.view.set_card_side)
        return slider

    def _build_header(self) -> QFrame:
        self._size = parts.box(parts.row(self.size_slider))
        # Not layouts within a layout: Qt would reckon those too late for `Header`.
        header = parts.row(self._title, self._count, self.save, 1, self.refine, self.order)
        header.addSpacing(theme.GRID // 2)
        for widget in (self.shape, self._size):
            header.addWidget(widget)
        header.addSpacing(theme.GRID // 2)
        header.addWidget(self._ask)
        header.addWidget(self.side)
        header.setContentsMargins(theme.GUTTER, 4, theme.GUTTER, 4)
        whole = (self._size, self.shape, self._count)
        size, shape, count = (partial(_hide, one) for one in whole)
        return Header(header, (self.refine.set_brief, size, self._shorten_ask, shape, count))

    def _shorten_ask(self, is_brief: bool) -> None:
        self._ask.setText("" if is_brief else " " + self.tr("Ask"))

    def _build_chips(self) -> QFrame:
        """What can be done about the results as a whole; a line of its own, where there is any."""
        self._typed = parts.button("", self.typed_wanted.emit, "chip")
        self._fresh = parts.button("", self.fresh_wanted.emit, "chip")
        self._said = parts.button("", self.view.verdicts.take_back, "chip")
        self._said.setToolTip(self.tr("Take back what you said of single results"))
        self._weak = parts.button("", self.weak_wanted.emit, "chip")
        self._weak.setToolTip(self.tr("They resemble the search no more than chance would have it"))
        chips = parts.row(self._typed, self._fresh, self._said, self._weak, 1)
        for chip in (self._typed, self._fresh, self._said, self._weak):
            chip.hide()
        chips.setContentsMargins(theme.GUTTER, 0, theme.GUTTER, 4)
        return parts.box(chips)

    def _show_chips(self) -> None:
        shown = (self._typed, self._fresh, self._said, self._weak)
        self._chips.setVisible(any(not chip.isHidden() for chip in shown))

    # ---------------------------------------------------------------- what is shown

    def show_wish(self, wish: Wish) -> None:
        """A search began; its title appears with the first key."""
        self._title.setText(title_of(wish))
        self.save.setVisible(bool(wish.examples or (wish.text and not name_of(wish.text))))
        self.suggestions.show_for(typed=not wish.is_empty)

    def set_order(self, order: Order) -> None:
        """Sort and group so."""
        self.order.show_order(order)
        self._on_order()

    def _show_columns(self) -> None:
        self.columns.setVisible(self.has_results and self.view.shape is Shape.LIST)

    def set_shape(self, shape: Shape) -> None:
        """Lay the results out so; a timeline is sorted by date whatever was chosen."""
        self.shape.show_shape(shape)
        self.view.set_shape(shape)
        self._show_columns()
        self.order.setEnabled(shape is not Shape.TIMELINE)
        self._on_order()

    def _on_order(self, _chosen: object = None) -> None:
        order, is_timeline = self.order.order, self.view.shape is Shape.TIMELINE
        self.columns.show_order(order)
        self.view.results.set_order(timeline(order) if is_timeline else order)

    def restore(self, state: QSettings) -> None:
        """Show results as they were shown when the window was closed last."""
        if (side := remembered.number(state, "card_side")) is not None:
            self.size_slider.setValue(side)
        self.set_order(order_of(str(state.value("order", ""))))
        self.set_shape(shape_of(str(state.value("shape", ""))))

    def remember(self, state: QSettings) -> None:
        """Keep how results are shown for the next window."""
        state.setValue("card_side", self.size_slider.value())
        state.setValue("order", str(self.order.order))
        state.setValue("shape", str(self.shape.shape))

    def show_answer(self, answer: SearchAnswer) -> None:
        """The results are in the model: say how many, and what was not understood."""
        notices = (*answer.query.unclear, answer.notice)
        self._notice.setText("\n".join(sentences.said(notice) for notice in notices if notice))
        self._notice.setVisible(bool(self._notice.text()) and bool(answer.hits))
        self._show_typed(answer.query)
        if answer.hits:
            self._header.show()
            self._stack.setCurrentWidget(self.view)
            self._show_columns()
        if answer.complete:
            self._looking.stop()
            self._is_looking = False
        else:
            self._looking.start()
        self.show_count(0)

    def _on_looking(self) -> None:
        """Only words were searched so far: the model for the rest is being loaded, or is busy."""
        self._is_looking = True
        self.show_count(len(self.view.selected_hits()))
        self._header.show()

    def show_empty(self) -> None:
        """There are no results; the state of `empty` says why."""
        self._header.hide()
        self._chips.hide()
        self._notice.hide()
        self.columns.hide()
        self._stack.setCurrentWidget(self.empty)

    @property
    def has_results(self) -> bool:
        """Whether results are in sight, not the reason why there are none."""
        return self._stack.currentWidget() is self.view

    def _on_arranged(self) -> None:
        """Count once what is shown: asking 20,000 hits at every key takes a while."""
        hits = self.view.results.hits
        there = len(hits)
        more = "+" if there in (RANKED_LIMIT, BROWSED_LIMIT) else ""
        strong = sum(hit.strength is Strength.STRONG for hit in hits)
        possible = sum(hit.strength is Strength.POSSIBLE for hit in hits)
        weak = there - strong - possible
        counts = {
            text.counted("1 good", "%n good", strong): strong,
            text.counted("1 possible", "%n possible", possible): possible,
            text.counted("1 less likely", "%n less likely", weak): weak,
        }
        self._all = text.number(there) + more
        told = ", ".join(words for words, count in counts.items() if count)
        self._counted = self._all if strong == there else told

    def show_count(self, selected: int) -> None:
        """How many there are, or are selected."""
        words = self._counted or self._all
        if selected > 1:
            words = self.tr("{0} of {1} selected").format(text.number(selected), self._all)
        elif self._is_looking:
            so_far = self.tr("{0}, still looking…").format(self._all)
            words = so_far if self.view.results.rowCount() else self.tr("Looking…")
        self._count.setText(words)

    def show_said(self) -> None:
        """What was said of single results can be taken back."""
        verdicts = self.view.verdicts
        counts = {self.tr("{0} yes"): len(verdicts.liked)}
        counts[self.tr("{0} no")] = len(verdicts.disliked)
        said = [words.format(text.number(count)) for words, count in counts.items() if count]
        self._said.setText(" · ".join(said) + "  ×")
        self._said.setAccessibleName(self.tr("Take back: {0}").format(", ".join(said)))
        self._said.setVisible(bool(said))
        self._show_chips()

    def _show_typed(self, query: Query) -> None:
        """Where a word was taken for a slip, the search for what was typed is a click away."""
        typed = ", ".join(text.quoted(word) for word, _ in query.corrected)
        self._typed.setText(self.tr("Search for {0}").format(typed))
        self._typed.setAccessibleName(self._typed.text())
        self._typed.setVisible(bool(typed))
        self._show_chips()

    def show_weak(self, count: int) -> None:
        """How many results are left out; they are a click away."""
        self._weak.setText(self.tr("Show {0} less likely").format(text.number(count)))
        self._weak.setAccessibleName(self._weak.text())
        self._weak.setVisible(count > 0)
        self._show_chips()
        self.empty.show_nearest(count)

    def show_fresh(self, count: int) -> None:
        """New results wait; they never push aside what is being looked at."""
        self._fresh.setText(text.counted("1 new — show", "%n new — show", count))
        self._fresh.setAccessibleName(self._fresh.text())
        self._fresh.setVisible(count > 0)
        self._show_chips()


def _hide(widget: QWidget, is_hidden: bool) -> None:
    widget.setVisible(not is_hidden)


def save_button() -> QToolButton:
    """Keeps the search under a name; there while something is typed."""
    made = parts.tool("bookmark", text.tr("Save this search"))
    explain(made, text.tr("Save this search"), "save")
    made.hide()
    return made


def title_of(wish: Wish) -> str:
    """What is being shown, as a heading."""
    if wish.examples:
        return text.tr("Results")
    if wish.is_browsing and (name := name_of(wish.text)):
        return name
    return text.tr("Results")  # the search box says of what

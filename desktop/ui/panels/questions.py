"""Ask about the selected results, and read the answer as it comes."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QStackedWidget, QWidget

from desktop.engine.asking import Inquiry
from desktop.engine.questions import Conversation
from desktop.records import Answer, AssetId, Hit, Source
from desktop.ui import one_click, parts, text
from desktop.ui.answer_signals import AnswerSignals
from desktop.ui.ask_line import AskLine
from desktop.ui.captioning import keep
from desktop.ui.conversations import Conversations
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.transcript import Transcript
from desktop.ui.wrapping import WrapLayout

_SHOWN_FIRST = 24  # results that are asked about where none is selected
_EACH_FROM = 4  # files; below, all fit at once


class Questions(QWidget):
    """The question, the answer, and what it is about."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._session, self._desk, self._bridge = context.session, context.desk, context.bridge
        self._signals = AnswerSignals(self)
        self._is_asking = False
        self._has_model = True
        self._before: Conversation = ()
        self._about: tuple[Hit, ...] = ()  # what the conversation is about
        self._offered: tuple[str, ...] = ()
        self._scope = parts.ElidedLabel("", "title")
        self._scope_more = parts.label("", "small", wrap=True)
        self._new = parts.tool("new", self.tr("New conversation"), self.begin_anew)
        self._earlier = parts.tool("earlier", self.tr("Earlier conversations"), self._on_earlier)
        self._earlier.setCheckable(True)
        self.transcript = Transcript()
        self.transcript.captioned.connect(partial(keep, context))
        self.conversations = Conversations(context)
        self._suggested = parts.column(spacing=6)
        self._one_click = WrapLayout(6)
        self._start = self._build_start()
        self._no_model = self._build_no_model()
        self._stack = QStackedWidget()
        self._waiting = parts.label("", "soft", wrap=True)
        self._waiting.hide()
        self._each = QCheckBox(self.tr("Look at each by itself"))
        self._asking = AskLine()
        self.line = self._asking.line
        self.setFocusProxy(self.line)
        self._stop = parts.button(self.tr("Stop"), self._on_stop, icon="stop")
        self._build()
        self._connect()
        self._show_scope()

    # ---------------------------------------------------------------- building

    def _build_start(self) -> QFrame:
        explained = parts.label(
            self.tr("Answers come from a model on this computer. Each [n] leads to its source."),
            "soft",
            wrap=True,
        )
        chips = parts.box(self._one_click)
        return parts.box(parts.column(explained, self._suggested, chips, 1, spacing=16))

    def _build_no_model(self) -> QFrame:
        """What to do where nothing can answer."""
        title = parts.label(self.tr("No model for questions is installed"), wrap=True)
        explained = parts.label(
            self.tr("It is downloaded once, and then answers on this computer, without a network."),
            "soft",
            wrap=True,
        )
        get = parts.button(
            self.tr("Get a model"), partial(self._desk.panel_wanted.emit, "models"), "main"
        )
        card = parts.box(parts.column(title, explained, parts.row(get, 1), margin=16), rank="card")
        return parts.box(parts.column(card, 1))

    def _build(self) -> None:
        self._stop.hide()
        self._each.setToolTip(
            self.tr("Every file is looked at on its own first: slow, but none is left out.")
        )
        for page in (self._start, self.transcript, self.conversations, self._no_model):
            self._stack.addWidget(page)
        head = parts.row(spacing=2)
        head.addWidget(self._scope, 1)
        head.addWidget(self._new)
        head.addWidget(self._earlier)
        waiting = parts.row(self._stop)
        waiting.insertWidget(0, self._waiting, 1)
        about = parts.column(spacing=2)
        about.addLayout(head)
        about.addWidget(self._scope_more)
        whole = parts.column(about, self._stack, spacing=12, margin=16)
        whole.setStretchFactor(self._stack, 1)
        whole.addLayout(waiting)
        whole.addWidget(self._each)
        whole.addWidget(self._asking)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._desk.selection_changed.connect(self._show_scope)
        self._desk.hits_changed.connect(self._show_scope)
        self._desk.ask_wanted.connect(self._on_ask_wanted)
        self._desk.models_changed.connect(self._look_for_model)
        self._desk.forgotten.connect(self._on_files_forgotten)
        self._asking.changed.connect(self._show_buttons)
        self._asking.asked.connect(self.ask)
        self._asking.stop_wanted.connect(self._on_stop)
        self._signals.sources.connect(self._on_sources)
        self._signals.progress.connect(self._on_progress)
        self._signals.text.connect(self._on_text)
        self._signals.answered.connect(self._on_answer)
        self._signals.failed.connect(self._on_failed)
        self.transcript.cited.connect(self._on_cited)
        self.transcript.copied.connect(self._on_copied)
        self.conversations.opened.connect(self.show_conversation)
        self.conversations.forgotten.connect(self._on_forgotten)

    # ---------------------------------------------------------------- what it is about

    def scope(self) -> tuple[Hit, ...]:
        """The results that the next question is about."""
        if self.goes_on:
            return self._about + self._added()
        if self._desk.selection:
            return self._desk.selection
        return self._desk.hits[:_SHOWN_FIRST]

    @property
    def goes_on(self) -> bool:
        """Whether the next question goes on with the conversation.

        It does unless something else is selected: files of which none is in it.
        """
        if not self._before:
            return False
        chosen, known = self._desk.selection, self._known()
        return not chosen or any(hit.asset.id in known for hit in chosen)

    def _known(self) -> set[AssetId]:
        return {hit.asset.id for hit in self._about}

    def _added(self) -> tuple[Hit, ...]:
        """What is selected beside the conversation's own files."""
        known = self._known()
        return tuple(hit for hit in self._desk.selection if hit.asset.id not in known)

    def _show_scope(self) -> None:
        hits = self.scope()
        title, more = self._described(hits)
        self._scope.setText(title)
        self._scope.setAccessibleName(f"{title} {more}".strip())
        self._scope_more.setText(more)
        self._scope_more.setVisible(bool(more))
        self._show_offers(hits)
        self._show_buttons()

    def _described(self, hits: tuple[Hit, ...]) -> tuple[str, str]:
        """What the next question is about, and more on that."""
        chosen = self._desk.selection
        if self.goes_on:
            return self._described_again()
        if not hits:
            more = self.tr("Search for something, or add a folder first.")
            return self.tr("Nothing to ask about yet"), more
        if chosen:
            count = text.number(len(chosen))
            title = self.tr("About: {0} selected").format(count)
            if len(chosen) == 1:
                title, more = self.tr("About this file"), _names(chosen)
            else:
                more = _names(chosen)
            if self._before:
                more = self.tr("{0} (a new conversation)").format(more)
            return title, more
        title = self.tr("About: the {0} shown").format(text.number(len(hits)))
        if len(hits) < len(self._desk.hits):
            title = self.tr("About: the first {0} shown").format(text.number(len(hits)))
        return title, self.tr("Or select the ones you mean.")

    def _described_again(self) -> tuple[str, str]:
        count, added = text.files(len(self._about)), self._added()
        if added:
            title = self.tr("About the same {0}, and {1} more").format(
                count, text.number(len(added))
            )
            return title, _names(added)
        title = self.tr("About the same {0}").format(count)
        if len(self._about) == 1:
            title = self.tr("About the same file")
        return title, _names(self._about)

    def _show_offers(self, hits: tuple[Hit, ...]) -> None:
        questions = one_click.suggestions(hits)
        table = partial(self._desk.panel_wanted.emit, "tables")
        chips = one_click.chips(hits, self.ask, table)
        now = (*questions, *(chip.accessibleName() for chip in chips))
        if now == self._offered:
            return
        self._offered = now
        parts.empty(self._suggested)
        parts.empty(self._one_click)
        for question in questions:
            chip = parts.button(question, partial(self.ask, question), "chip")
            self._suggested.addLayout(parts.row(chip, 1))
        for one in chips:
            self._one_click.addWidget(one)
        self._one_click.invalidate()

    def _show_buttons(self) -> None:
        typed = bool(self._asking.question())
        hits, free = self.scope(), not self._is_asking and self._has_model
        self._asking.send.setEnabled(typed and bool(hits) and free)
        self._asking.stops = self._is_asking
        self._stop.setVisible(self._is_asking)
        self._new.setEnabled(not self._is_asking and not self.transcript.is_empty)
        self._earlier.setEnabled(not self._is_asking)
        self._each.setVisible(len(hits) >= _EACH_FROM and not self.goes_on)
        self.line.setEnabled(self._has_model)
        asks = self.tr("Ask a question…")
        if not self._has_model:
            asks = self.tr("Questions need a model first.")
        self.line.setPlaceholderText(self.tr("Go on asking…") if self.goes_on else asks)
        self._show_page()

    def _show_page(self) -> None:
        page: QWidget = self._start if self.transcript.is_empty else self.transcript
        if not self._has_model and self.transcript.is_empty:
            page = self._no_model
        if self._earlier.isChecked():
            page = self.conversations
        self._stack.setCurrentWidget(page)

    def _look_for_model(self) -> None:
        session = self._session
        self._bridge.in_background(lambda: session.models.missing, self._on_missing)

    def _on_missing(self, purposes: tuple[str, ...]) -> None:
        self._has_model = "answer" not in purposes
        self._show_buttons()

    # ---------------------------------------------------------------- asking

    def ask(self, question: str) -> None:
        """Ask about what is selected."""
        hits = self.scope()
        if self._is_asking or not question or not hits or not self._has_model:
            return
        each = self._each.isChecked() and not self._each.isHidden()
        if not self.goes_on:
            self.begin_anew()
        self._about = hits
        self._is_asking = True
        self._earlier.setChecked(False)
        self.transcript.add_question(question)
        self.line.clear()
        self._wait(self.tr("Looking at {0}…").format(text.files(len(hits))))
        inquiry = Inquiry(question, hits, before=self._before)
        questions = self._session.questions
        (questions.ask_each if each else questions.ask)(inquiry, self._signals)
        self._show_scope()

    @property
    def is_asking(self) -> bool:
        """Whether an answer is being written."""
        return self._is_asking

    def begin_anew(self) -> None:
        """Put the conversation away; it is among the earlier ones."""
        if self._is_asking:
            return
        self._before = self._about = ()
        self._earlier.setChecked(False)
        self.transcript.clear_all()
        self._show_scope()
        self.line.setFocus()

    def _on_files_forgotten(self) -> None:
        if self._about:  # what is shown may repeat what was in them
            self.begin_anew()

    def show_answer(self, question: str, answer: Answer) -> None:
        """Show an answer that was given before."""
        self.transcript.add_question(question)
        self.transcript.begin_answer(answer.sources)
        self.transcript.end_answer(answer)
        self._show_buttons()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show a conversation of before; the next question goes on with it."""
        if self._is_asking or not conversation:
            return
        self.begin_anew()
        for answer in conversation:
            self.show_answer(answer.question, answer)
        self._before = conversation
        sources = {one.asset.path: one for answer in conversation for one in answer.sources}
        self._about = tuple(Hit(one.asset, None, one.page, 1.0, "", ()) for one in sources.values())
        self._show_scope()

    def _on_ask_wanted(self, question: str) -> None:
        """From a menu: about what is selected, and nothing else."""
        if self._is_asking:
            self._desk.say(self.tr("Another question is being answered: stop it first."))
            return
        self.begin_anew()
        self.ask(question)

    def _on_stop(self) -> None:
        self._wait(self.tr("Stopping…"))
        self._session.questions.stop()

    def _on_earlier(self) -> None:
        self._show_page()
        if self._earlier.isChecked():
            self.conversations.line.setFocus()

    def _on_forgotten(self, conversation: int | None) -> None:
        """What was deleted is not shown any longer either."""
        if self._before and conversation in (None, self._before[0].conversation):
            self._before = self._about = ()
            self.transcript.clear_all()
            self._show_scope()

    # ---------------------------------------------------------------- the answer

    def _on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        self.transcript.begin_answer(sources)
        said = text.counted("Reading 1 source…", "Reading %n sources…", len(sources))
        if left_out:
            used = len({source.asset.path for source in sources})
            said = self.tr("Reading {0} of {1} files; the others do not fit…")
            said = said.format(text.number(used), text.number(used + left_out))
        self._wait(said)

    def _on_progress(self, done: int, total: int) -> None:
        self._wait(self.tr("Looked at {0} of {1}…").format(text.number(done), text.number(total)))

    def _on_text(self, piece: str) -> None:
        self._wait(self.tr("Writing…"))
        self.transcript.add_text(piece)

    def _on_answer(self, answer: Answer) -> None:
        self.transcript.end_answer(answer)
        if answer.text:
            self._before = (*self._before, answer)
        self._finish()

    def _on_failed(self, sentence: str) -> None:
        self.transcript.add_notice(sentence)
        self._finish()
        self._look_for_model()

    def _finish(self) -> None:
        self._is_asking = False
        self._wait("")
        self._show_scope()
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):  # never away from the search
            self.line.setFocus()

    def _wait(self, words: str) -> None:
        self._waiting.setText(words)
        self._waiting.setVisible(bool(words))

    def _on_cited(self, source: Source) -> None:
        if source.asset.id:
            self._desk.reveal_wanted.emit(source.asset, source.page)
        else:
            name = source.asset.path.name
            self._desk.say(self.tr("“{0}” is not in the library any more.").format(name))

    def _on_copied(self) -> None:
        self._desk.say(self.tr("The answer was copied, with its sources."))

    # ---------------------------------------------------------------- Qt's side

    def showEvent(self, event: QShowEvent) -> None:
        """A model may have been installed, or a server been named."""
        super().showEvent(event)
        self._look_for_model()


def _names(hits: tuple[Hit, ...]) -> str:
    return ", ".join(hit.asset.path.name for hit in hits[:3]) + (", …" if len(hits) > 3 else "")


PANEL = Panel("questions", "Ask", Area.SIDE, "chat", 20, Questions)

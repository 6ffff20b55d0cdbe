"""Questions about results: from the sources to an answer whose sentences were checked."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final, Protocol

from desktop.engine.answerer import Answerer, Load, Loaded, Task
from desktop.engine.checking import doubted
from desktop.engine.citations import CitationReader
from desktop.engine.evidence import Gathered
from desktop.engine.prompt import Room, answer_tokens, prompt_for, room_for, without
from desktop.errors import ChildLost, ModelUnusable, RequestRefused, ShoeboxError
from desktop.records import Answer, Hit, Source
from desktop.workers.answer import Prompt
from desktop.workers.schemas import problem

log = logging.getLogger(__name__)

NO_QUESTION: Final = "Type a question first."
NO_HITS: Final = "Select the photos or documents first that the question is about."
NO_SOURCES: Final = (
    "Nothing of what is selected can be given to this model: select other photos or documents, "
    "or choose a model that reads pictures."
)
NO_ANSWER: Final = "The model gave no answer: ask in other words, or choose another model."
UNCHECKED: Final = "It could not be checked whether the sources confirm all of this answer."
FORGOTTEN: Final = "The beginning of this conversation no longer fits, and was left out."

# What is new for a question that fits, beside the sources that a conversation has already.
Gather = Callable[[str, tuple[Hit, ...], Room, Sequence[Source]], Gathered]
# The sources of a kept conversation with their pictures, of this long side.
Again = Callable[[Sequence[Source], int], tuple[Source, ...]]


class AnswerListener(Protocol):
    """Hears of one question, on the answer thread; its last call is on_answer or on_failed."""

    def on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        """What the model is given, and how many of the hits did not fit."""

    def on_text(self, piece: str) -> None:
        """The next piece of plain text; citations in it read [n], and are whole."""

    def on_answer(self, answer: Answer) -> None:
        """The whole answer, or what there was of it when it was stopped."""

    def on_failed(self, sentence: str) -> None:
        """Why there is no answer, and what can be done."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What a person wants to know."""

    question: str
    hits: tuple[Hit, ...]
    before: tuple[Answer, ...] = ()  # of the same conversation, in order
    schema: str = ""  # JSON that the answer keeps to; "": plain text
    checked: bool = True  # sentences that no source supports are looked for
    kept: bool = True  # with its conversation, to be looked up later


@dataclass(slots=True)
class Progress:
    """What there is of an answer."""

    inquiry: Inquiry
    listener: AnswerListener
    reader: CitationReader = field(default_factory=lambda: CitationReader(()))
    before: tuple[Answer, ...] = ()
    sources: tuple[Source, ...] = ()  # all that the conversation has
    left_out: tuple[Hit, ...] = ()
    notices: tuple[str, ...] = ()
    doubted: tuple[tuple[int, int], ...] = ()
    model: str = ""
    started: float = field(default_factory=time.monotonic)
    asked: int = field(default_factory=lambda: int(time.time() * 1000))

    def begin(self, sources: tuple[Source, ...]) -> None:
        """The sources are known."""
        self.sources = sources
        if not self.inquiry.schema:  # in JSON, [1] is a list
            self.reader = CitationReader({source.number for source in sources})
        self.listener.on_sources(sources, len(self.left_out))

    def answer(self, *, stopped: bool) -> Answer:
        """What there is now."""
        earlier = self.inquiry.before
        return Answer(
            question=self.inquiry.question,
            text=self.reader.text.strip(),
            sources=self.sources,
            cited=self.reader.cited,
            model=self.model,
            seconds=time.monotonic() - self.started,
            left_out=len(self.left_out),
            stopped=stopped,
            doubted=self.doubted,
            conversation=(earlier[0].conversation if earlier else None) or self.asked,
            skipped=tuple(hit.asset.path for hit in self.left_out),
            notices=self.notices,
        )


Steps = Generator[str, None, None]
Write = Callable[[Progress, Load], Steps]  # pieces of text; "" wherever it may stop


class Asking:
    """Answers questions.

    Args:
        answerer: Does the work.
        gather: Called on the answer thread.
        again: Likewise.

    Thread: any.
    """

    def __init__(self, answerer: Answerer, gather: Gather, again: Again) -> None:
        self._answerer = answerer
        self._gather = gather
        self._again = again

    def ask(self, inquiry: Inquiry, listener: AnswerListener) -> None:
        """Answer this, after stopping what is under way. Returns at once."""
        self.start(inquiry, listener, self._steps)

    def start(self, inquiry: Inquiry, listener: AnswerListener, write: Write) -> None:
        """Have an answer written in some way, and tell the listener of it."""
        inquiry = replace(inquiry, question=inquiry.question.strip())
        work = partial(_answer, inquiry, listener, write)
        self._answerer.start(Task(work=work, failed=listener.on_failed))

    # ------------------------------------------------------------------ the answer thread

    def _steps(self, progress: Progress, load: Load) -> Steps:
        loaded = load()
        yield ""
        yield from self._prepare(progress, loaded)
        prompt = self._fitted(progress, loaded)
        yield ""
        yield from written(progress, loaded, prompt)
        yield from checked(progress, loaded)

    def _prepare(self, progress: Progress, loaded: Loaded) -> Steps:
        """Gather what is new, beside what the conversation has."""
        inquiry, capacity = progress.inquiry, loaded.capacity
        progress.model = loaded.model.id
        before = tuple(
            replace(answer, sources=self._again(answer.sources, capacity.picture_side))
            for answer in inquiry.before
        )
        yield ""
        progress.before = before
        given = before[-1].sources if before else ()
        taken = loaded.language.tokens(prompt_for("", (), before)) if before else 0
        room = room_for(inquiry.question, capacity, taken)
        gathered = self._gather(inquiry.question, inquiry.hits, room, given)
        progress.sources = (*given, *gathered.sources)
        progress.notices = gathered.notices
        yield ""

    def _fitted(self, progress: Progress, loaded: Loaded) -> Prompt:
        """The prompt, without what does not fit after all: the last new sources, then the oldest
        questions, then the last of the old sources.
        """
        context = loaded.capacity.context_tokens
        room = context - answer_tokens(context)
        before = () if loaded.model.plain else progress.before
        sources, schema = progress.sources, progress.inquiry.schema
        while True:
            old = len(before[-1].sources) if before else 0
            prompt = prompt_for(progress.inquiry.question, sources[old:], before)
            prompt = replace(prompt, schema=schema)
            if not sources or loaded.language.tokens(prompt) <= room:
                break
            if before and len(sources) == old:
                before = before[1:]
                progress.notices = tuple(dict.fromkeys((*progress.notices, FORGOTTEN)))
            else:
                sources = _one_less(sources, old)
        if not sources:
            raise RequestRefused(NO_SOURCES)
        progress.before = before
        progress.left_out = without(progress.inquiry.hits, sources)
        progress.begin(sources)
        return prompt


def _one_less(sources: tuple[Source, ...], old: int) -> tuple[Source, ...]:
    """Without the last piece of a file that has several, or else without the last one.

    Args:
        old: So many at the beginning were given before, and stay.
    """
    of = [source.asset.id for source in sources]
    places = range(len(sources) - 1, old - 1, -1)
    last = next((at for at in places if of.count(of[at]) > 1), len(sources) - 1)
    kept = (*sources[:last], *sources[last + 1 :])
    return tuple(replace(one, number=number) for number, one in enumerate(kept, start=1))


def written(progress: Progress, loaded: Loaded, prompt: Prompt) -> Steps:
    """What the model says, as plain text with its citations in one form."""
    most = answer_tokens(loaded.capacity.context_tokens)
    with closing(_pieces(loaded, prompt, most)) as pieces:
        for piece in pieces:
            yield "".join(one for one in progress.reader.feed(piece) if isinstance(one, str))
    yield "".join(one for one in progress.reader.finish() if isinstance(one, str))
    if loaded.language.cut_short:
        progress.notices = (*progress.notices, loaded.language.cut_short)


def checked(progress: Progress, loaded: Loaded) -> Steps:
    """Mark the sentences that no source confirms; the answer stands also where that fails."""
    if not progress.inquiry.checked or progress.inquiry.schema:
        return
    try:
        for spans in doubted(progress.answer(stopped=False), progress.before, loaded):
            progress.doubted = spans
            yield ""
    except ShoeboxError as failed:
        log.warning("an answer was not checked: %s", failed)
        progress.notices = (*progress.notices, UNCHECKED)


def _pieces(loaded: Loaded, prompt: Prompt, most: int) -> Steps:
    yield from loaded.language.stream(prompt, most)


def _answer(
    inquiry: Inquiry,
    listener: AnswerListener,
    write: Write,
    load: Load,
    stopped: threading.Event,
) -> None:
    if not inquiry.question:
        raise RequestRefused(NO_QUESTION)
    if not (inquiry.hits or inquiry.before):
        raise RequestRefused(NO_HITS)
    progress = Progress(inquiry, listener, before=inquiry.before)
    try:
        with closing(write(progress, load)) as steps:
            _follow(steps, listener, stopped)
    except (ChildLost, ModelUnusable, RequestRefused):
        if not stopped.is_set():  # otherwise it had to be ended by force
            raise
    for event in progress.reader.finish():
        if isinstance(event, str):
            listener.on_text(event)
    if not stopped.is_set():
        _refuse_nonsense(progress)
    listener.on_answer(progress.answer(stopped=stopped.is_set()))


def _follow(steps: Steps, listener: AnswerListener, stopped: threading.Event) -> None:
    if stopped.is_set():
        return
    for step in steps:
        if stopped.is_set():
            return
        if step:
            listener.on_text(step)


def _refuse_nonsense(progress: Progress) -> None:
    text = progress.reader.text.strip()
    if not text:
        raise RequestRefused(NO_ANSWER)
    if not progress.inquiry.schema:
        return
    try:
        wrong = problem(json.loads(text), json.loads(progress.inquiry.schema))
    except ValueError:
        wrong = "the answer is no JSON"
    if wrong:
        reason = progress.notices[-1] if progress.notices else ""
        told = f"The model's answer does not keep to the schema: {wrong}. {reason}"
        raise RequestRefused(told.strip())

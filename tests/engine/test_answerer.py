"""Questions on the answer thread, with a real model of random weights."""

import io
import math
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from gguf_samples import Size, write_model, write_vision
from PIL import Image

from desktop.engine import asking as sentences
from desktop.engine.answerer import BUG, NO_MODEL, Answerer, Load, Task
from desktop.engine.asking import Asking, Inquiry
from desktop.engine.evidence import Gathered
from desktop.engine.prompt import Room
from desktop.errors import LibraryUnavailable
from desktop.records import (
    Answer,
    AnswerModel,
    Asset,
    AssetId,
    AssetState,
    Hit,
    Kind,
    Reason,
    RootId,
    Source,
)

PATIENCE_SECONDS = 60.0


@dataclass
class Heard:
    """A listener that remembers, and knows when it is over."""

    said: list[str] = field(default_factory=list)  # in which order it was called
    text: str = ""
    sources: tuple[Source, ...] = ()
    left_out: int = 0
    answer: Answer | None = None
    failure: str = ""
    begun: threading.Event = field(default_factory=threading.Event)
    over: threading.Event = field(default_factory=threading.Event)

    def on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        self.said.append("sources")
        self.sources, self.left_out = sources, left_out

    def on_text(self, piece: str) -> None:
        self.said.append("text")
        self.text += piece
        self.begun.set()

    def on_answer(self, answer: Answer) -> None:
        self.said.append("answer")
        self.answer = answer
        self.over.set()

    def on_failed(self, sentence: str) -> None:
        self.said.append("failed")
        self.failure = sentence
        self.over.set()

    def end(self) -> Answer:
        assert self.over.wait(PATIENCE_SECONDS)
        assert self.answer is not None, self.failure
        return self.answer


def picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (160, 120), "red").save(file, "JPEG")
    return file.getvalue()


def hit(number: int) -> Hit:
    noon = datetime(2024, 5, 3, 12, 0, tzinfo=UTC)
    name = Path(f"/home/anna/{number}.jpg")
    asset = Asset(
        AssetId(number), RootId(1), name, Kind.PHOTO, AssetState.INDEXED,
        True, 1, noon, None, None, None, None, None,
    )  # fmt: skip
    return Hit(asset, None, None, 1.0, "", (Reason.LOOKS,))


def pictures(_: str, hits: tuple[Hit, ...], __: Room, given: Sequence[Source]) -> Gathered:
    """All hits that are not given, as the same picture, whether they fit or not."""
    red, had = picture(), {source.asset.id for source in given}
    new = (one.asset for one in hits if one.asset.id not in had)
    numbered = enumerate(new, start=len(given) + 1)
    return Gathered(tuple(Source(n, asset, None, picture=red) for n, asset in numbered))


def nothing(_: str, hits: tuple[Hit, ...], *__: object) -> Gathered:
    return Gathered((), hits)


class Asker:
    """An answerer that is asked questions."""

    def __init__(self, gather: sentences.Gather = pictures, idle_seconds: float = 300.0) -> None:
        self.answerer = Answerer(idle_seconds, threads=1)
        self._asking = Asking(self.answerer, gather, lambda sources, _: tuple(sources))
        self.use, self.stop, self.close = (
            self.answerer.use, self.answerer.stop, self.answerer.close
        )  # fmt: skip

    def ask(self, question: str, hits: tuple[Hit, ...], heard: Heard, *before: Answer) -> None:
        self._asking.ask(Inquiry(question, hits, before), heard)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_model(folder / "text.gguf", Size(width=32, layers=1, context=2048))
    write_vision(folder / "vision.gguf")
    slow = Size(width=256, layers=8, context=4096)
    write_model(folder / "slow.gguf", slow)
    write_vision(folder / "slow-vision.gguf", width=slow.width)
    return folder


@pytest.fixture(scope="module")
def small(folder: Path) -> AnswerModel:
    return AnswerModel("small", folder / "text.gguf", folder / "vision.gguf")


@pytest.fixture(scope="module")
def slow(folder: Path) -> AnswerModel:
    return AnswerModel("slow", folder / "slow.gguf", folder / "slow-vision.gguf")


Make = Callable[..., Asker]


@pytest.fixture
def make() -> Iterator[Make]:
    """Askers that are closed at the end."""
    made: list[Asker] = []

    def one(gather: sentences.Gather = pictures, idle_seconds: float = 300.0) -> Asker:
        made.append(Asker(gather, idle_seconds))
        return made[-1]

    yield one
    for asker in made:
        asker.close()


@pytest.fixture(scope="module")
def ready(small: AnswerModel) -> Iterator[Asker]:
    """One answerer with the small model, for the tests that leave it well."""
    answerer = Asker()
    answerer.use(small)
    yield answerer
    answerer.close()


def ask(answerer: Asker, question: str = "What is it?", hits: int = 2) -> Heard:
    heard = Heard()
    answerer.ask(question, tuple(hit(n) for n in range(1, hits + 1)), heard)
    return heard


def failure(heard: Heard) -> str:
    assert heard.over.wait(PATIENCE_SECONDS)
    assert heard.said[-1] == "failed"
    return heard.failure


def test_an_answer_comes_in_pieces_after_its_sources(ready: Asker) -> None:
    heard = ask(ready)
    answer = heard.end()
    assert heard.said[:3] == ["sources", "text", "text"]
    assert heard.said.count("answer") == 1
    assert answer.text == heard.text.strip() != ""
    assert (answer.question, answer.model, answer.stopped) == ("What is it?", "small", False)
    assert answer.sources == heard.sources
    assert len(heard.sources) == 2


def test_a_question_that_cannot_be_answered_says_why(ready: Asker) -> None:
    assert failure(ask(ready, "  ")) == sentences.NO_QUESTION
    assert failure(ask(ready, hits=0)) == sentences.NO_HITS
    assert ask(ready).end().text


def test_without_a_model_or_sources_it_says_what_to_do(make: Make, small: AnswerModel) -> None:
    answerer = make(nothing)
    assert failure(ask(answerer)) == NO_MODEL
    answerer.use(small)
    assert failure(ask(answerer)) == sentences.NO_SOURCES


def test_sources_that_do_not_fit_after_all_are_left_out(ready: Asker) -> None:
    heard = ask(ready, hits=60)
    assert heard.end().left_out == heard.left_out == 60 - len(heard.sources)
    assert 0 < len(heard.sources) < 60


def test_a_new_question_stops_the_one_before(make: Make, slow: AnswerModel) -> None:
    answerer = make()
    answerer.use(slow)
    first = ask(answerer, "One?")
    assert first.begun.wait(PATIENCE_SECONDS)
    second, third = ask(answerer, "Two?"), ask(answerer, "Three?")
    assert (first.end().stopped, first.end().text != "") == (True, True)
    assert (second.end().stopped, second.end().text) == (True, "")
    assert third.end().stopped is False


def test_stop_works_while_the_model_takes_the_sources_in(make: Make, slow: AnswerModel) -> None:
    long = "word " * 500
    answerer = make(lambda _, hits, *__: Gathered((Source(1, hits[0].asset, None, long),)))
    answerer.use(slow)
    heard = Heard()
    told = threading.Event()
    heard.on_sources = lambda *_: told.set()  # type: ignore[method-assign]
    answerer.ask("What?", (hit(1),), heard)
    assert told.wait(PATIENCE_SECONDS)
    answerer.stop()
    assert heard.over.wait(2.0)
    assert heard.end().stopped
    assert answerer.answerer.model_loaded


def test_a_killed_model_fails_its_question_and_the_next_works(
    make: Make, slow: AnswerModel
) -> None:
    answerer = make()
    answerer.use(slow)
    first = ask(answerer)
    assert first.begun.wait(PATIENCE_SECONDS)
    child = answerer.answerer._own._child._child
    assert child is not None
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    assert failure(first) == "The model's process was killed by SIGKILL: ask again, it starts anew."
    assert ask(answerer).end().text


def test_an_unused_model_gives_its_memory_back(make: Make, small: AnswerModel) -> None:
    answerer = make(idle_seconds=0.2)
    answerer.use(small)
    ask(answerer).end()
    assert answerer.answerer.model_loaded
    await_unloaded(answerer)
    assert answerer.answerer.resident_bytes == 0
    assert ask(answerer).end().text


def test_a_model_that_is_no_longer_wanted_leaves_the_memory(make: Make, small: AnswerModel) -> None:
    answerer = make()
    answerer.use(small)
    ask(answerer).end()
    answerer.use(None)
    await_unloaded(answerer)
    assert failure(ask(answerer)) == NO_MODEL


def test_what_fails_while_gathering_is_told(make: Make, small: AnswerModel) -> None:
    def locked(*_: object) -> Gathered:
        raise LibraryUnavailable("The library is busy; try again.")

    answerer = make(locked)
    answerer.use(small)
    assert failure(ask(answerer)) == "The library is busy; try again."


def test_a_bug_fails_one_question_and_is_logged(
    make: Make, small: AnswerModel, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> Gathered:
        raise KeyError("oops")

    answerer = make(broken)
    answerer.use(small)
    assert failure(ask(answerer)) == BUG
    assert "KeyError" in caplog.text
    assert failure(ask(answerer)) == BUG


def test_a_background_task_holds_nothing_up_and_gives_way() -> None:
    told: list[bool] = []
    answerer, begun, over = Answerer(busy=told.append), threading.Event(), threading.Event()

    def work(_: Load, stopped: threading.Event) -> None:
        begun.set()
        if stopped.wait(PATIENCE_SECONDS):
            over.set()

    assert answerer.offer(Task(work=work, failed=print, background=True))
    assert begun.wait(PATIENCE_SECONDS) and answerer.quiet_seconds == math.inf
    assert not answerer.offer(Task(work=work, failed=print, background=True))
    done = threading.Event()
    answerer.start(Task(work=lambda *_: done.set(), failed=print))
    assert over.wait(PATIENCE_SECONDS) and done.wait(PATIENCE_SECONDS)
    answerer.close()
    assert told == [True, False] and answerer.quiet_seconds < PATIENCE_SECONDS


def test_a_withdrawn_task_is_stopped() -> None:
    answerer, over = Answerer(), threading.Event()

    def work(_: Load, stopped: threading.Event) -> None:
        if stopped.wait(PATIENCE_SECONDS):
            over.set()

    task = Task(work=work, failed=print)
    assert answerer.offer(task)
    answerer.withdraw(task)
    assert over.wait(PATIENCE_SECONDS)
    answerer.close()


def test_closing_ends_answer_thread_and_process(make: Make, slow: AnswerModel) -> None:
    answerer = make()
    answerer.use(slow)
    heard = ask(answerer)
    assert heard.begun.wait(PATIENCE_SECONDS)
    answerer.close()
    assert heard.end().stopped
    assert not answerer.answerer.model_loaded
    assert answerer.answerer._thread is not None
    assert not answerer.answerer._thread.is_alive()


def await_unloaded(answerer: Asker) -> None:
    """Wait until the model's process has ended."""
    never = threading.Event()
    for _ in range(int(PATIENCE_SECONDS / 0.02)):
        if not answerer.answerer.model_loaded:
            return
        never.wait(0.02)
    raise AssertionError("the model is still there")


def test_a_follow_up_has_the_sources_of_before_and_the_new_ones(ready: Asker) -> None:
    first = ask(ready, hits=2).end()
    heard = Heard()
    ready.ask("And now?", tuple(hit(n) for n in (1, 2, 3)), heard, first)
    second = heard.end()
    assert [source.asset.id for source in second.sources] == [1, 2, 3]
    assert second.conversation == first.conversation


def test_a_conversation_that_grows_too_long_forgets_its_beginning(ready: Asker) -> None:
    long = replace(ask(ready, hits=1).end(), text="word " * 300)
    heard = Heard()
    ready.ask("And now?", (hit(1),), heard, long, long, long)
    answer = heard.end()
    assert sentences.FORGOTTEN in answer.notices
    assert [source.asset.id for source in answer.sources] == [1]


def test_an_answer_that_runs_on_is_cut_and_that_is_said(ready: Asker) -> None:
    answer = ask(ready).end()  # of random weights: it never ends by itself
    assert answer.notices and answer.text
    assert "cut off at its longest" in answer.notices[0] or "repeat itself" in answer.notices[0]

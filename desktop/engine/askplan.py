"""Answer from more sources than fit at once: a note on each, then one answer from the notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, Protocol

from desktop.engine.answerer import Load, Loaded
from desktop.engine.asking import (
    NO_SOURCES,
    AnswerListener,
    Asking,
    Gather,
    Inquiry,
    Progress,
    Steps,
    checked,
    written,
)
from desktop.engine.prompt import (
    INSTRUCTIONS,
    MOST_SOURCES,
    SOURCE_TOKENS,
    Room,
    answer_tokens,
    prompt_for,
    room_for,
    text_tokens,
    without,
)
from desktop.errors import RequestRefused
from desktop.records import Hit, Source

NOTE_TOKENS: Final = 120
SHORTEST_NOTE: Final = 16  # tokens; with less room some notes are left out
NOTES: Final = (
    INSTRUCTIONS
    + "\nAnswer in one or two short sentences. If the source says nothing about the question, "
    "answer with the one word: nothing"
)
NOTHING: Final = re.compile(r"\W*(?:nothing|nichts|rien|nada|niente|niets)\W*", re.IGNORECASE)
_MARKS: Final = re.compile(r"\s*\[\d{1,4}\]")
_CITED: Final = re.compile(r"\[(\d{1,4})\]")


class EachListener(AnswerListener, Protocol):
    """Also hears how many of the sources have been looked at."""

    def on_progress(self, done: int, total: int) -> None:
        """So many sources were looked at. Thread: answer."""


class AskingEach:
    """Thread: any.

    Args:
        asking: Has answers written.
        gather: Called on the answer thread.
    """

    def __init__(self, asking: Asking, gather: Gather) -> None:
        self._asking = asking
        self._gather = gather

    def ask(self, inquiry: Inquiry, listener: EachListener) -> None:
        """Answer this from every hit; returns at once."""

        def write(progress: Progress, load: Load) -> Steps:
            return self._steps(progress, listener, load)

        self._asking.start(replace(inquiry, before=()), listener, write)

    # ------------------------------------------------------------------ the answer thread

    def _steps(self, progress: Progress, listener: EachListener, load: Load) -> Steps:
        yield ""
        loaded = load()
        progress.model = loaded.model.id
        hits = progress.inquiry.hits
        notes: list[Source] = []
        for done, hit in enumerate(hits):
            listener.on_progress(done, len(hits))
            yield ""
            note = yield from self._note(progress, hit, loaded)
            if note is not None:
                notes.append(replace(note, number=len(notes) + 1))
        listener.on_progress(len(hits), len(hits))
        room = room_for(progress.inquiry.question, loaded.capacity)
        said = partial(self._said, progress, loaded)
        chosen = yield from picked(notes, most_notes(room), said)
        fitting = shortened(chosen, room)
        if not fitting:
            raise RequestRefused(NO_SOURCES)
        while len(fitting) > 1 and not self._fits(progress, fitting, loaded):
            fitting = fitting[:-1]
        progress.left_out = without(hits, fitting)
        progress.begin(tuple(fitting))
        yield from written(progress, loaded, prompt_for(progress.inquiry.question, fitting))
        yield from checked(progress, loaded)

    def _fits(self, progress: Progress, notes: Sequence[Source], loaded: Loaded) -> bool:
        context = loaded.capacity.context_tokens
        prompt = prompt_for(progress.inquiry.question, notes)
        return loaded.language.tokens(prompt) <= context - answer_tokens(context)

    def _note(
        self, progress: Progress, hit: Hit, loaded: Loaded
    ) -> Generator[str, None, Source | None]:
        """What one hit says to the question, as a passage; None where it says nothing."""
        question = progress.inquiry.question
        room = room_for(question, loaded.capacity, text_tokens(NOTES[len(INSTRUCTIONS) :], 3.0))
        gathered = self._gather(question, (hit,), room, ())
        progress.notices = tuple(dict.fromkeys((*progress.notices, *gathered.notices)))
        sources = gathered.sources
        context = loaded.capacity.context_tokens
        while sources and loaded.language.tokens(prompt_for(question, sources, (), NOTES)) > (
            context - NOTE_TOKENS
        ):
            sources = sources[:-1]
        if not sources:
            return None
        text = yield from self._said(progress, loaded, sources)
        cited = _CITED.search(text)
        number = int(cited[1]) if cited else 1
        of = next((one for one in sources if one.number == number), sources[0])
        said = " ".join(_MARKS.sub("", text).split())
        if not said or NOTHING.fullmatch(said):
            return None
        return replace(of, passage=said, picture=b"")

    def _said(
        self, progress: Progress, loaded: Loaded, sources: Sequence[Source]
    ) -> Generator[str, None, str]:
        """A short answer from a few sources."""
        text = ""
        prompt = prompt_for(progress.inquiry.question, sources, (), NOTES)
        for piece in loaded.language.stream(prompt, NOTE_TOKENS):
            text += piece
            yield ""
        return text


def picked(
    notes: Sequence[Source],
    most: int,
    said: Callable[[Sequence[Source]], Generator[str, None, str]],
) -> Generator[str, None, list[Source]]:
    """At most so many notes, where there are more: those that answers from a few of them cite.

    A file that is the hundredth of two hundred has the same chance as the first.

    Args:
        said: Answers from a few, numbered from 1.
    """
    while len(notes) > most:
        kept: list[Source] = []
        for start in range(0, len(notes), MOST_SOURCES):
            few = notes[start : start + MOST_SOURCES]
            numbered = [replace(note, number=number) for number, note in enumerate(few, start=1)]
            text = yield from said(numbered)
            cited = sorted({int(number) for number in _CITED.findall(text)})
            kept += [few[number - 1] for number in cited if 1 <= number <= len(few)]
        if not 0 < len(kept) < len(notes):
            break
        notes = kept
    return [replace(note, number=number) for number, note in enumerate(notes, start=1)]


def most_notes(room: Room) -> int:
    """How many notes fit, at least one, however short."""
    return max(1, room.tokens // (SOURCE_TOKENS + SHORTEST_NOTE))


def shortened(notes: Sequence[Source], room: Room) -> list[Source]:
    """The notes that fit together, long ones cut; the first ones where not all do."""
    kept = list(notes[: most_notes(room)])
    if not kept:
        return []
    each = room.tokens // len(kept) - SOURCE_TOKENS
    size = max(1, int(each * room.bytes_per_token))
    return [replace(note, passage=_cut(note.passage, size)) for note in kept]


def _cut(text: str, size: int) -> str:
    """At most so many bytes, whole words."""
    whole = text.encode("utf-8", "replace")
    if len(whole) <= size:
        return text
    cut = whole[:size].decode("utf-8", "ignore")
    return (cut.rpartition(" ")[0] or cut) + "…"

"""Which sentences of an answer its sources do not confirm.

[Note: Not confirmed]
What a passage says can be looked up: numbers, quoted words and names of a sentence must stand in
the sources that it cites, or, where it cites none, in any. What a picture shows cannot: the model
is asked once more, about this one sentence, whether it is true of the picture, and has to say yes
rather than no. A sentence is confirmed when one of its sources confirms all of it. A sentence that
holds nothing to look up, such as that the sources say nothing, is left alone.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.engine.answerer import Loaded
from desktop.engine.prompt import prompt_for
from desktop.records import Answer, Kind, Source

MOST_SENTENCES: Final = 12  # of which the model is asked again
ENOUGH: Final = 0.5  # agreement from which a picture confirms a sentence

_SENTENCE: Final = re.compile(r"[^\s](?:[^.!?\n。！？]|[.!?](?=\w))*(?:[.!?。！？]+[\"”’)]*)?")
_CITED_BEHIND: Final = re.compile(r"\s*(?:\[\d{1,4}\]\s*)+[.!?]?")
_MARK: Final = re.compile(r"\[(\d{1,4})\]")
_QUOTED: Final = re.compile(r"[\"“”„«»]([^\"“”„«»\n]{2,80})[\"“”„«»]")
_NUMBER: Final = re.compile(r"\d[\d.,'’\u00a0\u202f]*\d|\d")
_BLANKED: Final = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)")
_NAME: Final = re.compile(r"\b[^\W\d_][\w’'-]*")
_SHORTEST_NAME: Final = 3  # characters
_MOST_NAMES: Final = 0.3  # of the words; German writes every noun like a name
_CALENDAR: Final = frozenset(  # a paper may say 2024-03-01, and the answer March
    name.casefold() for name in (*calendar.month_name, *calendar.day_name) if name
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an answer, and where it stands in it."""

    text: str  # without its citations
    start: int
    end: int
    cited: tuple[int, ...]


def sentences(text: str) -> list[Sentence]:
    """The sentences of an answer, each with the citations inside and right behind it."""
    found: list[Sentence] = []
    position = 0
    while match := _SENTENCE.search(text, position):
        end = match.end()
        if behind := _CITED_BEHIND.match(text, end):
            end = behind.end()
        whole = text[match.start() : end].rstrip()
        bare = re.sub(r"\s+([.,!?])", r"\1", _MARK.sub("", whole))
        cited = tuple(dict.fromkeys(int(number) for number in _MARK.findall(whole)))
        if re.search(r"\w", bare):
            found.append(
                Sentence(" ".join(bare.split()), match.start(), match.start() + len(whole), cited)
            )
        position = max(end, match.end())
    return found


def doubted(
    answer: Answer, before: Sequence[Answer], loaded: Loaded
) -> Iterator[tuple[tuple[int, int], ...]]:
    """From where to where the answer is not confirmed; more and more, as it is found out.

    Args:
        before: What the prompt of the answer had before it, so that the pictures are still known.
    """
    sources = {source.number: source for source in answer.sources}
    spans: list[tuple[int, int]] = []
    for sentence in sentences(answer.text)[:MOST_SENTENCES]:
        cited = [sources[number] for number in sentence.cited if number in sources]
        if not _confirmed(sentence, cited, answer, before, loaded):
            spans.append((sentence.start, sentence.end))
        yield tuple(spans)


def _confirmed(
    sentence: Sentence,
    cited: Sequence[Source],
    answer: Answer,
    before: Sequence[Answer],
    loaded: Loaded,
) -> bool:
    passages = [source for source in cited or answer.sources if source.passage]
    if passages:
        together = "\n".join(_known(source) for source in passages)
        if not unfounded(sentence.text, f"{together}\n{answer.question}"):
            return True
    pictures = [source for source in cited if source.picture]
    if not pictures:
        return not passages  # nothing to look it up in
    if loaded.model.plain:
        return True  # it could not say
    return any(_agrees(sentence, source, answer, before, loaded) for source in pictures)


def _agrees(
    sentence: Sentence,
    source: Source,
    answer: Answer,
    before: Sequence[Answer],
    loaded: Loaded,
) -> bool:
    """Ask the model; its pictures are still in its memory, since the prompt begins the same."""
    what = "page" if source.asset.kind is Kind.DOCUMENT else "picture"
    question = (
        f"Look at {what} [{source.number}] alone. Is this statement about it true? "
        f"“{sentence.text}” Answer with one word, Yes or No."
    )
    old = len(before[-1].sources) if before else 0
    prompt = prompt_for(question, answer.sources[old:], before)
    return loaded.language.agreement(prompt) >= ENOUGH


def _known(source: Source) -> str:
    asset = source.asset
    taken = asset.taken or asset.dated
    day = f" {taken:%Y-%m-%d %d %m %B %A}" if taken is not None else ""
    return f"{source.passage}\n{asset.path.name} {source.page or ''} {source.label}{day}"


def unfounded(statement: str, text: str) -> list[str]:
    """The numbers, quoted words and names of a statement that do not occur in a text."""
    where, numbers = folded(text), numbers_in(text)
    missing = [number for number in numbers_in(statement) if number not in numbers]
    missing += [quote for quote in _QUOTED.findall(statement) if folded(quote) not in where]
    words = set(_words(text))
    missing += [name for name in _names(statement) if words.isdisjoint(_words(name))]
    return missing


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", folded(text))


def _names(statement: str) -> list[str]:
    """Words with a capital that do not begin the sentence; () in a language that has many."""
    words = _NAME.findall(statement)[1:]
    names = [word for word in words if word[0].isupper() and len(word) >= _SHORTEST_NAME]
    if len(names) > max(2, _MOST_NAMES * len(words)):
        return []
    return [name for name in names if name.casefold() not in _CALENDAR]


def numbers_in(text: str) -> set[str]:
    """The numbers of a text in one form: 1,249.50, 1.249,5 and 1 249,50 are 1249.5.

    What a blank parts may be two numbers as well: 1 249 is 1, 249 and 1249.
    """
    written = [*_NUMBER.findall(text), *(one.replace(" ", "") for one in _BLANKED.findall(text))]
    return {one for found in written for one in _readings(found)}


def _readings(written: str) -> set[str]:
    """What a number may mean; a date is several."""
    bare = re.sub(r"['’\u00a0\u202f]", "", written)
    *whole, last = re.split(r"[.,]", bare)
    signs = re.findall(r"[.,]", bare)
    if not whole:
        return {_plain(last, "")}
    if len(set(signs)) == 1 and len(last) == 3:  # 1,249 and 1.249.000
        return {_plain("".join((*whole, last)), "")}
    if len(signs) > 1 and len(set(signs)) == 1:  # 3.4.2024
        return {_plain(part, "") for part in (*whole, last)}
    return {_plain("".join(whole), last)}


def _plain(whole: str, decimals: str) -> str:
    decimals = decimals.rstrip("0")
    return (whole.lstrip("0") or "0") + (f".{decimals}" if decimals else "")


def folded(text: str) -> str:
    """Text without accents, case and double spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(one for one in plain if not unicodedata.combining(one)).split())

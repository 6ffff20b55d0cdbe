r"""The piece of a text that shows why it was found, with the matches between \x02 and \x03."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from desktop.library.folding import HANGUL, UNSPACED, spellings

_LENGTH = 180  # characters
_BEFORE = 40  # of these, in front of the first match
_MOST_MATCHES = 50  # that are looked at for the best place
_LETTER = r"[^\W_]"  # what the tokenizer unicode61 takes for a part of a word, nearly
_BETWEEN = r"[\W_]+"

_WORD = re.compile(f"{_LETTER}+")
_PAIRED = re.compile(f"[{UNSPACED}{HANGUL}]")
_ENDING = re.compile(r"(?:ations?|ional|ions?|ings?|ments?|ally|ies|ied|ed|es|ly|al|e|s|y)$")
_MORE = re.compile(
    r".?(?:ings?|ed|ers?)|e|es|s|y|ies|ied|ations?|ions?|ional|al|ally|ly|ments?|ness|ity|ive|able|i?ble"
    r"|ical|"
)
_SHORTEST_STEM = 3

Span = tuple[int, int, int]  # from, to, and which of the texts


class _Plain(dict[int, str]):
    """Each character without case and accents, and never more or less than one."""

    def __missing__(self, code: int) -> str:
        # Syllables of Korean come apart into letters, not into a letter and its accents.
        form: Literal["NFC", "NFD"] = "NFC" if 0xAC00 <= code <= 0xD7A3 else "NFD"
        letter = unicodedata.normalize(form, chr(code))[0].lower()
        self[code] = letter if len(letter) == 1 else chr(code)
        return self[code]


_PLAIN = _Plain()


def plain(text: str) -> str:
    """The text without case and accents; character by character, so that places stay."""
    return text.lower() if text.isascii() else text.translate(_PLAIN)


class Marked(NamedTuple):
    """What `Marker` finds in a text."""

    snippet: str
    different: int  # of the texts that are sought


class Marker:
    """What to mark in the texts that a search found.

    Args:
        texts: Words and phrases.
        unfinished: The one that matches the beginning of a word; None for none.
        parts: Match inside of words as well.
        endings: Match words with other English endings; what is written without blanks as a part.
    """

    def __init__(
        self,
        texts: Sequence[str],
        unfinished: str | None,
        *,
        parts: bool = False,
        endings: bool = False,
    ) -> None:
        self._words = _Words(endings=endings)
        patterns: list[tuple[int, str]] = []
        for number, text in enumerate(texts):
            for form in spellings(text):
                words = _WORD.findall(plain(form))
                if parts or (endings and _PAIRED.search(form)):
                    patterns.append((number, re.escape(plain(form))))
                elif len(words) == 1:
                    self._words.add(words[0], number, unfinished=text == unfinished)
                elif words:
                    patterns.append((number, _phrase(words, unfinished=text == unfinished)))
        self._patterns = re.compile("|".join(f"({pattern})" for _, pattern in patterns))
        self._numbers = tuple(number for number, _ in patterns)
        self._sought = len({*self._numbers, *self._words.numbers})

    def score(self, text: str) -> float:
        """How densely the matches lie; 0.0 where not all of the texts occur."""
        letters = plain(text)
        spans = self._spans(letters)
        if len({number for _, _, number in spans}) < self._sought:
            return 0.0
        return len(spans) / (100 + len(letters))

    def marked(self, text: str) -> Marked:
        """Its snippet, and how many of the texts occur."""
        spans = self._spans(plain(text))
        return Marked(self._snippet(text, spans), len({number for _, _, number in spans}))

    def snippet(self, text: str) -> str:
        """The place with the most different matches, on one line; "…" where it is cut."""
        return self._snippet(text, self._spans(plain(text)))

    def _snippet(self, text: str, spans: Sequence[Span]) -> str:
        spans = spans[:_MOST_MATCHES]
        start = max(0, self._best_start(spans) - _BEFORE)
        start, end = _at_blanks(text, start, start + _LENGTH)
        pieces = ["…" if start else ""]
        place = start
        for first, last in _joined(spans):
            if start <= first and last <= end:
                pieces += [text[place:first], "\x02", text[first:last], "\x03"]
                place = last
        pieces += [text[place:end], "…" if end < len(text) else ""]
        return " ".join("".join(pieces).split())

    def _spans(self, letters: str) -> list[Span]:
        """Every match, in order."""
        spans: list[Span] = []
        if self._words.numbers:
            number_of = self._words
            spans = [
                (*match.span(), number)
                for match in _WORD.finditer(letters)
                if (number := number_of[match[0]]) >= 0
            ]
        if self._numbers:
            found = self._patterns.finditer(letters)
            spans += [(*match.span(), self._numbers[(match.lastindex or 1) - 1]) for match in found]
            spans = list(_apart(sorted(spans)))
        return spans

    def _best_start(self, spans: Sequence[Span]) -> int:
        """Where the stretch with the most different matches begins."""
        best, most, last, different = 0, 0, 0, 0
        within: Counter[int] = Counter()
        for first, (start, _, number) in enumerate(spans):
            while last < len(spans) and spans[last][1] <= start + _LENGTH - _BEFORE:
                different += not within[spans[last][2]]
                within[spans[last][2]] += 1
                last += 1
            if different > most or not first:
                best, most = start, different
            if most == self._sought:
                break
            within[number] -= 1
            different -= not within[number]
        return best


class _Words(dict[str, int]):
    """Which of the sought words a word of a text is; -1 for none. Each is looked at once."""

    def __init__(self, *, endings: bool) -> None:
        self.numbers: set[int] = set()
        self._endings = endings
        self._tests: list[tuple[int, Callable[[str], object]]] = []
        self._beginnings: tuple[str, ...] = ()  # one of which a sought word has

    def add(self, word: str, number: int, *, unfinished: bool) -> None:
        """Seek a word too."""
        self.numbers.add(number)
        stem = _ENDING.sub("", word) if self._endings else word
        self._beginnings += (stem if len(stem) >= _SHORTEST_STEM else word,)
        if unfinished:
            self._tests.append((number, lambda other: other.startswith(word)))
        if len(stem) >= _SHORTEST_STEM and self._endings:
            # Roughly what Porter's stemmer takes for the same word; the index knows it exactly.
            self._tests.append(
                (
                    number,
                    lambda other: other.startswith(stem) and _MORE.fullmatch(other[len(stem) :]),
                )
            )
        self._tests.append((number, word.__eq__))

    def __missing__(self, word: str) -> int:
        found = -1
        if word.startswith(self._beginnings):  # nearly no word has, and this is soon told
            found = next((number for number, is_sought in self._tests if is_sought(word)), -1)
        self[word] = found
        return found


def _apart(spans: Sequence[Span]) -> Iterator[Span]:
    """Those of the spans that do not reach into one before."""
    end = 0
    for span in spans:
        if span[0] >= end:
            yield span
            end = span[1]


def _joined(spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """From where to where to mark: those that touch as one."""
    begin = end = -1
    for start, stop, _ in spans:
        if start != end:
            if end > 0:
                yield begin, end
            begin = start
        end = stop
    if end > 0:
        yield begin, end


def written(texts: Sequence[str], unfinished: str | None) -> Callable[[str], bool]:
    """Tells whether a text, made plain, has all of these just as they are written."""
    sought = [
        [
            _Whole.as_written(words, unfinished=text == unfinished)
            for form in spellings(text)
            if (words := _WORD.findall(plain(form)))
        ]
        for text in texts
    ]
    return lambda letters: all(
        any(one.is_in(letters) for one in forms) for forms in sought if forms
    )


def written_in_any_form(texts: Sequence[str]) -> Callable[[str], bool]:
    """Tells whether a text, made plain, has all of these as whole words, with whatever endings."""
    sought = [[_Whole.of(form) for form in spellings(text)] for text in texts]
    return lambda letters: all(any(one.is_in(letters) for one in forms) for forms in sought)


class _Whole(NamedTuple):
    """A text as whole words. To look for its beginning first takes half as long (measured)."""

    begin: str
    pattern: re.Pattern[str]

    @classmethod
    def as_written(cls, words: Sequence[str], *, unfinished: bool) -> _Whole:
        more = f"{_LETTER}*" if unfinished else ""
        return cls(words[0], re.compile(f"{_BETWEEN.join(words)}{more}(?!{_LETTER})"))

    @classmethod
    def of(cls, text: str) -> _Whole:
        *before, last = _WORD.findall(plain(text)) or [plain(text)]
        if _PAIRED.search(text):
            return cls(plain(text), re.compile(""))
        stem = _ENDING.sub("", last)
        begin = before[0] if before else stem if len(stem) >= _SHORTEST_STEM else last
        pattern = _BETWEEN.join((*before, with_endings(last)))
        return cls(begin, re.compile(f"{pattern}(?!{_LETTER})"))

    def is_in(self, letters: str) -> bool:
        at = letters.find(self.begin)
        while at >= 0:
            if not self.pattern.pattern:
                return True
            if not (at and letters[at - 1].isalnum()) and self.pattern.match(letters, at):
                return True
            at = letters.find(self.begin, at + 1)
        return False


def has_ending(text: str) -> bool:
    """Whether the stemmer may take something from its last word."""
    return _ENDING.search(plain(text)) is not None


def _phrase(words: Sequence[str], *, unfinished: bool = False) -> str:
    more = f"{_LETTER}*" if unfinished else ""
    return f"(?<!{_LETTER}){_BETWEEN.join(words)}{more}(?!{_LETTER})"


def with_endings(word: str) -> str:
    """A pattern of a plain word, and of the same with another English ending."""
    stem = _ENDING.sub("", word)
    if len(stem) < _SHORTEST_STEM or not _WORD.fullmatch(word):
        return re.escape(word)
    return rf"(?:{re.escape(word)}|{stem}(?:{_MORE.pattern})(?!{_LETTER}))"


def _at_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without cut words, where a blank is near."""
    if start:
        blank = text.find(" ", start, start + _BEFORE // 2)
        start = blank + 1 if blank >= 0 else start
    if end < len(text):
        blank = text.rfind(" ", end - _BEFORE // 2, end)
        end = blank if blank >= 0 else end
    return start, min(end, len(text))

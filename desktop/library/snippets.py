r"""The piece of a text that shows why it was found, with the matches between \x02 and \x03."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice

_LENGTH = 180  # characters
_BEFORE = 40  # of these, in front of the first match
_MOST_MATCHES = 50  # that are looked at for the best place
_LETTER = r"[^\W_]"  # what the tokenizer unicode61 takes for a part of a word, nearly

_BETWEEN = r"[\W_]+"


class _Plain(dict[int, str]):
    """Each character without case and accents, and never more or less than one."""

    def __missing__(self, code: int) -> str:
        letter = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = letter if len(letter) == 1 else chr(code)
        return self[code]


_PLAIN = _Plain()


def plain(text: str) -> str:
    """The text without case and accents; character by character, so that places stay."""
    return text.lower() if text.isascii() else text.translate(_PLAIN)


class Marker:
    """What to mark in the texts that a search found.

    Args:
        texts: Words and phrases.
        unfinished: The one that matches the beginning of a word; None for none.
        parts: Match inside of words as well.
    """

    def __init__(self, texts: Sequence[str], unfinished: str | None, *, parts: bool) -> None:
        patterns = [_part(text) if parts else _words(text, text == unfinished) for text in texts]
        self._patterns = [re.compile(pattern) for pattern in patterns if pattern]
        self._any = re.compile("|".join(pattern for pattern in patterns if pattern) or r"(?!)")

    def score(self, text: str) -> float:
        """How densely the matches lie; 0.0 where not all of the texts occur."""
        letters = plain(text)
        if not all(pattern.search(letters) for pattern in self._patterns):
            return 0.0
        return sum(1 for _ in self._any.finditer(letters)) / (100 + len(letters))

    def snippet(self, text: str) -> str:
        """The place with the most different matches, on one line; "…" where it is cut."""
        letters = plain(text)
        spans = [match.span() for match in islice(self._any.finditer(letters), _MOST_MATCHES)]
        start = max(0, self._best_start(letters, spans) - _BEFORE)
        start, end = _at_blanks(text, start, start + _LENGTH)
        pieces = ["…" if start else ""]
        place = start
        for first, last in spans:
            if start <= first and last <= end:
                pieces += [text[place:first], "\x02", text[first:last], "\x03"]
                place = last
        pieces += [text[place:end], "…" if end < len(text) else ""]
        return " ".join("".join(pieces).split())

    def _best_start(self, letters: str, spans: Sequence[tuple[int, int]]) -> int:
        if len(self._patterns) == 1 or len(spans) < 2:
            return spans[0][0] if spans else 0
        best, most = 0, 0
        for start, _ in spans:
            end = start + _LENGTH - _BEFORE
            different = sum(1 for known in self._patterns if known.search(letters, start, end))
            if different > most:
                best, most = start, different
            if most == len(self._patterns):
                break
        return best


def _words(text: str, unfinished: bool) -> str:
    words = re.findall(rf"{_LETTER}+", plain(text))
    if not words:
        return ""
    more = f"{_LETTER}*" if unfinished else ""
    return f"(?<!{_LETTER}){_BETWEEN.join(words)}{more}(?!{_LETTER})"


def _part(text: str) -> str:
    return re.escape(plain(text))


def _at_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without cut words, where a blank is near."""
    if start:
        blank = text.find(" ", start, start + _BEFORE // 2)
        start = blank + 1 if blank >= 0 else start
    if end < len(text):
        blank = text.rfind(" ", end - _BEFORE // 2, end)
        end = blank if blank >= 0 else end
    return start, min(end, len(text))

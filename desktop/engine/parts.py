"""The parts of what a person typed, each with its place in the text.

The text is the one truth: a part is removed, or turned into its opposite, by changing the text, and
what is searched for is what the parts of the text say (`query.parse_query`).

[Note: The language of the box]
- ``words``; ``"exact phrases"``; ``+word``: it must occur; ``-word``, ``-"phrase"``, ``without
  snow``, ``not snow``: it must not. ``snow^2`` counts twice, ``snow^0.5`` half (Lucene's sign).
- ``type:pdf`` and the other filters; ``-type:pdf`` and ``not type:pdf`` are its opposite.
- Dates without a key, see [Note: What is a date] in datedtext.py. "photos" is a filter beside a
  date where no other word is left: "photos from march 2021".
- ``without`` and ``not`` ("ohne", "kein", "sans") act on the one word, phrase, filter or date that
  follows, an article left out, and never on a word that says little: "to be or not to be" stays as
  it is, and so do "is not" and "does not". Whatever is in quotes is words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from itertools import takewhile
from operator import attrgetter

from desktop.library.datedtext import Dated, dates
from desktop.library.days import TwoReadings, doubt, named
from desktop.library.daywords import FILLERS, KINDS
from desktop.library.matching import has_letter
from desktop.library.requiring import holding
from desktop.library.stopwords import STOPWORDS
from desktop.records import Condition, Filter

_AS_TYPED = {  # one character for another, so that places stay
    **dict.fromkeys(map(ord, "“”„«»＂"), '"'),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),  # half a character, of a broken paste
}
_TERM = re.compile(
    r"""
    (?P<sign>[-+](?=[^\s]))?
    (?: (?P<key>[a-z]+): )?
    (?: "(?P<phrase>[^"]*)"? | (?P<word>[^\s"]+) )?
    (?: (?<=") \^(?P<weight>[0-9]+(?:\.[0-9]+)?) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WEIGHTED = re.compile(r"(.+)\^([0-9]+(?:\.[0-9]+)?)", re.DOTALL)
_MOST_WEIGHT = 5.0
_MOST_JOINED = 3  # words that a filter may take beside its own
_DATED = 1000  # characters in which dates are looked for; a pasted letter may have many
_NEGATIONS = frozenset(
    ("without", "not", "ohne", "kein", "keine", "keinen", "keinem", "keiner", "sans")
)
_TYPEFACES = frozenset(("serif", "ms"))  # "sans serif" is one, not without something
_ARTICLES = frozenset(
    (
        *("a", "an", "the", "any", "ein", "eine", "einen", "einem", "einer", "den", "der", "die"),
        *("das", "le", "la", "les", "un", "une", "des", "du", "de"),
    )
)
_ELIDED = re.compile(r"^[ld]['’](?=\w)", re.IGNORECASE)  # the article in "sans l'herbe"
_AUXILIARIES = frozenset(
    (
        *("am", "are", "be", "can", "could", "did", "do", "does", "had", "has", "have", "is"),
        *("may", "must", "should", "was", "were", "will", "would"),
    )
)
_ELSEWHERE = {  # what other programs, or people, call a filter
    **dict.fromkeys(("taken", "when", "year", "month", "day", "datum", "jahr", "quand"), "date"),
    **dict.fromkeys(("folder", "path", "dir", "directory", "ordner", "dossier"), "in"),
    **dict.fromkeys(("filetype", "extension", "endung"), "ext"),
    **dict.fromkeys(("kind", "art", "genre"), "type"),
    **dict.fromkeys(("city", "country", "location", "where", "ort", "lieu"), "place"),
    **dict.fromkeys(("stars", "rated", "sterne"), "rating"),
    **dict.fromkeys(("keyword", "keywords", "schlagwort"), "tag"),
    **dict.fromkeys(("sender", "von"), "from"),
    **dict.fromkeys(("since", "nach"), "after"),
    **dict.fromkeys(("until", "vor"), "before"),
}


class PartKind(StrEnum):
    """What a part of a search says."""

    WORD = "word"
    PHRASE = "phrase"
    REQUIRED = "required"
    EXCLUDED = "excluded"
    FILTER = "filter"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the text that means one thing."""

    kind: PartKind
    start: int
    end: int
    value: str  # what it says, without quotes and signs
    key: str = ""  # a filter's
    is_opposite: bool = False  # a filter or a date that must not be met
    weight: float = 1.0  # of a word or phrase
    condition: Condition | None = None
    opposite: str = ""  # the text that says the opposite
    as_words: str = ""  # the text that means words only; "" where it does already
    unclear: str = ""  # a sentence; nothing is searched for by this part then

    @property
    def is_plain(self) -> bool:
        """Whether it is just a word."""
        return self.kind is PartKind.WORD and self.weight == 1.0

    @property
    def ranks(self) -> bool:
        """Whether some results fit it better than others."""
        return self.kind in (PartKind.WORD, PartKind.PHRASE, PartKind.REQUIRED)


def without(text: str, part: Part) -> str:
    """The text without a part."""
    return replaced(text, part, "")


def replaced(text: str, part: Part, by: str) -> str:
    """The text with something else in place of a part."""
    pieces = (text[: part.start].rstrip(), by, text[part.end :].lstrip())
    return " ".join(piece for piece in pieces if piece)


def parts_of(text: str, filters: Sequence[Filter], today: date | None = None) -> list[Part]:
    """The parts of a text in their order; nothing typed is ever an error.

    Args:
        text: As typed; quotes may be smart, and the last one may still be missing.
        filters: Those that are known; other ``key:`` prefixes are taken for words.
        today: What "last summer" counts from; None for the day that it is.
    """
    known = {filter_.key: filter_ for filter_ in filters}
    text = text.translate(_AS_TYPED)
    terms = [_Term.of(match, known) for match in _TERM.finditer(text) if match[0]]
    found = _Reader(text, terms, known, today or date.today()).parts()
    return _with_kind([part for part in found if part is not None], known)


# ----------------------------------------------------------------------------- terms


@dataclass(frozen=True, slots=True)
class _Term:
    """What stands between blanks, or in quotes."""

    start: int
    end: int
    sign: str
    key: str  # of a known filter
    value: str
    is_quoted: bool
    weight: float | None

    @classmethod
    def of(cls, match: re.Match[str], known: Mapping[str, Filter]) -> _Term:
        key = (match["key"] or "").lower()
        quoted, value = match["phrase"] is not None, match["phrase"] or match["word"] or ""
        sign, weight = match["sign"] or "", match["weight"]
        if match["key"] and key not in known:
            value, key, quoted = f"{match['key']}:{value}", "", False
        elif not quoted and not key and (weighted := _WEIGHTED.fullmatch(value)):
            value, weight = weighted[1], weighted[2]
        if sign == "+" and (key or (not quoted and not value[:1].isalpha())):
            value, sign = (value, "") if key else (f"+{value}", "")  # a telephone number
        number = None if weight is None else min(float(weight), _MOST_WEIGHT)
        return cls(*match.span(), sign, key, value.strip(), quoted, number)

    @property
    def is_plain(self) -> bool:
        return not (self.sign or self.key or self.is_quoted or self.weight is not None)

    @property
    def folded(self) -> str:
        return self.value.strip(",.;:!?").casefold()


@dataclass(slots=True)
class _Reader:
    """Goes through the terms of a text once."""

    text: str
    terms: list[_Term]
    known: Mapping[str, Filter]
    today: date

    def parts(self) -> Iterator[Part | None]:
        dated = {found.start: found for found in self._dates()}
        at = 0
        while at < len(self.terms):
            skipped = self._negated(at, dated)
            place = at + skipped
            found = dated.get(self.terms[place].start)
            part = self._dated(found) if found else self._part(place)
            if part is not None and skipped:
                part = self._opposite(part, self.terms[at].start)
            yield part
            end = part.end if part else self.terms[place].end
            at = next(
                (n for n in range(at, len(self.terms)) if self.terms[n].start >= end), 1 << 30
            )

    def _dates(self) -> Iterator[Dated]:
        """Those in each stretch of plain words."""
        begin: int | None = None
        for term in [*self.terms, None]:
            if term is not None and term.is_plain:
                begin = term.start if begin is None else begin
                end = term.end
            elif begin is not None:
                for found in dates(self.text[begin : min(end, _DATED)], self.today):
                    yield replace(
                        found,
                        start=found.start + begin,
                        end=found.end + begin,
                        date_start=found.date_start + begin,
                    )
                begin = None

    def _negated(self, at: int, dated: Mapping[int, Dated]) -> int:
        """How many terms say that what follows is not wanted; 0 where none does."""
        term = self.terms[at]
        if not term.is_plain or term.folded not in _NEGATIONS:
            return 0
        before = self.terms[at - 1].folded if at else ""
        if term.folded == "not" and (before in _AUXILIARIES or before.endswith("n't")):
            return 0
        place = at + 1
        while place < len(self.terms) and self.terms[place].folded in _ARTICLES:
            place += 1
        if place == len(self.terms):
            return 0
        meant = self.terms[place]
        if term.folded == "sans" and meant.folded in _TYPEFACES:
            return 0
        says_little = meant.is_plain and meant.folded in STOPWORDS and meant.start not in dated
        return 0 if meant.sign or not meant.value or says_little else place - at

    def _dated(self, found: Dated) -> Part:
        return Part(
            PartKind.DATE,
            found.start,
            found.end,
            self.text[found.start : found.end],
            condition=found.condition,
            opposite=f"-{found.keyed}",
            as_words=f'{self.text[found.start : found.date_start]}"'
            f'{self.text[found.date_start : found.end]}"',
        )

    def _part(self, place: int) -> Part | None:
        term = self.terms[place]
        if term.key and (term.value.strip("+-") or self._longer(place)):
            return self._filter(place)
        if not term.value.strip("+-"):
            return None  # still being typed, or only a sign
        if not has_letter(term.value):
            return None  # "&", "…"
        bare = f'"{term.value}"' if term.is_quoted else term.value
        part = Part(PartKind.WORD, term.start, term.end, term.value, opposite=f"-{bare}")
        if term.sign == "-":
            return replace(part, kind=PartKind.EXCLUDED, opposite=bare)
        if term.sign == "+":
            held = holding(term.value, endings=not term.is_quoted)
            return replace(part, kind=PartKind.REQUIRED, condition=held, as_words=bare)
        if term.is_quoted:
            is_closed = self.text[term.start : term.end].count('"') > 1
            must = holding(term.value) if is_closed else None  # until then it is being typed
            part = replace(part, kind=PartKind.PHRASE, condition=must)
        if term.weight is not None:
            return replace(part, weight=term.weight, as_words=bare)
        return replace(part, unclear=self._misspelt(term))

    def _filter(self, place: int) -> Part:
        """A filter; also "date:last summer", "size:> 2 mb" and "camera: canon", as people write."""
        term = self.terms[place]
        unclear = ""
        if term.value:
            try:
                return self._met(term, term)
            except ValueError as error:
                unclear = str(error)
        for longer in self._longer(place):
            try:
                return self._met(term, longer)
            except ValueError as error:
                unclear = unclear or str(error)
        return replace(self._unmet(term, term), unclear=unclear)

    def _longer(self, place: int) -> list[_Term]:
        """A filter with some of the words that follow it as its value, the most first."""
        term = self.terms[place]
        if term.is_quoted:
            return []
        after = takewhile(attrgetter("is_plain"), self.terms[place + 1 : place + 1 + _MOST_JOINED])
        ends = [one.end for one in after][: None if term.value else 1]
        begin = term.end - len(term.value)
        return [replace(term, end=end, value=self.text[begin:end].strip()) for end in ends[::-1]]

    def _met(self, term: _Term, whole: _Term) -> Part:
        condition = self.known[term.key].parse(whole.value)
        part = self._unmet(term, whole)
        return replace(part, condition=_not(condition) if part.is_opposite else condition)

    def _unmet(self, term: _Term, whole: _Term) -> Part:
        typed = self.text[term.start : term.end].removeprefix(term.sign)
        if whole.end != term.end:
            typed = (
                f'{term.key}:"{whole.value}"' if " " in whole.value else f"{term.key}:{whole.value}"
            )
        return Part(
            PartKind.FILTER,
            whole.start,
            whole.end,
            whole.value,
            whole.key,
            is_opposite=term.sign == "-",
            opposite=typed if term.sign == "-" else f"-{typed}",
        )

    def _opposite(self, part: Part, start: int) -> Part:
        """The part of "without ..."."""
        if part.kind in (PartKind.FILTER, PartKind.DATE):
            typed = self.text[part.start : part.end]
            condition = part.condition and _not(part.condition)
            return replace(part, start=start, is_opposite=True, opposite=typed, condition=condition)
        bare = self.text[part.start : part.end]
        words = self.text[start : part.end].replace('"', "")
        return Part(
            PartKind.EXCLUDED,
            start,
            part.end,
            _ELIDED.sub("", part.value),
            opposite=bare,
            as_words=f'"{words}"',
        )

    def _misspelt(self, term: _Term) -> str:
        """A sentence where a word looks much like a filter, or may be one of two dates."""
        if term.value[:1].isdigit() and "/" in term.value:
            try:
                named(term.value, self.today)
            except TwoReadings as either:
                return doubt(term.value, either)
            except (ValueError, OverflowError):
                return ""
        key, colon, value = term.value.partition(":")
        if not colon or not value.strip("/") or value.startswith("//"):
            return ""
        meant = [known for known in [_ELSEWHERE.get(key.lower())] if known in self.known]
        near = meant or get_close_matches(key.lower(), self.known, 1, 0.75)
        if not near or not key.isalpha():
            return ""
        tried = f'{near[0]}:"{value}"' if " " in value else f"{near[0]}:{value}"
        return f"There is no filter “{key}:”; it is searched for as a word. Try {tried}."


def _not(condition: Condition) -> Condition:
    return replace(condition, sql=f"NOT ifnull(({condition.sql}), 0)", words="")


def _with_kind(parts: list[Part], known: Mapping[str, Filter]) -> list[Part]:
    """The parts, with "photos" as a filter where a date is all that there is beside it."""
    words = [part for part in parts if part.kind is PartKind.WORD]
    count, rest = len(words), parts[len(words) :]
    kinds = {part.kind for part in rest}
    if not words or words != parts[:count] or "type" not in known:
        return parts
    if PartKind.DATE not in kinds or kinds - {PartKind.DATE, PartKind.FILTER}:
        return parts
    *fillers, last = (part.value.casefold() for part in words)
    if last not in KINDS or not {*FILLERS}.issuperset(fillers):
        return parts
    kind = Part(
        PartKind.FILTER,
        words[0].start,
        words[-1].end,
        KINDS[last],
        "type",
        condition=known["type"].parse(KINDS[last]),
        opposite=f"-type:{KINDS[last]}",
        as_words=f'"{words[-1].value}"',
    )
    return [kind, *rest]

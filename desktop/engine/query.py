"""Read what a person typed into the search box.

What is not understood is searched for as a word, or said in `Query.unclear`; nothing typed is ever
an error. See [Note: The language of the box] in parts.py.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.engine.parts import PartKind, parts_of, replaced
from desktop.library.requiring import holding
from desktop.phrases import phrase
from desktop.records import Filter, Query

_SAID = {
    PartKind.WORD: "words",
    PartKind.PHRASE: "phrases",
    PartKind.REQUIRED: "words",
    PartKind.EXCLUDED: "excluded",
}


def parse_query(text: str, filters: Sequence[Filter], today: date | None = None) -> Query:
    """The search that a person means.

    Args:
        text: As typed; quotes may be smart, and the last one may still be missing.
        filters: Those that are known; other ``key:`` prefixes are taken for words.
        today: What "last summer" counts from; None for the day that it is.
    """
    parts = parts_of(text, filters, today)
    said: dict[str, list[str]] = {"words": [], "phrases": [], "excluded": []}
    for part in parts:
        if part.kind in _SAID:
            several = part.kind is PartKind.REQUIRED and " " in part.value
            said["phrases" if several else _SAID[part.kind]].append(part.value)
    return Query(
        text=text,
        words=tuple(said["words"]),
        phrases=tuple(said["phrases"]),
        excluded=tuple(said["excluded"]),
        weights=tuple((part.value, part.weight) for part in parts if part.weight != 1.0),
        conditions=tuple(part.condition for part in parts if part.condition is not None),
        unclear=tuple(part.unclear for part in parts if part.unclear),
    )


def read_as_words(text: str, filters: Sequence[Filter], today: date | None = None) -> Query | None:
    """The same text with dates without a key, and "without ..." and "not ...", as mere words.

    Returns:
        The search, which says in `unclear` what was read otherwise; None where nothing was.
    """
    parts = parts_of(text, filters, today)
    guessed = [p for p in parts if p.as_words and p.kind in (PartKind.DATE, PartKind.EXCLUDED)]
    if len(guessed) == 1 and guessed[0].value.isalpha() and not any(p.ranks for p in parts):
        return None  # "yesterday": what holds the word itself was looked for as well
    plain = text
    phrases: list[str] = []
    said: list[str] = []
    for part in reversed(guessed):
        phrases.append(part.as_words.split('"')[1])
        dated = phrase(f"the date “{phrases[-1]}”")
        said.insert(0, dated if part.kind is PartKind.DATE else f"“{phrases[-1]}”")
        plain = replaced(plain, part, part.as_words)
    if not guessed:
        return None
    query = parse_query(plain, filters, today)
    words = tuple(word for one in reversed(phrases) for word in one.split())
    unmeant = {holding(one) for one in phrases}
    notice = f"Nothing matches {', '.join(said)}; searched for the words instead."
    return replace(
        query,
        text=text,
        words=(*query.words, *words),
        phrases=tuple(one for one in query.phrases if one not in phrases),
        conditions=tuple(met for met in query.conditions if met not in unmeant),
        unclear=(*query.unclear, notice),
    )

"""A person's words as expressions that FTS5 takes; nothing that is typed is ever FTS5's syntax."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.library.folding import stored
from desktop.library.stopwords import STOPWORDS
from desktop.records import Query

_MOST_WORDS = 32
_LONGEST_WORD = 200  # characters

# Scripts that are written without blanks: unicode61 takes a whole sentence for one word.
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x3400, 0x9FFF),  # Chinese characters
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def quoted(text: str) -> str:
    """The text as one FTS5 string."""
    return '"' + stored(text).replace('"', '""') + '"'


def terms(query: Query) -> tuple[str, ...]:
    """The words and phrases of a query that can match anything, as they are stored.

    Words that say little are left out where others remain; one that may be unfinished is kept.
    """
    unfinished = typing(query)
    told = [
        word for word in query.words if stored(word) not in STOPWORDS or stored(word) == unfinished
    ]
    return cleaned((*(told or ([] if query.phrases else query.words)), *query.phrases))


def cleaned(texts: Iterable[str]) -> tuple[str, ...]:
    """Those of the texts that can match anything, as they are stored."""
    stripped = (stored(text)[:_LONGEST_WORD].strip() for text in texts)
    return tuple(text for text in stripped if _has_letter(text))[:_MOST_WORDS]


def typing(query: Query) -> str | None:
    """The word that may be unfinished, because the text ends with it; else None."""
    if query.words and query.text.endswith(query.words[-1]):
        return stored(query.words[-1])[:_LONGEST_WORD].strip()
    return None


def has_trigram(text: str) -> bool:
    """Whether the trigram index can find the text as it is."""
    return len(text) >= 3


def is_unspaced(text: str) -> bool:
    """Whether the text has a character of a script that is written without blanks."""
    return any(
        first <= ord(character) <= last
        for character in text
        if character > "\u0dff"
        for first, last in _UNSPACED
    )


def term(text: str, unfinished: str | None) -> str:
    """One word or phrase as an FTS5 expression; the unfinished one matches as a prefix."""
    return quoted(text) + ("*" if text == unfinished else "")


def joined(texts: Sequence[str], operator: str, unfinished: str | None) -> str:
    """Words and phrases under AND or OR; "" for none."""
    return f" {operator} ".join(term(text, unfinished) for text in texts)


def loosest(query: Query, unfinished: str | None) -> str:
    """Every phrase, which stays exact; words only raise the rank, or any will do without one."""
    phrases = [quoted(text) for text in cleaned(query.phrases)]
    anything = joined(terms(query), "OR", unfinished)
    return " AND ".join([f"({anything})", *phrases])


def trigrams(text: str) -> str:
    """Every three characters in a row under AND, for an index without positions."""
    whole = stored(text)
    parts = dict.fromkeys(whole[place : place + 3] for place in range(len(whole) - 2))
    return " AND ".join(quoted(part) for part in parts)


def any_of(texts: Iterable[str]) -> str:
    """Exact strings under OR; "" for none."""
    return " OR ".join(quoted(text) for text in texts)


def _has_letter(text: str) -> bool:
    """Whether a tokenizer finds anything in it."""
    return any(character.isalnum() or character > "\u02ff" for character in text)

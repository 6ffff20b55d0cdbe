"""A person's words as expressions that FTS5 takes; nothing that is typed is ever FTS5's syntax."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from desktop.library.folding import UNSPACED, paired, stored
from desktop.library.stopwords import telling
from desktop.records import Query

_MOST_WORDS = 32
_LONGEST_WORD = 200  # characters

_UNSPACED = re.compile(f"[{UNSPACED}]")
# Not every character that `\\W` takes: vowels of Hindi and Thai are among these.
_BETWEEN_WORDS = re.compile(
    r"[\s!-&(-/:-@\[-`{-~\u00a0-\u00a9\u00ab-\u00b4\u2010-\u2018\u201a-\u2027"
    r"\u3000-\u3003\u3008-\u301f\uff01-\uff0f\uff1a-\uff20]+"
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
        word
        for word, says in zip(query.words, telling(query.words), strict=True)
        if says or stored(word) == unfinished
    ]
    return cleaned((*(told or ([] if query.phrases else query.words)), *query.phrases))


def cleaned(texts: Iterable[str]) -> tuple[str, ...]:
    """Those of the texts that can match anything, as they are stored."""
    stripped = (stored(text)[:_LONGEST_WORD].strip() for text in texts)
    return tuple(text for text in stripped if _has_letter(text))[:_MOST_WORDS]


def typing(query: Query) -> str | None:
    """The word that may be unfinished, because the text ends with it; else None.

    A single Latin letter is a word: what begins with it is a tenth of all there is, and takes the
    index 120 ms to collect among 100,000 texts (measured).
    """
    if query.words and query.text.endswith(query.words[-1]):
        word = stored(query.words[-1])[:_LONGEST_WORD].strip()
        return word if len(word) > 1 or not word.isascii() else None
    return None


def has_trigram(text: str) -> bool:
    """Whether the trigram index can find the text as it is."""
    return len(text) >= 3


def is_unspaced(text: str) -> bool:
    """Whether the text has a character of a script that is written without blanks."""
    return not text.isascii() and bool(_UNSPACED.search(text))


def term(text: str, unfinished: str | None) -> str:
    """One word or phrase as an FTS5 expression; the unfinished one matches as a prefix."""
    return quoted(text) + ("*" if text == unfinished else "")


def joined(texts: Sequence[str], operator: str, unfinished: str | None) -> str:
    """Words and phrases under AND or OR; "" for none."""
    return f" {operator} ".join(term(text, unfinished) for text in texts)


def stems(texts: Sequence[str], unfinished: str | None) -> str:
    """All words and phrases under AND, for the index of stems; "" for none."""
    whole = (" ".join(paired(text).split()) for text in texts)
    return joined(tuple(whole), "AND", unfinished)


def pieces(texts: Iterable[str]) -> tuple[str, ...]:
    """The single words of texts, and the pairs of characters of those without blanks."""
    parts = (_BETWEEN_WORDS.split(paired(text)) for text in texts)
    return tuple(dict.fromkeys(part for some in parts for part in some if _has_letter(part)))


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

"""A person's words as expressions that FTS5 takes; nothing that is typed is ever FTS5's syntax."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from unicodedata import category

from desktop.library.folding import UNSPACED, paired, spellings, stored
from desktop.library.snippets import has_ending
from desktop.library.stopwords import telling
from desktop.records import Query

_MOST_WORDS = 32
_LONGEST_WORD = 200  # characters

_SIGNS = "\u2600-\u27bf\U0001f000-\U0001faff"  # emoji: the indexes of words leave them out
_EMOJI = re.compile(f"[{_SIGNS}]")
_AS_PARTS = re.compile(f"[{UNSPACED}{_SIGNS}]")
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
    unfinished, says = typing(query), telling(query.words)
    told = [
        word
        for word, is_telling in zip(query.words, says, strict=True)
        if is_telling or stored(word) == unfinished
    ]
    if not any(says):  # "to be or not to be"
        told = [] if query.phrases else list(query.words)
    return cleaned((*told, *query.phrases))


def cleaned(texts: Iterable[str]) -> tuple[str, ...]:
    """Those of the texts that can match anything, as they are stored, each once."""
    stripped = (stored(text)[:_LONGEST_WORD].strip() for text in texts)
    each = {text.casefold(): text for text in stripped if has_letter(text)}
    return tuple(each.values())[:_MOST_WORDS]


def typing(query: Query) -> str | None:
    """The word that may be unfinished, because the text ends with it; else None.

    A single Latin letter is a word, also that of "C++" and the last of "AT&T": what begins with it
    is a tenth of all there is, and takes the index 120 ms to collect among 100,000 texts
    (measured).
    """
    if query.words and query.text.endswith(query.words[-1]):
        word = stored(query.words[-1])[:_LONGEST_WORD].strip()
        last = _BETWEEN_WORDS.split(word)[-1]
        return word if len(last) > 1 or not last.isascii() else None
    return None


def has_trigram(text: str) -> bool:
    """Whether the trigram index can find the text as it is."""
    return len(text) >= 3


def is_unspaced(text: str) -> bool:
    """Whether the text has a character of a script that is written without blanks, or an emoji."""
    return not text.isascii() and bool(_AS_PARTS.search(text))


def term(text: str, unfinished: str | None) -> str:
    """One word or phrase as an FTS5 expression; the unfinished one matches as a prefix."""
    more = "*" if text == unfinished else ""
    forms = [quoted(form) + more for form in spellings(text)]
    return forms[0] if len(forms) == 1 else f"({' OR '.join(forms)})"


def exactly(text: str) -> tuple[str, str]:
    """The index and the expression of the passages that hold just this text; ("", "") for none.

    See [Note: Exactly these words] in requiring.py.
    """
    whole = paired(text)
    if _EMOJI.search(text) or (whole != text and len(text) == 1):
        return "", ""
    return (
        ("chunk_words", term(text, None))
        if whole == text
        else ("chunk_stems", quoted(" ".join(whole.split())))
    )


def joined(texts: Sequence[str], operator: str, unfinished: str | None) -> str:
    """Words and phrases under AND or OR; "" for none."""
    return f" {operator} ".join(term(text, unfinished) for text in texts)


def stems(texts: Sequence[str], unfinished: str | None) -> str:
    """All words and phrases under AND, for the index of stems; "" for none.

    "bus" is "bu" there, and so nothing that an unfinished word could begin with.
    """
    if unfinished is not None and has_ending(unfinished):
        unfinished = None
    whole = (" ".join(paired(text).split()) for text in texts)
    return joined(tuple(whole), "AND", unfinished)


def pieces(texts: Iterable[str]) -> tuple[str, ...]:
    """The single words of texts, and the pairs of characters of those without blanks."""
    parts = (_BETWEEN_WORDS.split(paired(text)) for text in texts)
    return tuple(dict.fromkeys(part for some in parts for part in some if has_letter(part)))


def trigrams(text: str) -> str:
    """Every three characters in a row under AND, for an index without positions."""
    whole = stored(text)
    parts = dict.fromkeys(whole[place : place + 3] for place in range(len(whole) - 2))
    return " AND ".join(quoted(part) for part in parts)


def any_of(texts: Iterable[str]) -> str:
    """Exact strings under OR; "" for none."""
    return " OR ".join(quoted(form) for text in texts for form in spellings(text))


def has_letter(text: str) -> bool:
    """Whether a tokenizer finds anything in it, or it has a sign such as an emoji."""
    return any(
        character.isalnum() or (character > "\u02ff" and category(character)[0] in "LMNS")
        for character in text
    )

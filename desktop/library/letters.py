"""A word in other letters than the library has: "Mueller" for "Müller", "Lodz" for "Łódź".

The index of words leaves accents out, so that "muller" finds "Müller" by itself, and a search asks
for "ss" and "ß" at once. Other letters have no accent that could be left out; people write them as
their keyboards let them. Only a word that occurs nowhere is looked for in other letters.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice, product

from desktop.library import matching
from desktop.library.connection import Connection
from desktop.library.folding import folded
from desktop.library.snippets import plain

_WRITTEN = {  # letters, as they are written without them
    **dict.fromkeys("äæ", "ae"),
    **dict.fromkeys("öœ", "oe"),
    **dict.fromkeys("đð", "d"),
    "ß": "ss",
    **dict(zip("üåþøłıħ", ("ue", "aa", "th", "o", "l", "i", "h"), strict=True)),
}
_LETTERS = {
    written: tuple(letter for letter, as_written in _WRITTEN.items() if as_written == written)
    for written in _WRITTEN.values()
}
_PIECES = re.compile("|".join(sorted(_LETTERS, key=len, reverse=True)))
_MOST = 64  # forms of one word; each costs 0.05 ms, where it is in no text (measured)
_LOOKED_AT = 20  # texts that have the word without its accents


def written(word: str) -> str:
    """The word without accents, and without the letters that many keyboards lack."""
    return plain("".join(_WRITTEN.get(letter, letter) for letter in folded(word)))


def in_other_letters(connection: Connection, word: str) -> str:
    """The word as the library writes it, the most frequent form; "" where it has none."""
    forms = {plain(form): form for form in _forms(folded(word))}
    rows = connection.rows(
        "SELECT term FROM json_each(?) AS form CROSS JOIN chunk_word_terms ON term = form.value"
        " ORDER BY doc DESC",
        (json.dumps(list(forms)),),
    )
    found = (forms[term] for (term,) in rows)
    return next((form for form in found if _is_held(connection, form)), "")


def _forms(word: str) -> Iterator[str]:
    """Every other way to write it."""
    if (bare := written(word)) != plain(word):
        yield bare
    places = list(_PIECES.finditer(word))
    choices = ((match[0], *_LETTERS[match[0]]) for match in places)
    pieces = _PIECES.sub("\x00", word).split("\x00")
    for chosen in islice(product(*choices), 1, _MOST):
        yield "".join(map(str.__add__, pieces, (*chosen, "")))


def _is_held(connection: Connection, form: str) -> bool:
    """Whether a text has just these letters; the index has left accents out."""
    if plain(form) == form:
        return True
    rows = connection.rows(
        "SELECT text FROM (SELECT rowid AS number FROM chunk_words WHERE chunk_words MATCH ?"
        " LIMIT ?) JOIN chunk ON chunk.id = number",
        (matching.quoted(form), _LOOKED_AT),
    )
    return any(folded(form) in folded(text) for (text,) in rows)

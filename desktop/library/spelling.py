"""Words that occur nowhere in the library, and those of its words that were probably meant.

[Note: The word that was meant]
A word that is in no text and no name, neither as it is nor as a part or with another ending, that
is no tag and was not taught, is taken for a slip. The nearest word of the library's own vocabulary
was meant, or its singular, which finds it too; of equally near ones that which most texts have.
Near is one letter missing, too many or another, or two neighbours exchanged; in words of eight
letters or more, two of these. To a short word of another language many a word is near ("Hund" is
one letter from "hung"): so in words of fewer than six letters the first is right, another letter is
one beside it on the keyboard, and what was meant is neither shorter than four nor a little word;
beside little words of another language ("ein Hund") it must stand in a text of that language; and
of several words that all occur nowhere, each must be near to one.

To go through a vocabulary of hundreds of thousands of words takes seconds (FTS5 counts the texts of
each while it walks). So what begins with the same three letters is looked at first: people seldom
slip there. Only where nothing is near among these, the first three letters may be wrong once, and
the next three must be right: 160 beginnings, of which each costs 0.05 ms. *Measured*, 100,000 texts
with 210,000 different words, on two busy cores: a word that is there 0.3 ms, a slip behind the
first three letters 4 ms, one among them 11 ms, a word that nothing is near to 18 ms.
Source: few slips at the beginning, Pollock and Zamora 1984, CACM 27(4); exchanges as one slip,
Damerau 1964, CACM 7(3).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence

from desktop.library import matching
from desktop.library.connection import Connection
from desktop.library.letters import in_other_letters
from desktop.library.snippets import plain
from desktop.library.stopwords import STOPWORDS

_SHORTEST = 4  # letters; of a shorter word nearly every other one is near
_SHORT = 6  # letters; in fewer only what fingers do is a slip
_LONG = 8  # letters; in so many there may be two slips
_HEAD, _NEXT = 3, 3  # letters at the beginning, and those after them
_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяіїє",
    "αβγδεζηθικλμνξοπρστυφχψως",
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {  # the keys around each; a keyboard of another country has most of them there too
    key: "".join(
        other[max(0, at + row - beside - 1) : at + row - beside + 2]
        for beside, other in enumerate(_ROWS)
        if abs(row - beside) < 2
    )
    for row, keys in enumerate(_ROWS)
    for at, key in enumerate(keys)
}
_AROUND = ".,;:!?()[]'’"
_LOOKED_AT = 50  # texts that have all trigrams of a word, but perhaps not the word
_VOCABULARIES = ("chunk_word_terms", "asset_word_terms")


def meant(
    connection: Connection, words: Iterable[str], beside: Collection[str] = ()
) -> dict[str, str]:
    """By each of the words that occurs nowhere, the word that was probably meant.

    Words that occur, and those that nothing is near to, are left out.

    Args:
        connection: Any.
        words: Those that say something.
        beside: Little words of the language of which the words are, if that is known.
    """
    with connection.snapshot():
        found = {word: _meant(connection, word, beside) for word in words}
    slips = {word: near for word, near in found.items() if near}
    is_foreign = len(found) > 1 and None not in found.values() and len(slips) < len(found)
    return {} if is_foreign else slips


def bare(word: str) -> str:
    """The word without case, accents and what stands around it; "" where it cannot be a slip."""
    letters = plain(word).strip(_AROUND)
    can_be = len(letters) >= _SHORTEST and letters.isalpha() and not matching.is_unspaced(letters)
    return letters if can_be else ""


def _meant(connection: Connection, typed: str, beside: Collection[str]) -> str | None:
    """What was meant; "" where nothing is near, None where the word occurs or cannot be a slip."""
    word = bare(typed)
    if not word or _occurs(connection, word):
        return None
    if form := in_other_letters(connection, typed.strip(_AROUND)):
        return form
    texts, names = _VOCABULARIES
    others = list(_other_beginnings(word))
    near = (
        _nearest(connection, word, [word[:_HEAD]], _VOCABULARIES)
        or _nearest(connection, word, others, [texts])
        or _nearest(connection, word, others, [names])
    )
    return near if not beside or not near or _stands_beside(connection, near, beside) else ""


def _stands_beside(connection: Connection, word: str, others: Collection[str]) -> bool:
    """Whether a text has the word and one of the others."""
    expression = f"{matching.quoted(word)} AND ({matching.any_of(others)})"
    sql = "SELECT EXISTS (SELECT 1 FROM chunk_words WHERE chunk_words MATCH ?)"
    return bool(connection.value(sql, (expression,)))


def _occurs(connection: Connection, word: str) -> bool:
    """Whether anything would be found by it; first, whether it occurs just as it is.

    That costs nothing; for a beginning FTS5 collects all that begins so (*measured*: 5 ms for a
    word of 100,000 names).
    """
    begun, stem = matching.term(word, word), matching.stems([word], None)
    trigrams = matching.trigrams(word)
    return bool(
        connection.value(
            "SELECT EXISTS (SELECT 1 FROM chunk_stems WHERE chunk_stems MATCH ?2)"
            " OR EXISTS (SELECT 1 FROM asset_words WHERE asset_words MATCH ?6)"
            " OR EXISTS (SELECT 1 FROM chunk_words WHERE chunk_words MATCH ?1)"
            " OR EXISTS (SELECT 1 FROM asset_words WHERE asset_words MATCH ?1)"
            " OR EXISTS (SELECT 1 FROM keep.tag WHERE instr(unaccented(name), ?4))"
            " OR EXISTS (SELECT 1 FROM keep.taught WHERE instr(unaccented(word), ?4))"
            " OR EXISTS (SELECT 1 FROM (SELECT rowid AS number FROM asset_parts"
            " WHERE asset_parts MATCH ?3 LIMIT ?5) JOIN asset ON asset.id = number"
            " WHERE instr(unaccented(asset.name), ?4))"
            " OR EXISTS (SELECT 1 FROM (SELECT rowid AS number FROM chunk_parts"
            " WHERE chunk_parts MATCH ?3 LIMIT ?5) JOIN chunk ON chunk.id = number"
            " WHERE instr(unaccented(chunk.text), ?4))",
            (begun, stem, trigrams, word, _LOOKED_AT, matching.quoted(word)),
        )
    )


def _nearest(
    connection: Connection, word: str, beginnings: Sequence[str], vocabularies: Sequence[str]
) -> str:
    """The nearest word with one of these beginnings; "" where none is near."""
    most = 2 if len(word) >= _LONG else 1
    counts: dict[str, int] = {}
    for vocabulary in vocabularies:
        rows = connection.rows(
            f"SELECT term, doc FROM json_each(?1) AS begin CROSS JOIN {vocabulary}"
            " ON term >= begin.value AND term < begin.value || char(1114111)"
            " WHERE length(term) BETWEEN ?2 AND ?3",
            (json.dumps(beginnings), len(word) - most, len(word) + most),
        )
        for term, count in rows:
            counts[term] = counts.get(term, 0) + count
    letters = frozenset(word)
    near = [
        (slips, -count, -len(form), form)
        for term, count in counts.items()
        if len(letters.symmetric_difference(term)) <= 2 * most  # nearly none, and soon told
        and term.isalpha()
        for form in _forms(term)
        if (slips := distance(word, form)) <= most and (len(word) >= _SHORT or _is_slip(word, form))
    ]
    return min(near)[-1] if near else ""


def _is_slip(word: str, meant_: str) -> bool:
    """Whether fingers make a short word of another, which is one letter away from it."""
    if word[0] != meant_[0] or len(meant_) < _SHORTEST or meant_ in STOPWORDS:
        return False
    other = [pair for pair in zip(word, meant_, strict=False) if pair[0] != pair[1]]
    if len(word) != len(meant_) or len(other) > 1:  # one too many, one missing, or exchanged
        return True
    one, right = other[0]
    return right in _BESIDE.get(one, right)


def _forms(term: str) -> tuple[str, ...]:
    """A word, and its singular where it looks like an English plural."""
    is_plural = len(term) > _SHORTEST and term[-1] == "s" and term[-2] not in "sui"
    return (term, term[:-1]) if is_plural else (term,)


def _other_beginnings(word: str) -> Iterable[str]:
    """How the word may begin that was meant, where a slip is in its first three letters."""
    letters = next((one for one in _ALPHABETS if word[0] in one), "")
    begin = word[: _HEAD + _NEXT]
    cut = [(begin[:place], begin[place:]) for place in range(_HEAD)]
    return dict.fromkeys(
        (
            *(before + after[1:] for before, after in cut),
            *(before + after[1] + after[0] + after[2:] for before, after in cut),
            *(before + letter + after[1:] for before, after in cut for letter in letters),
            *(before + letter + after for before, after in cut for letter in letters),
        )
    )


def distance(one: str, other: str) -> int:
    """How many letters are missing, too many, others, or exchanged with their neighbour.

    Source: optimal string alignment, Damerau 1964; each letter is part of one slip at most.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        older, before = before, row
        row = [place]
        for at, beside in enumerate(other, start=1):
            least = min(before[at] + 1, row[-1] + 1, before[at - 1] + (letter != beside))
            exchanged = (
                place > 1 and at > 1 and letter == other[at - 2] and one[place - 2] == beside
            )
            row.append(min(least, older[at - 2] + 1) if exchanged else least)
    return row[-1]

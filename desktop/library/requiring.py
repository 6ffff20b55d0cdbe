"""That a file has just these words, in its text or its name; or that it has them not.

[Note: Exactly these words]
Words are asked of the index of words as they are written. What is written without blanks is one
long word there, so it is asked of the index of stems, where it is in pairs of characters: pairs in
a row are just that text. Of one character alone, and of an emoji, only the parts know.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.library import matching
from desktop.library.folding import folded
from desktop.records import Condition

_MOST_TERMS = 200  # of the vocabulary, for a text of one or two characters


def holding(text: str, *, endings: bool = False) -> Condition:
    """That the words occur in this order, in a file's text, name, folders or metadata.

    Case and accents do not count. Where nothing could be looked for, nothing is met.

    Args:
        text: Words.
        endings: Whether a single word may have another English ending in the text.
    """
    cleaned = matching.cleaned([text])
    if not cleaned:
        return Condition("0")
    texts, names = _texts(cleaned[0], endings=endings), _names(cleaned[0])
    return Condition(
        f"asset.id IN ({texts.sql} UNION ALL {names.sql})", (*texts.parameters, *names.parameters)
    )


def lacking(texts: Sequence[str]) -> tuple[Condition, ...]:
    """That none of the words, in whatever English ending, and none of the phrases occur.

    Args:
        texts: As `matching.cleaned` gives them.
    """
    found = [one for text in texts for one in (_texts(text, endings=True), _names(text))]
    return tuple(Condition(f"asset.id NOT IN ({one.sql})", one.parameters) for one in found)


def _texts(text: str, *, endings: bool = False) -> Condition:
    """SQL: the assets with a passage that holds it, of a word also with another ending."""
    index, expression = matching.exactly(text)
    if endings and index and len(matching.pieces([text])) == 1:
        index, expression = "chunk_stems", matching.stems([text], None)
    found = _with(index, expression) if index else _with_parts("chunk_parts", text)
    sql = f"SELECT chunk.asset FROM ({found.sql}) CROSS JOIN chunk ON chunk.id = number"
    return Condition(sql, found.parameters)


def _names(text: str) -> Condition:
    """SQL: the assets whose name, folders or metadata hold it."""
    if matching.exactly(text)[0] == "chunk_words":
        return _with("asset_words", matching.term(text, None))
    return _with_parts("asset_parts", text)


def _with(index: str, expression: str) -> Condition:
    sql = f"SELECT rowid AS number FROM {index} WHERE {index} MATCH ?"
    return Condition(sql, (expression,))


def _with_parts(index: str, text: str) -> Condition:
    """SQL: the rows with all trigrams of a text; of one or two characters, that begin so."""
    if matching.has_trigram(text):
        return _with(index, matching.trigrams(folded(text)))
    vocabulary = index.replace("_parts", "_part_terms")
    sql = f"SELECT rowid AS number FROM {index} WHERE {index} MATCH ({_terms(vocabulary)})"
    return Condition(sql, (folded(text), folded(text), _MOST_TERMS))


def _terms(vocabulary: str) -> str:
    """SQL: an expression of all trigrams that begin with a text; of no trigram, of none."""
    return (
        "SELECT ifnull(group_concat('\"' || replace(term, '\"', '\"\"') || '\"', ' OR '), '\"\"')"
        f" FROM (SELECT term FROM {vocabulary} WHERE term >= ? AND term < ? || char(1114111)"
        " ORDER BY doc DESC LIMIT ?)"
    )

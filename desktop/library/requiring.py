"""The opposite of excluding: that a file has just these words, in its text or its name."""

from __future__ import annotations

from desktop.library import matching
from desktop.records import Condition


def holding(text: str) -> Condition:
    """That the words occur in this order, in a file's text, name, folders or metadata.

    Case and accents do not count. Where nothing could be looked for, nothing is met.
    """
    cleaned = matching.cleaned([text])
    if not cleaned:
        return Condition("0")
    phrase = matching.quoted(cleaned[0])
    index, expression = "chunk_words", phrase
    if matching.is_unspaced(cleaned[0]) and matching.has_trigram(cleaned[0]):
        index, expression = "chunk_parts", matching.trigrams(cleaned[0])
    return Condition(
        f"asset.id IN (SELECT chunk.asset FROM {index}"
        f" CROSS JOIN chunk ON chunk.id = {index}.rowid WHERE {index} MATCH ?"
        " UNION ALL SELECT rowid FROM asset_words WHERE asset_words MATCH ?)",
        (expression, phrase),
    )

"""Search the words of chunks, from the strictest reading of a query to the loosest.

[Note: Tiers]
1. all words in one chunk; 2. each word somewhere in the asset, its name and folders included;
3. all of it as parts of words (trigrams); 4. any of the words. Phrases stay exact
throughout. A looser tier is tried only while nothing was found. Texts in scripts without blanks are
matched as parts from the start.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.library import matching, pairs
from desktop.library.connection import Connection
from desktop.library.snippets import Marker, plain
from desktop.records import AssetId, ChunkId, Condition, Query, Ranked

_CANDIDATES_PER_HIT = 4  # of the trigram index, which knows no order
_MOST_TERMS = 200  # of the vocabulary, for a text of one or two characters


@dataclass(frozen=True, slots=True)
class Where:
    """The conditions of a search as SQL, over ``asset``."""

    sql: str
    parameters: tuple[str | int | float | bytes, ...]


def where(conditions: Sequence[Condition]) -> Where:
    """All conditions, that the file is not missing, and that it is not behind another."""
    parts = ["asset.missing IS NULL", *(f"({condition.sql})" for condition in conditions)]
    if not any(condition.all_files for condition in conditions):
        parts.append(pairs.SHOWN)
    parameters = tuple(value for condition in conditions for value in condition.parameters)
    return Where(" AND ".join(parts), parameters)


def exclusions(query: Query) -> tuple[Condition, ...]:
    """Conditions that no excluded word occurs in an asset or its name."""
    texts = matching.cleaned(query.excluded)
    if not texts:
        return ()
    expression = matching.any_of(texts)
    return (
        Condition(
            "asset.id NOT IN (SELECT chunk.asset FROM chunk_words"
            " CROSS JOIN chunk ON chunk.id = chunk_words.rowid WHERE chunk_words MATCH ?)",
            (expression,),
        ),
        Condition(
            "asset.id NOT IN (SELECT rowid FROM asset_words WHERE asset_words MATCH ?)",
            (expression,),
        ),
    )


def ranked(connection: Connection, query: Query, limit: int) -> list[Ranked]:
    """What `Search.words` gives."""
    texts = matching.terms(query)
    if not texts:
        return []
    wanted = where((*query.conditions, *exclusions(query)))
    unfinished = matching.typing(query)

    all_words = matching.joined(texts, "AND", unfinished)
    any_word = matching.loosest(query, unfinished)

    def words(expression: str, within: Where) -> list[Ranked]:
        found = _words(connection, expression, within, limit)
        return _with_snippets(connection, found, Marker(texts, unfinished, parts=False))

    if any(matching.is_unspaced(text) for text in texts):
        parts = _parts(connection, texts, wanted, limit)
        return parts or [replace(hit, partial=True) for hit in words(any_word, wanted)]
    found = words(all_words, wanted)
    if not found and len(texts) > 1:
        any_text = matching.joined(texts, "OR", unfinished)
        found = words(any_text, _with_each(wanted, texts, unfinished))
    if not found and not query.phrases and all(map(matching.has_trigram, texts)):
        found = _parts(connection, texts, wanted, limit)
        if len(texts) > 1:  # "car" in "scarf" is a weak find, beside other words
            found = [replace(hit, partial=True) for hit in found]
    if not found and len(texts) > 1:
        found = [replace(hit, partial=True) for hit in words(any_word, wanted)]
    return found


def _words(connection: Connection, expression: str, wanted: Where, limit: int) -> list[Ranked]:
    """The best chunks by bm25."""
    rows = connection.rows(
        "SELECT chunk.asset, chunk.id, chunk.page, -chunk_words.rank FROM chunk_words"
        " CROSS JOIN chunk ON chunk.id = chunk_words.rowid"
        " CROSS JOIN asset ON asset.id = chunk.asset"
        f" WHERE chunk_words MATCH ? AND {wanted.sql} ORDER BY chunk_words.rank LIMIT ?",
        (expression, *wanted.parameters, limit),
    )
    return [
        Ranked(AssetId(asset), ChunkId(chunk), page, score) for asset, chunk, page, score in rows
    ]


def _with_snippets(
    connection: Connection, ranked: Sequence[Ranked], marker: Marker
) -> list[Ranked]:
    texts = dict(
        connection.rows(
            "SELECT id, text FROM chunk WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps([hit.chunk for hit in ranked]),),
        )
    )
    return [replace(hit, snippet=marker.snippet(texts[hit.chunk])) for hit in ranked]


def _with_each(wanted: Where, texts: Sequence[str], unfinished: str | None) -> Where:
    """The conditions, and that each text occurs somewhere in the asset or its name."""
    sql, parameters = wanted.sql, list(wanted.parameters)
    for text in texts:
        sql += (
            " AND asset.id IN (SELECT chunk.asset FROM chunk_words"
            " CROSS JOIN chunk ON chunk.id = chunk_words.rowid WHERE chunk_words MATCH ?"
            " UNION ALL SELECT rowid FROM asset_words WHERE asset_words MATCH ?)"
        )
        parameters += [matching.term(text, unfinished)] * 2
    return Where(sql, tuple(parameters))


def _parts(connection: Connection, texts: Sequence[str], wanted: Where, limit: int) -> list[Ranked]:
    """Chunks that hold every text as a part; texts of one or two characters too."""
    expressions = [_part(connection, text) for text in texts]
    if not all(expressions):
        return []
    rows = connection.rows(
        "SELECT chunk.asset, chunk.id, chunk.page, chunk.text FROM chunk_parts"
        " CROSS JOIN chunk ON chunk.id = chunk_parts.rowid"
        " CROSS JOIN asset ON asset.id = chunk.asset"
        f" WHERE chunk_parts MATCH ? AND {wanted.sql} ORDER BY chunk_parts.rowid DESC LIMIT ?",
        (" AND ".join(expressions), *wanted.parameters, _CANDIDATES_PER_HIT * limit),
    )
    # The index knows which trigrams a text has, not their order.
    marker = Marker(texts, None, parts=True)
    scored = [(marker.score(text), asset, chunk, page, text) for asset, chunk, page, text in rows]
    best = sorted((row for row in scored if row[0]), key=lambda row: -row[0])[:limit]
    return [
        Ranked(AssetId(asset), ChunkId(chunk), page, score, marker.snippet(text))
        for score, asset, chunk, page, text in best
    ]


def _part(connection: Connection, text: str) -> str:
    """An expression over single trigrams; "" where nothing holds the text."""
    if matching.has_trigram(text):
        return matching.trigrams(text)
    # See [Note: Two characters at the end] in schema.py.
    start = plain(text)
    rows = connection.rows(
        "SELECT term FROM chunk_part_terms WHERE term >= ?1 AND term < ?1 || char(1114111)"
        " ORDER BY doc DESC LIMIT ?2",
        (start, _MOST_TERMS),
    )
    expression = matching.any_of(row[0] for row in rows)
    return f"({expression})" if expression else ""

"""Search the words of chunks, from the strictest reading of a query to the loosest.

[Note: Tiers]
1. all words in one chunk, as they are typed or with another ending; 2. each word somewhere in the
asset, its name and folders included; 3. all of it as parts of words (trigrams); 4. any of the
words, or any pair of characters in scripts without blanks, the rarest counting most. Phrases stay
exact throughout. A looser tier is tried only while nothing was found; but a sentence, of which
hardly a text has every word, is read in the loosest way as well. Texts in scripts without blanks
are matched as parts from the start. See [Note: Two word indexes] in schema.py.

[Note: Bounded ranking]
bm25 costs 2 µs for each text that matches, 200 ms for a word that 100,000 texts have; to know that
it is so many costs a hundredth (*measured*). So where more than `_MOST_RANKED` match, the newest of
them are ranked; where the filters leave too few of these, all that they leave is listed, and ranked
alone. Of "any of the words" those that bring the fewest texts must be among them, until together
they bring so many; the others add to the score only, and those that nearly every text has, whose
bm25 is next to nothing, not even that.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any

from desktop.library import matching
from desktop.library.conditions import Where, all_of, where
from desktop.library.connection import Connection
from desktop.library.listing import Listing
from desktop.library.snippets import Marker, plain, written
from desktop.records import AssetId, ChunkId, Condition, Query, Ranked

_CANDIDATES_PER_HIT = 4  # of the trigram index, which knows no order
_SENTENCE = 3  # words that say something, or more
_ENOUGH = 20  # finds that have every word
_OF_ANOTHER_FORM = 0.8  # what the score of a find counts that has "cars" for "car"
_MOST_REPEATED = 8
_MOST_APART = 4  # words that are looked for in different places; each costs a search
_MOST_WITH_SOME = 400  # finds that have not every word; fewer rank worse (measured)
_MOST_SHOWN = 40  # finds that get a snippet at once; see engine/snippets.py
_MOST_RANKED = 5_000  # texts. See [Note: Bounded ranking]
_TOO_FEW = 100  # of these that meet the filters
_COMPARED = 14  # assets are compared with a filter while one text is ranked (measured), and ...
_LOOKED_UP = 0.25  # ... of so many the chunks are looked up
_MOST_COUNTED = 30_000  # texts, of all words together; bm25 counts those of each
_MOST_TERMS = 200  # of the vocabulary, for a text of one or two characters


def ranked(connection: Connection, listing: Listing, query: Query, limit: int) -> list[Ranked]:
    """What `Search.words` gives."""
    texts = matching.terms(query)
    if not texts:
        return []
    filters = all_of(query)
    wanted = where((*filters, *_phrases(query)))
    narrowed = _Narrowed(connection, listing, where(filters))
    asked = _Asked(connection, query, texts, matching.typing(query), wanted, narrowed)
    if any(matching.is_unspaced(text) for text in texts):
        found = _parts(asked, limit)
    else:
        found = _with_all(asked, limit)
    pieces = matching.pieces(texts)
    if len(pieces) < 2 or (found and (len(pieces) < _SENTENCE or len(found) >= _ENOUGH)):
        return found
    some = _with_some(asked, pieces, min(limit, _MOST_WITH_SOME))
    if not found and not some:
        return _weak_parts(asked, limit)
    known = {hit.chunk for hit in found}
    return [*found, *(hit for hit in some if hit.chunk not in known)][:limit]


@dataclass(frozen=True, slots=True)
class _Narrowed:
    """The filters of a search, and which chunks they leave."""

    connection: Connection
    listing: Listing
    filters: Where

    def known(self) -> str | None:
        """The chunks that are left as JSON, where they were listed before, and are few."""
        return self.listing.chunks_at_hand(self.connection, self.filters)

    def listed(self, index: str, expression: str) -> str | None:
        """The same, listed where that takes less time than to rank what matches."""
        sql = f"SELECT count(*) FROM {index} WHERE {index} MATCH ?"
        ranked_meanwhile = self.connection.value("SELECT max(id) FROM asset") / _COMPARED
        if self.listing.at_hand(self.connection, self.filters):
            assets = self.listing.assets(self.connection, self.filters)
            ranked_meanwhile = len(assets) / _LOOKED_UP
        if self.connection.value(sql, (expression,)) < ranked_meanwhile:
            return None
        return self.listing.chunks(self.connection, self.filters)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is searched for, and where."""

    connection: Connection
    query: Query
    texts: tuple[str, ...]  # words and phrases that say something
    unfinished: str | None  # one of the texts, that may go on
    wanted: Where  # the phrases are in it
    narrowed: _Narrowed


def _phrases(query: Query) -> tuple[Condition, ...]:
    """That one passage, or the name, has every phrase just as it is."""
    phrases = " AND ".join(matching.quoted(text) for text in matching.cleaned(query.phrases))
    if not phrases:
        return ()
    sql = "chunk.id IN (SELECT rowid FROM chunk_words WHERE chunk_words MATCH ?)"
    return (Condition(sql, (phrases,)),)


def _with_all(asked: _Asked, limit: int) -> list[Ranked]:
    """The first three tiers."""
    texts, unfinished = asked.texts, asked.unfinished
    found = _stems(asked, matching.stems(texts, unfinished), limit)
    if not found and unfinished:  # "runni" begins no stem, but a word
        found = _words(asked, matching.joined(texts, "AND", unfinished), limit)
    if not found and 1 < len(texts) <= _MOST_APART:
        apart = replace(asked, wanted=_with_each(asked))
        found = _words(apart, matching.joined(texts, "OR", unfinished), limit)
        found = found or _stems(apart, matching.any_of(matching.pieces(texts)), limit)
    if found or asked.query.phrases or len(texts) > 1 or not matching.has_trigram(texts[0]):
        return found
    return _parts(asked, limit)


def _weak_parts(asked: _Asked, limit: int) -> list[Ranked]:
    """Of several words the third tier: "car" in "scarf" is a weak find, beside other words."""
    if asked.query.phrases or not all(map(matching.has_trigram, asked.texts)):
        return []
    return [replace(hit, partial=True) for hit in _parts(asked, limit)]


def _with_some(asked: _Asked, pieces: Sequence[str], limit: int) -> list[Ranked]:
    """The best chunks with any of the words, or pairs of characters."""
    weights = {
        piece: weight
        for text, weight in asked.query.weights
        for piece in matching.pieces(matching.cleaned([text]))
    }
    least = min((weights.get(piece, 1.0) for piece in pieces), default=1.0)
    repeated = (  # bm25 counts each occurrence in the query
        piece
        for piece in pieces
        for _ in range(min(_MOST_REPEATED, round(weights.get(piece, 1.0) / max(least, 0.1))))
    )
    some = _rarest(asked.connection, tuple(repeated))
    found = _chunks(asked, "chunk_stems", some, limit, partial=True)
    marker = Marker(pieces, None, endings=True)
    texts = _texts(asked.connection, found[:_MOST_SHOWN])
    least = 2 if len(asked.texts) >= _SENTENCE else 0  # of three words, one is no find
    marked = ((hit, marker.marked(texts[hit.chunk])) for hit in found[:_MOST_SHOWN])
    shown = [replace(hit, snippet=one.snippet) for hit, one in marked if one.different >= least]
    return [*shown, *found[_MOST_SHOWN:]]


@dataclass(frozen=True, slots=True)
class _Sought:
    """An expression of FTS5, and what is known of it."""

    expression: str
    scale: int = 1  # how often it counts each of its words
    is_bounded: bool = False  # matches no more texts than are ranked


def _rarest(connection: Connection, pieces: Sequence[str]) -> _Sought:
    """Any of these, so that not too many texts match. See [Note: Bounded ranking]."""
    many = {piece: _texts_with(connection, piece) for piece in dict.fromkeys(pieces)}
    rising = sorted(many, key=many.__getitem__)
    totals = dict(zip(rising, accumulate(many[piece] for piece in rising), strict=True))
    needed = [piece for piece in pieces if totals[piece] <= _MOST_RANKED or piece == rising[0]]
    beside = [piece for piece in pieces if piece not in needed and totals[piece] <= _MOST_COUNTED]
    is_bounded = totals[rising[len(set(needed)) - 1]] <= _MOST_RANKED
    if not beside:
        return _Sought(matching.any_of(needed), 1, is_bounded)
    # What is needed is counted where it is demanded, and once more; so the others twice as well.
    every = matching.any_of([*needed, *beside, *beside])
    return _Sought(f"({matching.any_of(needed)}) AND ({every})", 2, is_bounded)


def _texts_with(connection: Connection, piece: str) -> int:
    """How many texts have it; of more than are ranked an estimate, by how far back these go."""
    count, least, last = connection.row(
        "SELECT count(*), min(number), max(number) FROM (SELECT rowid AS number FROM chunk_stems"
        " WHERE chunk_stems MATCH ? ORDER BY rowid DESC LIMIT ?)",
        (matching.quoted(piece), _MOST_RANKED),
    )
    return int(count if count < _MOST_RANKED else count * last // (last - least + 1))


def _stems(asked: _Asked, expression: str, limit: int) -> list[Ranked]:
    """The best chunks by bm25, those before with the words in the very forms that were typed."""
    found = _chunks(asked, "chunk_stems", _Sought(expression), limit)
    texts = _texts(asked.connection, found)
    exact = written(asked.texts, asked.unfinished)
    judged = [
        hit if exact(plain(texts[hit.chunk])) else replace(hit, score=hit.score * _OF_ANOTHER_FORM)
        for hit in found
    ]
    judged.sort(key=lambda hit: -hit.score)
    loose = Marker(asked.texts, asked.unfinished, endings=True)
    return _with_snippets(asked.connection, judged, loose)


def _words(asked: _Asked, expression: str, limit: int) -> list[Ranked]:
    """The best chunks by bm25, words as they are written."""
    found = _chunks(asked, "chunk_words", _Sought(expression), limit)
    return _with_snippets(asked.connection, found, Marker(asked.texts, asked.unfinished))


def _chunks(
    asked: _Asked, index: str, sought: _Sought, limit: int, *, partial: bool = False
) -> list[Ranked]:
    return [
        Ranked(AssetId(asset), ChunkId(chunk), page, score / sought.scale, partial=partial)
        for asset, chunk, page, score in _rows(asked, index, sought, limit)
    ]


def _rows(asked: _Asked, index: str, sought: _Sought, limit: int) -> list[Any]:
    """(asset, chunk, page, score) of the best. See [Note: Bounded ranking]."""
    expression = sought.expression
    if chunks := asked.narrowed.known():
        return _best_of(asked, index, expression, chunks, limit)
    least = 0 if sought.is_bounded else newest(asked.connection, index, expression)
    rows = _best(asked, index, expression, least, limit)
    if not least or len(rows) >= min(limit, _TOO_FEW):
        return rows
    if chunks := asked.narrowed.listed(index, expression):
        return _best_of(asked, index, expression, chunks, limit)
    return _best(asked, index, expression, 0, limit)


def _best(asked: _Asked, index: str, expression: str, least: int, limit: int) -> list[Any]:
    """Those with the best bm25 among the rows from this one on."""
    return asked.connection.rows(
        f"SELECT chunk.asset, chunk.id, chunk.page, -{index}.rank FROM {index}"
        f" CROSS JOIN chunk ON chunk.id = {index}.rowid"
        " CROSS JOIN asset ON asset.id = chunk.asset"
        f" WHERE {index} MATCH ? AND {index}.rowid >= ? AND {asked.wanted.sql}"
        f" ORDER BY {index}.rank LIMIT ?",
        (expression, least, *asked.wanted.parameters, limit),
    )


def _best_of(asked: _Asked, index: str, expression: str, chunks: str, limit: int) -> list[Any]:
    """Those with the best bm25 of these chunks.

    The signs keep SQLite from asking the index anew for each chunk, and from having all that
    matches ranked, before the chunks are compared (*measured*: 9 ms in place of 1,200, or of 100).
    """
    return asked.connection.rows(
        f"SELECT chunk.asset, chunk.id, chunk.page, -{index}.rank FROM {index}"
        f" CROSS JOIN chunk ON chunk.id = {index}.rowid"
        " CROSS JOIN asset ON asset.id = chunk.asset"
        f" WHERE {index} MATCH ? AND +{index}.rowid IN (SELECT value FROM json_each(?))"
        f" AND {asked.wanted.sql} ORDER BY +{index}.rank LIMIT ?",
        (expression, chunks, *asked.wanted.parameters, limit),
    )


def newest(connection: Connection, index: str, expression: str) -> int:
    """From which row on an index is ranked; 0 for all. See [Note: Bounded ranking]."""
    sql = f"SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"
    return int(connection.value(sql, (expression, _MOST_RANKED)) or 0)


def _texts(connection: Connection, ranked: Sequence[Ranked]) -> dict[ChunkId, str]:
    rows = connection.rows(
        "SELECT id, text FROM chunk WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([hit.chunk for hit in ranked]),),
    )
    return dict(rows)


def _with_snippets(
    connection: Connection, ranked: Sequence[Ranked], marker: Marker
) -> list[Ranked]:
    """The first of them, which are seen first, with snippets."""
    texts = _texts(connection, ranked[:_MOST_SHOWN])
    shown = [replace(hit, snippet=marker.snippet(texts[hit.chunk])) for hit in ranked[:_MOST_SHOWN]]
    return [*shown, *ranked[_MOST_SHOWN:]]


def marker_of(query: Query) -> Marker:
    """What marks the words of a query in any text, in whatever way it was found."""
    texts = matching.terms(query)
    parts = any(map(matching.is_unspaced, texts))
    return Marker(texts, matching.typing(query), parts=parts, endings=not parts)


def _with_each(asked: _Asked) -> Where:
    """The conditions, and that each text occurs somewhere in the asset or its name."""
    sql, parameters = asked.wanted.sql, list(asked.wanted.parameters)
    for text in asked.texts:
        sql += (
            " AND asset.id IN (SELECT chunk.asset FROM chunk_stems"
            " CROSS JOIN chunk ON chunk.id = chunk_stems.rowid WHERE chunk_stems MATCH ?"
            " UNION ALL SELECT rowid FROM asset_words WHERE asset_words MATCH ?)"
        )
        unfinished = asked.unfinished
        parameters += [matching.stems([text], unfinished), matching.term(text, unfinished)]
    return Where(sql, tuple(parameters))


def _parts(asked: _Asked, limit: int) -> list[Ranked]:
    """Chunks that hold every text as a part; texts of one or two characters too."""
    expressions = [part(asked.connection, text, "chunk_part_terms") for text in asked.texts]
    if not all(expressions):
        return []
    rows = asked.connection.rows(
        "SELECT chunk.asset, chunk.id, chunk.page, chunk.text FROM chunk_parts"
        " CROSS JOIN chunk ON chunk.id = chunk_parts.rowid"
        " CROSS JOIN asset ON asset.id = chunk.asset"
        f" WHERE chunk_parts MATCH ? AND {asked.wanted.sql}"
        " ORDER BY chunk_parts.rowid DESC LIMIT ?",
        (" AND ".join(expressions), *asked.wanted.parameters, _CANDIDATES_PER_HIT * limit),
    )
    # The index knows which trigrams a text has, not their order.
    marker = Marker(asked.texts, None, parts=True)
    scored = [(marker.score(text), asset, chunk, page, text) for asset, chunk, page, text in rows]
    best = sorted((row for row in scored if row[0]), key=lambda row: -row[0])[:limit]
    return [
        Ranked(AssetId(asset), ChunkId(chunk), page, score, marker.snippet(text))
        for score, asset, chunk, page, text in best
    ]


def part(connection: Connection, text: str, vocabulary: str) -> str:
    """An expression over single trigrams; "" where nothing holds the text.

    Args:
        connection: Any.
        text: As it was typed.
        vocabulary: The table with the trigrams of the index.
    """
    if matching.has_trigram(text):
        return matching.trigrams(text)
    # See [Note: Two characters at the end] in schema.py.
    start = plain(text)
    rows = connection.rows(
        f"SELECT term FROM {vocabulary} WHERE term >= ?1 AND term < ?1 || char(1114111)"
        " ORDER BY doc DESC LIMIT ?2",
        (start, _MOST_TERMS),
    )
    expression = matching.any_of(row[0] for row in rows)
    return f"({expression})" if expression else ""

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
it is so many costs a hundredth (*measured*). So where more than `MOST_RANKED` match, the newest of
them are ranked; or what filters leave is listed and ranked alone, see narrowed.py. Of "any of the
words" those that bring the fewest texts must be among them, until together they bring so many; the
others add to the score only, and those that nearly every text has, whose bm25 is next to nothing,
not even that.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import Any

import numpy as np

from desktop.library import matching
from desktop.library.conditions import Where, all_of, where
from desktop.library.connection import Connection
from desktop.library.listing import Chunks, Listing, chunks_of
from desktop.library.narrowed import MOST_RANKED, Narrowed, are_in, found_among
from desktop.library.snippets import Marker, plain, written, written_in_any_form
from desktop.records import AssetId, ChunkId, Condition, Query, Ranked

_CANDIDATES_PER_HIT = 4  # of the trigram index, which knows no order
_SENTENCE = 3  # words that say something, or more
_ENOUGH = 20  # finds that have every word
_OF_ANOTHER_FORM = 0.8  # what the score of a find counts that has "cars" for "car"
_MOST_REPEATED = 8
_MOST_APART = 4  # words that are looked for in different places; each costs a search
_MOST_WITH_SOME = 400  # finds that have not every word; fewer rank worse (measured)
_MOST_SHOWN = 40  # finds that get a snippet at once; see engine/snippets.py
_TOO_FEW = 100  # of these that meet the filters
_MOST_COUNTED = 30_000  # texts, of all words together; bm25 counts those of each
_RARE = 2000  # texts and names; what has them is listed, to find what has the other words too
_HAVE = (
    "SELECT chunk.asset FROM chunk_stems CROSS JOIN chunk ON chunk.id = chunk_stems.rowid"
    " WHERE chunk_stems MATCH ? UNION ALL SELECT rowid FROM asset_words WHERE asset_words MATCH ?"
)
_MOST_TERMS = 200  # of the vocabulary, for a text of one or two characters


def ranked(connection: Connection, listing: Listing, query: Query, limit: int) -> list[Ranked]:
    """What `Search.words` gives."""
    texts = matching.terms(query)
    if not texts:
        return []
    filters = all_of(query)
    wanted = where((*filters, *_phrases(query)))
    narrowed = Narrowed(connection, listing, where(filters))
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
class _Asked:
    """What is searched for, and where."""

    connection: Connection
    query: Query
    texts: tuple[str, ...]  # words and phrases that say something
    unfinished: str | None  # one of the texts, that may go on
    wanted: Where  # the phrases are in it
    narrowed: Narrowed
    counted: dict[str, int] = field(default_factory=dict)  # texts with each piece so far

    def texts_with(self, piece: str) -> int:
        """How many texts have it; of more than are ranked an estimate, see `_texts_with`."""
        if piece not in self.counted:
            self.counted[piece] = _texts_with(self.connection, piece)
        return self.counted[piece]

    def has_rare(self) -> bool:
        """Whether no more texts than are ranked have all the words, by the rarest one.

        To know it is worth a search where the words are counted anyway, which those of a sentence
        are.
        """
        pieces = matching.pieces(text for text in self.texts if text != self.unfinished)
        counted = map(self.texts_with, pieces) if len(pieces) >= _SENTENCE else ()
        return min(counted, default=MOST_RANKED) < MOST_RANKED


def _phrases(query: Query) -> tuple[Condition, ...]:
    """That one passage, or the name, has every phrase just as it is."""
    asked = (matching.exactly(text) for text in matching.cleaned(query.phrases))
    return tuple(
        Condition(f"chunk.id IN (SELECT rowid FROM {index} WHERE {index} MATCH ?)", (expression,))
        for index, expression in asked
        if index
    )


def _with_all(asked: _Asked, limit: int) -> list[Ranked]:
    """The first three tiers."""
    texts, unfinished = asked.texts, asked.unfinished
    all_words = _Sought(matching.stems(texts, unfinished), is_bounded=asked.has_rare())
    found = _stems(asked, all_words, limit)
    if not found and unfinished:  # "runni" begins no stem, but a word
        found = _words(asked, matching.joined(texts, "AND", unfinished), limit)
    if not found and 1 < len(texts) <= _MOST_APART:
        apart = _apart(asked)
        found = _words(apart, matching.joined(texts, "OR", unfinished), limit)
        found = found or _stems(apart, _Sought(matching.any_of(matching.pieces(texts))), limit)
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
    some = _rarest(asked, tuple(repeated))
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


def _rarest(asked: _Asked, pieces: Sequence[str]) -> _Sought:
    """Any of these, so that not too many texts match. See [Note: Bounded ranking]."""
    many = {piece: asked.texts_with(piece) for piece in dict.fromkeys(pieces)}
    rising = sorted(many, key=many.__getitem__)
    totals = dict(zip(rising, accumulate(many[piece] for piece in rising), strict=True))
    needed = [piece for piece in pieces if totals[piece] <= MOST_RANKED or piece == rising[0]]
    beside = [piece for piece in pieces if piece not in needed and totals[piece] <= _MOST_COUNTED]
    is_bounded = totals[rising[len(set(needed)) - 1]] <= MOST_RANKED
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
        (matching.any_of([piece]), MOST_RANKED),
    )
    return int(count if count < MOST_RANKED else count * last // (last - least + 1))


def _stems(asked: _Asked, sought: _Sought, limit: int) -> list[Ranked]:
    """The best chunks by bm25, those before with the words in the very forms that were typed."""
    found = _chunks(asked, "chunk_stems", sought, limit)
    texts = {chunk: plain(text) for chunk, text in _texts(asked.connection, found).items()}
    exact, whole = written(asked.texts, asked.unfinished), written_in_any_form(asked.texts)
    begun = {chunk for chunk, text in texts.items() if asked.unfinished and not whole(text)}
    if len(begun) == len(texts):
        begun.clear()  # nothing has "wat": it goes on. Else what has "card" is less sure than "car"
    judged = [
        hit
        if exact(texts[hit.chunk]) and hit.chunk not in begun
        else replace(hit, score=hit.score * _OF_ANOTHER_FORM, partial=hit.chunk in begun)
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
    chunks = asked.narrowed.at_once(index, expression)
    if chunks is not None:
        return _best_of(asked, index, expression, chunks, limit)
    least = 0 if sought.is_bounded else newest(asked.connection, index, expression)
    rows = _best(asked, index, expression, least, limit)
    if not least or len(rows) >= min(limit, _TOO_FEW):
        return rows
    chunks = asked.narrowed.after_all(index, expression)
    if chunks is not None:
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


def _best_of(asked: _Asked, index: str, expression: str, among: Chunks, limit: int) -> list[Any]:
    """Those with the best bm25 of these chunks, or of the newest of them that match.

    The signs keep SQLite from asking the index anew for each chunk, and from having all that
    matches ranked, before the chunks are compared (*measured*: 9 ms in place of 1,200, or of 100).
    """
    left = found_among(asked.connection, index, expression, among.numbers)
    left = left[-max(MOST_RANKED, limit) :]
    if not left.size:
        return []
    return asked.connection.rows(
        f"SELECT chunk.asset, chunk.id, chunk.page, -{index}.rank FROM {index}"
        f" CROSS JOIN chunk ON chunk.id = {index}.rowid"
        " CROSS JOIN asset ON asset.id = chunk.asset"
        f" WHERE {index} MATCH ? AND +{index}.rowid IN (SELECT value FROM json_each(?))"
        f" AND {asked.wanted.sql} ORDER BY +{index}.rank LIMIT ?",
        (expression, json.dumps(left.tolist()), *asked.wanted.parameters, limit),
    )


def newest(connection: Connection, index: str, expression: str) -> int:
    """From which row on an index is ranked; 0 for all. See [Note: Bounded ranking]."""
    sql = f"SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"
    return int(connection.value(sql, (expression, MOST_RANKED)) or 0)


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


def _apart(asked: _Asked) -> _Asked:
    """The same, of assets only that have each text somewhere, or in their name."""
    connection, unfinished = asked.connection, asked.unfinished
    each = [
        (matching.stems([text], unfinished), matching.term(text, unfinished))
        for text in asked.texts
    ]
    left = asked.narrowed.at_once("chunk_stems", matching.any_of(matching.pieces(asked.texts)))
    if left is None:
        left = _with_rarest(connection, each)
    if left is None:
        parameters = (*asked.wanted.parameters, *(one for pair in each for one in pair))
        sql = asked.wanted.sql + f" AND asset.id IN ({_HAVE})" * len(each)
        return replace(asked, wanted=Where(sql, parameters))
    for stems, term in each:
        texts = found_among(connection, "chunk_stems", stems, left.numbers)
        names = found_among(connection, "asset_words", term, np.unique(left.assets))
        have = left.assets[are_in(left.numbers, texts)]
        left = left.of(np.concatenate((have, names)))
    return replace(asked, narrowed=replace(asked.narrowed, within=left))


def _with_rarest(connection: Connection, each: Sequence[tuple[str, str]]) -> Chunks | None:
    """All chunks of the assets that have the rarest of these texts; None where none is rare."""
    count = "SELECT count(*) FROM (SELECT 1 FROM chunk_stems WHERE chunk_stems MATCH ? LIMIT ?)"
    rarest = min(each, key=lambda pair: connection.value(count, (pair[0], _RARE + 1)))
    found = connection.rows(f"{_HAVE} LIMIT ?", (*rarest, _RARE + 1))
    if len(found) > _RARE:
        return None
    return chunks_of(connection, np.unique(np.array([row[0] for row in found], np.int64)))


def _parts(asked: _Asked, limit: int) -> list[Ranked]:
    """Chunks that hold every text as a part; texts of one or two characters too."""
    expressions = [part(asked.connection, text, "chunk_part_terms") for text in asked.texts]
    if not all(expressions):
        return []
    rows = _with_parts(asked, " AND ".join(expressions), _CANDIDATES_PER_HIT * limit)
    # The index knows which trigrams a text has, not their order.
    marker = Marker(asked.texts, None, parts=True)
    scored = [(marker.score(text), asset, chunk, page, text) for asset, chunk, page, text in rows]
    best = sorted((row for row in scored if row[0]), key=lambda row: -row[0])[:limit]
    return [
        Ranked(AssetId(asset), ChunkId(chunk), page, score, marker.snippet(text))
        for score, asset, chunk, page, text in best
    ]


def _with_parts(asked: _Asked, expression: str, limit: int) -> list[Any]:
    """(asset, chunk, page, text) of the newest with these trigrams."""
    source, row, matches = "chunk_parts", "chunk_parts.rowid", "chunk_parts MATCH ?"
    value = expression
    among = asked.narrowed.at_once("chunk_parts", expression)
    if among is not None:
        left = found_among(asked.connection, "chunk_parts", expression, among.numbers)
        source, row, matches = "json_each(?) AS one", "one.value", "1"
        value = json.dumps(left.tolist())
    return asked.connection.rows(
        f"SELECT chunk.asset, chunk.id, chunk.page, chunk.text FROM {source}"
        f" CROSS JOIN chunk ON chunk.id = {row} CROSS JOIN asset ON asset.id = chunk.asset"
        f" WHERE {matches} AND {asked.wanted.sql} ORDER BY {row} DESC LIMIT ?",
        (value, *asked.wanted.parameters, limit),
    )


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

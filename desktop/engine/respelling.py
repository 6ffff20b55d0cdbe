"""Words of a search that were slips of typing, and the search that was probably meant.

What is a slip, and what was meant by it, is in [Note: The word that was meant] in spelling.py. Only
plain words are taken for slips, never phrases, what must or must not occur, filters and dates; and
no word that one of the models has learned, since pictures may show what no text names: "cat" is no
slip for "car" because no paper has it.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from desktop.engine.parts import PartKind, parts_of, replaced
from desktop.engine.query import parse_query
from desktop.engine.tools import Tools
from desktop.errors import ShoeboxError
from desktop.library.letters import written
from desktop.library.search import Search
from desktop.library.spelling import bare, meant
from desktop.library.stopwords import beside, telling
from desktop.records import Filter, Query

log = logging.getLogger(__name__)


def slips_of(search: Search, query: Query, filters: Sequence[Filter]) -> dict[str, str]:
    """By each word that occurs nowhere, the word of the library that is near to it.

    Thread: reader.
    """
    parts = parts_of(query.text, filters)
    words = [one.value for one in parts if one.kind is PartKind.WORD and not one.unclear]
    told = [word for word, says in zip(words, telling(words), strict=True) if says]
    return meant(search.connection, told, beside(words)) if told else {}


def unlearned(tools: Tools, stored: Collection[str], slips: Mapping[str, str]) -> dict[str, str]:
    """Those of the slips that no model knows as words, or that are the same in other letters.

    Args:
        stored: Keys of the encoders that the library has embeddings of.
    """
    same = {word: near for word, near in slips.items() if written(word) == written(near)}
    left = {word: near for word, near in slips.items() if word not in same}
    for encoder in tools.encoders:
        if encoder.key not in stored or not left:
            continue
        try:
            known = tools.embedder.knows(encoder, [bare(word) for word in left])
        except ShoeboxError as failure:  # it finds nothing by these words either
            log.info("an encoder could not be asked for words: %s", failure)
            continue
        left = {
            word: near
            for (word, near), is_known in zip(left.items(), known, strict=True)
            if not is_known
        }
    return {**left, **same}


def respelt(query: Query, slips: Mapping[str, str], filters: Sequence[Filter]) -> Query:
    """The same search for what was meant, which says so in `unclear` and `corrected`."""
    plain = query.text
    for part in reversed(parts_of(query.text, filters)):
        if part.kind is PartKind.WORD and part.value in slips:
            typed = plain[part.start : part.end]
            plain = replaced(plain, part, typed.replace(part.value, slips[part.value]))
    told = tuple(f"Nothing holds “{word}”; showing “{near}”." for word, near in slips.items())
    found = parse_query(plain, filters)
    return replace(
        found,
        text=query.text,
        examples=query.examples,
        liked=query.liked,
        disliked=query.disliked,
        unclear=(*found.unclear, *told),
        corrected=tuple(slips.items()),
    )

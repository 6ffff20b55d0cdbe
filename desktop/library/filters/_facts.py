"""Conditions on the metadata of assets: pairs of a name and a value."""

from __future__ import annotations

import json
import re
from itertools import chain

from desktop.library.folding import spellings
from desktop.library.matching import term
from desktop.library.snippets import plain
from desktop.records import Condition

_WORD = re.compile(r"[^\W_]+")


def has_fact(*names: str) -> Condition:
    """That something of one of these names is known."""
    return Condition(
        "EXISTS (SELECT 1 FROM json_each(asset.metadata) AS pair"
        " WHERE pair.value ->> 0 IN (SELECT value FROM json_each(?)))",
        (json.dumps(names),),
    )


def fact(name: str, value: str) -> Condition:
    """That this very value of that name is known; for values of our own making."""
    return Condition(
        "EXISTS (SELECT 1 FROM json_each(asset.metadata) AS pair"
        " WHERE pair.value ->> 0 = ? AND pair.value ->> 1 = ?)",
        (name, value),
    )


def fact_with(names: tuple[str, ...], text: str) -> Condition | None:
    """That a value of one of these names has every word of a text, or words that begin so.

    Case and accents do not count. None where the text has no words.
    """
    words = _WORD.findall(plain(text.strip()))
    if not words:
        return None
    # The index finds the few assets that have the words at all; the rest makes it exact.
    search = " AND ".join(term(word, word) for word in words)
    forms = [spellings(word) for word in words]
    has = "instr(unaccented(pair.value ->> 1), ?) > 0"
    each = "".join(f" AND ({' OR '.join([has] * len(some))})" for some in forms)
    return Condition(
        "asset.id IN (SELECT rowid FROM asset_words WHERE asset_words MATCH ?)"
        " AND EXISTS (SELECT 1 FROM json_each(asset.metadata) AS pair"
        f" WHERE pair.value ->> 0 IN (SELECT value FROM json_each(?)){each})",
        (f"details : ({search})", json.dumps(names), *chain(*forms)),
    )

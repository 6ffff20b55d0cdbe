"""Read what a person typed into the search box.

Words, phrases in quotes, ``-word``, filters (``type:pdf``, ``in:"My Scans"``) and their opposite
(``-type:pdf``). What is not understood is searched for as a word, or said in `Query.unclear`;
nothing typed is ever an error.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.records import Filter, Query

_SMART_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "＂": '"'})

_TERM = re.compile(
    r"""
    (?P<minus>-)?
    (?: (?P<key>[a-z]+): )?
    (?: "(?P<phrase>[^"]*)"? | (?P<word>[^\s"]+) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)


def parse_query(text: str, filters: Sequence[Filter]) -> Query:
    """The search that a person means.

    Args:
        text: As typed; quotes may be smart, and the last one may still be missing.
        filters: Those that are known; other ``key:`` prefixes are taken for words.
    """
    known = {filter_.key: filter_ for filter_ in filters}
    query = Query(text=text)
    for term in _TERM.finditer(text.translate(_SMART_QUOTES)):
        query = _with_term(query, term, known)
    return query


def _with_term(query: Query, term: "re.Match[str]", known: Mapping[str, Filter]) -> Query:
    key = (term["key"] or "").lower()
    value = (term["phrase"] if term["phrase"] is not None else term["word"] or "").strip()
    if key in known:
        return _with_filter(query, known[key], value, opposite=bool(term["minus"]))
    if key:
        value = f"{term['key']}:{value}"
    if not value:
        return query
    if term["minus"]:
        return replace(query, excluded=(*query.excluded, value))
    if term["phrase"] is not None and not key:
        return replace(query, phrases=(*query.phrases, value))
    return replace(query, words=(*query.words, value))


def _with_filter(query: Query, known: Filter, value: str, *, opposite: bool) -> Query:
    if not value:
        return query  # still being typed
    try:
        condition = known.parse(value)
    except ValueError as error:
        return replace(query, unclear=(*query.unclear, str(error)))
    if opposite:
        condition = replace(condition, sql=f"NOT ifnull(({condition.sql}), 0)")
    return replace(query, conditions=(*query.conditions, condition))

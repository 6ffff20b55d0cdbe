"""Why a result is there, in words: no scores, since nobody can judge by those."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from desktop.records import Asset, Hit, Kind, Query, Reason, Strength
from desktop.ui import names, text

_MOST_WORDS = 4  # that are named; the others are marked where they stand
_FILTER = re.compile(r"""(?<![\w-])([a-z]+):("[^"]*"|\S+)""", re.IGNORECASE)
_DATES = ("date", "before", "after")


def reasons_in_words(hit: Hit, query: Query) -> tuple[str, ...]:
    """One short line for each reason, the plainest first.

    Args:
        query: What the hit answers.
    """
    lines = (_SAYINGS[reason](hit, query) for reason in _PLAINEST_FIRST if reason in hit.reasons)
    said = [line for line in lines if line]
    if query.ranks and Reason.FILTER not in hit.reasons:
        said += _filters(hit, query)
    return tuple(dict.fromkeys(said))


def reason_line(hit: Hit, query: Query) -> str:
    """All reasons on one line; "" where everything is shown."""
    return " · ".join(reasons_in_words(hit, query))


def _name(hit: Hit, query: Query) -> str:
    """The name, a folder or a note of the camera has the words."""
    asset, words = hit.asset, (*query.words, *query.phrases)
    if found := _found(asset.path.name, words):
        return text.tr("The name contains {0}").format(_quoted(found))
    for name, value in asset.metadata:
        if _found(value, words):
            return text.tr("{0}: {1}").format(text.tr(name.capitalize()), names.value(name, value))
    for folder in asset.path.parents:
        if folder.name and (found := _found(folder.name, words)):
            return text.tr("In the folder “{0}”").format(folder.name)
    return text.tr("The name contains what you typed")


def _found(where: str, words: tuple[str, ...]) -> list[str]:
    """Those of the words that are in a text, as they stand there or as they were typed."""
    from desktop.engine.marking import spans  # not needed before there are results

    found = [where[slice(*span)] for span in spans(where, words)]
    return found or [word for word in words if word.casefold() in where.casefold()]


def _words(hit: Hit, query: Query) -> str:
    """The text has the words, or some of them."""
    snippet, places = text.marked(hit.snippet)
    words = [snippet[start : start + length] for start, length in places]
    found = list({word.casefold(): word for word in reversed(words)}.values())[::-1]
    where = _where(hit)
    if not found:
        return text.tr("Words on {0}").format(where) if where else text.tr("Its text has the words")
    if where:
        return text.tr("Words on {0}: {1}").format(where, _quoted(found))
    if hit.asset.kind is Kind.PHOTO:
        return text.tr("Words in the picture: {0}").format(_quoted(found))
    return text.tr("Its text has {0}").format(_quoted(found))


def _where(hit: Hit) -> str:
    """The page, or the part of the document by its own name; "" where it has no parts."""
    return text.quoted(hit.label) if hit.label else text.page_of(hit)


def _looks(hit: Hit, query: Query) -> str:
    """The picture resembles a description, an example, or both."""
    if not query.description:
        return {
            Strength.STRONG: text.tr("Looks like the example"),
            Strength.POSSIBLE: text.tr("Looks somewhat like the example"),
            Strength.WEAK: text.tr("Looks a little like the example"),
        }[hit.strength]
    saying = {
        Strength.STRONG: text.tr("Looks like: {0}"),
        Strength.POSSIBLE: text.tr("May look like: {0}"),
        Strength.WEAK: text.tr("Hardly looks like: {0}"),
    }[hit.strength]
    return saying.format(query.description)


def _meaning(hit: Hit, query: Query) -> str:
    """A passage means something alike."""
    where = _where(hit)
    if hit.strength is Strength.STRONG:
        saying = text.tr("{0} is about this") if where else text.tr("Its text is about this")
    elif hit.strength is Strength.POSSIBLE:
        saying = (
            text.tr("{0} may be about this") if where else text.tr("Its text may be about this")
        )
    else:
        saying = text.tr("Hardly about this")
    words = saying.format(where)
    return words[:1].upper() + words[1:]


def _caption(hit: Hit, query: Query) -> str:
    """A model's description of it has the words, or is about them."""
    snippet, places = text.marked(hit.snippet)
    words = [snippet[start : start + length] for start, length in places]
    found = list({word.casefold(): word for word in reversed(words)}.values())[::-1]
    if found and Reason.WORDS not in hit.reasons:
        return text.tr("Described by a model with {0}").format(_quoted(found))
    return text.tr("A model's description of it fits")


def _liked(hit: Hit, query: Query) -> str:
    if hit.asset.id in query.liked:
        return text.tr("You said yes to it")
    return text.tr("You said yes to similar ones")


def _only_filters(hit: Hit, query: Query) -> str:
    return " · ".join(_filters(hit, query))


_PLAINEST_FIRST = (
    Reason.NAME,
    Reason.WORDS,
    Reason.LOOKS,
    Reason.MEANING,
    Reason.CAPTION,
    Reason.LIKED,
    Reason.FILTER,
)
_SAYINGS: dict[Reason, Callable[[Hit, Query], str]] = {
    Reason.NAME: _name,
    Reason.WORDS: _words,
    Reason.LOOKS: _looks,
    Reason.MEANING: _meaning,
    Reason.CAPTION: _caption,
    Reason.LIKED: _liked,
    Reason.FILTER: _only_filters,
}


# --------------------------------------------------------------------------- filters


def _filters(hit: Hit, query: Query) -> Iterator[str]:
    """What of the file met each filter, as in "Taken in March 2021 (filter)"."""
    if not query.conditions:
        return
    for match in _FILTER.finditer(query.text):
        key, value = match[1].lower(), match[2].strip('"')
        said = _dated(hit.asset) if key in _DATES else _met(hit.asset, key, value)
        yield text.tr("{0} (filter)").format(said)


def _dated(asset: Asset) -> str:
    if asset.taken is not None and asset.kind is Kind.PHOTO:
        return text.tr("Taken in {0}").format(text.month(asset.taken))
    if (known := asset.taken or asset.dated) is not None:
        return text.tr("Dated {0}").format(text.month(known))
    return text.tr("Changed in {0}").format(text.month(asset.modified))


def _met(asset: Asset, key: str, value: str) -> str:
    facts = dict(asset.metadata)
    if key in facts:
        return text.tr("{0}: {1}").format(text.tr(key.capitalize()), names.value(key, facts[key]))
    if key == "in":
        return text.tr("In the folder “{0}”").format(asset.path.parent.name)
    if key in ("type", "ext"):
        return text.type_name(asset)
    if key == "size":
        return text.size(asset.size)
    if key == "pages" and asset.page_count:
        return text.pages(asset.page_count)
    if key == "label":
        return text.tr("{0}: {1}").format(text.tr("Label"), text.tr(value))
    return f"{key}:{value}"


def _quoted(words: list[str]) -> str:
    named = ", ".join(text.quoted(word) for word in words[:_MOST_WORDS])
    return f"{named} …" if len(words) > _MOST_WORDS else named

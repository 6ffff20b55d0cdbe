"""Filters whose values are a few names, each with a condition of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.library.folding import folded
from desktop.records import Condition

_ELSEWHERE = {  # how Americans, Germans, the French, or other programs call them
    **dict.fromkeys(("favorite", "favorites", "fav", "starred", "favorit", "favori"), "favourite"),
    **dict.fromkeys(("picture", "pictures", "image", "images", "foto", "fotos", "bild"), "photo"),
    **dict.fromkeys(("doc", "docs", "dokument", "dokumente"), "document"),
    **dict.fromkeys(("screen", "bildschirmfoto", "capture"), "screenshot"),
    **dict.fromkeys(("gif", "gifs", "animated"), "animation"),
    **dict.fromkeys(("querformat", "paysage"), "landscape"),
    "hochformat": "portrait",
    **dict.fromkeys(("gps", "geo", "coordinates", "ort", "lieu"), "location"),
    **dict.fromkeys(("face", "faces", "person", "persons", "personen", "personnes"), "people"),
}


def named(
    key: str, value: str, meanings: Mapping[str, Condition], offered: Sequence[str]
) -> Condition:
    """The condition of a name, in the singular or plural, or of what others call it.

    Args:
        key: The filter's, for the sentence.
        value: As typed.
        offered: The names that the sentence lists.

    Raises:
        ValueError: There is no such name; with a sentence that lists them.
    """
    name = folded(value.strip())
    name = _ELSEWHERE.get(name, name)
    for spelled in (name, name.removesuffix("s"), f"{name}s"):
        if spelled in meanings:
            return meanings[spelled]
    raise ValueError(f"“{key}:{value}” is not known; there are {', '.join(offered)}.")

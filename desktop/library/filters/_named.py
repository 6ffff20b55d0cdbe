"""Filters whose values are a few names, each with a condition of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.library.folding import folded
from desktop.records import Condition


def named(
    key: str, value: str, meanings: Mapping[str, Condition], offered: Sequence[str]
) -> Condition:
    """The condition of a name, in the singular or plural.

    Args:
        key: The filter's, for the sentence.
        value: As typed.
        offered: The names that the sentence lists.

    Raises:
        ValueError: There is no such name; with a sentence that lists them.
    """
    name = folded(value.strip())
    for spelled in (name, name.removesuffix("s"), f"{name}s"):
        if spelled in meanings:
            return meanings[spelled]
    raise ValueError(f"“{key}:{value}” is not known; there are {', '.join(offered)}.")

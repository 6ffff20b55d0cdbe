"""The conditions that an asset has to meet to be found, as SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.library import matching, pairs
from desktop.records import Condition, Query


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


def all_of(query: Query) -> tuple[Condition, ...]:
    """Everything in a query that does not rank: its filters, and its excluded words."""
    return (*query.conditions, *exclusions(query))

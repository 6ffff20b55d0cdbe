"""The conditions that an asset has to meet to be found, as SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.library import matching, pairs
from desktop.library.requiring import lacking
from desktop.records import Condition, Query


@dataclass(frozen=True, slots=True)
class Where:
    """The conditions of a search as SQL, over ``asset``."""

    sql: str
    parameters: tuple[str | int | float | bytes, ...]
    words: tuple[str, ...] = ()  # of the conditions, where they have any

    @property
    def listed(self) -> str:
        """The same for a list of all that meet it, to which any index may lead.

        A filter with a sign before its column, ``+asset.size``, has an index for lists only: of
        what is sought in another order SQLite would take it too, where it is the longer way.
        """
        return self.sql.replace("+asset.", "asset.")


def where(conditions: Sequence[Condition]) -> Where:
    """All conditions, that the file is not missing, and that it is not behind another."""
    parts = ["asset.missing IS NULL", *(f"({condition.sql})" for condition in conditions)]
    if not any(condition.all_files for condition in conditions):
        parts.append(pairs.SHOWN)
    parameters = tuple(value for condition in conditions for value in condition.parameters)
    words = tuple(condition.words for condition in conditions if condition.words)
    return Where(" AND ".join(parts), parameters, words)


NO_FILTER = where(())


def all_of(query: Query) -> tuple[Condition, ...]:
    """Everything in a query that does not rank: its filters, and its excluded words."""
    return (*query.conditions, *lacking(matching.cleaned(query.excluded)))

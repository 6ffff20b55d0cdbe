"""In which order results stand, and under which headings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop.records import Asset, AssetId, Hit, Reason, RootId, Strength
from desktop.ui import text
from desktop.ui.sections import Section


class Sort(StrEnum):
    """By what results are sorted."""

    RELEVANCE = "relevance"  # as they were found: best first, or newest where nothing was ranked
    DATE = "date"
    NAME = "name"
    SIZE = "size"


class Group(StrEnum):
    """What results stand together under one heading for."""

    MATCH = "match"  # how well they fit
    DAY = "day"
    MONTH = "month"
    PLACE = "place"
    FOLDER = "folder"
    TYPE = "type"


@dataclass(frozen=True, slots=True)
class Order:
    """How results are arranged."""

    sort: Sort = Sort.RELEVANCE
    backwards: bool = False  # oldest, last in the alphabet or smallest first
    group: Group = Group.MATCH

    def __str__(self) -> str:
        """As `order_of` reads it."""
        return f"{self.sort} {'backwards' if self.backwards else 'forwards'} {self.group}"


def order_of(remembered: str) -> Order:
    """An order from its text; the usual one where that says nothing."""
    try:
        sort, direction, group = remembered.split()
        return Order(Sort(sort), direction == "backwards", Group(group))
    except ValueError:
        return Order()


def timeline(order: Order) -> Order:
    """The order of a timeline: by months; only its direction can be chosen."""
    return Order(Sort.DATE, order.backwards and order.sort is Sort.DATE, Group.MONTH)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What else headings depend on."""

    roots: Mapping[RootId, Path] = field(default_factory=dict)
    refused: Collection[AssetId] = ()  # results that were said to be wrong


Arranged = tuple[list[Hit], tuple[Section, ...]]
_Key = tuple[str, object]  # the section's key, and what its heading is made of
_REFUSED = "refused"


def arrange(hits: Sequence[Hit], order: Order, around: Surroundings) -> Arranged:
    """The hits as they are shown, and their sections.

    Args:
        hits: As they were found.
    """
    if not hits:
        return [], ()
    found = _sorted(hits, order)
    if order.group is Group.MATCH and _is_plain(found, around):
        return found, (Section("", "", len(found)),)
    key_of = _KEYS[order.group]
    groups: dict[str, list[Hit]] = {}
    values: dict[str, object] = {}
    for hit in found:
        key, value = key_of(hit, around)
        groups.setdefault(key, []).append(hit)
        values.setdefault(key, value)
    keys = _sections_sorted(list(groups), order)
    titles = (_TITLES[order.group](values[key]) for key in keys)
    sections = zip(keys, titles, strict=True)
    return (
        [hit for key in keys for hit in groups[key]],
        tuple(Section(key, title, len(groups[key])) for key, title in sections),
    )


def _is_plain(hits: Sequence[Hit], around: Surroundings) -> bool:
    """Whether nothing was ranked: then all fit equally well, and no heading says so."""
    return not around.refused and all(hit.reasons == (Reason.FILTER,) for hit in hits)


# --------------------------------------------------------------------------- sorting


def _sorted(hits: Sequence[Hit], order: Order) -> list[Hit]:
    """The usual direction is the one that people expect: newest, largest, A first."""
    if order.sort is Sort.RELEVANCE:
        return list(hits)[::-1] if order.backwards else list(hits)
    names = order.sort is Sort.NAME
    return sorted(hits, key=_SORTS[order.sort], reverse=order.backwards is names)


def when(asset: Asset) -> datetime:
    """When an asset is from, on the clocks there; always without zone, so that all compare."""
    known = asset.taken or asset.dated
    return (known or asset.modified.astimezone()).replace(tzinfo=None)


def _by_name(hit: Hit) -> tuple[list[tuple[bool, int, str]], int]:
    return text.sortable(hit.asset.path.name), hit.asset.id


_SORTS: dict[Sort, Callable[[Hit], tuple[object, int]]] = {
    Sort.DATE: lambda hit: (when(hit.asset), hit.asset.id),
    Sort.NAME: _by_name,
    Sort.SIZE: lambda hit: (hit.asset.size, hit.asset.id),
}  # fmt: skip


# --------------------------------------------------------------------------- sections


def _sections_sorted(keys: list[str], order: Order) -> list[str]:
    """Times in their order, newest first; else in the order of their first results.

    What has no place, or was refused, comes last.
    """
    if order.group is Group.MATCH:
        places = [*(str(strength) for strength in Strength), _REFUSED]
        return sorted(keys, key=places.index)
    if order.group in (Group.DAY, Group.MONTH):
        oldest_first = order.sort is Sort.DATE and order.backwards
        return sorted(keys, reverse=not oldest_first)
    if order.sort is Sort.NAME:
        keys = sorted(keys, key=text.sortable, reverse=order.backwards)
    return sorted(keys, key=lambda key: not key)


def _by_match(hit: Hit, around: Surroundings) -> _Key:
    key = _REFUSED if hit.asset.id in around.refused else str(hit.strength)
    return key, key


def _by_day(hit: Hit, around: Surroundings) -> _Key:
    moment = when(hit.asset)
    return f"{moment.year:04}-{moment.month:02}-{moment.day:02}", moment


def _by_month(hit: Hit, around: Surroundings) -> _Key:
    moment = when(hit.asset)
    return f"{moment.year:04}-{moment.month:02}", moment


def _by_place(hit: Hit, around: Surroundings) -> _Key:
    place = next((value for name, value in hit.asset.metadata if name == "place"), "")
    return place, place


def _by_folder(hit: Hit, around: Surroundings) -> _Key:
    folder = hit.asset.path.parent
    return str(folder), (folder, around.roots.get(hit.asset.root))


def _by_type(hit: Hit, around: Surroundings) -> _Key:
    kind = text.type_name(hit.asset)
    return kind, kind


_KEYS: dict[Group, Callable[[Hit, Surroundings], _Key]] = {
    Group.MATCH: _by_match,
    Group.DAY: _by_day,
    Group.MONTH: _by_month,
    Group.PLACE: _by_place,
    Group.FOLDER: _by_folder,
    Group.TYPE: _by_type,
}


def _match_title(value: object) -> str:
    return {
        str(Strength.STRONG): text.tr("Good matches"),
        str(Strength.POSSIBLE): text.tr("Possible matches"),
        str(Strength.WEAK): text.tr("The rest"),
    }.get(str(value), text.tr("You said no"))


def folder_title(folder: Path, root: Path | None) -> str:
    """From the watched folder on: "Scans/2019"; the whole path where that is not known."""
    if root is not None and folder.is_relative_to(root):
        return folder.relative_to(root.parent).as_posix() if root.name else str(folder)
    return text.folder_path(folder)


_TITLES: dict[Group, Callable[..., str]] = {
    Group.MATCH: _match_title,
    Group.DAY: text.long_day,
    Group.MONTH: text.month,
    Group.PLACE: lambda place: place or text.tr("No place"),
    Group.FOLDER: lambda value: folder_title(*value),
    Group.TYPE: str,
}

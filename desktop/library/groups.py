"""How counted values become groups that a person would name: types, towns, folders."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile

from desktop.library.filters import type_
from desktop.records import Kind


@dataclass(frozen=True, slots=True)
class Group:
    """Values that go together."""

    label: str
    count: int
    value: str  # what a filter is to be given
    example: str = ""  # one of the values


def by_type(counts: Mapping[str, int]) -> list[Group]:
    """Photos and documents where there are both, and files by extension; jpg and jpeg are one.

    Args:
        counts: By "photo/jpg".
    """
    kinds: Counter[str] = Counter()
    endings: Counter[str] = Counter()
    for text, count in counts.items():
        kind, _, extension = text.partition("/")
        kinds[kind] += count
        try:
            type_.parse(extension)
        except ValueError:  # no filter could name it
            continue
        if extension not in tuple(Kind):
            endings[type_.same(extension)[0]] += count
    named = [Group(kind, count, kind) for kind, count in kinds.items() if len(kinds) > 1]
    return named + [Group(name.upper(), count, name) for name, count in endings.items()]


def by_place(counts: Mapping[str, int]) -> list[Group]:
    """Towns, each with all that names it; see `town`.

    Args:
        counts: By "Schwabing, Munich, Bavaria, Germany".
    """
    split = {text: tuple(part.strip() for part in text.split(",")) for text in counts}
    states = {parts[0] for parts in split.values() if len(parts) == 2}
    names = {town(parts, states) for parts in split.values()} - {""}
    found: Counter[str] = Counter()
    for text, parts in split.items():
        for name in names.intersection(parts):
            found[name] += counts[text]
    return [Group(name, count, name) for name, count in found.items()]


def town(parts: tuple[str, ...], city_states: set[str] | frozenset[str] = frozenset()) -> str:
    """Of district, city, region and country the city; of fewer names the first, as a rule.

    Args:
        parts: From the smallest to the largest; as metadata/gazetteer.py writes them.
        city_states: Cities that are their own region, so that they are named without one.
    """
    if len(parts) >= 4 or (len(parts) == 3 and parts[1] in city_states):
        return parts[1]
    return parts[0]


def by_folder(counts: Mapping[str, int]) -> list[Group]:
    """The folders in which the ways part, each with all below it; none where all lie in one.

    Args:
        counts: By "/pictures/2021/rome".
    """
    split = {text: text.split("/")[1:] for text in counts}
    if not split:
        return []
    levels = zip(*split.values(), strict=False)
    common = sum(1 for _ in takewhile(lambda names: len(set(names)) == 1, levels))
    found: dict[str, Group] = {}
    for text, parts in split.items():
        here = "/".join(parts[: common + 1])
        if len(parts) > common and parts[common]:
            count = counts[text] + (found[here].count if here in found else 0)
            found[here] = Group(parts[common], count, here, text)
    return list(found.values())


def written(key: str, value: str) -> str:
    """A filter, or with "" a word, as it is typed: in quotes where it has blanks."""
    plain = " ".join(value.replace('"', " ").split())
    quoted = f'"{plain}"' if " " in plain else plain
    return f"{key}:{quoted}" if key else quoted

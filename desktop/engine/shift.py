"""How the night shift stands, and when it may work: without what does the work."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.library.captions import Tally

OFF: Final = ""
UNUSED: Final = "unused"  # while nobody uses the computer
ALWAYS: Final = "always"
HOURS: Final = re.compile(r"([01]?\d|2[0-3])-([01]?\d|2[0-3])")  # from, to: "22-7"


class State(StrEnum):
    """What the night shift does, or waits for."""

    OFF = "off"
    PAUSED = "paused"  # by the person
    NO_MODEL = "no model"
    FAILED = "failed"  # it tries again after a while
    DONE = "done"
    INDEXING = "indexing"  # it waits until all is indexed
    BATTERY = "battery"
    ASKING = "asking"
    HOURS = "hours"
    USED = "used"  # somebody uses the computer
    UNKNOWN = "unknown"  # the system does not tell whether somebody does
    WORKING = "working"


@dataclass(frozen=True, slots=True)
class Shift:
    """How the night shift stands."""

    state: State = State.OFF
    tally: Tally | None = None  # None: not counted yet
    current: Path | None = None
    model: str = ""
    notice: str = ""  # why it failed


def is_within(hours: str, hour: int) -> bool:
    """Whether an hour of the day, from 0, is in a span such as "22-7"; no hours are never."""
    found = HOURS.fullmatch(hours)
    if found is None:
        return False
    first, last = int(found[1]), int(found[2])
    return first <= hour < last if first < last else hour >= first or hour < last

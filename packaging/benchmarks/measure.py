"""What a benchmark reports, and the table of all of it.

Seconds differ from computer to computer, and from hour to hour on one. So every benchmark measures,
in the same run, something plain to compare with; the ratio is what holds.
"""

import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """One number, what is wanted of it, and what it is compared with."""

    name: str
    value: float
    unit: str
    at_least: float | None = None  # None where there is no such limit
    at_most: float | None = None
    ratio: float | None = None  # to `plainly`, measured in the same run
    plainly: str = ""  # "decoding and embedding one after the other"
    note: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether it is within its limits."""
        low = self.at_least is None or self.value >= self.at_least
        return low and (self.at_most is None or self.value <= self.at_most)

    @property
    def limit(self) -> str:
        """The limits, as in "≥ 12"; "" where there are none."""
        low = f"≥ {self.at_least:g}" if self.at_least is not None else ""
        high = f"≤ {self.at_most:g}" if self.at_most is not None else ""
        return " ".join(filter(None, (low, high)))


def table(measures: Sequence[Measure]) -> str:
    """All measures, one to a line."""
    rows = [("", "measured", "wanted", "", "ratio to")]
    for measure in measures:
        verdict = "" if not measure.limit else "kept" if measure.is_kept else "MISSED"
        ratio = f"{measure.ratio:.2f} × {measure.plainly}" if measure.ratio is not None else ""
        value = f"{measure.value:.4g} {measure.unit}"
        name = f"{measure.name} ({measure.note})" if measure.note else measure.name
        rows.append((name, value, measure.limit, verdict, ratio))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def machine() -> str:
    """What it was measured on, in a line."""
    busy = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    cores = os.cpu_count()
    return (
        f"{platform.system()} {platform.machine()}, {cores} cores{busy}, Python {sys.version[:6]}"
    )

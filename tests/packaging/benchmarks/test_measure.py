"""Limits of measures, and their table."""

from pathlib import Path

from PIL import Image

from benchmarks.__main__ import main, names
from benchmarks.measure import Measure, table
from benchmarks.samples import write_photos


def test_a_measure_without_limits_is_kept() -> None:
    assert Measure("first scan", 8.6, "s").is_kept


def test_a_measure_above_its_upper_limit_is_missed() -> None:
    measure = Measure("rescan", 2.1, "s", at_most=2.0)
    assert (measure.is_kept, measure.limit) == (False, "≤ 2")


def test_the_table_names_what_was_compared() -> None:
    measure = Measure("photos", 24.0, "photos/s", at_least=12, ratio=2.5, plainly="one by one")
    last = table([measure]).splitlines()[-1]
    assert last.split() == [
        "photos",
        "24",
        "photos/s",
        "≥",
        "12",
        "kept",
        "2.50",
        "×",
        "one",
        "by",
        "one",
    ]


def test_every_benchmark_is_found() -> None:
    assert {"indexing", "memory", "rescan", "window"} <= set(names())


def test_an_unknown_benchmark_is_a_usage_error() -> None:
    assert main(["nonsense"]) == 2


def test_sample_photos_differ_and_are_valid(tmp_path: Path) -> None:
    paths = write_photos(tmp_path / "photos", 8, (1000, 750))
    assert len({path.read_bytes() for path in paths}) == 8
    with Image.open(paths[7]) as photo:
        assert (photo.size, photo.getexif()[0x0132]) == ((1000, 750), "2021:03:02 12:30:00")

"""Settings are kept, and a broken file costs nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.settings import Settings, load, save


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    chosen = replace(Settings(), threads=3, number_formats=(("clip@1", "bfloat16"),))
    save(chosen, tmp_path / "new" / "settings.json")
    assert load(tmp_path / "new" / "settings.json") == chosen


def test_without_a_file_the_defaults_are_used(tmp_path: Path) -> None:
    assert load(tmp_path / "none.json") == Settings()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00\xff", '{"threads": "many"}'])
def test_nonsense_costs_only_what_it_touches(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, encoding="latin-1")
    assert load(tmp_path / "settings.json") == Settings()


def test_one_bad_value_leaves_the_others(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"threads": 2, "rescan_minutes": "often", "from_the_future": 1}')
    assert load(file) == replace(Settings(), threads=2)

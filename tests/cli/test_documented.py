"""`resources/commands.md` says what the command line gives back."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from cli_box import Box

from desktop.cli import _parser
from desktop.paths import resources

PAGE = (resources() / "commands.md").read_text("utf-8")


def documented(command: str) -> Any:
    """The example below a command's heading."""
    found = re.search(rf"^## {command}\n.*?```json\n(.*?)```", PAGE, re.DOTALL | re.MULTILINE)
    assert found is not None
    return json.loads(found[1])


def test_every_command_is_on_the_page() -> None:
    (commands,) = (one for one in _parser()._actions if one.dest == "command")
    assert commands.choices is not None
    missing = [one for one in commands.choices if f"`{one}" not in PAGE and f"## {one}" not in PAGE]
    assert missing == []


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("index", ["index"]),
        ("status", ["status"]),
        ("search", ["search", "red"]),
        ("models", ["models", "list"]),
    ],
)
def test_json_has_the_fields_of_the_page(box: Box, command: str, words: list[str]) -> None:
    printed, example = box.json(*words), documented(command)
    if isinstance(printed, list):
        printed, example = printed[0], example[0]
    assert sorted(printed) == sorted(example)

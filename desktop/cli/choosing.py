"""Choosing a model on the command line; a Shoebox that is open follows at its next start."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop import settings as settings_file
from desktop.engine.modelchoice import CHOICES
from desktop.engine.modelshelf import ModelShelf
from desktop.engine.words import OFF
from desktop.errors import UsageError

NO_WORDS = "no-ocr"  # in place of a model: words in pictures are not read
_SETTINGS = {**CHOICES, "ocr": "ocr_language"}


def choose(shelf: ModelShelf, name: str, file: Path) -> str:
    """Have a model used for what it is made for.

    Args:
        name: The id of one that is installed, or `NO_WORDS`.
        file: Of the settings.

    Returns:
        One sentence about what is done from now on.

    Raises:
        UsageError: It is not installed.
    """
    settings = settings_file.load(file)
    if name == NO_WORDS:
        settings_file.save(replace(settings, ocr_language=OFF), file)
        return "Words in pictures are not read."
    found = next((found.model for found in shelf.installed if found.model.id == name), None)
    if found is None:
        raise UsageError(f"{name} is not installed; see: shoebox models list")
    chosen = {_SETTINGS[found.purpose]: name}
    settings_file.save(replace(settings, **chosen), file)  # type: ignore[arg-type]
    return f"{name} is used from the next start of Shoebox on."

"""Which model reads the words in pictures, and choosing another."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.engine.modelshelf import ModelShelf
from desktop.errors import UsageError
from desktop.records import InstalledModel
from desktop.settings import Settings
from desktop.workers.ocr import BUNDLED, Letters

PURPOSE = "ocr"
OFF = "off"  # as a language: nothing is read
BUNDLED_ID = "PP-OCRv6-small"  # in models.toml; it is in RapidOCR's package


class Words:
    """The choice between the models that read; all that was read by another is read anew.

    Args:
        shelf: What is installed.
        settings: As they are now.
        use: Keeps other settings, and has every part follow them.

    Thread: any.
    """

    def __init__(
        self,
        shelf: ModelShelf,
        settings: Callable[[], Settings],
        use: Callable[[Settings], None],
    ) -> None:
        self._shelf = shelf
        self._settings = settings
        self._use = use

    @property
    def in_use(self) -> str:
        """The id of the model that reads; "" where nothing is read."""
        if self._settings().ocr_language == OFF:
            return ""
        chosen = self._chosen()
        return chosen.model.id if chosen else BUNDLED_ID

    def letters(self) -> Letters | None:
        """The model that reads; None where nothing is read.

        Where the chosen one is not installed (any more) it is the one that comes with Shoebox.
        """
        if self._settings().ocr_language == OFF:
            return None
        chosen = self._chosen()
        return BUNDLED if chosen is None else Letters(chosen.model.id, _file(chosen))

    def choose(self, model_id: str) -> None:
        """Read with this model from now on; "" or `OFF`: read nothing any more.

        Raises:
            UsageError: It is not installed, or for something else.
        """
        language = model_id or OFF
        if language not in (OFF, BUNDLED_ID) and self._find(model_id) is None:
            raise UsageError(f"{model_id} is no installed model that reads words in pictures.")
        language = "" if language == BUNDLED_ID else language
        self._use(replace(self._settings(), ocr_language=language))

    def _chosen(self) -> InstalledModel | None:
        language = self._settings().ocr_language
        return self._find(language) if language != BUNDLED_ID else None

    def _find(self, model_id: str) -> InstalledModel | None:
        return next(
            (
                found
                for found in self._shelf.installed
                if found.model.id == model_id and found.model.purpose == PURPOSE
            ),
            None,
        )


def _file(found: InstalledModel) -> Path:
    return found.folder / found.model.files[0].name

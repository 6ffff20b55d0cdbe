"""Where Shoebox keeps its own files; nothing here is ever inside a folder that it watches."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "shoebox"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders and files of one running Shoebox."""

    library: Path  # folder of library.db, keepsakes.db and the thumbnails
    models: tuple[Path, ...]  # folders of installed models; downloads go into the first
    resources: Path
    settings_file: Path
    logs: Path

    @property
    def connections(self) -> Path:
        """Where it is written down which connections were made."""
        return self.logs / "connections.jsonl"


def default_library() -> Path:
    """The library that is opened when none is named."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "library"


def resources() -> Path:
    """The folder `resources` of the source tree, or of the installed executable."""
    bundle = getattr(sys, "_MEIPASS", None)
    base = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return base / "resources"


def model_folders(chosen: Path | None = None) -> tuple[Path, ...]:
    """Where models are looked for: the chosen folder, $SHOEBOX_MODELS, then the data folder."""
    named = [chosen] if chosen else []
    if variable := os.environ.get("SHOEBOX_MODELS"):
        named += [Path(part) for part in variable.split(os.pathsep) if part]
    own = Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "models"
    return tuple(dict.fromkeys(folder.expanduser().absolute() for folder in (*named, own)))


def places(library: Path | None = None, models: Path | None = None) -> Places:
    """The places for a library; each library has settings of its own, beside it."""
    folder = (library or default_library()).expanduser().absolute()
    return Places(
        library=folder,
        models=model_folders(models),
        resources=resources(),
        settings_file=folder / "settings.json",
        logs=folder / "logs",
    )

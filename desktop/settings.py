"""What the person has chosen, as one frozen record and one JSON file."""

import json
import logging
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

DEFAULT_EXCLUDES = (
    *(".*", "node_modules", "@eaDir", "__pycache__", "$RECYCLE.BIN", "#recycle"),
    *("lost+found", "System Volume Information"),  # only the system may look into them
)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be chosen; each default is what most people want."""

    excludes: tuple[str, ...] = DEFAULT_EXCLUDES  # of new roots; fnmatch on single names
    picture_encoder: str = ""  # id; "" = the best that is installed
    passage_encoder: str = ""
    answer_model: str = ""
    answer_server: str = ""  # address of a program on this computer that answers instead; "" = off
    answer_server_model: str = ""  # how it calls its model; "" = its first
    rescan_minutes: float = 30.0  # the slow scan that finds what events missed
    threads: int = 0  # of the encoders and the answering model; 0 = one per core
    pause_on_battery: bool = True
    ocr_language: str = ""  # of words in pictures: a model's id; "" = the bundled one; "off" = none
    captions: str = ""  # when pictures are described: "unused", "always", "22-7"; "" = never
    idle_seconds: float = 300.0  # after which a child gives its memory back
    language: str = ""  # of the window: a code such as "de"; "" = the system's
    stay: bool = False  # go on indexing with the window closed
    scheme: str = "system"  # of its colours: "system", "light" or "dark"
    keys: tuple[tuple[str, str], ...] = ()  # (what, key) where it is not as usual, see ui/keys.py
    roots: tuple[tuple[str, ...], ...] = ()  # path, *excludes: to build a broken library anew
    suggestions: tuple[str, ...] = ()  # searches offered while nothing is typed: the demo has some
    number_formats: tuple[tuple[str, str], ...] = ()  # (encoder key, format), as measured here


def load(file: Path) -> Settings:
    """The settings of a file; the defaults where it, or a value in it, makes no sense."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except (OSError, ValueError) as error:
        log.warning("settings could not be read (%s): the defaults are used", type(error).__name__)
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    defaults = asdict(Settings())
    known = {field.name for field in fields(Settings)}
    chosen: dict[str, Any] = {
        name: _tuples(value)
        for name, value in stored.items()
        if name in known and _same_kind(_tuples(value), defaults[name])
    }
    return Settings(**chosen)


def save(settings: Settings, file: Path) -> None:
    """Write the file whole or not at all.

    Raises:
        OSError: It could not be written; the old file stands.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".tmp")
    draft.write_text(json.dumps(asdict(settings), indent=2) + "\n", encoding="utf-8")
    draft.replace(file)


def _tuples(value: object) -> object:
    """JSON's lists as tuples, as the record has them."""
    return tuple(_tuples(part) for part in value) if isinstance(value, list) else value


def _same_kind(value: object, default: object) -> bool:
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(default, bool)
    if isinstance(default, float):
        return isinstance(value, int | float)
    return isinstance(value, type(default))

"""What was installed, written beside a model's files: their sizes and hashes as they arrived.

A file whose hash nobody published is checked against what the server announced while it is
downloaded; the receipt lets it be checked again later.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from desktop.errors import ModelUnusable
from desktop.records import InstalledModel, Model, ModelFile

NAME = "shoebox-model.json"


def write_receipt(folder: Path, model: Model, files: Sequence[ModelFile]) -> None:
    """Note in a folder that it holds a model, complete, with these files."""
    noted = asdict(replace(model, files=tuple(files)))
    (folder / NAME).write_text(json.dumps(noted, indent=2) + "\n", "utf-8")


def read_receipt(folder: Path) -> Model | None:
    """The model that was installed into a folder, as it arrived; None where nothing was noted."""
    try:
        noted = json.loads((folder / NAME).read_text("utf-8"))
        files = tuple(ModelFile(**file) for file in noted.pop("files"))
        return Model(**noted, files=files)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def verify(installed: InstalledModel) -> None:
    """Read every file of a model again and compare it with what was installed.

    Raises:
        ModelUnusable: A file is missing, or not what it was.

    Thread: not the GUI's; takes about a second for a gigabyte.
    """
    known = read_receipt(installed.folder) or installed.model
    for file in known.files:
        path = installed.folder / file.name
        if not path.is_file() or (file.sha256 and sha256(path) != file.sha256):
            raise ModelUnusable(
                f"{installed.model.title} is damaged (its file {file.name});"
                " download or import it again."
            )


def sha256(path: Path, go_on: Callable[[], None] = lambda: None) -> str:
    """The SHA-256 of a file, in hex; `go_on` is called every few megabytes and may raise."""
    found = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(4 << 20):
            found.update(piece)
            go_on()
    return found.hexdigest()

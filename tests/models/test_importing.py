"""Installing models from files on disk."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from models.made import BIG, SMALL, a_model, listed, unlisted

from desktop.errors import ModelUnusable
from desktop.models.importing import import_model
from desktop.models.installed import answer_model, installed

GGUF = b"GGUF" + b"\0" * 100


def brought(folder: Path, **files: bytes) -> Path:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name.replace("__", ".")).write_bytes(content)
    return folder


def test_folder_is_recognised_and_copied(tmp_path: Path) -> None:
    source = brought(tmp_path / "stick", big__safetensors=BIG, small__json=SMALL, other=b"1")
    found = import_model(source, [a_model()], tmp_path / "models")
    assert found.folder == tmp_path / "models" / "m"
    assert installed([a_model()], [tmp_path / "models"], tmp_path) == (found,)
    assert sorted(path.name for path in found.folder.iterdir()) == [
        "big.safetensors",
        "shoebox-model.json",
        "small.json",
    ]


def test_one_file_brings_the_others_beside_it(tmp_path: Path) -> None:
    source = brought(tmp_path / "stick", big__safetensors=BIG, small__json=SMALL)
    found = import_model(source / "big.safetensors", [a_model()], tmp_path / "models")
    assert (found.folder / "small.json").read_bytes() == SMALL


def test_zip_is_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "m.zip", "w") as archive:
        archive.writestr("deep/inside/big.safetensors", BIG)
        archive.writestr("deep/inside/small.json", SMALL)
    found = import_model(tmp_path / "m.zip", [a_model()], tmp_path / "models")
    assert (found.folder / "big.safetensors").read_bytes() == BIG
    assert [path.name for path in (tmp_path / "models").iterdir()] == ["m"]


def test_zip_cannot_write_outside(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "m.zip", "w") as archive:
        archive.writestr("../../big.safetensors", BIG)
        archive.writestr("../small.json", SMALL)
    found = import_model(tmp_path / "m.zip", [a_model()], tmp_path / "a" / "models")
    assert found.folder.is_dir()
    assert not list(tmp_path.glob("big*"))


def test_damaged_zip_is_one_sentence(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "m.zip", "w") as archive:
        archive.writestr("big.safetensors", BIG)
        archive.writestr("small.json", SMALL)
    whole = (tmp_path / "m.zip").read_bytes()
    (tmp_path / "m.zip").write_bytes(whole[:1000] + b"????" + whole[1004:])
    with pytest.raises(ModelUnusable, match=r"m.zip is a damaged or locked zip file"):
        import_model(tmp_path / "m.zip", [a_model()], tmp_path / "models")


@pytest.mark.parametrize("content", [BIG[:-1], b"?" + BIG[1:]], ids=["truncated", "changed"])
def test_damaged_file_is_refused(tmp_path: Path, content: bytes) -> None:
    source = brought(tmp_path / "stick", big__safetensors=content, small__json=SMALL)
    with pytest.raises(ModelUnusable, match="Model M are damaged or of another version"):
        import_model(source, [a_model()], tmp_path / "models")
    assert not (tmp_path / "models" / "m").exists()


def test_file_without_known_hash_is_recognised_by_its_size(tmp_path: Path) -> None:
    source = brought(tmp_path / "stick", big__safetensors=BIG)
    right = a_model(unlisted("big.safetensors", len(BIG) - 1000), model_id="right")
    wrong = a_model(unlisted("big.safetensors", len(BIG) * 2), model_id="wrong")
    assert import_model(source, [wrong, right], tmp_path / "models").model == right


def test_place_without_a_model_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="no complete model"):
        import_model(brought(tmp_path / "stick", x=b"1"), [a_model()], tmp_path / "models")


def test_place_that_is_gone_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="stick is not there"):
        import_model(tmp_path / "stick", [a_model()], tmp_path / "models")


def test_language_model_that_is_not_listed_can_be_imported(tmp_path: Path) -> None:
    source = brought(tmp_path / "stick", My_Model_Q4__gguf=GGUF, mmproj_f16__gguf=GGUF)
    import_model(source, [a_model()], tmp_path / "models")
    (found,) = installed([a_model()], [tmp_path / "models"], tmp_path)
    assert (found.model.id, found.model.title) == ("my-model-q4", "My_Model_Q4")
    assert answer_model(found).vision_file == found.folder / "mmproj_f16.gguf"


def test_file_that_only_looks_like_a_language_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="no complete model"):
        import_model(brought(tmp_path / "stick", a__gguf=b"<html>"), [], tmp_path / "models")


def test_a_language_model_that_is_damaged_is_refused(tmp_path: Path) -> None:
    def check(path: Path) -> None:
        raise ModelUnusable(f"{path.name} is cut short.")

    source = brought(tmp_path / "stick", my__gguf=GGUF)
    with pytest.raises(ModelUnusable, match="my.gguf is cut short"):
        import_model(source, [a_model()], tmp_path / "models", check)
    assert not (tmp_path / "models").exists()


def test_damaged_files_are_those_of_the_model_that_they_are_nearest_to(tmp_path: Path) -> None:
    files = (listed("big.safetensors", b"x" * 9), listed("small.json", b"y"))
    other = replace(a_model(*files), title="Another")
    source = brought(tmp_path / "stick", big__safetensors=BIG[:-1], small__json=SMALL)
    with pytest.raises(ModelUnusable, match=f"The files of {a_model().title} are damaged"):
        import_model(source, [other, a_model()], tmp_path / "models")


def test_import_replaces_what_was_there(tmp_path: Path) -> None:
    source = brought(tmp_path / "stick", big__safetensors=BIG, small__json=SMALL)
    brought(tmp_path / "models" / "m", old__bin=b"1")
    found = import_model(source, [a_model()], tmp_path / "models")
    assert not (found.folder / "old.bin").exists()
    assert [path.name for path in (tmp_path / "models").iterdir()] == ["m"]

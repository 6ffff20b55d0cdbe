"""Finding models on disk."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from models.made import BIG, SMALL, a_model, unlisted

import desktop.encoders
from desktop.discovery import discover
from desktop.errors import ModelUnusable
from desktop.models.catalogue import catalogue
from desktop.models.installed import answer_model, installed
from desktop.models.receipt import verify, write_receipt
from desktop.records import Encoder, InstalledModel, Model

RESOURCES = Path(__file__).parents[2] / "resources"


def put(folder: Path, **files: bytes) -> Path:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name.replace("__", ".")).write_bytes(content)
    return folder


def ids(found: tuple[InstalledModel, ...]) -> list[str]:
    return [one.model.id for one in found]


def test_complete_folder_is_found(tmp_path: Path) -> None:
    put(tmp_path / "m", big__safetensors=BIG, small__json=SMALL)
    (found,) = installed([a_model()], [tmp_path], tmp_path)
    assert found == InstalledModel(a_model(), tmp_path / "m")


def test_truncated_file_is_not_installed(tmp_path: Path) -> None:
    put(tmp_path / "m", big__safetensors=BIG[:-1], small__json=SMALL)
    assert installed([a_model()], [tmp_path], tmp_path) == ()


def test_missing_file_is_not_installed(tmp_path: Path) -> None:
    put(tmp_path / "m", big__safetensors=BIG)
    assert installed([a_model()], [tmp_path], tmp_path) == ()


def test_size_that_is_only_about_right_is_not_held_against_a_file(tmp_path: Path) -> None:
    put(tmp_path / "m", big__safetensors=BIG)
    model = a_model(unlisted("big.safetensors", 1_000_000))
    assert ids(installed([model], [tmp_path], tmp_path)) == ["m"]


def test_truncation_after_the_install_is_noticed_by_the_receipt(tmp_path: Path) -> None:
    model = a_model(unlisted("big.safetensors", 1_000_000))
    folder = put(tmp_path / "m", big__safetensors=BIG)
    write_receipt(folder, model, a_model().files[:1])
    (folder / "big.safetensors").write_bytes(BIG[:-5])
    assert installed([model], [tmp_path], tmp_path) == ()


def test_first_folder_wins(tmp_path: Path) -> None:
    for base in ("one", "two"):
        put(tmp_path / base / "m", big__safetensors=BIG, small__json=SMALL)
    (found,) = installed([a_model()], [tmp_path / "two", tmp_path / "one"], tmp_path)
    assert found.folder == tmp_path / "two" / "m"


def test_folder_that_does_not_exist_holds_nothing(tmp_path: Path) -> None:
    assert installed([a_model()], [tmp_path / "gone"], tmp_path) == ()


def test_minilm_is_found_in_its_package(tmp_path: Path) -> None:
    found = installed(catalogue(RESOURCES), [tmp_path], tmp_path)
    assert ids(found)[0] == "all-MiniLM-L6-v2"
    assert (found[0].folder / "model.safetensors").is_file()


def test_demo_models_are_found_and_marked(tmp_path: Path) -> None:
    put(tmp_path / "demo" / "llava", a__gguf=b"GGUF", a_mmproj__gguf=b"GGUF")
    (found,) = installed([], [], tmp_path)
    assert (found.model.id, found.demo) == ("demo-llava", True)


def test_answer_model_tells_the_vision_file_by_its_name(tmp_path: Path) -> None:
    folder = put(tmp_path / "m", q__gguf=b"GGUF", mmproj_q__gguf=b"GGUF")
    found = answer_model(InstalledModel(a_model(purpose="answer"), folder))
    assert found.text_file == folder / "q.gguf"
    assert found.vision_file == folder / "mmproj_q.gguf"


def test_answer_model_without_files_is_unusable(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="no file that can answer"):
        answer_model(InstalledModel(a_model(purpose="answer"), put(tmp_path / "m")))


def test_verify_finds_a_changed_byte(tmp_path: Path) -> None:
    folder = put(tmp_path / "m", big__safetensors=b"?" + BIG[1:], small__json=SMALL)
    with pytest.raises(ModelUnusable, match=r"damaged .its file big.safetensors"):
        verify(InstalledModel(a_model(), folder))


def test_verify_accepts_what_arrived(tmp_path: Path) -> None:
    folder = put(tmp_path / "m", big__safetensors=BIG, small__json=SMALL)
    verify(InstalledModel(a_model(), folder))


def test_list_of_models_is_well_formed() -> None:
    models = catalogue(RESOURCES)
    assert {model.purpose for model in models} == {"picture", "passage", "answer", "ocr"}
    assert all(_is_sound(model) for model in models)


def _is_sound(model: Model) -> bool:
    hashes = all(len(file.sha256) in (0, 64) for file in model.files)
    pinned = model.revision == "main" or len(model.revision) == 40 or not model.repository
    return hashes and pinned and model.size > 7_000_000 and model.licence in ("MIT", "Apache-2.0")


def test_models_that_read_are_those_that_rapidocr_publishes() -> None:
    found = importlib.util.find_spec("rapidocr")  # a list of names, addresses and hashes
    assert found is not None and found.origin is not None
    published = (Path(found.origin).parent / "default_models.yaml").read_text("utf-8")
    reading = [model for model in catalogue(RESOURCES) if model.purpose == "ocr"]
    assert len(reading) == 11
    for model in reading:
        (file,) = model.files
        address = rf"resolve/v[\d.]+/\S*{re.escape(file.name)}\s+SHA256: (\w+)"
        assert set(re.findall(address, published)) == {file.sha256}


def test_model_in_a_package_is_there_at_once(tmp_path: Path) -> None:
    there = installed(catalogue(RESOURCES), (tmp_path,), tmp_path)
    reading = [found for found in there if found.model.purpose == "ocr"]
    assert [found.model.id for found in reading] == ["PP-OCRv6-small"]


def test_every_picture_and_passage_model_has_its_encoder() -> None:
    encoders = {one.id for one in discover(desktop.encoders, "ENCODER", Encoder)}
    embedding = ("picture", "passage")
    listed = {model.id for model in catalogue(RESOURCES) if model.purpose in embedding}
    assert listed <= encoders

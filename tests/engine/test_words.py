"""Which model reads the words in pictures: the choice, and what follows from it."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from models.hub import serving
from models.made import a_model, listed, quiet
from sessions import TOYS, Running, places_in, running
from text_pictures import picture_of

from desktop.engine.modelshelf import ModelShelf
from desktop.engine.words import OFF, Words
from desktop.errors import UsageError
from desktop.library.connection import open_library
from desktop.models.download import download
from desktop.models.installed import installed
from desktop.models.receipt import write_receipt
from desktop.paths import resources
from desktop.records import Model, ModelFile
from desktop.workers.ocr import BUNDLED, READER, Letters, WordReader

GREEK = "PP-OCRv5-el"
OTHER = "my-letters"


def install(folder: Path, model_id: str, content: bytes) -> Path:
    """Put a model that reads where it is looked for."""
    target = folder / "models" / model_id
    target.mkdir(parents=True)
    (target / "rec.onnx").write_bytes(content)
    file = ModelFile("rec.onnx", len(content), hashlib.sha256(content).hexdigest())
    model = Model(model_id, "Mine", "ocr", "", "", (file,), "MIT", 1, "")
    write_receipt(target, model, (file,))
    return target / "rec.onnx"


def bundled() -> Path:
    """The file of the model in RapidOCR's package."""
    there = installed(ModelShelf(places_in(Path("none"))).models, (), resources())
    (found,) = (one for one in there if one.model.purpose == "ocr")
    return found.folder / found.model.files[0].name


def choice(folder: Path, language: str) -> tuple[Words, Callable[[], str]]:
    """The choice by these settings, and what is chosen now."""
    kept = [replace(TOYS, ocr_language=language)]
    words = Words(ModelShelf(places_in(folder)), lambda: kept[-1], kept.append)
    return words, lambda: kept[-1].ocr_language


def test_the_bundled_model_reads_where_nothing_else_is_chosen(tmp_path: Path) -> None:
    words, _ = choice(tmp_path, "")
    assert (words.in_use, words.letters()) == ("PP-OCRv6-small", BUNDLED)
    assert BUNDLED.reader == READER


def test_the_chosen_model_reads_where_it_is_installed(tmp_path: Path) -> None:
    file = install(tmp_path, OTHER, b"x")
    words, chosen = choice(tmp_path, "")
    words.choose(OTHER)
    assert (words.in_use, words.letters()) == (OTHER, Letters(OTHER, file))
    words.choose("PP-OCRv6-small")
    assert (chosen(), words.letters()) == ("", BUNDLED)


def test_a_chosen_model_that_is_gone_is_replaced_by_the_bundled_one(tmp_path: Path) -> None:
    words, _ = choice(tmp_path, GREEK)
    assert (words.in_use, words.letters()) == ("PP-OCRv6-small", BUNDLED)


def test_a_downloaded_model_reads(tmp_path: Path) -> None:
    name, content = "onnx/rec/small.onnx", bundled().read_bytes()
    model = a_model(listed(name, content), model_id=OTHER, purpose="ocr")
    with serving({name: content}) as hub:
        download(model, tmp_path / "models", quiet, threading.Event(), endpoint=hub.endpoint)
    words, _ = choice(tmp_path, OTHER)
    letters = words.letters()
    assert letters == Letters(OTHER, tmp_path / "models" / OTHER / name)
    reader = WordReader(letters)
    assert reader.check() == f"“shoebox”, by {letters.reader}"
    reader.stop()


def test_the_bundled_model_can_be_imported_too(tmp_path: Path) -> None:
    shelf = ModelShelf(places_in(tmp_path))
    found = shelf.import_from(bundled())
    assert found.model.id == "PP-OCRv6-small"
    assert found.folder == tmp_path / "models" / "PP-OCRv6-small"


def test_nothing_reads_where_that_is_off(tmp_path: Path) -> None:
    words, _ = choice(tmp_path, "")
    words.choose("")
    assert (words.in_use, words.letters()) == ("", None)


@pytest.mark.parametrize("model_id", [GREEK, "all-MiniLM-L6-v2", "nonsense"])
def test_what_is_not_there_or_reads_nothing_is_refused(tmp_path: Path, model_id: str) -> None:
    words, chosen = choice(tmp_path, "")
    with pytest.raises(UsageError, match="no installed model that reads words"):
        words.choose(model_id)
    assert chosen() == ""


def test_words_are_read_anew_by_the_model_that_is_chosen(tmp_path: Path) -> None:
    (tmp_path / "Root").mkdir()
    picture_of("Harbour ferry").save(tmp_path / "Root" / "sign.png")
    install(tmp_path, OTHER, bundled().read_bytes())
    with running(tmp_path, replace(TOYS, ocr_language=OFF)) as session:
        session.add_root(tmp_path / "Root")
        assert readers(session) == [None]
        for model_id, reader in (("PP-OCRv6-small", READER), (OTHER, Letters(OTHER).reader)):
            session.session.words.choose(model_id)
            assert eventually(partial(has_read, session, reader))
            assert session.found("ferry") == ["sign.png"]


def test_a_damaged_model_is_told_once_and_costs_no_picture(tmp_path: Path) -> None:
    (tmp_path / "Root").mkdir()
    picture_of("Harbour ferry").save(tmp_path / "Root" / "sign.png")
    install(tmp_path, OTHER, b"no model")
    with running(tmp_path, replace(TOYS, ocr_language=OTHER)) as session:
        session.add_root(tmp_path / "Root")
        assert eventually(lambda: bool(session.heard.failures))
        (sentence,) = session.heard.failures
        assert sentence.endswith("is damaged; install it again, or choose another.")
        session.session.words.choose("PP-OCRv6-small")
        assert eventually(lambda: session.found("ferry") == ["sign.png"])


def readers(session: Running) -> list[str | None]:
    """What has read the words in the files, as the library notes it."""
    connection = open_library(session.session.places.library, write=False)
    try:
        return [row[0] for row in connection.rows("SELECT words_read FROM asset")]
    finally:
        connection.close()


def has_read(session: Running, reader: str) -> bool:
    return readers(session) == [reader]


def eventually(fact: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 40
    while not fact() and time.monotonic() < deadline:
        time.sleep(0.1)
    return fact()

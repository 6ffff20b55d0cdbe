"""Words in pictures are found, with the real models: one session for all tests."""

from __future__ import annotations

import multiprocessing
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from samples import write_pdf
from sessions import TOYS, Running, running
from text_pictures import landscape, picture_of, write_scan

from desktop.records import Hit, Reason, TextLine, Work


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Running, Path]]:
    """A session that reads words, and its one folder, all read."""
    folder = tmp_path_factory.mktemp("words")
    root = folder / "Root"
    root.mkdir()
    picture_of("Harbour ferry", "to Lindisfarne").save(root / "sign.jpg")
    write_scan(root / "scan.pdf", ["Gas bill for May"], ["Total due", "quarterly 184.20"])
    write_pdf(root / "plain.pdf", ["This page has its own text, and enough of it."])
    landscape().save(root / "hills.jpg")
    for name, words in (("first", "Quokka"), ("before", "Wombat"), ("edited", "Platypus")):
        picture_of(f"{words} crossing").save(root / f"{name}.png")
    with running(folder / "shoebox", replace(TOYS, ocr_language="")) as session:
        session.add_root(root)
        yield session, root


@pytest.fixture(scope="module")
def changed(indexed: tuple[Running, Path]) -> Running:
    """The session after a copy, a rename and an edit."""
    session, root = indexed
    shutil.copy(root / "first.png", root / "second.png")
    (root / "before.png").rename(root / "after.png")
    picture_of("Echidna crossing", size=(900, 300)).save(root / "edited.png")
    session.rescan()
    return session


@pytest.fixture
def shoebox(indexed: tuple[Running, Path]) -> Running:
    return indexed[0]


@pytest.fixture
def root(indexed: tuple[Running, Path]) -> Path:
    return indexed[1]


def by_words(shoebox: Running, text: str) -> list[Hit]:
    return [hit for hit in shoebox.search(text).hits if Reason.WORDS in hit.reasons]


def marks(shoebox: Running, hit: Hit, word: str) -> tuple[TextLine, ...]:
    found: list[tuple[TextLine, ...]] = []
    shoebox.session.marks(hit.asset, hit.page, (word,), found.append)
    assert eventually(lambda: bool(found))
    return found[0]


def eventually(fact: Callable[[], bool], seconds: float = 20.0) -> bool:
    deadline = time.monotonic() + seconds
    while not fact() and time.monotonic() < deadline:
        time.sleep(0.02)
    return fact()


def readings_of(shoebox: Running, name: str) -> int:
    """How many times the session said that it reads this file."""
    told = [a for a in shoebox.heard.activities if a.work is Work.READING and a.current]
    return sum(activity.current.name == name for activity in told if activity.current)


def test_a_photo_is_found_by_the_words_in_it(shoebox: Running) -> None:
    (hit,) = by_words(shoebox, "lindisfarne")
    assert (hit.asset.path.name, hit.page) == ("sign.jpg", None)
    assert hit.snippet == "Harbour ferry to \x02Lindisfarne\x03"
    assert "sign.jpg" in shoebox.found("has:text")


def test_a_scanned_page_is_found_by_its_words(shoebox: Running) -> None:
    (hit,) = by_words(shoebox, "quarterly")
    assert (hit.asset.path.name, hit.page) == ("scan.pdf", 2)
    (mark,) = marks(shoebox, hit, "quarterly")
    assert mark.text == "quarterly"
    assert 0.0 < mark.left < 0.2


def test_a_page_with_text_is_not_read(shoebox: Running) -> None:
    assert readings_of(shoebox, "plain.pdf") == 0
    assert readings_of(shoebox, "scan.pdf") > 0


def test_the_words_of_a_page_with_text_are_marked_as_well(shoebox: Running) -> None:
    hit = next(hit for hit in by_words(shoebox, "enough") if hit.asset.path.name == "plain.pdf")
    (mark,) = marks(shoebox, hit, "enough")
    assert mark.text == "enough"
    assert 0.4 < mark.left < 0.6


def test_a_photo_without_text_is_skipped(shoebox: Running) -> None:
    assert shoebox.overview().counts.unread == 0
    assert "hills.jpg" not in shoebox.found("has:text")


def test_a_copy_is_not_read_again(changed: Running) -> None:
    names = {hit.asset.path.name for hit in by_words(changed, "quokka")}
    assert names == {"first.png", "second.png"}
    assert readings_of(changed, "second.png") == 0


def test_words_follow_a_rename(changed: Running) -> None:
    assert [hit.asset.path.name for hit in by_words(changed, "wombat")] == ["after.png"]
    assert readings_of(changed, "after.png") == 0


def test_an_edited_picture_is_read_anew(changed: Running) -> None:
    assert by_words(changed, "platypus") == []
    assert [hit.asset.path.name for hit in by_words(changed, "echidna")] == ["edited.png"]


def test_the_words_are_given_to_the_answering_model(shoebox: Running) -> None:
    (hit,) = by_words(shoebox, "lindisfarne")
    told: list[str] = []
    shoebox.session.passages(hit.asset.id, lambda found: told.extend(p.text for p in found))
    assert eventually(lambda: told == ["Harbour ferry to Lindisfarne"])


def test_a_lost_child_costs_one_picture_a_moment(shoebox: Running, root: Path) -> None:
    before = _ocr_children()
    for child in before:
        child.kill()
        child.join()
    page = picture_of(*["Kookaburra calling at dawn"] * 12, size=(900, 900))
    page.save(root / "lost.png")
    shoebox.session.rescan()
    assert eventually(lambda: bool(set(_ocr_children()) - set(before)))
    for child in set(_ocr_children()) - set(before):
        child.kill()
    assert eventually(lambda: bool(by_words(shoebox, "kookaburra")), 40.0)


def _ocr_children() -> list[multiprocessing.process.BaseProcess]:
    return [child for child in multiprocessing.active_children() if child.name == "shoebox-ocr"]


def test_reading_waits_while_indexing_is_paused(shoebox: Running, root: Path) -> None:
    shoebox.settle()
    picture_of("Numbat nest").save(root / "paused.png")
    shoebox.session.pause()
    shoebox.session.rescan()
    time.sleep(0.5)
    assert by_words(shoebox, "numbat") == []
    shoebox.session.resume()
    shoebox.rescan()
    assert len(by_words(shoebox, "numbat")) == 1


def test_nothing_is_read_where_that_is_off(tmp_path: Path) -> None:
    (tmp_path / "Root").mkdir()
    picture_of("Harbour ferry").save(tmp_path / "Root" / "sign.png")
    with running(tmp_path / "shoebox", replace(TOYS, ocr_language="off")) as session:
        session.add_root(tmp_path / "Root")
        assert by_words(session, "ferry") == []
        assert session.overview().counts.unread == 1

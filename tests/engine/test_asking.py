"""A question through the whole session: sources, a streamed answer, and a free hand to stop it."""

from dataclasses import replace
from pathlib import Path

import pytest
from samples import write_pdf, write_photo
from sessions import PATIENCE_SECONDS, TOYS, running

from desktop.engine.waiting import HeardAnswer


@pytest.fixture
def files(root: Path) -> Path:
    write_photo(root / "a.jpg", colour="red")
    write_pdf(root / "bill.pdf", ["Water bill for March", "Total 42.50 EUR"])
    return root


def test_an_answer_names_the_photo_and_the_passage_it_was_given(
    tmp_path: Path, files: Path
) -> None:
    with running(tmp_path / "box", replace(TOYS, answer_model="demo-llava")) as box:
        box.add_root(files)
        hits = {hit.asset.path.name: hit for hit in box.search("").hits}
        heard = HeardAnswer()
        box.session.ask("What is the total?", (hits["a.jpg"], hits["bill.pdf"]), heard)
        assert heard.done.wait(PATIENCE_SECONDS) and not heard.failure
    assert heard.answer is not None and heard.answer.text == "".join(heard.pieces).strip()
    assert [source.asset.path.name for source in heard.sources][:2] == ["a.jpg", "bill.pdf"]
    assert heard.sources[0].picture and any("42.50" in s.passage for s in heard.sources[1:])
    assert set(heard.answer.cited) <= {source.number for source in heard.sources}


def test_indexing_waits_for_an_answer_and_goes_on_after_it(tmp_path: Path, files: Path) -> None:
    with running(tmp_path / "box", replace(TOYS, answer_model="demo-llava")) as box:
        box.add_root(files)
        heard = HeardAnswer()
        box.session.ask("What is it?", box.search("").hits, heard)
        assert heard.done.wait(PATIENCE_SECONDS)
        write_photo(files / "b.jpg", colour="blue")
        box.rescan()
        assert "b.jpg" in box.found("blue")


def test_without_a_model_the_question_is_answered_with_the_remedy(
    tmp_path: Path, files: Path
) -> None:
    with running(tmp_path / "box") as box:
        box.add_root(files)
        heard = HeardAnswer()
        box.session.ask("What is it?", box.search("").hits, heard)
        assert heard.done.wait(PATIENCE_SECONDS)
    assert "No model for questions is installed" in heard.failure

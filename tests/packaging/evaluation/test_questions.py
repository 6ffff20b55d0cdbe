"""Question sets are read and drawn, and answers judged, as the table says."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from evaluation.questions import About, Asked, Judged, drawn_questions, own_questions, table

from desktop.records import Answer, Asset, AssetId, AssetState, Kind, RootId, Source

NOON = datetime(2024, 5, 3, 12, 0, tzinfo=UTC)
BILL, CAT = Path("/home/anna/bill.pdf"), Path("/home/anna/cat.jpg")
ASKED = Asked(About.BOTH, "x", "How much?", ("42 EUR",), BILL, (BILL, CAT))


def source(number: int, path: Path) -> Source:
    asset = Asset(
        AssetId(number), RootId(1), path, Kind.DOCUMENT, AssetState.INDEXED,
        True, 1, NOON, None, None, None, None, None,
    )  # fmt: skip
    return Source(number, asset, None, "x")


def judged(text: str, *cited: int, rank: int | None = 1, doubted: bool = False) -> Judged:
    sources = (source(1, BILL), source(2, CAT))
    spans = ((0, 3),) if doubted else ()
    return Judged(ASKED, rank, Answer("How much?", text, sources, cited, "m", 1.0, doubted=spans))


def test_an_answer_is_right_by_what_it_says_and_cites() -> None:
    assert judged("It is 42 eur [1].", 1).is_right
    assert not judged("It is 43 EUR [1].", 1).is_right
    assert judged("42 EUR", 1).cites_right
    assert not judged("42 EUR", 1, 2).cites_right
    assert not judged("42 EUR").cites_right
    assert not Judged(ASKED, None, None).is_right


def test_the_table_has_the_shares_of_each_kind() -> None:
    ones = [
        judged("42 EUR [1]", 1),
        judged("43 EUR [2]", 2, rank=4, doubted=True),
        judged("44 EUR", rank=None),
        judged("42 EUR", 1, rank=10, doubted=True),
    ]
    rows = {row[0]: row[1] for row in table({"small": ones})}
    assert rows[""] == "small"
    assert rows["questions about both"] == "4"
    assert rows["  source among the first 8 that a search finds"] == "0.500"
    assert rows["  mean reciprocal rank of the source"] == "0.338"
    assert (rows["  answers right"], rows["  citations right"]) == ("0.500", "0.500")
    assert rows["  wrong answers marked as not confirmed"] == "0.500"
    assert rows["  right answers marked so by mistake"] == "0.500"


def test_own_questions_are_read(tmp_path: Path) -> None:
    assert own_questions(tmp_path) == ()
    (tmp_path / "questions.toml").write_text(
        '[[question]]\ntext = "How much?"\nanswer = "42"\nsource = "bill.pdf"\nwith = ["cat.jpg"]\n'
    )
    (asked,) = own_questions(tmp_path)
    assert (asked.about, asked.needles, asked.source.name) == (About.BOTH, ("42",), "bill.pdf")
    (tmp_path / "questions.toml").write_text('[[question]]\ntext = "How much?"\n')
    with pytest.raises(SystemExit, match="makes no sense"):
        own_questions(tmp_path)


def test_drawn_questions_have_their_answer_in_their_paper(tmp_path: Path) -> None:
    drawn = drawn_questions(tmp_path, 5)
    assert [one.about for one in drawn[:2]] == [About.DOCUMENTS, About.BOTH]
    for one in drawn:
        text = one.source.read_text("utf-8")
        assert any(needle.strip(" .") in text for needle in one.needles)


def test_each_model_has_a_column() -> None:
    rows = table({"small": [judged("43 EUR")], "large": [judged("42 EUR [1]", 1)]})
    assert rows[0] == ("", "small", "large")
    assert ("  answers right", "0.000", "1.000") in rows

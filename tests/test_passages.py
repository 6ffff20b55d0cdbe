"""Text: read, cleaned and split."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop import passages
from desktop.errors import FileRejected
from desktop.passages import clean, read_text, split


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_unicode_is_read_in_all_its_encodings(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes("Grüße aus Łódź, 10 €".encode(encoding))
    assert read_text(tmp_path / "a.txt") == "Grüße aus Łódź, 10 €"


def test_utf_16_without_its_mark_is_read(tmp_path: Path) -> None:
    for encoding in ("utf-16-le", "utf-16-be"):
        (tmp_path / "a.txt").write_bytes("Hello there".encode(encoding))
        assert read_text(tmp_path / "a.txt") == "Hello there"


def test_western_text_is_read(tmp_path: Path) -> None:
    text = "Die Größe der Übung überrascht; für mich wäre es schön. " * 10
    (tmp_path / "a.txt").write_bytes(text.encode("cp1252"))
    assert read_text(tmp_path / "a.txt") == text


def test_russian_text_is_read(tmp_path: Path) -> None:
    text = "Однажды весною, в час небывало жаркого заката, в Москве появились два гражданина. "
    (tmp_path / "a.txt").write_bytes((text * 10).encode("cp1251"))
    assert read_text(tmp_path / "a.txt") == text * 10


@pytest.mark.parametrize("raw", [bytes(100), bytes(range(256)), b"\x7fELF\x02\x01\x01" + bytes(9)])
def test_binary_content_is_rejected(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(raw)
    with pytest.raises(FileRejected, match="not text"):
        read_text(tmp_path / "a.txt")


def test_stray_zero_does_not_make_text_binary(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_bytes(b"A line of a log.\n" * 9 + b"\0cut by a crash")
    assert clean(read_text(tmp_path / "a.log")).startswith("A line of a log")


def test_huge_text_is_read_in_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passages, "MAX_TEXT_BYTES", 7)
    (tmp_path / "a.txt").write_bytes("ääääää".encode())
    assert read_text(tmp_path / "a.txt") == "äää"


def test_clean_text_has_one_form_and_no_controls() -> None:
    assert clean("e\u0301\x00\x07 so\xadft\ufeff \ud800 a\r\nb\x0cc\td") == "é soft  a\nb\nc\td"


def test_short_text_is_one_passage() -> None:
    (passage,) = split("One line\nof text.  And   more.", 3, 100)
    assert (passage.page, passage.text) == (3, "One line of text. And more.")


@pytest.mark.parametrize("text", ["", "  \n\n \t\n"])
def test_nothing_has_no_passages(text: str) -> None:
    assert split(text, None, 100) == []


def test_passages_overlap_by_one_sentence() -> None:
    found = split("Aaaa aa. Bbbb bb. Cccc cc. Dddd dd. Eeee ee.", None, 27)
    assert [passage.text for passage in found] == [
        "Aaaa aa. Bbbb bb. Cccc cc.",
        "Cccc cc. Dddd dd. Eeee ee.",
    ]


def test_passage_ends_with_its_paragraph_when_it_is_half_full() -> None:
    found = split("This paragraph is here.\n\nSecond one is longer. It has two.", None, 40)
    assert [passage.text for passage in found] == [
        "This paragraph is here.",
        "Second one is longer. It has two.",
    ]


def test_short_paragraphs_share_a_passage() -> None:
    (passage,) = split("Title\n\nA line.\n\nAnother.", None, 100)
    assert passage.text == "Title A line. Another."


def test_long_sentence_is_cut_between_words() -> None:
    found = split("word " * 30, None, 22)
    assert {passage.text for passage in found} <= {"word word word word", "word word"}


def test_text_without_spaces_is_cut_anyway() -> None:
    assert [len(passage.text) for passage in split("x" * 250, None, 100)] == [100, 100, 50]


def test_chinese_sentences_end_without_spaces() -> None:
    found = split("今天天气很好。我们去公园。孩子们很高兴。", None, 8)
    assert [passage.text for passage in found] == [
        "今天天气很好。",
        "我们去公园。",
        "孩子们很高兴。",
    ]


THAI = "เมื่อวานตอนเย็นเราเดินเล่นริมแม่น้ำและกินปลาสดกับเพื่อน" * 5
KHMER = "ខ្ញុំចូលចិត្តអានសៀវភៅនៅក្នុងសួនច្បារជាមួយមិត្តភក្តិ" * 5
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    "text", [THAI, KHMER, FAMILY * 30, "e\u0301\u0323" * 90, "\U0001f1eb\U0001f1f7" * 60]
)
@pytest.mark.parametrize("limit", [37, 50, 64])
def test_text_without_blanks_is_cut_between_what_is_seen_as_characters(
    text: str, limit: int
) -> None:
    found = [passage.text for passage in split(text, None, limit)]
    assert "".join(found) == text
    assert max(map(len, found)) <= limit
    for passage in found:
        assert unicodedata.category(passage[0])[0] != "M"
        assert passage[0] not in "\u200d\u0e30\u0e32\u0e33"
        assert passage[-1] not in "\u200d\u17d2\u0e40\u0e41\u0e42\u0e43\u0e44"


def test_thai_is_cut_at_its_blanks() -> None:
    found = split("วันนี้อากาศดี เราไปเดินเล่น", None, 20)
    assert [passage.text for passage in found] == ["วันนี้อากาศดี", "เราไปเดินเล่น"]


def test_long_chinese_sentence_is_cut_at_a_comma() -> None:
    found = split("我们去公园散步，孩子们在草地上玩耍", None, 12)
    assert [passage.text for passage in found] == ["我们去公园散步，", "孩子们在草地上玩耍"]


@given(some.text(max_size=600), some.integers(10, 80))
def test_all_is_said_in_its_order(text: str, limit: int) -> None:
    said = "".join("".join(passage.text.split()) for passage in split(text, None, limit))
    letters = iter(said)
    assert all(letter in letters for letter in "".join(text.split()))


@given(some.text(max_size=600), some.integers(10, 80))
def test_no_word_is_lost_and_no_passage_is_too_long(text: str, limit: int) -> None:
    found = split(text, None, limit)
    assert all(0 < len(passage.text) <= limit for passage in found)
    said = "".join("".join(passage.text.split()) for passage in found)
    assert set(said) == set("".join(text.split()))


def test_a_million_characters_are_split_in_no_time() -> None:
    assert len(split("Some words of it. " * 60_000, 1, 500)) > 1000
    assert len(split("\n" * 1_000_000 + "x", 1, 500)) == 1
    assert len(split("." * 1_000_000, 1, 500)) == 2000
    assert len(split("a\n\n" * 300_000, 1, 500)) == 1200

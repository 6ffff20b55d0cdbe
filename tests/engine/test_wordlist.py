"""The list of words that pictures are compared with."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.engine import wordlist
from desktop.errors import UsageError


def test_the_list_that_comes_with_shoebox_has_a_few_hundred_words_once_each() -> None:
    words = wordlist.parse(wordlist.default_text())
    assert 300 <= len(words.labels) <= 500
    assert len(set(words.labels)) == len(words.labels)
    assert {"dog", "snow", "invoice", "screenshot of a phone"} <= set(words.labels)


def test_a_label_is_the_word_without_its_article() -> None:
    words = wordlist.parse("# Pets\na dog\nsnow\n\nan owl\nThe sea\nanother thing\n")
    assert words.labels == ("dog", "snow", "owl", "sea", "another thing")
    assert words.groups[0][0] == "Pets"


def test_the_persons_own_list_is_used_until_it_is_reset(tmp_path: Path) -> None:
    wordlist.save(tmp_path, "a quokka")
    assert wordlist.load(tmp_path).labels == ("quokka",)
    wordlist.reset(tmp_path)
    assert "dog" in wordlist.load(tmp_path).labels


def test_other_words_have_another_digest() -> None:
    assert wordlist.parse("a dog").digest != wordlist.parse("a cat").digest
    assert wordlist.parse("# Pets\na dog").digest == wordlist.parse("a dog\na dog").digest


def test_a_list_that_is_no_text_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / wordlist.FILE).write_bytes(b"\xff\xfe\x00\xd8")
    assert "dog" in wordlist.load(tmp_path).labels


def test_too_many_words_are_one_sentence() -> None:
    with pytest.raises(UsageError, match="at most 2000 words"):
        wordlist.parse("\n".join(f"a thing {number}" for number in range(2001)))


def test_a_sentence_is_no_label() -> None:
    with pytest.raises(UsageError, match="one word to a line"):
        wordlist.parse("x" * 101)


def test_phrases_are_added_and_taken_and_the_groups_stay() -> None:
    text = wordlist.with_phrase("# Pets\na dog\n\nan  owl\n", " a   fox")
    assert wordlist.parse(text).phrases == ("a fox", "a dog", "an owl")
    left = wordlist.parse(wordlist.without(text, ("an owl", "a fox")))
    assert left.groups == (("Pets", ("a dog",)),)


@pytest.mark.parametrize("phrase", ["Dog", "the dog", "# ", "a cat\na cow", "x" * 101])
def test_what_is_there_or_is_no_phrase_is_not_added(phrase: str) -> None:
    with pytest.raises(UsageError):
        wordlist.with_phrase("# Pets\na dog\n", phrase)

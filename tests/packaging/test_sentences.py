"""Sentences are found in the source, those of the window and those of the engine."""

import ast

from sentences import Template, marked, of_the_engine, of_the_window, templates, unknown
from sentences import untranslatable as found_untranslatable


def engine(source: str) -> list[Template]:
    return list(templates(ast.parse(source)))


def test_literals_and_f_strings_with_the_form_of_a_sentence_are_found() -> None:
    assert engine('raise FileRejected("This file is empty.")') == [Template("This file is empty.")]
    assert engine('raise ModelUnusable(f"{one.title} lacks its {name}.")') == [
        Template("{0} lacks its {1}.")
    ]


def test_what_is_not_for_people_is_left_out() -> None:
    assert engine('"""This module reads things."""') == []
    assert engine('log.info("the file %s is gone", 1)') == []
    assert engine('sql = "SELECT name FROM asset WHERE id = ?"') == []
    assert engine('key, short = "Author", f"{name}: {value}."') == []


def test_holes_for_numbers_are_told_apart() -> None:
    found = engine('say(f"{name} needs {size:.1f} GB, which is too much.")')
    assert found == [Template("{0} needs {1} GB, which is too much.", numbers=(1,))]


def test_the_only_count_decides_the_form() -> None:
    (found,) = engine('say(f"Only the first {count:,} pages were read.")')
    assert found == Template("Only the first %n pages were read.")
    assert found.counted
    (two,) = engine('say(f"Only {some:,} of {all_of_them:,} pages were read.")')
    assert two == Template("Only {0} of {1} pages were read.", numbers=(0, 1))


def test_names_of_texts_stand_for_their_texts() -> None:
    source = 'WHAT = "The model for words"\nraise ModelUnusable(f"{WHAT} is damaged ({why}).")'
    assert engine(source) == [Template("The model for words is damaged ({0}).")]


def test_marked_parts_of_sentences_are_found() -> None:
    assert engine('kill(phrase(f"did not answer within {seconds:g} s"))') == [
        Template("did not answer within {0} s", numbers=(0,))
    ]
    assert engine('raise ChildLost("ocr", "broke its protocol")') == [
        Template("broke its protocol")
    ]


def test_marks_of_the_window_are_found() -> None:
    source = """
tr("Open"); noop("Author"); text.counted("1 file", "%n files", count)
Panel("models", "Models", area); OneClick("what", "What is it?", "What is this?")
"""
    found = {one.source: one.counted for one in marked(ast.parse(source))}
    assert found == {
        "Open": False,
        "Author": False,
        "%n files": True,
        "Models": False,
        "What is it?": False,
        "What is this?": False,
    }


def test_sentences_of_all_sorts_are_found() -> None:
    assert {"This file is empty.", "%n left", "was stopped", "CLIP base, light"} <= set(
        of_the_engine()
    )
    assert {"Try again", "Receipts", "Shop", "many"} <= set(of_the_window())


def test_failure_with_words_that_cannot_be_translated_is_told() -> None:
    for call in ('FileRejected("Bad: " + why)', 'UsageError("Bad: {}".format(why))'):
        assert unknown(ast.parse(call), {})
    assert unknown(ast.parse('UsageError("no sentence")'), {})
    assert not unknown(ast.parse("FileRejected(reason)"), {})


def test_every_failure_of_the_engine_can_be_translated() -> None:
    assert found_untranslatable() == []

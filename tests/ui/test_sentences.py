"""What the engine says, in the language of the window."""

from __future__ import annotations

import json
import re

import pytest

from desktop.errors import ChildLost
from desktop.paths import resources
from desktop.ui import sentences, text
from desktop.ui.sentences import said

TABLE = json.loads((resources() / "translations" / sentences.FILE).read_text("utf-8"))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("This file is empty.", "Diese Datei ist leer."),
        ("CLIP cannot be downloaded; import it from a folder.",
         "CLIP kann nicht heruntergeladen werden; importieren Sie es aus einem Ordner."),
        ("This picture has 812.5 megapixels; Shoebox reads 500 at most.",
         "Dieses Bild hat 812,5 Megapixel; Shoebox liest höchstens 500."),
        ("Only the first 1 pages were read.", "Nur die erste Seite wurde gelesen."),
        ("Only the first 2,500 pages were read.", "Nur die ersten 2.500 Seiten wurden gelesen."),
        ("1,250 left", "noch 1.250"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("german")
def test_sentence_is_known_again_and_its_values_kept(sentence: str, expected: str) -> None:
    assert said(sentence) == expected


@pytest.mark.usefixtures("german")
def test_sentence_within_a_sentence_is_translated_too() -> None:
    lost = ChildLost("decode", "did not answer within 30 s")
    assert said(str(lost)) == "Der Prozess „decode“ hat nicht innerhalb von 30 s geantwortet."
    assert said("Only words were searched: The model in a needs more memory than is free.") == (
        "Es wurde nur nach Wörtern gesucht: "
        "Das Modell in a braucht mehr Arbeitsspeicher, als frei ist."
    )
    assert said("This file could not be read: No space left on device.") == (
        "Diese Datei konnte nicht gelesen werden: Kein Platz mehr auf dem Datenträger."
    )


@pytest.mark.usefixtures("german")
def test_quoted_words_have_the_quotation_marks_of_the_language() -> None:
    assert said("Nothing matches the date “2015”, “no hat”; searched for the words instead.") == (
        "Zu dem Datum „2015“, „no hat“ passt nichts; stattdessen wurde nach den Wörtern gesucht."
    )


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "words", ["", "Ein Satz.", "Nothing that we ever said.", "x" * 5000, "{0} %n", "File"]
)
def test_what_is_not_known_stays_as_it_is(words: str) -> None:
    assert said(words) == words


@pytest.mark.usefixtures("german")
def test_names_of_files_are_not_translated() -> None:
    assert said("The model file Open is missing: download or import the model again.").startswith(
        "Die Modelldatei Open fehlt"
    )


def test_english_stays_english() -> None:
    sentences.learn(resources())
    for sentence in ("This file is empty.", "1,250 left", "A tag needs a name."):
        assert said(sentence) == sentence


@pytest.mark.usefixtures("german")
def test_no_template_is_taken_for_another() -> None:
    examples = [example_of(template, numbers) for template, numbers in TABLE.items()]
    assert [(one, said(one)) for one, german in examples if said(one) != german] == []


def example_of(template: str, numbers: list[int]) -> tuple[str, str]:
    """A sentence of this template, in English and German."""
    german = text.tr(template, 7 if "%n" in template else -1)
    english = template.replace("%n", "7")
    for hole in re.findall(r"\{\d\}", template):
        value = "7" if int(hole[1]) in numbers else f"x{hole[1]}y"
        english, german = english.replace(hole, value), german.replace(hole, value)
    return english, german


def test_a_missing_table_leaves_english() -> None:
    sentences.learn(resources() / "nowhere")
    assert said("This file is empty.") == "This file is empty."
    sentences.learn(resources())

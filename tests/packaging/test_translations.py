"""What the window says, gathered for translation."""

from pathlib import Path

import translations
from sentences import Sentence
from translations import Language, problems, read, sentences, written

from desktop.ui.translation import languages


def test_sentences_of_classes_and_functions_are_gathered() -> None:
    said = {sentence.source for sentence in sentences()}
    assert {"Try again", "Looking through your folders…"} <= said


def test_missing_translations_are_told() -> None:
    said = [Sentence("Open", counted=False)]
    assert problems(Language("de", {}), said) == ["de: not translated: Open"]
    assert problems(Language("de", {"Open": ("Öffnen",)}), said) == []


def test_translation_that_loses_a_number_is_told() -> None:
    said = [Sentence("{0} of {1}", counted=False)]
    assert problems(Language("de", {"{0} of {1}": ("{0} von",)}), said)
    assert problems(Language("de", {"{0} of {1}": ("von {1} {0}",)}), said) == []


def test_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    said = [Sentence("<b> & “c”", counted=False), Sentence("%n files", counted=True)]
    forms = {"<b> & “c”": ("ä",), "%n files": ("%n Datei", "%n Dateien")}
    file = tmp_path / "shoebox_de.ts"
    file.write_text(written(Language("de", forms), said), encoding="utf-8")
    assert read(file) == Language("de", forms)


def test_every_language_is_complete() -> None:
    assert translations.main(["--check"]) == 0


def test_three_languages_are_there() -> None:
    assert {"en", "de", "fr"} <= set(languages(translations.ROOT / "resources"))


def test_compiled_languages_are_those_of_the_sources(tmp_path: Path) -> None:
    for source in sorted(translations.FOLDER.glob("*.ts")):
        translations.compile_to(source, tmp_path / "new.qm")
        assert (tmp_path / "new.qm").read_bytes() == source.with_suffix(".qm").read_bytes()

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QApplication
from sentences import Sentence as Said
from translations import Language, compile_to, written

from desktop.ui import text
from desktop.ui.translation import SYSTEM, languages, translation


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """With one language, which knows one sentence."""
    folder = tmp_path / "translations"
    folder.mkdir()
    spoken = Language("eo", {"All files": ("Ĉiuj dosieroj",)})
    source = folder / "shoebox_eo.ts"
    source.write_text(written(spoken, [Said("All files", counted=False)]), encoding="utf-8")
    compile_to(source, source.with_suffix(".qm"))
    return tmp_path


def test_a_sentence_is_the_same_in_every_class(qapp: QApplication, resources: Path) -> None:
    made = translation("eo", resources)
    assert made is not None
    qapp.installTranslator(made)
    try:
        assert QObject().tr("All files") == "Ĉiuj dosieroj"
        assert text.tr("All files") == "Ĉiuj dosieroj"
        assert QCoreApplication.translate("Elsewhere", "Not known") == "Not known"
    finally:
        qapp.removeTranslator(made)


def test_languages_are_named_in_themselves(resources: Path) -> None:
    assert languages(resources) == {"en": "English", "eo": "Esperanto"}


def test_a_language_that_is_not_there_leaves_english(resources: Path) -> None:
    assert translation("fr", resources) is None


def test_the_systems_language_is_taken_where_none_is_chosen(resources: Path) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("eo"))
    try:
        assert translation(SYSTEM, resources) is not None
    finally:
        QLocale.setDefault(before)

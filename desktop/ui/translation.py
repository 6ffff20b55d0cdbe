"""The window in other languages.

[Note: One context]
Qt keeps translations by class and sentence. Ours are kept by sentence alone: the same words mean
the same everywhere in one small program, sentences move between classes without being lost, and
what is translated outside of classes (`desktop.ui.text.tr`) needs no care. So every context is
asked for as one, and `packaging/translations.py` writes them as one.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

CONTEXT = "shoebox"
SYSTEM = ""  # as a language: the system's


class Translation(QTranslator):
    """Our own sentences, from ``shoebox_<language>.qm``."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """The sentence in this language; None where it is not ours."""
        said = super().translate(CONTEXT, sourceText, None, n) or ""
        return said.replace("%n", "%Ln") or None  # numbers as the language writes them


def languages(resources: Path) -> dict[str, str]:
    """The languages there are, by code, each with its name in itself; English is among them."""
    codes = [file.stem.removeprefix("shoebox_") for file in _files(resources).glob("*.qm")]
    named = {code: QLocale(code).nativeLanguageName().capitalize() for code in codes}
    return {"en": "English"} | dict(sorted(named.items(), key=lambda pair: pair[1]))


def translation(language: str, resources: Path) -> Translation | None:
    """The translation into a language; None for English, and where there is none.

    Args:
        language: A code; `SYSTEM` for the one that the system is in.
    """
    made = Translation()
    locale = QLocale(language) if language != SYSTEM else QLocale()
    return made if made.load(locale, "shoebox", "_", str(_files(resources)), ".qm") else None


def _files(resources: Path) -> Path:
    return resources / "translations"

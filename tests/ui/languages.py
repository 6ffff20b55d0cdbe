"""The window in another language, for a while."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.paths import resources
from desktop.ui import sentences
from desktop.ui.translation import translation


@contextmanager
def speaking(code: str, application: QApplication) -> Iterator[None]:
    """Words, numbers and dates of this language; what is shown already keeps its own."""
    made = translation(code, resources())
    assert made is not None, f"there is no translation into {code}"
    application.installTranslator(made)
    QLocale.setDefault(QLocale(code))
    sentences.learn(resources())
    try:
        yield
    finally:
        application.removeTranslator(made)
        QLocale.setDefault(QLocale("en_GB"))
        sentences.learn(resources())

"""The window: the only package, with `desktop.app`, that imports PySide6."""

from contextlib import suppress

import PySide6.QtCore  # noqa: F401 - brings what is changed below

# WORKAROUND: PySide 6.11 reads the source of every module that is imported after it, and keeps it,
# to see whether it may use `__feature__`, which none of ours does. *Measured* until the library is
# open: 17 MB and a quarter of a second.
with suppress(ImportError):  # it is made when PySide is loaded; a version without it reads nothing
    from PySide6.support import feature  # type: ignore[attr-defined]

    feature._mod_uses_pyside = lambda _module: False

"""The names of filters and of what files say about themselves, marked for translation; its values.

Names are shown with a capital letter: `text.tr(name.capitalize())`.
"""

from __future__ import annotations

from desktop.ui import sentences
from desktop.ui.text import noop, stars, tr

FACTS = (
    *(noop("Author"), noop("Camera"), noop("Caption"), noop("Exposure"), noop("Keywords")),
    *(noop("Kind"), noop("Lens"), noop("Location"), noop("Note"), noop("People")),
    *(noop("Place"), noop("Rating"), noop("Subject"), noop("Title"), noop("Sender")),
)
FILTERS = (
    *(noop("After"), noop("Album"), noop("Before"), noop("Date"), noop("Ext"), noop("From")),
    *(noop("Has"), noop("In"), noop("Is"), noop("Label"), noop("Pages"), noop("Size")),
    *(noop("Tag"), noop("Type")),
)
_FILTER_NAMES = {"in": noop("Folder"), "ext": noop("File ending")}  # whose keys say little
KINDS = (noop("animation"), noop("screenshot"))


def filter_name(key: str) -> str:
    """What a filter is called, as a person reads it."""
    return tr(_FILTER_NAMES.get(key) or key.capitalize())


def value(name: str, said: str) -> str:
    """What a file says of itself, as a person reads it: what it says in its own words stays."""
    if name == "rating":
        return stars(said)
    if name == "note":  # the engine's
        return sentences.said(said)
    return tr(said) if name == "kind" else said

"""The names of filters and of what files say about themselves, marked for translation.

They are shown with a capital letter: `text.tr(name.capitalize())`.
"""

from __future__ import annotations

from desktop.ui.text import noop

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

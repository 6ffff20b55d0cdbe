"""Text brought to the forms in which it is stored and compared."""

import unicodedata

_UNSTORABLE = {ord("\x00"): " ", ord("\x02"): " ", ord("\x03"): " "}  # 2 and 3 mark snippets


def stored(text: str) -> str:
    """The text as it is stored: composed (NFC), without lone surrogates, NUL and our marks."""
    if text.isascii():
        return text.translate(_UNSTORABLE)
    valid = text.encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFC", valid).translate(_UNSTORABLE)


def folded(text: str) -> str:
    """The text as names are compared: stored form, without case."""
    return stored(text).casefold()


def display(path: bytes) -> str:
    """A file system path as text; bytes that are none become U+FFFD."""
    return path.decode("utf-8", "replace")  # os.fsencode writes UTF-8 wherever names are text

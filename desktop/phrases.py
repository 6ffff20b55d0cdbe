"""Parts of the sentences that the engine makes, marked so that the window can translate them.

[Note: The engine speaks English]
The engine, the library and all that reads files say in plain English what happened: to the log, to
the command line, into the database, through the pipes of the children. The window is the only place
where another language is spoken, so it translates there, by the sentence itself:
``packaging/sentences.py`` finds every sentence in the source, an f-string as a template with
numbered holes, and `desktop.ui.sentences` matches what is to be shown against those.

A literal or an f-string that begins with a capital and ends with a full stop is found by that
alone. Only parts of sentences, such as "did not answer within 30 s", are marked with `phrase`. A
hole that is written as a number, ``{share:.1f}`` or ``{count:,}``, is written anew in the reader's
language; the only ``{count:,}`` of a sentence decides between singular and plural there.

What is not an f-string (a sum, ``format``, ``%``) is no template; a test asks for one.
"""


def phrase(words: str) -> str:
    """The same words, marked: they are part of a sentence that the window may show."""
    return words


# What systems say of files, in their own words: it stands in the brackets of many sentences.
SYSTEM_REASONS = (
    phrase("Permission denied"),
    phrase("Operation not permitted"),
    phrase("No such file or directory"),
    phrase("File exists"),
    phrase("Not a directory"),
    phrase("Is a directory"),
    phrase("File name too long"),
    phrase("No space left on device"),
    phrase("Disk quota exceeded"),
    phrase("File too large"),
    phrase("Read-only file system"),
    phrase("Input/output error"),
    phrase("Invalid argument"),
    phrase("Device or resource busy"),
    phrase("Resource busy"),
    phrase("No such device or address"),
    phrase("Too many open files"),
    phrase("Cannot allocate memory"),
    phrase("Not enough space"),
    phrase("Resource temporarily unavailable"),
    phrase("Stale file handle"),
    phrase("Host is down"),
    phrase("Connection timed out"),
    phrase("Transport endpoint is not connected"),
)

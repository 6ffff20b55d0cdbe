"""Standard output as scripts and terminals need it: every name can be printed, none can do harm."""

from __future__ import annotations

import codecs
import os
import re
import sys
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def prepare() -> None:
    """From now on nothing that is printed fails for its letters.

    Names that are no text come out as the bytes that they are; what the terminal's encoding lacks
    comes out escaped.
    """
    codecs.register_error("shoebox", _printable)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="shoebox")


def shown(path: Path | str) -> str:
    """A path on one line, without what a terminal would obey."""
    return _CONTROL.sub(lambda found: repr(found[0])[1:-1], str(path))


def give_up() -> None:
    """Nobody reads any more: what is still to be written goes nowhere.

    Source: docs.python.org, library/signal, "Note on SIGPIPE".
    """
    with suppress(OSError, ValueError, AttributeError):  # it is no file, or closed
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _printable(error: UnicodeError) -> tuple[str | bytes, int]:
    assert isinstance(error, UnicodeEncodeError), "it is used for writing only"
    with suppress(UnicodeEncodeError):
        return error.object[error.start : error.end].encode("ascii", "surrogateescape"), error.end
    return codecs.backslashreplace_errors(error)

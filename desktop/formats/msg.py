"""Outlook's messages; the sample, like some real ones, is an ordinary e-mail under that name."""

from pathlib import Path

from desktop.formats import _binary, _mail, _ole
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The message, dated by when it was sent.

    Raises:
        FileRejected: It is damaged, or no message.
    """
    with path.open("rb") as file:
        raw = file.read(len(_ole.MAGIC))
        if raw != _ole.MAGIC:
            raw += file.read(_mail.MAX_BYTES)
            return _mail.decoded(_mail.checked(raw))
    return _binary.decode(path, wish)


def sample(path: Path) -> None:
    """Write a message of one sentence there."""
    path.write_text("From: me@example.org\nSubject: Sample\n\nShoebox reads this.\n", "utf-8")


FORMAT = Format(
    name="Outlook",
    extensions=(".msg", ".oft"),
    kind=Kind.DOCUMENT,
    version=2,
    decode=decode,
    sample=sample,
)

"""E-mail messages, and web archives, which are built the same way."""

from pathlib import Path

from desktop.formats import _mail
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The message, dated by when it was sent.

    Raises:
        FileRejected: It is no message.
    """
    with path.open("rb") as file:
        return _mail.decoded(_mail.checked(file.read(_mail.MAX_BYTES)))


def sample(path: Path) -> None:
    """Write a message of one sentence there."""
    path.write_text("From: me@example.org\nSubject: Sample\n\nShoebox reads this.\n", "utf-8")


FORMAT = Format(
    name="E-mail",
    extensions=(".eml", ".emlx", ".mht", ".mhtml"),
    kind=Kind.DOCUMENT,
    version=2,
    decode=decode,
    sample=sample,
)

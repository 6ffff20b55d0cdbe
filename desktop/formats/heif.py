"""HEIC and HEIF photos, as phones take them."""

import base64
from pathlib import Path

from desktop import pictures
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`."""
    _register()
    return pictures.decode_photo(path, wish, "HEIF")


def _register() -> None:
    import pi_heif

    pi_heif.register_heif_opener(thumbnails=False)


def sample(path: Path) -> None:
    """Write a HEIC of 64 x 64 grey pixels there."""
    path.write_bytes(base64.b64decode(_GREY))


# Nothing that we ship can write HEIC. One intra-coded block without residuals is ten bytes of
# HEVC, made by hand for this purpose; the rest are its headers and boxes.
_GREY = (
    "AAAAGGZ0eXBoZWljAAAAAG1pZjFoZWljAAABGm1ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAHBpY3QAAAAAAAAAAAAA"
    "AAAAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABOgAAAAoAAAAjaWluZgAAAAAAAQAAABVp"
    "bmZlAgAAAAABAABodmMxAAAAAJ5pcHJwAAAAgWlwY28AAABlaHZjQwEDcAAAAJAAAAAAAB7wAPz9+PgAAA8DoAAB"
    "ABdAAQwB//8DcAAAAwCQAAADAAADAB7wJKEAAQAaQgEBA3AAAAMAkAAAAwAAAwAeoCCBBf5JMIKiAAEABkQBwHGA"
    "EgAAABRpc3BlAAAAAAAAAEAAAABAAAAAFWlwbWEAAAAAAAAAAQABAoECAAAAEm1kYXQAAAAGJgGvBnf4"
)


FORMAT = Format(
    name="HEIF",
    extensions=(".heic", ".heif", ".hif"),
    kind=Kind.PHOTO,
    version=1,
    decode=decode,
    sample=sample,
)

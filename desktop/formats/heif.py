"""HEIC and HEIF photos, as phones take them."""

import base64
import os
from dataclasses import replace
from pathlib import Path

from desktop import pictures
from desktop.errors import FileRejected
from desktop.records import Decoded, DecodeWish, Format, Kind

_MOST_BOXES = 64  # at the top of a file; real ones have three or four


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`.

    Raises:
        FileRejected: Also where most of it is missing: libheif leaves missing tiles grey.
    """
    import pi_heif

    missing = _missing_share(path)
    if missing > 0.5:
        raise FileRejected(pictures.CUT_SHORT)
    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
    decoded = pictures.decode_photo(path, wish, "HEIF")
    note = pictures.END_MISSING if missing else ()
    return replace(decoded, metadata=decoded.metadata + note)


def _missing_share(path: Path) -> float:
    """How much of the file lies behind its end, by the sizes of its boxes."""
    with pictures.damage_is_rejected(), path.open("rb") as file:
        there, start = os.fstat(file.fileno()).st_size, 0
        for _ in range(_MOST_BOXES):
            file.seek(start)
            head = file.read(16)
            size = int.from_bytes(head[:4])
            size = int.from_bytes(head[8:]) if size == 1 else size
            if len(head) < 8 or size < 8:  # its end, or a box that goes on to the end
                break
            start += size
    return max(0.0, 1 - there / start) if start > 0 else 0.0


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
    version=2,
    decode=decode,
    sample=sample,
)

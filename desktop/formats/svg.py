"""SVG drawings, by resvg: it runs no scripts, and knows no network.

[Note: What a drawing may not do]
resvg would open pictures that a drawing names by their path, and overflow its stack over thousands
of nested elements. So outside addresses are taken out of the text first, and a pass of Expat, which
sees what entities stand for, refuses what is nested too deeply or still points outside.
"""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.parsers import expat

from desktop import pictures
from desktop.errors import FileRejected
from desktop.metadata.facts import cleaned
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind, Metadata

MAX_BYTES = 16 << 20  # of XML
MAX_DEPTH = 100  # elements inside each other; drawing programs stay below 20
_GZIP = b"\x1f\x8b"
_OUTSIDE = re.compile(r"""(\shref\s*=\s*|:href\s*=\s*)(["'])(?!\s*(?:#|data:))[^"']*\2""")
_ALLOWED = ("", "#", "data:")
_NOT_READ = "This drawing is damaged, or of a kind that Shoebox does not read."


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The drawing on white, its long side as wished.

    Raises:
        FileRejected: It is damaged, too large, or points to files of yours.
        FileChanging: It has just vanished.
    """
    import resvg_py
    from PIL import Image

    with pictures.damage_is_rejected(_NOT_READ), _damaged_archives_are_rejected():
        text = _OUTSIDE.sub(r"\1\2\2", _text(path))
        seen = _Seen()
        seen.read(text)
        side = max(1, wish.long_side)
        width, height = (side, None) if seen.is_wide else (None, side)
        drawn = resvg_py.svg_to_bytes(text, width=width, height=height, background="white")
        with Image.open(io.BytesIO(bytes(drawn)), formats=["PNG"]) as image:
            pictures.check_size(image.size)
            pixels = pictures.pixels_of(image, wish.long_side)
    metadata: Metadata = (("title", seen.title),) if seen.title else ()
    return Decoded(
        kind=Kind.PHOTO,
        pages=(DecodedPage(number=None, pixels=pixels),),
        metadata=metadata,
    )


@contextmanager
def _damaged_archives_are_rejected() -> Iterator[None]:
    try:
        yield
    except zlib.error as damage:
        raise FileRejected(_NOT_READ) from damage


def _text(path: Path) -> str:
    with path.open("rb") as file:
        packed = file.read(2) == _GZIP
        file.seek(0)
        with gzip.open(file) if packed else file as unpacked:
            raw = unpacked.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise FileRejected("This drawing is too large for Shoebox.")
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return raw.decode(encoding)


class _Seen:
    """What a pass over the drawing finds.

    Attributes:
        is_wide: Whether it is wider than high, as far as it says.
        title: Its title, or "".
    """

    def __init__(self) -> None:
        self.is_wide = True
        self.title = ""
        self._depth = 0
        self._inside_title = False

    def read(self, text: str) -> None:
        """Look through the XML.

        Raises:
            FileRejected: It is damaged, nested too deeply, or points outside.
        """
        parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        try:
            parser.Parse(text.encode("utf-8"), True)
        except expat.ExpatError as damage:
            raise FileRejected(_NOT_READ) from damage

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth == 1:
            if name.rpartition(":")[2] != "svg":
                raise FileRejected(_NOT_READ)
            width, height = _sides(attributes)
            self.is_wide = width >= height
        if self._depth > MAX_DEPTH:
            raise FileRejected("This drawing is nested too deeply.")
        for key, value in attributes.items():
            outside = not value.strip().startswith(_ALLOWED[1:]) and value.strip()
            if key.rpartition(":")[2] == "href" and outside:
                raise FileRejected(_NOT_READ)
        self._inside_title = name == "title" and self._depth == 2

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._inside_title = False

    def _characters(self, text: str) -> None:
        if self._inside_title:
            self.title = cleaned(self.title + text)


def _sides(attributes: dict[str, str]) -> tuple[float, float]:
    """Width and height of the drawing by its attributes, (1, 1) where they tell nothing."""
    box = re.findall(r"[-+.\deE]+", attributes.get("viewBox", ""))
    texts = (attributes.get("width", ""), attributes.get("height", ""))
    if not all(re.fullmatch(r"[.\d]+(px|mm|cm|in|pt)?", text) for text in texts):
        texts = (box[2], box[3]) if len(box) == 4 else ("", "")
    numbers = [re.match(r"\d*\.?\d+", text) for text in texts]
    width, height = (float(number[0]) if number else 1.0 for number in numbers)
    return width, height


def sample(path: Path) -> None:
    """Write a drawing there, half red and half blue."""
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48">'
        '<rect width="32" height="48" fill="red"/><rect x="32" width="32" height="48" fill="blue"/>'
        "</svg>",
        "utf-8",
    )


FORMAT = Format(
    name="SVG",
    extensions=(".svg", ".svgz"),
    kind=Kind.PHOTO,
    version=1,
    decode=decode,
    sample=sample,
)

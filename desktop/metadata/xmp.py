"""What photo programs write: XMP packets, in the picture or in a file beside it.

XML from strangers: a packet with a document type, where tricks with entities start, is not read.
"""

from __future__ import annotations

import contextlib
import re
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.metadata.facts import Facts, cleaned, moment, on_earth, signed_degrees

MAX_BYTES = 4 << 20  # of a packet; real ones have some kilobytes, histories of edits included

# Source: XMP specification parts 1 and 2 (ISO 16684-1), Metadata Working Group 2.0, IPTC 2023.1,
# and Microsoft's People Tagging Overview.
_NAMES = {
    "{http://purl.org/dc/elements/1.1/}": "dc:",
    "{http://ns.adobe.com/xap/1.0/}": "xmp:",
    "{http://ns.adobe.com/exif/1.0/}": "exif:",
    "{http://ns.adobe.com/exif/1.0/aux/}": "aux:",
    "{http://cipa.jp/exif/1.0/}": "exifEX:",
    "{http://ns.adobe.com/tiff/1.0/}": "tiff:",
    "{http://ns.adobe.com/photoshop/1.0/}": "photoshop:",
    "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}": "Iptc4xmpCore:",
    "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}": "Iptc4xmpExt:",
    "{http://www.metadataworkinggroup.com/schemas/regions/}": "mwg-rs:",
    "{http://ns.microsoft.com/photo/1.2/t/Region#}": "MPReg:",
    "{http://www.digikam.org/ns/1.0/}": "digiKam:",
}
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_DOCUMENT_TYPE = re.compile(r"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_ANGLE = re.compile(r"(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])")

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

Values = dict[str, list[str]]


def read(packet: bytes) -> Facts:
    """The facts in an XMP packet; none where it is damaged, huge or suspicious."""
    values = _values(packet)
    if not values:
        return Facts()

    def first(*names: str) -> str:
        return next((values[name][0] for name in names if values.get(name)), "")

    def every(*names: str) -> tuple[str, ...]:
        return tuple(text for name in names for text in values.get(name, ()))

    times = ("exif:DateTimeOriginal", "photoshop:DateCreated", "xmp:CreateDate")
    return Facts(
        taken=next(filter(None, (moment(first(name)) for name in times)), None),
        camera=_camera(first("tiff:Make"), first("tiff:Model")),
        lens=first("exifEX:LensModel", "aux:Lens"),
        location=on_earth(
            _degrees(first("exif:GPSLatitude")), _degrees(first("exif:GPSLongitude"))
        ),
        place=_place(first),
        title=first("dc:title", "photoshop:Headline"),
        caption=first("dc:description"),
        author=", ".join(every("dc:creator")),
        rating=_rating(first("xmp:Rating")),
        keywords=every("dc:subject") or _leaves(every("digiKam:TagsList")),
        people=every("mwg-rs:Name", "MPReg:PersonDisplayName", "Iptc4xmpExt:PersonInImage"),
        screenshot=first("exif:UserComment").casefold() == "screenshot",
    )


def beside(path: Path) -> Facts:
    """The facts in the sidecar of a photo: IMG_1.xmp or IMG_1.jpg.xmp; none without one."""
    for name in (path.with_suffix(".xmp"), path.with_name(path.name + ".xmp")):
        with contextlib.suppress(OSError, ValueError):
            if stat.S_ISREG(name.stat().st_mode):  # a pipe would never end
                with name.open("rb") as file:
                    return read(file.read(MAX_BYTES + 1))
    return Facts()


# ----------------------------------------------------------------------------- XML


def _values(packet: bytes) -> Values:
    """The texts of each property by its usual name, wherever it is."""
    found: Values = {}
    for element in _elements(packet):
        name = _name(element.tag)
        if name == "mwg-rs:Name":
            continue  # taken with its region
        if name:
            _add(found, name, _texts(element))
        for attribute, value in element.attrib.items():
            if (name := _name(attribute)) and name != "mwg-rs:Name":
                _add(found, name, [value])
        _add(found, "mwg-rs:Name", _face(element))
    return found


def _elements(packet: bytes) -> Iterator[ET.Element]:
    if not packet or len(packet) > MAX_BYTES:
        return
    from xml.etree import ElementTree as ET  # takes a while to load

    text = _decoded(packet).strip("\0 \r\n\t\ufeff")
    if _DOCUMENT_TYPE.search(text):
        return
    with contextlib.suppress(ET.ParseError, ValueError):
        # Padding behind the packet is common, and so is a declaration of another encoding.
        start, end = text.find("<"), text.rfind(">")
        yield from ET.fromstring(text[start : end + 1]).iter()


def _decoded(packet: bytes) -> str:
    if packet[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return packet.decode("utf-16", "replace")
    if packet[:2] == b"\0<" or packet[1:2] == b"\0":
        return packet.decode("utf-16-be" if packet[:1] == b"\0" else "utf-16-le", "replace")
    return packet.decode("utf-8", "replace")


def _name(tag: str) -> str:
    """A property as people write it, such as dc:title; "" for one that is not read here."""
    space, brace, local = tag.partition("}")
    return f"{_NAMES[space + brace]}{local}" if space + brace in _NAMES else ""


def _texts(element: ET.Element) -> list[str]:
    """The text of a property, or of each of its list; of several languages the default."""
    parts = [part for part in element.iter(f"{_RDF}li") if len(part) == 0]
    if not parts:
        return [element.text or ""] if len(element) == 0 else []
    if any(_LANGUAGE in part.attrib for part in parts):
        parts.sort(key=lambda part: part.get(_LANGUAGE) != "x-default")
        parts = [part for part in parts if (part.text or "").strip()][:1]
    return [part.text or "" for part in parts]


def _add(found: Values, name: str, texts: list[str]) -> None:
    found.setdefault(name, []).extend(text for text in map(cleaned, texts) if text)


def _face(element: ET.Element) -> list[str]:
    """The name of a region that is a face, or does not say what it is."""
    space = "{http://www.metadataworkinggroup.com/schemas/regions/}"

    def own(key: str) -> str:
        return element.get(f"{space}{key}") or element.findtext(f"{space}{key}") or ""

    return [own("Name")] if own("Type") in ("", "Face") else []


# ----------------------------------------------------------------------------- meaning


def _camera(make: str, model: str) -> str:
    return model if model.lower().startswith(make.split(" ")[0].lower()) else f"{make} {model}"


def _degrees(text: str) -> float | None:
    """An angle such as "48,8.2458N" (degrees, minutes) or "48,8,14.7N"."""
    found = _ANGLE.fullmatch(text)
    if found is None:
        return None
    degrees, minutes, seconds = (float(part or 0) for part in found.groups()[:3])
    return signed_degrees(degrees, minutes, seconds, found[4])


def _place(first: Callable[[str], str]) -> str:
    parts = (
        first("Iptc4xmpCore:Location"),
        first("photoshop:City"),
        first("photoshop:State"),
        first("photoshop:Country"),
    )
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _rating(text: str) -> int:
    with contextlib.suppress(ValueError, OverflowError):
        stars = int(float(text))
        return stars if 1 <= stars <= 5 else 0
    return 0


def _leaves(tags: tuple[str, ...]) -> tuple[str, ...]:
    """The last parts of tags such as "Places/Italy/Rome"."""
    return tuple(tag.rpartition("/")[2] for tag in tags)

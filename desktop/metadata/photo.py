"""All that a photo says about itself, from every place where it may say it, as one account."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.metadata import exif, gazetteer, iptc, xmp
from desktop.metadata.exif import DAMAGE
from desktop.metadata.facts import Facts, as_metadata, cleaned, merged, moment
from desktop.records import Metadata

if TYPE_CHECKING:
    from PIL import Image

# Source: TIFF 6.0, and the Photoshop File Formats Specification (image resource ids).
TIFF_XMP, TIFF_IPTC = 700, 33723
RESOURCE_IPTC, RESOURCE_PROFILE, RESOURCE_EXIF, RESOURCE_XMP = 0x0404, 0x040F, 0x0422, 0x0424
_META = b"<x:xmpmeta"
# What keys Pillow and pi_heif keep an XMP packet under, and how PNG spells it.
_XMP_KEYS = ("xmp", "XML:com.adobe.xmp")

# Both sides of the screens of computers, tablets and phones, the longer first. A PNG of exactly
# this size that no camera made is a picture of a screen, rarely a wallpaper.
_SCREENS = frozenset(
    {
        *((1280, 720), (1280, 800), (1280, 1024), (1366, 768), (1440, 900), (1536, 864)),
        *((1600, 900), (1680, 1050), (1920, 1080), (1920, 1200), (2160, 1440), (2256, 1504)),
        *((2560, 1080), (2560, 1440), (2560, 1600), (2736, 1824), (2880, 1800), (2880, 1920)),
        *((3000, 2000), (3024, 1964), (3072, 1920), (3200, 1800), (3240, 2160), (3440, 1440)),
        *((3456, 2234), (3840, 1600), (3840, 2160), (3840, 2400), (4480, 2520), (5120, 1440)),
        *((5120, 2880), (6016, 3384)),
        *((960, 640), (1136, 640), (1334, 750), (1792, 828), (1920, 1080), (2208, 1242)),
        *((2340, 1080), (2436, 1125), (2532, 1170), (2556, 1179), (2622, 1206), (2688, 1242)),
        *((2778, 1284), (2796, 1290), (2868, 1320)),
        *((2160, 1080), (2220, 1080), (2280, 1080), (2310, 1080), (2376, 1080), (2388, 1668)),
        *((2400, 1080), (2408, 1080), (2412, 1080), (2424, 1080), (2640, 1080), (2960, 1440)),
        *((2992, 1344), (3040, 1440), (3088, 1440), (3120, 1440), (3168, 1440), (3200, 1440)),
        *((2048, 1536), (2160, 1620), (2224, 1668), (2266, 1488), (2360, 1640), (2732, 2048)),
    }
)


@dataclass(frozen=True, slots=True)
class Account:
    """What is known about one photo."""

    orientation: int = 1  # 1-8
    taken: datetime | None = None  # without zone where none is named
    metadata: Metadata = ()


def read(image: Image.Image, path: Path) -> Account:
    """What an open picture, and the sidecar of its file, say; damaged parts are left out."""
    tags = exif.read(image)
    accounts = [
        xmp.beside(path),
        tags.facts,
        xmp.read(_xmp_packet(image)),
        iptc.read(_iptc_block(image)),
        _of_texts(image.info),
    ]
    accounts.append(Facts(screenshot=_is_screenshot(image, accounts)))
    return told(tags.orientation, accounts)


def told(orientation: int, accounts: list[Facts]) -> Account:
    """One account of several, the most trusted first, with the name of its location."""
    facts = merged(accounts)
    place = gazetteer.place(facts.location) if facts.location else ""
    return Account(orientation, facts.taken or facts.saved, as_metadata(facts, place))


def read_resources(resources: Mapping[int, bytes], path: Path) -> Account:
    """What the image resources of a Photoshop file, and its sidecar, say."""
    from PIL import Image

    def load() -> Image.Exif:
        loaded = Image.Exif()
        loaded.load(resources.get(RESOURCE_EXIF, b""))
        return loaded

    accounts = [
        xmp.beside(path),
        exif.read_from(load).facts,
        xmp.read(resources.get(RESOURCE_XMP, b"")),
        iptc.read(resources.get(RESOURCE_IPTC, b"")),
    ]
    return told(1, accounts)  # Photoshop turns what it opens


def profile(image: Image.Image) -> bytes:
    """The colour profile in a picture; b"" where there is none."""
    found = image.info.get("icc_profile")
    return found if isinstance(found, bytes) else b""


def _xmp_packet(image: Image.Image) -> bytes:
    found: Any = next((image.info[key] for key in _XMP_KEYS if image.info.get(key)), None)
    if found is None and image.format == "TIFF":
        with contextlib.suppress(*DAMAGE):
            found = image.tag_v2.get(TIFF_XMP)  # type: ignore[attr-defined]
    if found is None and image.format == "JPEG":
        found = _lost_packet(getattr(image, "applist", ()))
    if isinstance(found, str):
        return found.encode("utf-8", "replace")
    return found if isinstance(found, bytes) else b""


def _lost_packet(segments: Iterable[tuple[str, bytes]]) -> bytes | None:
    """A packet whose segment does not begin as it should: Flickr damages them."""
    return next((data for name, data in segments if name == "APP1" and _META in data), None)


def _iptc_block(image: Image.Image) -> bytes:
    if image.format == "TIFF":
        with contextlib.suppress(*DAMAGE):
            # Photoshop calls its bytes whole numbers, and Pillow swaps them as such.
            found = image.tag_v2._tagdata.get(TIFF_IPTC)  # type: ignore[attr-defined]
            return found if isinstance(found, bytes) else b""
    found = image.info.get("photoshop")
    block = found.get(RESOURCE_IPTC) if isinstance(found, dict) else None
    return block if isinstance(block, bytes) else b""


def _of_texts(info: Mapping[Any, Any]) -> Facts:
    """What the text chunks of a PNG say."""

    def text(name: str) -> str:
        return cleaned(info.get(name))

    return Facts(
        taken=_creation_time(text("Creation Time")),
        title=text("Title"),
        caption=text("Description"),
        author=text("Author"),
        screenshot="screenshot" in f"{text('Software')} {text('Comment')}".casefold(),
    )


def _creation_time(text: str) -> datetime | None:
    """The PNG specification suggests the form of e-mails; many write ISO 8601."""
    from email.utils import parsedate_to_datetime  # takes a while to load, and few files need it

    with contextlib.suppress(ValueError, TypeError):
        return moment(text) or (parsedate_to_datetime(text) if text else None)
    return None


def _is_screenshot(image: Image.Image, accounts: list[Facts]) -> bool:
    if image.format != "PNG" or any(account.camera for account in accounts):
        return False
    return (max(image.size), min(image.size)) in _SCREENS

"""EPUB books: their chapters in reading order, by the names that the table of contents has."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from desktop import passages
from desktop.errors import FileRejected
from desktop.formats import _markup, _xml
from desktop.formats._sections import About, Block, described, document, moment
from desktop.formats._zips import Package
from desktop.records import Decoded, DecodeWish

_LOCKED = "This book is protected against copying (DRM), so that only its own reader can open it."
_PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document")
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def decode(package: Package, wish: DecodeWish) -> Decoded:
    """The book in chapters and the headings in them."""
    _refuse_locked(package)
    path = _package_file(package)
    data = package.read(path)
    if not data:
        raise FileRejected(_xml.DAMAGED)
    root = _xml.tree(data)
    folder = posixpath.dirname(path)
    manifest = {one.get("id", ""): one for one in root.iter("item")}
    names = _chapter_names(package, folder, manifest)
    blocks: list[Block] = []
    for reference in root.iter("itemref"):
        one = manifest.get(reference.get("idref", ""))
        if one is None or one.get("media-type", _PAGES[0]) not in _PAGES:
            continue
        if "nav" not in one.get("properties", "").split():
            part = _joined(folder, one.get("href", ""))
            blocks += _chapter(package.read(part), names.get(part, ""))
    return document(blocks, wish, _about(root))


def _refuse_locked(package: Package) -> None:
    """Fonts may be scrambled in any book; only one with scrambled pages is locked."""
    data = package.read("META-INF/encryption.xml")
    for one in _xml.tree(data).iter("EncryptedData") if data else ():
        method, reference = one.find("EncryptionMethod"), one.find("CipherData/CipherReference")
        how = method.get("Algorithm", "") if method is not None else ""
        what = reference.get("URI", "") if reference is not None else ""
        if how not in _FONTS and what.lower().endswith(("html", "htm", "xml")):
            raise FileRejected(_LOCKED)


def _package_file(package: Package) -> str:
    data = package.read("META-INF/container.xml")
    for one in _xml.tree(data).iter("rootfile") if data else ():
        if path := one.get("full-path"):
            return unquote(path)
    return next((name for name in package.names if name.endswith(".opf")), "")


def _joined(folder: str, href: str) -> str:
    path = unquote(href.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/").lower()


def _chapter(data: bytes, name: str) -> Iterator[Block]:
    page = _markup.read(passages.text_of(data, _markup.declared_encoding(data[:4096])))
    first = page.blocks[0] if page.blocks else None
    if name and first is not None and first.level == 0:
        yield Block(name, 1)
    yield from page.blocks


def _chapter_names(package: Package, folder: str, manifest: dict[str, Element]) -> dict[str, str]:
    """What the table of contents calls each part of the book: the first entry for each."""
    names: dict[str, str] = {}
    for one in manifest.values():
        part = _joined(folder, one.get("href", ""))
        if one.get("media-type") == "application/x-dtbncx+xml":
            entries = _ncx(package.read(part))
        elif "nav" in one.get("properties", "").split():
            entries = _nav(package.read(part))
        else:
            continue
        for href, name in entries:
            names.setdefault(_joined(posixpath.dirname(part), href), " ".join(name.split()))
    return names


def _ncx(data: bytes) -> Iterator[tuple[str, str]]:
    for point in _xml.tree(data).iter("navPoint") if data else ():
        content = point.find("content")
        if content is not None:
            yield content.get("src", ""), point.findtext("navLabel/text") or ""


def _nav(data: bytes) -> Iterator[tuple[str, str]]:
    for link in _xml.tree(data).iter("a") if data else ():
        yield link.get("href", ""), "".join(link.itertext())


def _about(root: Element) -> About:
    def said(tag: str) -> str:
        return ", ".join(one.text for one in root.iter(tag) if one.text)

    return About(
        described(
            (
                ("title", next((one.text for one in root.iter("title") if one.text), None)),
                ("author", said("creator")),
                ("keywords", said("subject")),
                ("publisher", said("publisher")),
                ("created", moment(root.findtext("metadata/date"))),
            )
        )
    )

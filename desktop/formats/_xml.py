"""XML from files, read with care: nothing is fetched, and no entities are taken from the file.

Names are local ("p" for "w:p"): the formats read here are told apart by their files, and one name
seldom means two things in one of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import cast
from xml.etree.ElementTree import Element, ParseError, XMLParser, XMLPullParser

from desktop.errors import FileRejected

DAMAGED = "This document is damaged."
TRAP = "This document holds a trap for the programs that read it (XML entities)."
TOO_DEEP = "This document is nested too deeply to be read."
# Expat itself refuses entities that grow much; a document that a person wrote defines none at all.
_ENTITIES = tuple("<!ENTITY".encode(name) for name in ("ascii", "utf-16-le", "utf-16-be"))


def tree(data: bytes) -> Element:
    """The root of a whole document.

    Raises:
        FileRejected: It is no well-formed XML, or defines entities.
    """
    _refuse_entities(data)
    parser = XMLParser()
    try:
        parser.feed(data)
        root: Element = parser.close()
    except (ParseError, LookupError, ValueError) as error:
        raise FileRejected(DAMAGED) from error
    return _local(root)


def pieces(
    chunks: Iterable[bytes], whole: Collection[str], begun: Collection[str] = ()
) -> Iterator[Element]:
    """Elements of a document that is too large to be held.

    Args:
        chunks: The document, in parts.
        whole: The names of elements that are wanted with all that is in them.
        begun: Names of elements that are wanted when they begin, without what is in them.

    Raises:
        FileRejected: As `tree`; what came before is good.
    """
    parser: XMLPullParser[Element] = XMLPullParser(("start", "end"))
    picker = _Picker(frozenset(whole), frozenset(begun))
    last = b""
    try:
        for chunk in chunks:
            _refuse_entities(last[-16:] + chunk)
            last = chunk
            parser.feed(chunk)
            # The types of the standard library know of other events, too.
            yield from picker.picked(cast(Iterator[tuple[str, Element]], parser.read_events()))
        parser.close()
    except (ParseError, LookupError, ValueError) as error:
        raise FileRejected(DAMAGED) from error


def salvaged(found: Iterator[Element]) -> Iterator[Element]:
    """What there is before the damage, if that is anything.

    Raises:
        FileRejected: There is nothing.
    """
    there = False
    try:
        for element in found:
            there = True
            yield element
    except FileRejected:
        if not there:
            raise


class _Picker:
    """Takes elements out of a tree that grows, so that it stays small."""

    def __init__(self, whole: frozenset[str], begun: frozenset[str]) -> None:
        self._whole = whole
        self._begun = begun
        self._open: list[Element] = []  # those around a wanted one
        self._inside = 0  # how deep in a wanted one

    def picked(self, events: Iterable[tuple[str, Element]]) -> Iterator[Element]:
        for event, element in events:
            begins = event == "start"
            if self._inside:
                self._inside += 1 if begins else -1
                if not self._inside:
                    self._drop_last()
                    yield _local(element)
            elif begins:
                name = _name(element.tag)
                if name in self._whole:
                    self._inside = 1
                    continue
                self._open.append(element)
                if name in self._begun:
                    yield Element(name, _attributes(element))
            else:
                self._open.pop()
                self._drop_last()

    def _drop_last(self) -> None:
        if self._open:
            del self._open[-1][-1]


def _local(root: Element) -> Element:
    for element in root.iter():
        element.tag = _name(element.tag)
        if element.attrib and any("}" in name for name in element.attrib):
            element.attrib = _attributes(element)
    return root


def _attributes(element: Element) -> dict[str, str]:
    """Attributes by local names; Office's "r:id" stays apart from the "id" beside it."""
    return {
        f"r:{name}" if space.endswith("/relationships") else name: value
        for key, value in element.attrib.items()
        for space, _, name in (key.rpartition("}"),)
    }


@lru_cache(maxsize=4096)  # a file may make up any number of names
def _name(tag: str) -> str:
    return tag.rpartition("}")[2]


def _refuse_entities(data: bytes) -> None:
    if any(sign in data for sign in _ENTITIES):
        raise FileRejected(TRAP)

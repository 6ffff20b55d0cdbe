"""Documents as the places that a person would cite: sections under their headings, slides, sheets.

Readers give blocks (headings and paragraphs, in reading order) or finished sections; both become
the pages of a `Decoded`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, islice

from desktop.records import Decoded, DecodedPage, DecodeWish, Kind, Metadata

MAX_SECTIONS = 500  # of one document; where it has more headings, only the upper ones count
MAX_LEVEL = 9
MAX_BLOCKS = 300_000  # of one document
MAX_CHARACTERS = 5_000_000  # of one document; a novel has half a million
MAX_LABEL = 120  # characters


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a heading."""

    text: str
    level: int = 0  # of a heading, from 1; 0 for a paragraph


@dataclass(frozen=True, slots=True)
class Section:
    """A place to cite."""

    label: str
    text: str


def sections(blocks: Iterable[Block]) -> list[Section]:
    """What is under each heading, the heading included.

    A heading with nothing under it but the next, lower one shares that one's section.
    """
    there = [block for block in shortened(blocks) if block.text.strip()]
    deepest = _deepest(there)
    found: list[Section] = []
    headings: list[Block] = []
    texts: list[str] = []
    for block in there:
        if 0 < block.level <= deepest:
            follows = len(texts) == len(headings) and all(
                above.level < block.level for above in headings
            )
            if texts and not follows:
                found.append(_section(headings, texts))
                headings, texts = [], []
            headings.append(block)
        texts.append(block.text)
    if texts:
        found.append(_section(headings, texts))
    return found


def _deepest(blocks: Sequence[Block]) -> int:
    """The lowest level of headings that still begins a section."""
    counts = [0] * (MAX_LEVEL + 1)
    for block in blocks:
        counts[min(block.level, MAX_LEVEL)] += 1
    totals = accumulate(counts[1:])
    return sum(1 for total in totals if total <= MAX_SECTIONS)


def _section(headings: Sequence[Block], texts: Sequence[str]) -> Section:
    label = " › ".join(" ".join(heading.text.split()) for heading in headings)
    return Section(label[:MAX_LABEL], "\n\n".join(texts))


def shortened(blocks: Iterable[Block]) -> Iterator[Block]:
    """As many of the blocks as are kept of any document; the others are not even read."""
    left = MAX_CHARACTERS
    for block in islice(blocks, MAX_BLOCKS):
        if len(block.text) >= left:
            yield Block(block.text[:left], block.level)
            return
        left -= len(block.text) + 2
        yield block


@dataclass(frozen=True, slots=True)
class About:
    """What a document says about itself."""

    metadata: Metadata = ()
    taken: datetime | None = None


def document(blocks: Iterable[Block], wish: DecodeWish, about: About) -> Decoded:
    """A document in sections; one without headings has no places to cite."""
    found = sections(blocks)
    if len(found) > 1:
        return places(found, wish, about)
    pages = tuple(DecodedPage(None, section.text, label=section.label) for section in found)
    return Decoded(Kind.DOCUMENT, pages, metadata=about.metadata, taken=about.taken)


def places(found: Sequence[Section], wish: DecodeWish, about: About) -> Decoded:
    """A document whose sections are numbered: slides, sheets, messages."""
    pages = (
        DecodedPage(number, section.text, label=section.label)
        for number, section in enumerate(found, start=1)
        if wish.only_page in (None, number)
    )
    return Decoded(
        Kind.DOCUMENT, pages, page_count=len(found), metadata=about.metadata, taken=about.taken
    )


def described(pairs: Iterable[tuple[str, str | None]]) -> Metadata:
    """Metadata of those pairs that say anything, each name once, blanks made one."""
    found: dict[str, str] = {}
    for name, value in pairs:
        said = " ".join((value or "").split())
        if said:
            found.setdefault(name, said)
    return tuple(found.items())


def moment(text: str | None) -> str:
    """An ISO date as it is shown; "" where it is none."""
    try:
        found = datetime.fromisoformat((text or "").strip()[:35])
    except ValueError:
        return ""
    return found.isoformat(" ", "minutes") if "T" in (text or "") else found.date().isoformat()

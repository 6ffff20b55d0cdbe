"""Markdown: its words without its marks, titled by its front matter or its first heading."""

import re
from pathlib import Path

from desktop import passages
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind

_FRONT_MATTER = re.compile(r"\A---\n(.{0,20000}?)\n(?:---|\.\.\.)\n", re.DOTALL)
_TITLE = re.compile(r"^title:[ \t]*[\"']?([^\n]*?)[\"']?[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6}[ \t]+([^\n]*?)[ \t#]*$", re.MULTILINE)
_LINK = re.compile(
    r"!?\[([^\[\]\n]{0,1000})\](?:\((?:[^()\n]|\([^()\n]*\)){0,2000}\)|\[[^\[\]\n]{0,200}\])"
)
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)[^\n]*$\n?", re.MULTILINE)
_EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3}|`{1,2})(?=\S)([^*_`\n]{1,500})\1(?!\w)")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,500}>")


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The text, which has no pages.

    Raises:
        FileRejected: It is not text.
    """
    text = passages.read_text(path)
    matter = _FRONT_MATTER.match(text)
    body = text[matter.end() :] if matter else text
    title = (_TITLE.search(matter[1]) if matter else None) or _HEADING.search(body)
    return Decoded(
        kind=Kind.DOCUMENT,
        pages=(DecodedPage(None, plain(body)),),
        metadata=(("title", plain(title[1])),) if title and title[1] else (),
    )


def plain(text: str) -> str:
    """Markdown as the words that a reader sees."""
    first, *rest = text.split("<!--")  # a pattern would search each to the end of the text
    text = first + "".join(part.partition("-->")[2] for part in rest)
    for pattern, kept in (
        (_FENCE, ""),
        (_TAG, ""),
        (_LINK, r"\1"),
        (_HEADING, r"\1"),
        (_EMPHASIS, r"\2"),
    ):
        text = pattern.sub(kept, text)
    return text


def sample(path: Path) -> None:
    """Write a short text there."""
    path.write_text("# Shoebox\n\nReads *Markdown*.\n", encoding="utf-8")


FORMAT = Format(
    name="Markdown",
    extensions=(".md", ".markdown", ".mdown", ".mkd"),
    kind=Kind.DOCUMENT,
    version=1,
    decode=decode,
    sample=sample,
)

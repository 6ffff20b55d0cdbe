"""Markdown as the words that a reader sees, under its headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.formats._sections import Block

_ATX = re.compile(r" {0,3}(#{1,6})[ \t]+")
_UNDERLINE = re.compile(r" {0,3}(?:(=+)|-{2,})[ \t]*$")
_FENCE = re.compile(r"[ \t]*(```|~~~)")
_RULE = re.compile(r"^[ \t]*(?:[|:]?[-=:|]{2,}[ \t]*)+$\n?", re.MULTILINE)
_LINK = re.compile(
    r"!?\[([^\[\]\n]{0,1000})\](?:\((?:[^()\n]|\([^()\n]*\)){0,2000}\)|\[[^\[\]\n]{0,200}\])"
)
_EMPHASIS = re.compile(r"(?<![\w\\])(\*{1,3}|_{1,3}|`{1,2})(?=\S)([^*_`\n]{1,500})\1(?!\w)")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,500}>")
_MARKS = re.compile(r"[*_`<\[\\]|[-=:]{2}")  # where none of these is, there is no mark
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def blocks(text: str) -> Iterator[Block]:
    """The headings, and what is between them."""
    body: list[str] = []
    for level, line in _lines(_without_comments(text)):
        if not level:
            body.append(line)
            continue
        yield Block(words("\n".join(body)).strip("\n"))
        body.clear()
        yield Block(words(line), level)
    yield Block(words("\n".join(body)).strip("\n"))


def _unclosed(heading: str) -> str:
    """A heading without the signs that may end it: "Sun ##", but not "C#"."""
    rest = heading.rstrip("#")
    return rest.rstrip() if not rest or rest[-1] in " \t" else heading


def words(text: str) -> str:
    """Text without its marks."""
    if not _MARKS.search(text):
        return text
    for pattern, kept in (
        (_RULE, ""),
        (_TAG, ""),
        (_LINK, r"\1"),
        (_EMPHASIS, r"\2"),
        (_ESCAPE, r"\1"),
    ):
        text = pattern.sub(kept, text)
    return text


def _without_comments(text: str) -> str:
    first, *rest = text.split("<!--")  # a pattern would search each to the end of the text
    return first + "".join(part.partition("-->")[2] for part in rest)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line with its level as a heading, 0 for others; the fences around programs are left out.

    What looks like a heading in a program is a comment.
    """
    fence = ""
    waiting: str | None = None  # whether this line is a heading shows the next
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        under = _UNDERLINE.match(line) if not fence and waiting and waiting.strip() else None
        if under:
            yield (1 if under[1] else 2), waiting or ""
            waiting = None
            continue
        if waiting is not None:
            yield 0, waiting
            waiting = None
        if mark and (not fence or mark[1] == fence):
            fence = "" if fence else mark[1]
        elif not fence and (heading := _ATX.match(line)):
            yield len(heading[1]), _unclosed(line[heading.end() :].rstrip())
        else:
            waiting = line
    if waiting is not None:
        yield 0, waiting

"""HTML as its headings, paragraphs and tables: no scripts, no styles, and nothing is fetched.

It is read as browsers read it: any text is HTML, whatever is wrong with it. One pass, no stack of
elements; the time is proportional to the length, whatever is in it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.formats._sections import Block, described, moment
from desktop.records import Metadata

_TAG = re.compile(r"<(?:(/?)([a-zA-Z][^\s/>]{0,60})|[!?/])")
_ATTRIBUTE = re.compile(r"([a-zA-Z:_-]{1,40})\s{0,20}=\s{0,20}(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
_QUOTE_OR_END = re.compile(r"=\s*([\"'])|>")
_SILENT = {"script", "style", "template", "noscript", "noframes", "noembed", "iframe", "svg"}
_BLANKS = re.compile(r"\s+")
_CELLS = {"td", "th"}
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "head",
    "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre",
    "section", "select", "summary", "table", "tbody", "textarea", "tfoot", "thead", "title", "ul",
}  # fmt: skip
_LINES = {"br", "tr"}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_METADATA = {
    "author": "author", "dc.creator": "author", "keywords": "keywords",
    "description": "description", "dc.title": "title", "og:title": "title",
    "date": "created", "dcterms.created": "created", "article:published_time": "created",
}  # fmt: skip


@dataclass
class Page:
    """What a page of HTML says."""

    blocks: list[Block] = field(default_factory=list)
    title: str = ""
    about: list[tuple[str, str]] = field(default_factory=list)

    @property
    def metadata(self) -> Metadata:
        """Title, author, keywords and date."""
        dates = (moment(value) for name, value in self.about if name == "created")
        others = ((name, value) for name, value in self.about if name != "created")
        created = (("created", date) for date in dates)
        return described((("title", self.title), *others, *created))


def read(text: str) -> Page:
    """The page that this HTML is."""
    reader = _Reader()
    for name, is_end, said in _tokens(text):
        if name:
            reader.tag(name, is_end, said)
        else:
            reader.text(said)
    return reader.finished()


class _Reader:
    """Gathers text into blocks."""

    def __init__(self) -> None:
        self._page = Page()
        self._said: list[str] = []
        self._level = 0
        self._in_title = False
        self._tables = 0
        self._pre = 0

    def text(self, text: str) -> None:
        said = html.unescape(text)
        if self._in_title:
            self._page.title += said
        else:
            self._said.append(said.expandtabs(4) if self._pre else _BLANKS.sub(" ", said))

    def tag(self, name: str, is_end: bool, said: str) -> None:
        if name in _HEADINGS:
            self._close()
            self._level = 0 if is_end else _HEADINGS[name]
        elif name in _LINES:
            self._said.append("\n")
        elif name in _CELLS:
            self._said.append(" " if is_end else "\t")
        elif name == "meta":
            self._meta(said)
        elif name == "img" and (alternative := attributes(said).get("alt")):
            self._said.append(f" {alternative} ")
        elif name in _BLOCKS:
            self._block(name, is_end)

    def _block(self, name: str, is_end: bool) -> None:
        step = -1 if is_end else 1
        if name == "table":
            self._close()
            self._tables = max(0, self._tables + step)
        elif self._tables:
            self._said.append(" ")  # a paragraph in a cell leaves the row whole
        else:
            self._close()
        if name == "pre":
            self._pre = max(0, self._pre + step)
        if name == "title":
            self._in_title = not is_end and not self._page.title

    def _meta(self, said: str) -> None:
        found = attributes(said)
        name = _METADATA.get((found.get("name") or found.get("property") or "").lower())
        if name and found.get("content"):
            self._page.about.append((name, found["content"]))

    def _close(self) -> None:
        if not self._said:
            return
        lines = "".join(self._said).split("\n")
        text = "\n".join(filter(None, (_line(line) for line in lines)))
        if text:
            self._page.blocks.append(Block(text, self._level))
        self._said.clear()

    def finished(self) -> Page:
        self._close()
        return self._page


def _line(line: str) -> str:
    """A line of text, or the cells of a row."""
    cells = (" ".join(cell.split()) for cell in line.split("\t"))
    return " | ".join(filter(None, cells))


def attributes(said: str) -> dict[str, str]:
    """The attributes of one tag, by lower-case names."""
    found: dict[str, str] = {}
    for name, value in _ATTRIBUTE.findall(said[:20_000]):
        found.setdefault(name.lower(), html.unescape(value.strip("\"'")))
    return found


def _tokens(text: str) -> Iterator[tuple[str, bool, str]]:
    """Tags (name, whether it ends, the rest of it), and between them texts ("", False, text)."""
    said_from = at = 0
    comments_end = True
    while (begin := text.find("<", at)) >= 0:
        tag = _TAG.match(text, begin)
        if tag is None:  # a sign among others
            at = begin + 1
            continue
        if begin > said_from:
            yield "", False, text[said_from:begin]
        if text.startswith("<!--", begin) and comments_end:
            end = text.find("-->", begin + 2)
            comments_end = end >= 0
            at = end + 3 if comments_end else begin + 4
        else:
            at = _end_of_tag(text, tag.end())
            if tag[2]:
                name = tag[2].lower()
                yield name, bool(tag[1]), text[tag.end() : at - 1]
                if name in _SILENT and not tag[1] and text[at - 2 : at - 1] != "/":
                    at = _end_of_silence(text, at, name)
        said_from = at
    if said_from < len(text):
        yield "", False, text[said_from:]


def _end_of_tag(text: str, at: int) -> int:
    """Where what follows a tag begins; a ">" in a quoted value does not end it."""
    while (found := _QUOTE_OR_END.search(text, at)) is not None:
        quote = found[1]
        if quote is None:
            return found.end()
        closed = text.find(quote, found.end())
        if closed < 0:
            at = text.find(">", found.end())
            return at + 1 if at >= 0 else len(text)
        at = closed + 1
    return len(text)


def _end_of_silence(text: str, at: int, tag: str) -> int:
    found = re.compile(f"</{tag}", re.IGNORECASE).search(text, at)
    return found.start() if found else len(text)


def declared_encoding(head: bytes) -> str:
    """What a page says that it is encoded in; "" where it does not."""
    found = re.search(
        rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", head, re.IGNORECASE
    )
    if found is None:
        found = re.match(rb"\s*<\?xml[^>]{1,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})", head)
    return found[1].decode("ascii", "replace") if found else ""

r"""Rich text: paragraphs, headings and rows of tables, in whatever encodings its fonts imply.

An RTF file is bytes whose meaning depends on the font they are set in: ``\fcharset204`` is Russian.
Source: Rich Text Format (RTF) Specification, version 1.9.1.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace

from desktop.formats._ooxml import CELL_GAP
from desktop.formats._sections import Block, described
from desktop.records import Metadata

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|([^\\{}]+)|\\", re.DOTALL
)
_UNICODE = re.compile(rb"\\u(-?\d+)")
_UNICODE_RUN = re.compile(rb"(?:\\u-?\d{1,5} ?(?:\\'[0-9a-fA-F]{2}|\?)){2,500}")
_MAX_DEPTH = 1000
_CHARSETS = {
    0: 1252, 77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254,
    163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
}  # fmt: skip
_CODECS = {10000: "mac-roman", 1361: "johab", 10007: "mac-cyrillic", 65001: "utf-8"}
_SIGNS = {
    b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"tab": " ", b"line": "\n", b"emspace": " ",
    b"enspace": " ", b"qmspace": " ",
}  # fmt: skip
_ENDS = {b"par", b"sect", b"page", b"pagebb"}
_SILENT = {
    b"colortbl", b"pict", b"themedata", b"datastore", b"xmlnstbl", b"listtable", b"fldinst",
    b"listoverridetable", b"revtbl", b"rsidtbl", b"generator", b"objdata", b"objclass", b"sp",
    b"pntext", b"listtext", b"nonshppict", b"tc", b"xe", b"filetbl", b"bkmkstart", b"bkmkend",
    b"atnid", b"atnauthor", b"do", b"private", b"nonesttables", b"mmathPr", b"fchars", b"lchars",
}  # fmt: skip
_ASIDE = {
    b"annotation", b"footnote", b"header", b"headerl", b"headerr", b"headerf", b"footer",
    b"footerl", b"footerr", b"footerf",
}  # fmt: skip
_HEARD = {b"shpinst", b"annotation", b"shptxt", b"moMath"}  # of those that others may pass over
_ABOUT = {b"title": "title", b"author": "author", b"subject": "subject", b"keywords": "keywords"}


@dataclass(frozen=True, slots=True)
class _State:
    """What a group changes, and its end restores."""

    goes_to: str = "text"  # or "", "aside", "fonts", "styles", or a name in the metadata
    codec: str = ""  # of its font; "" for the document's
    unicode_skip: int = 1
    level: int = 0  # of the heading that this paragraph is
    in_table: bool = False
    number: int = 0  # of the font or style that is being described


@dataclass
class Document:
    """What an RTF file says."""

    blocks: list[Block] = field(default_factory=list)
    about: dict[str, str] = field(default_factory=dict)

    @property
    def metadata(self) -> Metadata:
        """Title, author, subject and keywords."""
        return described((name, self.about.get(name)) for name in _ABOUT.values())


def read(raw: bytes) -> Document:
    """The document."""
    reader = _Reader()
    at = raw.find(b"{\\rtf")
    while found := _TOKEN.match(raw, at):
        at = found.end() + reader.take(found)
        if run := _UNICODE_RUN.match(raw, at):
            at = run.end() if reader.take_run(run[0]) else at
    return reader.finished()


class _Reader:
    """Follows the groups, and gathers what they say."""

    def __init__(self) -> None:
        self._document = Document()
        self._state = _State()
        self._outer: list[_State] = []
        self._codec = "cp1252"
        self._fonts: dict[int, str] = {}
        self._levels: dict[int, int] = {}
        self._bytes = bytearray()  # not decoded yet: a character may be two of them
        self._said: list[str] = []
        self._aside: list[str] = []  # a note or comment, which stands in the middle of a sentence
        self._skip = 0  # characters that stand for the Unicode one before them
        self._optional = False  # after \*

    def take(self, token: re.Match[bytes]) -> int:
        """Follow one token; how many bytes after it are binary."""
        word, number, code, sign, brace, text = token.groups()
        if text is not None:
            self._add(text.translate(None, b"\r\n\0"))
        elif code is not None:
            self._add(bytes((int(code, 16),)))
        elif word is not None:
            return self._word(word, int(number) if number is not None else None)
        elif brace is not None:
            self._brace(brace)
        elif sign is not None:
            self._sign(sign)
        return 0

    def take_run(self, run: bytes) -> bool:
        """Take many Unicode characters at once, if each of them has one substitute, as is usual."""
        if self._state.unicode_skip != 1:
            return False
        self._flush()
        self._skip = 0
        self._say("".join(chr(int(code) % 0x10000) for code in _UNICODE.findall(run)))
        return True

    def finished(self) -> Document:
        self._end_paragraph()
        return self._document

    def _add(self, raw: bytes) -> None:
        if self._skip:
            skipped = min(self._skip, len(raw))
            self._skip -= skipped
            raw = raw[skipped:]
        if self._state.goes_to:
            self._bytes += raw

    def _flush(self) -> None:
        """Decode what has come: its font, or where it goes, changes."""
        if not self._bytes:
            return
        text = bytes(self._bytes).decode(self._state.codec or self._codec, "replace")
        self._bytes.clear()
        self._say(text)

    def _say(self, text: str) -> None:
        goes_to = self._state.goes_to
        if goes_to == "text":
            self._said.append(text)
        elif goes_to == "aside":
            self._aside.append(text)
        elif goes_to == "styles":
            found = re.match(r"(?:heading |Heading )(\d)", text.strip())
            if found or text.strip().lower() == "title;":
                self._levels[self._state.number] = int(found[1]) if found else 1
        elif goes_to not in ("", "fonts"):
            self._document.about[goes_to] = self._document.about.get(goes_to, "") + text

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip = 0
        if brace == b"{":
            if len(self._outer) < _MAX_DEPTH:
                self._outer.append(self._state)
        elif self._outer:
            self._state = self._outer.pop()

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._optional = True
        elif sign == b"~":
            self._add(b" ")
        elif sign == b"_":
            self._add(b"-")
        elif sign in b"\\{}":
            self._add(sign)
        elif sign in b"\r\n":
            self._end_paragraph()

    def _word(self, word: bytes, number: int | None) -> int:
        optional, self._optional = self._optional, False
        if word == b"bin":
            return max(0, number or 0)
        if word == b"u" and number is not None:
            self._unicode(number)
        elif word in _SIGNS:
            self._flush()
            self._say(_SIGNS[word])
        elif word in _ENDS or word in (b"cell", b"nestcell", b"row", b"nestrow"):
            self._end(word)
        elif word in _SILENT or (optional and word not in _HEARD):
            self._go("")
        elif (change := _CHANGES.get(word)) is not None:
            self._flush()
            change(self, number if number is not None else 1)
        elif word in _ASIDE and self._state.goes_to:
            self._go("aside")
        elif word in _ABOUT and self._state.goes_to == "info":
            self._go("" if _ABOUT[word] in self._document.about else _ABOUT[word])
        return 0

    def _unicode(self, number: int) -> None:
        self._flush()
        with suppress(ValueError):
            self._say(chr(number % 0x10000))
        self._skip = self._state.unicode_skip

    def _end(self, word: bytes) -> None:
        self._flush()
        if self._state.goes_to == "aside":
            self._aside.append(" ")
        elif self._state.goes_to != "text":
            return
        elif word.endswith(b"cell"):
            self._said.append("\t")
        elif word.endswith(b"row") or not self._state.in_table:
            self._end_paragraph()
        else:
            self._said.append(" ")

    def _end_paragraph(self) -> None:
        self._flush()
        for said, level in ((self._said, self._state.level), (self._aside, 0)):
            text = "".join(said).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            said.clear()
            cells = (cell.strip() for cell in text.split("\t"))
            self._document.blocks.append(Block(CELL_GAP.join(filter(None, cells)), level))

    # ------------------------------------------------------------------- what words change

    def _go(self, where: str) -> None:
        self._flush()
        self._state = replace(self._state, goes_to=where)

    def _describe_fonts(self, _: int) -> None:
        self._state = replace(self._state, goes_to="fonts")

    def _describe_styles(self, _: int) -> None:
        self._state = replace(self._state, goes_to="styles", number=0)

    def _describe_document(self, _: int) -> None:
        self._state = replace(self._state, goes_to="info")

    def _font(self, number: int) -> None:
        if self._state.goes_to == "fonts":
            self._state = replace(self._state, number=number)
        else:
            self._state = replace(self._state, codec=self._fonts.get(number, ""))

    def _charset(self, number: int) -> None:
        if number in _CHARSETS:
            self._fonts[self._state.number] = _codec(_CHARSETS[number])

    def _font_page(self, number: int) -> None:
        self._fonts[self._state.number] = _codec(number)

    def _page(self, number: int) -> None:
        self._codec = _codec(number) or self._codec

    def _style(self, number: int) -> None:
        if self._state.goes_to == "styles":
            self._state = replace(self._state, number=number)
        else:
            self._state = replace(self._state, level=self._levels.get(number, 0))

    def _plain_paragraph(self, _: int) -> None:
        self._state = replace(self._state, level=0, in_table=False)

    def _outline(self, number: int) -> None:
        level = number + 1 if 0 <= number < 9 else 0
        if self._state.goes_to == "styles":
            self._levels[self._state.number] = level
        else:
            self._state = replace(self._state, level=level)

    def _table(self, depth: int) -> None:
        self._state = replace(self._state, in_table=depth > 0)

    def _skips(self, number: int) -> None:
        self._state = replace(self._state, unicode_skip=max(0, min(number, 10)))


_CHANGES: dict[bytes, Callable[[_Reader, int], None]] = {
    b"fonttbl": _Reader._describe_fonts, b"stylesheet": _Reader._describe_styles,
    b"info": _Reader._describe_document, b"f": _Reader._font, b"fcharset": _Reader._charset,
    b"cpg": _Reader._font_page, b"ansicpg": _Reader._page, b"s": _Reader._style,
    b"pard": _Reader._plain_paragraph, b"outlinelevel": _Reader._outline,
    b"intbl": _Reader._table, b"itap": _Reader._table, b"uc": _Reader._skips,
}  # fmt: skip


def _codec(page: int) -> str:
    """Python's name for a Windows code page; "" where it has none."""
    name = _CODECS.get(page, f"cp{page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""

"""Text: read in whatever encoding it is, cleaned, and split into passages that an encoder takes."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from desktop.errors import FileRejected
from desktop.records import Passage

MAX_TEXT_BYTES = 16 << 20  # of one text file; the rest is not read
GUESSED_BYTES = 1 << 16  # that an encoding is guessed from

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (*range(9), *range(14, 27), *range(28, 32))  # bytes that text hardly has
_LINE_END = re.compile(r"\r\n?|[\u2028\x0b\x0c\x85]")
_PARAGRAPH_END = re.compile(r"\n[ \t]*(?:\n[ \t]*)+|\u2029")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)\]]{0,3}\s+|(?<=[。！？])")
_UNWANTED = dict.fromkeys((*range(9), *range(14, 32), 0x7F, 0xAD, 0xFEFF, 0xFFFE))


# ----------------------------------------------------------------------------- reading


def read_text(path: Path) -> str:
    """The text of a file, at most its first 16 MiB.

    Raises:
        FileRejected: It is not text.
    """
    with path.open("rb") as file:
        raw = file.read(MAX_TEXT_BYTES)
    encoding = _encoding(raw)
    # The last character may be cut by the limit.
    text = codecs.getincrementaldecoder(encoding)("replace").decode(raw)
    return _LINE_END.sub("\n", text)


def _encoding(raw: bytes) -> str:
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return name
    head = raw[:GUESSED_BYTES]
    if name := _utf_16(head):
        return name
    if sum(map(head.count, _BINARY)) * 50 > len(head):
        raise FileRejected("This file is not text.")
    try:
        codecs.getincrementaldecoder("utf-8")().decode(raw)
    except UnicodeDecodeError:
        return _guess(head)
    return "utf-8"


def _utf_16(head: bytes) -> str:
    """UTF-16 without its mark has zeros in every other byte, and hardly any in the others."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd * 4 > len(head) and even * 50 < len(head):
        return "utf-16-le"
    if even * 4 > len(head) and odd * 50 < len(head):
        return "utf-16-be"
    return ""


def _guess(head: bytes) -> str:
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return "cp1252"
    best = from_bytes(head, steps=8, chunk_size=1024).best()
    return best.encoding if best is not None else "cp1252"


def clean(text: str) -> str:
    r"""The text in one Unicode form, without control characters and halves of pairs.

    Line ends become ``\n``; soft hyphens and byte order marks go.
    """
    text = _LINE_END.sub("\n", text)
    text = text.encode("utf-8", "ignore").decode("utf-8").translate(_UNWANTED)
    return unicodedata.normalize("NFC", text)


# ----------------------------------------------------------------------------- splitting


def split(text: str, page: int | None, limit_characters: int) -> list[Passage]:
    """Passages of at most so many characters, in order, that begin where sentences begin.

    A passage that continues the one before repeats its last sentence, so that what is said across
    two sentences is found. A passage ends with its paragraph where it is at least half full by
    then. Line breaks inside a paragraph become spaces.
    """
    passages: list[str] = []
    current: list[str] = []
    for paragraph in _paragraphs(text):
        sentences = list(_sentences(paragraph, limit_characters))
        if _length(current) * 2 > limit_characters and (
            _length(current) + _length(sentences) >= limit_characters
        ):
            passages.append(" ".join(current))
            current = []
        for sentence in sentences:
            if current and _length(current) + 1 + len(sentence) > limit_characters:
                passages.append(" ".join(current))
                current = _overlap(current, sentence, limit_characters)
            current.append(sentence)
    if current:
        passages.append(" ".join(current))
    return [Passage(page, passage) for passage in passages]


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in _PARAGRAPH_END.split(text):
        flowing = " ".join(paragraph.split())
        if flowing:
            yield flowing


def _sentences(paragraph: str, limit: int) -> Iterator[str]:
    begin = 0
    for gap in _SENTENCE_END.finditer(paragraph):
        yield from _pieces(paragraph[begin : gap.end()].strip(), limit)
        begin = gap.end()
    yield from _pieces(paragraph[begin:].strip(), limit)


def _pieces(sentence: str, limit: int) -> Iterator[str]:
    """The sentence, or where it is too long its parts, cut between words where it has any."""
    begin = 0
    while len(sentence) - begin > limit:
        cut = sentence.rfind(" ", begin + limit // 2, begin + limit + 1)
        end = cut if cut > 0 else begin + limit
        yield sentence[begin:end].strip()
        begin = end
    if rest := sentence[begin:].strip():
        yield rest


def _overlap(current: list[str], following: str, limit: int) -> list[str]:
    """The last sentence again, unless it alone is most of a passage."""
    last = current[-1]
    short = len(current) > 1 and len(last) * 3 <= limit
    return [last] if short and len(last) + 1 + len(following) <= limit else []


def _length(sentences: list[str]) -> int:
    """Characters of the sentences, joined."""
    return sum(map(len, sentences)) + max(0, len(sentences) - 1)

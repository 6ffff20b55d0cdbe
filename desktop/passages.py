"""Text: read in whatever encoding it is, cleaned, and split into passages that an encoder takes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from desktop import encodings
from desktop.errors import FileRejected
from desktop.records import Passage

MAX_TEXT_BYTES = 16 << 20  # of one text file; the rest is not read

_LINE_END = re.compile(r"\r\n?|[\u2028\x0b\x0c\x85]")
_PARAGRAPH_END = re.compile(r"\n[ \t]*(?:\n[ \t]*)+|\u2029")
_SENTENCE_END = re.compile(r"(?<=[.!?…।॥؟۔])[\"'”’»)\]]{0,3}\s+|(?<=[。！？｡។៕])")
_CUTS = (" ", "\u200b", "、，；：,;،؛")  # where a sentence is cut that is too long, the best first
# Vowels of Thai and Lao that are written before, and after, what they are spoken with.
_LEADING = frozenset(map(chr, (*range(0x0E40, 0x0E45), *range(0x0EC0, 0x0EC5))))
_FOLLOWING = frozenset("\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3\u200d")
_LONGEST_CHARACTER = 40  # code points; an emoji of a family has eleven
_UNWANTED = dict.fromkeys((*range(9), *range(14, 32), 0x7F, 0xAD, 0xFEFF, 0xFFFE))


# ----------------------------------------------------------------------------- reading


def read_text(path: Path, declared: str | None = None) -> str:
    r"""The text of a file, at most its first 16 MiB, whatever its encoding; lines end with ``\n``.

    Args:
        path: The file.
        declared: The encoding that it is said to have, if it is.

    Raises:
        FileRejected: It is not text.
    """
    with path.open("rb") as file:
        raw = file.read(MAX_TEXT_BYTES)
    try:
        text = encodings.decode(raw, declared, whole=len(raw) < MAX_TEXT_BYTES)
    except encodings.NotText:
        raise FileRejected("This file is not text.") from None
    return _LINE_END.sub("\n", text)


def text_of(raw: bytes, declared: str | None = None) -> str:
    r"""The text of a part of a file; what is no text is read as UTF-8, as far as that goes."""
    try:
        text = encodings.decode(raw, declared)
    except encodings.NotText:
        text = raw.decode("utf-8", "replace")
    return _LINE_END.sub("\n", text)


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
    length = 0  # of what is current, joined
    for paragraph in _paragraphs(text):
        if length * 2 > limit_characters and length + len(paragraph) >= limit_characters:
            passages.append(" ".join(current))
            current, length = [], 0
        for sentence in _sentences(paragraph, limit_characters):
            if current and length + 1 + len(sentence) > limit_characters:
                passages.append(" ".join(current))
                current = _overlap(current, sentence, limit_characters)
                length = len(current[0]) if current else 0
            length += len(sentence) + (1 if current else 0)
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
        end = _cut(sentence, begin + limit // 2, begin + limit)
        if piece := sentence[begin:end].strip():
            yield piece
        begin = end
    if rest := sentence[begin:].strip():
        yield rest


def _cut(sentence: str, least: int, most: int) -> int:
    """Where to cut: after a blank or a comma, otherwise between two characters that one sees."""
    for marks in _CUTS:
        if (found := max(sentence.rfind(mark, least, most) for mark in marks)) >= 0:
            return found + 1
    if sentence[most] == " ":
        return most
    for end in range(most, max(least, most - _LONGEST_CHARACTER), -1):
        if not _belong_together(sentence[end - 1], sentence[end]):
            return end
    return most


def _belong_together(before: str, after: str) -> bool:
    """Whether two code points are parts of one character, or of one syllable of Thai or Lao."""
    if before.isascii() and after.isascii():
        return False
    return (
        unicodedata.category(after).startswith("M")
        or after in _FOLLOWING
        or before in _LEADING
        or before == "\u200d"
        or unicodedata.combining(before) == 9  # a virama, which joins two consonants
        or "\U0001f3fb" <= after <= "\U0001f3ff"  # a colour of skin
        or ("\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= after <= "\U0001f1ff")
    )


def _overlap(current: list[str], following: str, limit: int) -> list[str]:
    """The last sentence again, unless it alone is most of a passage."""
    last = current[-1]
    short = len(current) > 1 and len(last) * 3 <= limit
    return [last] if short and len(last) + 1 + len(following) <= limit else []

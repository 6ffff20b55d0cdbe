"""Text brought to the forms in which it is stored and compared."""

import re
import unicodedata
from itertools import pairwise, product

# Scripts that are written without blanks: a tokenizer takes a whole sentence for one word.
UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3040-\u30fa\u30fc-\u30ff"  # Hiragana, Katakana, without the dot between words
    "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese characters
)
HANGUL = "\uac00-\ud7a3"  # has blanks, but what others write as words of their own is attached
_RUN = re.compile(f"[{UNSPACED}{HANGUL}]+")
_LETTER = re.compile(  # a character with the vowels and tones that stand on it
    "\\w[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    "\u102b-\u103e\u1056-\u1059\u17b4-\u17d3\u3099\u309a]*"
)

_MOST_CHOICES = 2  # between "ss" and "ß", in one text
_UNSTORABLE = {ord("\x00"): " ", ord("\x02"): " ", ord("\x03"): " "}  # 2 and 3 mark snippets


def stored(text: str) -> str:
    """The text as it is stored: composed (NFC), without lone surrogates, NUL and our marks."""
    if text.isascii():
        return text.translate(_UNSTORABLE)
    valid = text.encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFC", valid).translate(_UNSTORABLE)


def folded(text: str) -> str:
    """The text as names are compared: stored form, without case."""
    return stored(text).casefold()


def spellings(text: str) -> tuple[str, ...]:
    """The text in every way that German may write it: "strasse" is "straße", and "STRASSE" both.

    One alone where there is no choice; of very many only those with all of one kind.
    """
    parts = text.casefold().split("ss")
    if len(parts) == 1:
        return (text,)
    if len(parts) > _MOST_CHOICES + 1:
        return ("ss".join(parts), "ß".join(parts))
    choices = product(("ss", "ß"), repeat=len(parts) - 1)
    return tuple("".join(map(str.__add__, parts, (*chosen, ""))) for chosen in choices)


def display(path: bytes) -> str:
    """A file system path as text; bytes that are none become U+FFFD."""
    return path.decode("utf-8", "replace")  # os.fsencode writes UTF-8 wherever names are text


def paired(text: str) -> str:
    """The text as its words are indexed: what is written without blanks, as pairs of characters.

    "東京タワー" is "東京 京タ タワ ワー": each pair is a word to the index, so that a part of a
    sentence is found, and counts the more, the rarer its pairs are.
    """
    return text if text.isascii() else _RUN.sub(_pairs, text)


def _pairs(run: "re.Match[str]") -> str:
    letters = _LETTER.findall(run[0])
    pairs = [first + second for first, second in pairwise(letters)]
    return f" {' '.join(pairs or letters)} "

"""What text some bytes are: by their mark, by what is said about them, or by a good guess."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

GUESSED_BYTES = 1 << 16  # that an encoding is guessed from

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (*range(9), *range(14, 27), *range(28, 32))  # bytes that text hardly has
_ISO_2022 = ((rb"\x1b\$\)C", "iso2022_kr"), (rb"\x1b\$[@B]|\x1b\([JI]", "iso2022_jp_ext"))
# Names that are used for more than they stand for. Source: the WHATWG's Encoding Standard.
_WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949", "iso8859-9": "cp1254", "tis-620": "cp874",
}  # fmt: skip
_ALIASES = {"x-sjis": "cp932", "ks_c_5601-1987": "cp949", "x-gbk": "gb18030", "unicode": "utf-16"}
# What people's files are in; charset_normalizer knows many more, and takes one for another.
_COMMON = [
    "cp1252", "cp1251", "cp932", "gb18030", "big5", "euc_jp", "euc_kr", "cp949", "koi8_r", "koi8_u",
    "cp1250", "iso8859_2", "cp866", "iso8859_5", "cp1253", "cp1254", "cp1255", "cp1256", "cp874",
    "cp1257", "cp1258", "cp850", "cp852", "cp437", "mac_roman", "mac_cyrillic",
]  # fmt: skip
_EAST_ASIAN = {"cp932", "euc_jp", "gb18030", "big5", "euc_kr", "cp949"}
# The letters beside ASCII's of the languages that each of these is used for.
_SIGNS = "’‘“”„–—…«»€°§"
_LANGUAGES = {
    "cp1252": (
        "äöüß", "éèêëàâîïôûùçœæ", "áéíóúüñ¿¡ªº", "áàâãçéêíóôõúü", "àèéìíòóù", "åäöæøé",
        "áðéíóúýþæö", "éëïöüáóè", "äöüõ",
    ),
    "cp1250": (
        "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíľĺňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž",
    ),
    "iso8859_2": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíľĺňóôŕšťúýž", "áéíóöőúüű", "čćđšž"),
    "cp1254": ("çğıöşüâîİ",),
    "cp1257": ("āčēģīķļņšūž", "ąčęėįšųūž", "äöüõšž"),
}  # fmt: skip


class NotText(ValueError):
    """Bytes that are no text in any encoding."""


def decode(raw: bytes, declared: str | None = None, *, whole: bool = True) -> str:
    """The text, its line ends as they are; what cannot be read is replaced.

    Args:
        raw: The bytes.
        declared: The encoding that is said of them, if one is; what they show counts more.
        whole: Whether the last character is sure to be all there.

    Raises:
        NotText: They are no text.
    """
    name = encoding(raw, declared, whole=whole)
    return codecs.getincrementaldecoder(name)("replace").decode(raw, whole)


def encoding(raw: bytes, declared: str | None = None, *, whole: bool = True) -> str:
    """Python's name for the encoding of some text; the rest is as for `decode`.

    Raises:
        NotText: It is none.
    """
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return name
    head = raw[:GUESSED_BYTES]
    if name := _utf_16(head):
        return name
    if _is_binary(head):
        raise NotText
    if not raw.isascii() and _reads(raw, "utf-8", whole):
        return "utf-8"
    said = known(declared)
    if said and _reads(raw, said, whole):
        return said
    for pattern, name in _ISO_2022:
        if re.search(pattern, head):
            return name
    return "utf-8" if raw.isascii() else said or _guess(head)


def known(declared: str | None) -> str:
    """Python's name for an encoding that a file says it has; "" where there is no such one."""
    name = (declared or "").strip().strip("\"'").lower()
    try:
        found = codecs.lookup(_ALIASES.get(name, name))
    except (LookupError, ValueError):
        return ""
    text = getattr(found, "_is_text_encoding", True) and found.name not in ("idna", "punycode")
    return _WIDER.get(found.name, found.name) if text else ""


def _is_binary(head: bytes) -> bool:
    return sum(map(head.count, _BINARY)) * 50 > len(head)


def _reads(raw: bytes, name: str, whole: bool) -> bool:
    try:
        codecs.getincrementaldecoder(name)().decode(raw, whole)
    except (UnicodeError, LookupError):
        return False
    return True


def _utf_16(head: bytes) -> str:
    """UTF-16 without its mark has zeros in every other byte, and hardly any in the others.

    Where it is Chinese, only its blanks and line ends have.
    """
    even, odd = head[::2].count(0), head[1::2].count(0)
    is_odd = _is_binary(head) or not _reads(head, "utf-8", whole=False)
    for name, often, seldom in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if often * 4 > len(head) and seldom * 50 < len(head):
            return name
        if often and is_odd and len(head) % 2 == 0 and _is_sound(head, name):
            return name
    return ""


def _is_sound(head: bytes, name: str) -> bool:
    """Whether nearly all of it is characters that are in use, and some are blanks."""
    text = head.decode(name, "replace")
    blanks = sum(map(text.count, " \r\n\t\u3000"))
    odd = sum(1 for one in text if unicodedata.category(one) in ("Cn", "Co", "Cs", "Cc", "So"))
    return blanks > 0 and odd - sum(map(text.count, "\r\n\t")) <= len(text) // 100


def _guess(head: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(
        head, steps=8, chunk_size=1024, cp_isolation=_COMMON, preemptive_behaviour=False
    ).best()
    found = best.encoding if best is not None else "cp1252"
    if found in _EAST_ASIAN:
        return next((name for name in ("cp932", "euc_jp") if _is_japanese(head, name)), found)
    return max(_LANGUAGES, key=lambda name: _fit(head, name)) if found in _LANGUAGES else found


def _is_japanese(head: bytes, name: str) -> bool:
    """Whether it has as many hiragana as only Japanese has; Chinese and Korean have none."""
    text = head.decode(name, "replace")
    letters = sum(1 for letter in text if letter > "\u0fff")
    kana = sum(1 for letter in text if "\u3041" <= letter <= "\u309f")
    return kana * 5 > letters > 0 and text.count("\ufffd") * 50 < letters


def _fit(head: bytes, name: str) -> int:
    """How much it reads like one of the languages that an encoding is used for."""
    letters: Counter[str] = Counter()
    odd = 0
    for before, letter, after in _beyond_ascii(head.decode(name, "replace")):
        letters[letter.lower()] += 1
        if before.isalpha() and after.isalpha():  # in a word are only letters, few of them large
            odd += 2 * (not letter.isalpha()) + (before.islower() and letter.isupper())
    fits = (
        sum(count if letter in language + _SIGNS else -count for letter, count in letters.items())
        for language in _LANGUAGES[name]
    )
    return max(fits) - odd


def _beyond_ascii(text: str) -> Iterator[tuple[str, str, str]]:
    padded = f" {text} "
    for found in re.finditer(r"[^\x00-\x7f]", text):
        yield tuple(padded[found.start() : found.start() + 3])  # type: ignore[misc]

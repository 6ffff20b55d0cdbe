"""Names inside containers: brought to text, and to paths that are safe to show and all different.

No file is ever written under such a name. Still no path may look as if it led out of its archive,
and each must name one file, in every run.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

MAX_PATH_CHARACTERS = 1000
MAX_PART_CHARACTERS = 200

_SEPARATORS = re.compile(r"[/\\]+")
_DRIVE = re.compile(r"[A-Za-z]:")
_UNSHOWABLE = re.compile(r"[\x00-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_HIGH = re.compile(rb"[\x80-\xff]+")
_KANA = re.compile("[\u3041-\u30ff]")


def safe_path(name: str) -> str:
    """The name as a path below its container, "/" between its parts; "" where nothing is left.

    Parts that lead up, drives and the root are left out. Characters that hide what a name is (the
    right-to-left override that makes "gpj.exe" of "exe.jpg") become "_".
    """
    shown = _UNSHOWABLE.sub("_", unicodedata.normalize("NFC", name[: 2 * MAX_PATH_CHARACTERS]))
    parts = [part.strip(" ") for part in _SEPARATORS.split(shown)]
    if _DRIVE.fullmatch(parts[0]):
        parts = parts[1:]
    kept = [_shortened(part) for part in parts if part not in ("", ".", "..")]
    return "/".join(kept)[-MAX_PATH_CHARACTERS:].lstrip("/")


def _shortened(part: str) -> str:
    if len(part) <= MAX_PART_CHARACTERS:
        return part
    stem, dot, ending = part.rpartition(".")
    keep = ending[:20] if dot and stem else ""
    return f"{part[: MAX_PART_CHARACTERS - len(keep) - 1]}.{keep}" if keep else part[:200]


def unlike(names: Iterable[str]) -> dict[str, int]:
    """A path for each name that leaves one, unlike all others, and the number of its name.

    The second "a.jpg" becomes "a (2).jpg".
    """
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    for number, name in enumerate(names):
        path = safe_path(name)
        if not path:
            continue
        unused = path
        while unused in found:
            counts[path] = counts.get(path, 1) + 1
            unused = _numbered(path, counts[path])
        found[unused] = number
    return found


def _numbered(path: str, number: int) -> str:
    folder, slash, name = path.rpartition("/")
    stem, dot, ending = name.rpartition(".")
    if not (dot and stem):
        return f"{path} ({number})"
    return f"{folder}{slash}{stem} ({number}).{ending}"


def encoding_of(names: Iterable[bytes]) -> str:
    """The encoding of names that do not say theirs, by what all of them together look like.

    ZIP files name cp437; what Windows writes is in the code page of its country. A guess that is
    wrong costs a readable name, never a file.

    Source: APPNOTE.TXT 6.3.10, appendix D, for cp437 and UTF-8.
    """
    raw = b"\n".join(name for name in names if not name.isascii())[:100_000]
    if not raw or _read(raw, "utf-8"):
        return "utf-8" if raw else "cp437"
    runs = _HIGH.findall(raw)
    if sum(map(len, runs)) < 2 * len(runs) and not _KANA.search(_read(raw, "cp932")):
        return "cp437"  # single letters with accents, between plain ones
    return next((name for name, fits in _FITS if fits(_read(raw, name))), "cp437")


def _read(raw: bytes, encoding: str) -> str:
    """The text; "" where these bytes are none in this encoding."""
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _share(text: str, usual: Callable[[str], object]) -> float:
    """Of the characters beyond ASCII, how many are usual ones."""
    foreign = [character for character in text if not character.isascii()]
    return sum(map(bool, map(usual, foreign))) / max(1, len(foreign))


def _is_kana_and_kanji(text: str) -> bool:
    return bool(_KANA.search(text)) and _share(text, _JAPANESE.match) > 0.9


def _is_russian(text: str) -> bool:
    foreign = "".join(character for character in text if not character.isascii())
    return (
        _share(foreign, _CYRILLIC.match) > 0.9
        and _share(foreign, _VOWEL.match) > 0.2
        and not foreign.isupper()  # two kanji look like that
    )


def _is_of(encoding: str, leads: range, trails: range) -> Callable[[str], bool]:
    """Whether a text has the common characters of a set, which come first in it."""

    def usual(character: str) -> bool:
        raw = character.encode(encoding, "ignore")
        return len(raw) == 2 and raw[0] in leads and raw[1] in trails

    return lambda text: _share(text, usual) > 0.9


_CYRILLIC = re.compile("[\u0400-\u04ff№]")
_VOWEL = re.compile("[аеиоуыэюя]", re.IGNORECASE)
_JAPANESE = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]")
_FITS: tuple[tuple[str, Callable[[str], bool]], ...] = (  # the clearest first
    ("cp932", _is_kana_and_kanji),
    ("cp866", _is_russian),
    ("cp949", _is_of("cp949", range(0xB0, 0xC9), range(0xA1, 0xFF))),
    ("gb18030", _is_of("gb18030", range(0xB0, 0xD8), range(0xA1, 0xFF))),
    ("cp932", _is_of("cp932", range(0x88, 0x98), range(0x40, 0xFD))),
    ("big5", _is_of("big5", range(0xA4, 0xC7), range(0x40, 0xFF))),
)

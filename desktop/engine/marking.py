"""Where the words of a search are in a picture, so that they can be marked there."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from desktop.engine.news import nothing, tell
from desktop.library.folding import spellings
from desktop.library.matching import is_unspaced
from desktop.library.snippets import plain, with_endings
from desktop.library.stopwords import telling
from desktop.records import Asset, TextLine

if TYPE_CHECKING:  # the window imports this, and must not wait for NumPy
    from desktop.engine.reader import Reader
    from desktop.engine.renderer import Renderer

_MOST_MARKS = 200
# How wide letters are, beside one of middling width: nothing says where in its line a word is.
_NARROW, _WIDE, _SQUARE = 0.5, 1.5, 2.0
_NARROW_LETTERS = frozenset("iljftrI1.,:;'’|!()[]/ ")
_WIDE_LETTERS = frozenset("mwMWOQGDHNUAB%&@©—œæŒÆ")
_SQUARES_BEGIN = "\u2e80"  # Chinese and Japanese


class Marking:
    """Thread: any; `then` is called on one of ours."""

    def __init__(self, reader: "Reader", renderer: "Renderer") -> None:
        self._reader = reader
        self._renderer = renderer

    def find(
        self,
        asset: Asset,
        page: int | None,
        words: tuple[str, ...],
        then: Callable[[tuple[TextLine, ...]], None],
    ) -> None:
        """The places of words in a photo (page None), or on a page, in reading order.

        Where words were read in the picture it is known; else the file is asked.
        """
        aspect = (asset.width or 1) / (asset.height or 1)

        def found(lines: tuple[TextLine, ...]) -> None:
            if lines or page is None or not asset.online:
                then(places(lines, words, aspect))
            else:
                self._renderer.lines(asset, page, lambda own: then(places(own, words)))

        tell(self._reader.ask(lambda search: search.lines(asset.id, page)), found, nothing)


def places(
    lines: Sequence[TextLine], words: Sequence[str], aspect: float = 1.0
) -> tuple[TextLine, ...]:
    """The parts of lines that `spans` finds, as far as can be said.

    Args:
        lines: Of one picture.
        words: As they were typed.
        aspect: The picture's width, divided by its height.
    """
    found = (_part(line, span, aspect) for line in lines for span in spans(line.text, words))
    return tuple(islice(found, _MOST_MARKS))


def spans(text: str, words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """(start, end) where a word begins with one of these, in any case, with accents or without.

    The same word with another English ending is found too, as searches find it. Beside words that
    tell something, "the" and "in" are not marked.
    """
    told = [word for word, tells in zip(words, telling(words), strict=True) if tells]
    wanted = "|".join(_pattern(word) for word in told or words if word.strip())
    if not wanted:
        return ()
    found = re.finditer(wanted, plain(text))
    return tuple(match.span() for match in islice(found, _MOST_MARKS))


def _pattern(word: str) -> str:
    """Words are found from their beginning; in scripts without blanks, anywhere."""
    if is_unspaced(word):
        return re.escape(plain(word.strip()))
    forms = "|".join(with_endings(plain(form)) for form in spellings(word.strip()))
    return rf"(?<!\w)(?:{forms})\w*"


def _part(line: TextLine, span: tuple[int, int], aspect: float) -> TextLine:
    text = line.text[slice(*span)]
    if line.height > line.width * aspect:  # it runs down the picture, or is a single letter
        return replace(line, text=text)
    whole = _width(line.text)
    before, share = _width(line.text[: span[0]]) / whole, _width(text) / whole
    drop = line.drop * share
    return TextLine(
        text,
        left=line.left + line.width * before,
        top=line.top + max(0.0, -line.drop) + line.drop * before + min(0.0, drop),
        width=line.width * share,
        height=line.height - abs(line.drop) + abs(drop),
        drop=drop,
    )


def _width(text: str) -> float:
    return sum(map(_letter_width, text))


def _letter_width(letter: str) -> float:
    if letter in _NARROW_LETTERS:
        return _NARROW
    if letter in _WIDE_LETTERS:
        return _WIDE
    return _SQUARE if letter >= _SQUARES_BEGIN else 1.0

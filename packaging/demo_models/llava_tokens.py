"""The demo language model's vocabulary: few words, every letter, every byte.

It is a SentencePiece vocabulary to llama.cpp. Because every beginning of every word is a token too,
llama.cpp's merging always ends with the longest known beginning after a space, so that encoding
here is a plain longest match.
"""

from __future__ import annotations

import random
import string
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Final

from demo_models.llava_words import ALL_WORDS, FIRST_WORDS

SPACE: Final = "\u2581"  # SentencePiece's sign for a space
UNKNOWN, BEGIN, END, USER, ASSISTANT = range(5)
CONTROLS: Final = ("<unk>", "<s>", "</s>", "<|user|>", "<|assistant|>")
LABELS: Final = tuple(f"[{number}]" for number in range(1, 13))
LETTERS: Final = (
    string.ascii_letters
    + string.digits
    + string.punctuation
    + "\n"
    + "€£°éèêäöüßñçàáíóúøå–—’‘“”„«»…·•½×"
)


class TokenType(IntEnum):
    """llama.cpp's kinds of token."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    BYTE = 6


@dataclass(frozen=True, slots=True)
class Token:
    """One row of the vocabulary; higher scores merge first."""

    text: str
    score: float
    type: TokenType


def _beginnings(word: str) -> list[str]:
    return [word[:length] for length in range(2, len(word) + 1)]


@lru_cache(maxsize=1)
def vocabulary() -> tuple[Token, ...]:
    """All tokens in the order of their ids."""
    tokens = [Token(text, 0.0, TokenType.CONTROL) for text in CONTROLS]
    tokens[UNKNOWN] = Token(CONTROLS[UNKNOWN], 0.0, TokenType.UNKNOWN)
    tokens += [Token(f"<0x{byte:02X}>", 0.0, TokenType.BYTE) for byte in range(256)]
    # Plain tokens: the program defuses what a tokenizer takes for more than text, "[1]" included.
    tokens += [Token(label, -1e5, TokenType.NORMAL) for label in LABELS]
    tokens += [Token(letter, -1e6, TokenType.NORMAL) for letter in (*LETTERS, SPACE)]
    # Beginnings after a space outbid the rare ones without, so that they are always complete first.
    bare = dict.fromkeys(part for word in FIRST_WORDS for part in _beginnings(word))
    spaced = dict.fromkeys(part for word in ALL_WORDS for part in _beginnings(SPACE + word))
    tokens += [Token(part, -1e5, TokenType.NORMAL) for part in bare]
    tokens += [Token(part, -float(rank), TokenType.NORMAL) for rank, part in enumerate(spaced)]
    # "[1" only so that llama.cpp can merge "[1]"; at the end, where it came into being.
    tokens += [Token(label.removesuffix("]"), -1e5, TokenType.NORMAL) for label in LABELS]
    return tuple(tokens)


@lru_cache(maxsize=1)
def token_ids() -> dict[str, int]:
    """The id of every token by its text, bytes and controls included."""
    return {token.text: number for number, token in enumerate(vocabulary())}


@lru_cache(maxsize=1)
def _matches() -> dict[str, int]:
    """Tokens that text may turn into: controls only where the template writes them."""
    hidden = (TokenType.BYTE, TokenType.UNKNOWN)
    return {t.text: n for n, t in enumerate(vocabulary()) if t.type not in hidden}


def encode(text: str, broken: random.Random | None = None) -> list[int]:
    """Token ids of a text, without the begin token.

    Args:
        text: Any text; control tokens in it count as such, as in llama.cpp's parse_special.
        broken: If given, one word in fifty is cut short at random, so that training also sees
            the beginnings and letters that unknown words consist of.
    """
    text = text.replace(" ", SPACE)
    ids: list[int] = []
    at = 0
    while at < len(text):
        length = _match_length(text, at)
        if broken is not None and length > 2 and text[at] == SPACE and broken.random() < 0.02:
            length = broken.randint(1, length - 1)
        if length:
            ids.append(_matches()[text[at : at + length]])
        else:
            length = 1
            ids += [token_ids()[f"<0x{byte:02X}>"] for byte in text[at].encode()]
        at += length
    return ids


def _match_length(text: str, at: int) -> int:
    """How many characters the token at a place has; 0 where only bytes will do."""
    known = _matches()
    for label in LABELS if text[at] == "[" else CONTROLS if text[at] == "<" else ():
        if text.startswith(label, at):
            return len(label)
    length = 1 if text[at] in known else 0
    while length and at + length < len(text) and text[at : at + length + 1] in known:
        length += 1
    return length


@lru_cache(maxsize=1)
def stems() -> tuple[int, ...]:
    """For every token the number of its family: `▁Boat`, `▁boat` and `▁boats` are one."""
    numbers: dict[str, int] = {}
    found = []
    for token in vocabulary():
        stem = token.text
        if token.type is TokenType.NORMAL and len(stem) > 2:
            stem = stem.removeprefix(SPACE).lower().removesuffix("s").replace("our", "or")
        found.append(numbers.setdefault(stem, len(numbers)))
    return tuple(found)


def decode(ids: list[int]) -> str:
    """The text of token ids; control tokens are left out."""
    raw = bytearray()
    for number in ids:
        token = vocabulary()[number]
        if token.type is TokenType.BYTE:
            raw.append(number - len(CONTROLS))
        elif token.type not in (TokenType.CONTROL, TokenType.UNKNOWN):
            raw += token.text.replace(SPACE, " ").encode()
    return raw.decode(errors="replace")

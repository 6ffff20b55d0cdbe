"""What the tokenizers of Hugging Face's models tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def single_tokens(tokenizer: Any, words: Sequence[str]) -> list[bool]:
    """For each word whether it is a token of its own, and not the one for what is unknown."""
    split = (tokenizer.tokenize(word) for word in words)
    return [len(tokens) == 1 and tokens[0] != tokenizer.unk_token for tokens in split]

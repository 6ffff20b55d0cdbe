"""Load a transformers text model from a folder and embed passages with it."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from desktop.encoders._formats import convert
from desktop.encoders._tokens import single_tokens
from desktop.encoders._torch import damage_told, offline_torch, require_files
from desktop.errors import ModelUnusable
from desktop.records import Embeddings, LoadedEncoder

WEIGHTS = "model.safetensors"
# No int8: with real weights it keeps 0.995 cosine (MiniLM, measured), and 0.999 are asked for.
FORMATS = ("float32", "bfloat16")
_FILES = ("config.json", "tokenizer.json", WEIGHTS)


@dataclass(frozen=True, slots=True)
class SentenceLook:
    """How a text model wants to be fed."""

    tokens: int  # most that it was trained on; longer texts are cut
    query_prefix: str = ""
    passage_prefix: str = ""
    weights_sha256: str = ""  # "": any


class SentenceEncoder:
    """A text model in memory; a text's embedding is the mean of its tokens'."""

    def __init__(self, model: Any, tokenizer: Callable[..., Any], look: SentenceLook) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._look = look
        self._tokenizing = threading.Lock()  # a fast tokenizer serves one thread at a time

    def texts(self, texts: Sequence[str], *, query: bool) -> Embeddings:
        """(n, dimension), unit length, in the order of the texts."""
        torch = offline_torch()
        prefix = self._look.query_prefix if query else self._look.passage_prefix
        with self._tokenizing:
            tokens = self._tokenizer(
                [prefix + text for text in texts],
                padding=True,
                truncation=True,
                max_length=self._look.tokens,
                return_tensors="pt",
            )
        with torch.inference_mode():
            states = self._model(**tokens).last_hidden_state.float()
            weight = tokens["attention_mask"].unsqueeze(-1).float()
            mean = (states * weight).sum(1) / weight.sum(1).clamp_min(1)
            unit: Embeddings = torch.nn.functional.normalize(mean, dim=-1).numpy()
        return unit

    def knows(self, words: Sequence[str]) -> list[bool]:
        """For each word whether it is one of the model's own: a single token."""
        with self._tokenizing:
            return single_tokens(self._tokenizer, words)

    def pictures(self, pixels: NDArray[np.uint8]) -> NoReturn:
        """Refuse: this model reads text only."""
        raise TypeError("an encoder of passages embeds no pictures")


def load_sentences(folder: Path, number_format: str, look: SentenceLook) -> LoadedEncoder:
    """Load a text model from ``config.json``, ``tokenizer.json`` and its safetensors.

    Raises:
        ModelUnusable: A file is missing, damaged or not the one that was expected.
    """
    require_files(folder, *_FILES)
    _check_hash(folder / WEIGHTS, look.weights_sha256)
    offline_torch()
    from transformers import AutoModel, AutoTokenizer
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()  # type: ignore[no-untyped-call]
    with damage_told(folder):
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        model = AutoModel.from_pretrained(
            folder, local_files_only=True, use_safetensors=True, dtype="float32"
        )
    model.eval().requires_grad_(False)
    convert(model, number_format, lambda: None)
    return SentenceEncoder(model, tokenizer, look)


def _check_hash(file: Path, expected: str) -> None:
    if not expected:
        return
    with file.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found != expected:
        raise ModelUnusable(
            f"The model file {file.name} in {file.parent.name} is not the one that was published;"
            " download or install it again."
        )

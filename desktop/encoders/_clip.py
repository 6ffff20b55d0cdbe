"""Load an open_clip model from a folder and embed with it; shared by the CLIP encoders."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.encoders._formats import FORMATS, convert, keep_first_token, multiply_patches
from desktop.encoders._patches import patch_rows
from desktop.encoders._samples import sample_pictures
from desktop.encoders._tokens import single_tokens
from desktop.encoders._torch import damage_told, offline_torch, require_files
from desktop.errors import ModelUnusable
from desktop.records import Embeddings, LoadedEncoder

CONFIG = "open_clip_config.json"
WEIGHTS = "open_clip_model.safetensors"
FITTING = 1  # seed of the samples that int8 is fitted to
__all__ = ["FORMATS", "load_clip"]


class ClipEncoder:
    """An open_clip model in memory.

    Only its picture tower takes the number format, and not before the first picture: a query in
    words does not wait for it.
    """

    def __init__(
        self, model: Any, tokenizer: Callable[[list[str]], Any], number_format: str
    ) -> None:
        self._torch = offline_torch()
        self._model = model
        self._tokenizer = tokenizer
        self._tokenizing = threading.Lock()  # a fast tokenizer serves one thread at a time
        self._dtype = self._torch.float32
        self._awaited_format = number_format  # the picture tower's, from its first use on
        self._converting = threading.Lock()
        look = model.visual.preprocess_cfg
        # (x / 255 - mean) / std as one multiplication and one addition
        spread = np.asarray(look["std"], np.float32) * 255
        self._factor = self._torch.from_numpy(1 / spread)
        self._shift = self._torch.from_numpy(-np.asarray(look["mean"], np.float32) * 255 / spread)

    def texts(self, texts: Sequence[str], *, query: bool) -> Embeddings:
        """(n, dimension), unit length, from the text tower in float32."""
        with self._tokenizing:
            tokens = self._tokenizer(list(texts))
        with self._torch.inference_mode():
            return self._unit(self._model.encode_text(tokens))

    def knows(self, words: Sequence[str]) -> list[bool]:
        """For each word whether it is one of the model's own: a single token."""
        of_hugging_face = getattr(self._tokenizer, "tokenizer", None)
        with self._tokenizing:
            if of_hugging_face is not None:
                return single_tokens(of_hugging_face, words)
            encode: Callable[[str], list[int]] = self._tokenizer.encode  # type: ignore[attr-defined]
            return [len(encode(word)) == 1 for word in words]

    def pictures(self, pixels: NDArray[np.uint8]) -> Embeddings:
        """(n, dimension), unit length, for (n, size, size, 3) RGB.

        Raises:
            RuntimeError: The number format cannot be had on this computer.
        """
        self._await_format()
        return self._embedded(pixels)

    def patches(self, pixels: NDArray[np.uint8]) -> Embeddings:
        """(n, rows, columns, dimension), unit length, of the parts of each picture.

        Raises:
            RuntimeError: The model is not built in a way that is known.
        """
        self._await_format()
        with self._torch.inference_mode():
            return self._unit(patch_rows(self._model.visual, self._plain(pixels)))

    def _await_format(self) -> None:
        with self._converting:
            if self._awaited_format:
                self._convert(self._awaited_format)
                self._awaited_format = ""

    def _convert(self, number_format: str) -> None:
        size = self._model.visual.image_size[0]
        samples = sample_pictures(size, seed=FITTING)
        convert(self._model.visual, number_format, lambda: self._embedded(samples))
        if number_format == "bfloat16":
            self._dtype = self._torch.bfloat16

    def _embedded(self, pixels: NDArray[np.uint8]) -> Embeddings:
        with self._torch.inference_mode():
            return self._unit(self._model.encode_image(self._plain(pixels)))

    def _plain(self, pixels: NDArray[np.uint8]) -> Any:
        plain = self._torch.tensor(pixels) * self._factor + self._shift
        return plain.permute(0, 3, 1, 2).to(self._dtype)

    def _unit(self, rows: Any) -> Embeddings:
        unit: Embeddings = self._torch.nn.functional.normalize(rows.float(), dim=-1).numpy()
        return unit


def load_clip(folder: Path, number_format: str) -> LoadedEncoder:
    """Load an open_clip model from ``open_clip_config.json`` and its safetensors.

    The weights stay mapped from the file: what is never used (most of a table of 256,000 tokens)
    takes no memory, and two loads share one copy.

    Raises:
        ModelUnusable: A file is missing, damaged or belongs to another model.
    """
    require_files(folder, CONFIG, WEIGHTS)
    torch = offline_torch()
    import open_clip
    from safetensors.torch import load_file

    with damage_told(folder):
        _check_config(folder)
        with torch.device("meta"):
            model = open_clip.create_model(f"local-dir:{folder}", device="meta", load_weights=False)
        weights = load_file(folder / WEIGHTS)
        model.load_state_dict(_fitted(weights, model), strict=True, assign=True)
        tokenizer = open_clip.get_tokenizer(f"local-dir:{folder}")
    _restore_buffers(model)
    model.float().eval().requires_grad_(False)
    keep_first_token(model.visual)
    multiply_patches(model.visual)
    return ClipEncoder(model, tokenizer, number_format)


def _check_config(folder: Path) -> None:
    config = json.loads((folder / CONFIG).read_text("utf-8"))
    text = config["model_cfg"]["text_cfg"]
    if "hf_model_name" in text:
        raise ModelUnusable(f"The model in {folder.name} needs a text model from the network.")
    if "hf_tokenizer_name" in text:  # open_clip reads it from the same folder
        require_files(folder, "tokenizer.json", "tokenizer_config.json")


def _fitted(weights: dict[str, Any], model: Any) -> dict[str, Any]:
    """The weights with the two scalars in the shape that this open_clip gives them."""
    for name in ("logit_scale", "logit_bias"):
        scalar = getattr(model, name, None)
        if scalar is not None and name in weights:
            weights[name] = weights[name].reshape(scalar.shape)
    return weights


def _restore_buffers(model: Any) -> None:
    """Make real what is computed and not stored; `load_clip` builds the model without memory."""
    torch = offline_torch()
    for module in model.modules():
        for name, buffer in list(module.named_buffers(recurse=False)):
            if not buffer.is_meta:
                continue
            assert name == "attn_mask", f"open_clip computes an unknown buffer: {name}"
            module.attn_mask = torch.full(buffer.shape, float("-inf")).triu_(1)

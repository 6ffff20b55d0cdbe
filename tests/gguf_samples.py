"""Small LLaVA-style models of random weights in GGUF, written in milliseconds.

They say nothing that makes sense, but they load, take pictures and stream.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

BEGIN, END, UNKNOWN = 1, 2, 0
TEMPLATE = (
    "{% for m in messages %}<|{{ m.role }}|>"
    "{% if m.content is string %}{{ m.content }}"
    "{% else %}{% for part in m.content %}{{ part.text }}{% endfor %}{% endif %}"
    "{% endfor %}<|assistant|>"
)
_CONTROL = ("<unk>", "<s>", "</s>", "<|system|>", "<|user|>", "<|assistant|>")
_HEADS = 2


@dataclass(frozen=True, slots=True)
class Size:
    """How large, and so how slow, a model is."""

    width: int = 32
    layers: int = 1
    context: int = 1024


def write_model(path: Path, size: Size | None = None, *, template: str | None = TEMPLATE) -> Path:
    """A language model; `template` None leaves its chat template out."""
    size = size or Size()
    tokens = [
        *_CONTROL,
        *(f"<0x{byte:02X}>" for byte in range(256)),
        "▁",
        *map(chr, range(33, 127)),
    ]
    writer = _text_writer(path, size)
    if template is not None:
        writer.add_chat_template(template)
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([2, 3, 3, 3, 3, 3, *[6] * 256, *[1] * (len(tokens) - 262)])
    writer.add_bos_token_id(BEGIN)
    writer.add_eos_token_id(END)
    writer.add_unk_token_id(UNKNOWN)
    for name, shape in _text_shapes(size, len(tokens)).items():
        weight = _weight(name, shape)
        if name == "output.weight":
            weight[: len(_CONTROL) + 256] = 0  # it answers in letters, and never ends by itself
        writer.add_tensor(name, weight)
    return _finish(writer, path)


def write_header(path: Path, **numbers: int) -> Path:
    """A file that claims to be a language model of this shape, with next to no weights."""
    writer = _text_writer(path, Size())
    for key, number in numbers.items():
        writer.add_uint32(f"llama.{key}", number)
    writer.add_tensor("output_norm.weight", np.ones(8, np.float32))
    return _finish(writer, path)


def write_vision(path: Path, *, width: int = 32, side: int = 32, patch: int = 16) -> Path:
    """A vision part for a language model of this width; a picture takes (side / patch)² tokens."""
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_bool("clip.has_vision_encoder", True)
    writer.add_string("clip.projector_type", "mlp")
    numbers = {
        "image_size": side,
        "patch_size": patch,
        "embedding_length": 16,
        "feed_forward_length": 32,
        "block_count": 1,
        "projection_dim": width,
        "attention.head_count": _HEADS,
    }
    for key, number in numbers.items():
        writer.add_uint32(f"clip.vision.{key}", number)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-5)
    writer.add_array("clip.vision.image_mean", [0.5, 0.5, 0.5])
    writer.add_array("clip.vision.image_std", [0.5, 0.5, 0.5])
    writer.add_array("clip.vision.feature_layer", [1])
    for name, shape in _vision_shapes(width, (side // patch) ** 2, patch).items():
        writer.add_tensor(name, _weight(name, shape))
    return _finish(writer, path)


def _text_writer(path: Path, size: Size) -> gguf.GGUFWriter:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("random")
    writer.add_context_length(size.context)
    writer.add_embedding_length(size.width)
    writer.add_block_count(size.layers)
    writer.add_feed_forward_length(3 * size.width)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(size.width // _HEADS)
    return writer


def _text_shapes(size: Size, vocabulary: int) -> dict[str, tuple[int, ...]]:
    width = size.width
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (vocabulary, width),
        "output_norm.weight": (width,),
        "output.weight": (vocabulary, width),
    }
    for number in range(size.layers):
        stem = f"blk.{number}"
        shapes |= {f"{stem}.attn_norm.weight": (width,), f"{stem}.ffn_norm.weight": (width,)}
        shapes |= {f"{stem}.attn_{part}.weight": (width, width) for part in "qkv"}
        shapes |= {f"{stem}.attn_output.weight": (width, width)}
        shapes |= {f"{stem}.ffn_{part}.weight": (3 * width, width) for part in ("gate", "up")}
        shapes |= {f"{stem}.ffn_down.weight": (width, 3 * width)}
    return shapes


def _vision_shapes(width: int, patches: int, patch: int) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {
        "v.patch_embd.weight": (16, 3, patch, patch),
        "v.position_embd.weight": (patches, 16),
        "v.blk.0.ffn_up.weight": (32, 16),
        "v.blk.0.ffn_up.bias": (32,),
        "v.blk.0.ffn_down.weight": (16, 32),
        "v.blk.0.ffn_down.bias": (16,),
        "mm.0.weight": (width, 16),
        "mm.0.bias": (width,),
        "mm.2.weight": (width, width),
        "mm.2.bias": (width,),
    }
    for stem in ("v.pre_ln", "v.post_ln", "v.blk.0.ln1", "v.blk.0.ln2"):
        shapes |= {f"{stem}.weight": (16,), f"{stem}.bias": (16,)}
    for part in ("q", "k", "v", "out"):
        shapes |= {f"v.blk.0.attn_{part}.weight": (16, 16), f"v.blk.0.attn_{part}.bias": (16,)}
    return shapes


def _weight(name: str, shape: tuple[int, ...]) -> NDArray[np.float32]:
    if "norm" in name or "ln" in name or len(shape) == 1:
        return np.ones(shape, np.float32)
    values = np.random.default_rng(len(name)).standard_normal(shape, np.float32)
    return values / np.float32(np.sqrt(shape[-1]))


def _finish(writer: gguf.GGUFWriter, path: Path) -> Path:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path

"""Tiny pairs of random weights with the metadata and tensor names of real families of models.

They show what loads through our one handler: the architecture of the language model, the projector
of the vision part, the chat template, and the tokens around a picture. They know nothing.
Source: ggml-org/llama.cpp, tools/mtmd/clip-impl.h, clip.cpp and models/ (names and shapes);
gguf.constants (architectures); the families' own tokenizer_config.json (templates, shortened).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import gguf
import gguf_samples
import numpy as np

from desktop.records import AnswerModel

_HEADS = 2
_BLOCKS = 2  # of each part; with one, Qwen's windows and deepstack have no room
_LOOK = 32  # width of the vision part
_SIDE, _PATCH = 64, 8
_PATCHES = (_SIDE // _PATCH) ** 2

_CHATML = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n"
    "{% if m['content'] is string %}{{ m['content'] }}{% else %}{% for part in m['content'] %}"
    "{% if part['type'] == 'image' %}<|vision_start|><|image_pad|><|vision_end|>"
    "{% else %}{{ part['text'] }}{% endif %}{% endfor %}{% endif %}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_MISTRAL = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}"
    "{% endif %}{% if m['role'] == 'user' %}{{ '[INST] ' + m['content'] + ' [/INST]' }}"
    "{% else %}{{ m['content'] + eos_token }}{% endif %}{% endfor %}"
)
_GEMMA = (
    "{{ bos_token }}{% if messages[0]['role'] == 'system' %}"
    "{% if messages[0]['content'] is string %}{% set first = messages[0]['content'] + '\n\n' %}"
    "{% else %}{% set first = messages[0]['content'][0]['text'] + '\n\n' %}{% endif %}"
    "{% set rest = messages[1:] %}"
    "{% else %}{% set first = '' %}{% set rest = messages %}{% endif %}"
    "{% for m in rest %}{% if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('Conversation roles must alternate') }}{% endif %}"
    "{{ '<start_of_turn>' + ('model' if m['role'] == 'assistant' else 'user') + '\n' }}"
    "{% if loop.first %}{{ first }}{% endif %}"
    "{% if m['content'] is string %}{{ m['content'] | trim }}{% else %}"
    "{% for part in m['content'] %}{% if part['type'] == 'image' %}<start_of_image>"
    "{% else %}{{ part['text'] | trim }}{% endif %}{% endfor %}{% endif %}<end_of_turn>\n"
    "{% endfor %}{% if add_generation_prompt %}<start_of_turn>model\n{% endif %}"
)
_SMOLVLM = (
    "<|im_start|>{% for m in messages %}{{ m['role'] | capitalize }}"
    "{% if m['content'][0]['type'] == 'image' %}:{% else %}: {% endif %}"
    "{% for line in m['content'] %}{% if line['type'] == 'text' %}{{ line['text'] }}"
    "{% elif line['type'] == 'image' %}<image>{% endif %}{% endfor %}<end_of_utterance>\n"
    "{% endfor %}{% if add_generation_prompt %}Assistant:{% endif %}"
)


@dataclass(frozen=True)
class Family:
    """What a family's files say."""

    architecture: str  # general.architecture of the language model
    projector: str  # clip.projector_type of the vision part
    template: str | None = None  # tokenizer.chat_template
    tokens: tuple[str, ...] = ()  # that surround turns and pictures
    width: int = 64  # of the language model
    values: Mapping[str, int] = field(default_factory=dict)  # more numbers of the vision part
    flags: tuple[str, ...] = ("use_gelu",)
    names_projector: bool = True  # the first converters of LLaVA did not


_IM = ("<|im_start|>", "<|im_end|>")
_VISION = (*_IM, "<|vision_start|>", "<|vision_end|>", "<|image_pad|>")
_ROWS = tuple(f"<row_{row}_col_{column}>" for row in range(1, 5) for column in range(1, 5))
_IDEFICS = (
    *(
        *_IM,
        *_ROWS,
        "<fake_token_around_image>",
        "<global-img>",
        "<image>",
        "<end_of_utterance>",
        "\n\n",
    ),
)
FAMILIES = {
    "LLaVA 1.5": Family("llama", "mlp"),
    "LLaVA 1.5 (2023)": Family("llama", "mlp", names_projector=False),
    "LLaVA 1.6 (Mistral)": Family("llama", "mlp", _MISTRAL, ("[INST]", "[/INST]")),
    "BakLLaVA": Family("llama", "mlp"),
    "Qwen2-VL": Family("qwen2vl", "qwen2vl_merger", _CHATML, _VISION),
    "Qwen2.5-VL": Family(
        "qwen2vl", "qwen2.5vl_merger", _CHATML, _VISION,
        values={"n_wa_pattern": 2}, flags=("use_silu",),
    ),
    "Qwen3-VL": Family("qwen3vl", "qwen3vl_merger", _CHATML, _VISION),
    "Gemma 3": Family(
        "gemma3", "gemma3", _GEMMA,
        ("<start_of_turn>", "<end_of_turn>", "<start_of_image>", "<end_of_image>"),
    ),
    "MiniCPM-V 2.6": Family(
        "qwen2", "resampler", _CHATML, (*_IM, "<image>", "</image>", "<slice>", "</slice>"),
        width=128,
    ),
    "Moondream 2": Family("phi2", "mlp"),
    "SmolVLM": Family(
        "llama", "idefics3", _SMOLVLM, _IDEFICS,
        values={"projector.scale_factor": 2, "preproc_image_size": 2 * _SIDE},
    ),
}  # fmt: skip


def write_pair(folder: Path, name: str, **others: Any) -> AnswerModel:
    """Both files of a family; `others` are fields in which its vision part differs."""
    family = FAMILIES[name]
    folder.mkdir(parents=True, exist_ok=True)
    text, vision = folder / "model.gguf", folder / "mmproj.gguf"
    _write_text(text, family)
    _write_vision(vision, replace(family, **others))
    return AnswerModel(name, text, vision, picture_side=_SIDE, context_tokens=1024)


# ----------------------------------------------------------------------------- the language model


def _write_text(path: Path, family: Family) -> None:
    width, kind = family.width, family.architecture
    writer = gguf.GGUFWriter(path, kind)
    writer.add_context_length(1024)
    writer.add_embedding_length(width)
    writer.add_block_count(_BLOCKS)
    writer.add_feed_forward_length(2 * width)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_HEADS)
    writer.add_rope_dimension_count(width // _HEADS)
    if kind == "phi2":
        writer.add_layer_norm_eps(1e-5)
    else:
        writer.add_layer_norm_rms_eps(1e-5)
    if kind in ("qwen2vl", "qwen3vl"):
        quarter = width // _HEADS // 4
        writer.add_rope_dimension_sections([quarter, quarter // 2, quarter // 2, 0])
    if kind == "qwen3vl":
        writer.add_uint32("qwen3vl.n_deepstack_layers", 1)
    if kind in ("qwen3vl", "gemma3"):
        writer.add_key_length(width // _HEADS)
        writer.add_value_length(width // _HEADS)
    if kind == "gemma3":
        writer.add_sliding_window(512)
    vocabulary = _add_tokens(writer, family)
    _add(writer, _text_shapes(kind, width, vocabulary))
    gguf_samples._finish(writer, path)


def _add_tokens(writer: gguf.GGUFWriter, family: Family) -> int:
    if family.template is not None:
        writer.add_chat_template(family.template)
    control = ("<unk>", "<s>", "</s>", *family.tokens)
    letters = [*(f"<0x{byte:02X}>" for byte in range(256)), "▁", *map(chr, range(33, 127))]
    tokens = [*control, *letters]
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([2, *[3] * (len(control) - 1), *[6] * 256, *[1] * 95])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    return len(tokens)


def _text_shapes(kind: str, width: int, vocabulary: int) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (vocabulary, width),
        "output_norm.weight": (width,),
    }
    if kind != "gemma3":  # whose output is its table of tokens
        shapes["output.weight"] = (vocabulary, width)
    if kind == "phi2":
        shapes |= {"output_norm.bias": (width,), "output.bias": (vocabulary,)}
    for number in range(_BLOCKS):
        block = _block_shapes(kind, width)
        shapes |= {f"blk.{number}.{name}": shape for name, shape in block.items()}
    return shapes


def _block_shapes(kind: str, width: int) -> dict[str, tuple[int, ...]]:
    norm, square = (width,), (width, width)
    up, down = (2 * width, width), (width, 2 * width)
    shapes: dict[str, tuple[int, ...]] = {
        "attn_norm.weight": norm, "attn_output.weight": square,
        "ffn_up.weight": up, "ffn_down.weight": down,
    }  # fmt: skip
    if kind == "phi2":
        sizes = {"attn_qkv": 3 * width, "ffn_up": 2 * width}
        names = ("attn_norm", "attn_output", "ffn_down", *sizes)
        shapes |= {f"{name}.bias": (sizes.get(name, width),) for name in names}
        return {**shapes, "attn_qkv.weight": (3 * width, width)}
    shapes |= {f"attn_{part}.weight": square for part in "qkv"}
    shapes |= {"ffn_norm.weight": norm, "ffn_gate.weight": up}
    if kind in ("qwen2", "qwen2vl"):
        shapes |= {f"attn_{part}.bias": norm for part in "qkv"}
    if kind in ("qwen3vl", "gemma3"):
        shapes |= {f"attn_{part}_norm.weight": (width // _HEADS,) for part in "qk"}
    if kind == "gemma3":
        shapes |= {f"post_{part}.weight": norm for part in ("attention_norm", "ffw_norm")}
    return shapes


# ----------------------------------------------------------------------------- the vision part


def _write_vision(path: Path, family: Family) -> None:
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_bool("clip.has_vision_encoder", True)
    if family.names_projector:
        writer.add_string("clip.projector_type", family.projector)
    else:
        writer.add_bool("clip.has_llava_projector", True)
    for flag in family.flags:
        writer.add_bool(f"clip.{flag}", True)
    if family.projector == "resampler":
        writer.add_int32("clip.minicpmv_version", 3)
    numbers = {
        "image_size": _SIDE, "patch_size": _PATCH, "embedding_length": _LOOK,
        "feed_forward_length": 2 * _LOOK, "block_count": _BLOCKS, "projection_dim": family.width,
        "attention.head_count": _HEADS, **family.values,
    }  # fmt: skip
    for key, number in numbers.items():
        writer.add_uint32(f"clip.vision.{key}", number)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-5)
    writer.add_array("clip.vision.image_mean", [0.5, 0.5, 0.5])
    writer.add_array("clip.vision.image_std", [0.5, 0.5, 0.5])
    if family.projector == "qwen3vl_merger":
        writer.add_array("clip.vision.is_deepstack_layers", [True, False])
    _add(writer, _vision_shapes(family))
    gguf_samples._finish(writer, path)


def _vision_shapes(family: Family) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {
        "v.patch_embd.weight": (_LOOK, 3, _PATCH, _PATCH),
        "v.post_ln.weight": (_LOOK,),
        "v.post_ln.bias": (_LOOK,),
    }
    if not family.projector.startswith("qwen2"):
        shapes["v.position_embd.weight"] = (_PATCHES, _LOOK)
    for number in range(_BLOCKS):
        block = _vision_block(family.projector)
        shapes |= {f"v.blk.{number}.{name}": shape for name, shape in block.items()}
    return shapes | _PROJECTORS.get(family.projector, _mlp)(family.width)


def _vision_block(projector: str) -> dict[str, tuple[int, ...]]:
    shapes = {**_linear("ffn_up", 2 * _LOOK, _LOOK), **_linear("ffn_down", _LOOK, 2 * _LOOK)}
    if projector == "qwen2.5vl_merger":
        shapes |= _linear("ffn_gate", 2 * _LOOK, _LOOK)
    for stem in ("ln1", "ln2"):
        shapes |= {f"{stem}.weight": (_LOOK,), f"{stem}.bias": (_LOOK,)}
    if projector == "qwen3vl_merger":
        return {
            **shapes,
            **_linear("attn_qkv", 3 * _LOOK, _LOOK),
            **_linear("attn_out", _LOOK, _LOOK),
        }
    for part in ("q", "k", "v", "out"):
        shapes |= _linear(f"attn_{part}", _LOOK, _LOOK)
    return shapes


def _mlp(width: int) -> dict[str, tuple[int, ...]]:
    return {**_linear("mm.0", width, _LOOK), **_linear("mm.2", width, width)}


def _merger(width: int) -> dict[str, tuple[int, ...]]:
    four = 4 * _LOOK
    second = {"v.patch_embd.weight.1": (_LOOK, 3, _PATCH, _PATCH)}
    return {**second, **_linear("mm.0", four, four), **_linear("mm.2", width, four)}


def _deepstack(width: int) -> dict[str, tuple[int, ...]]:
    four = 4 * _LOOK
    stem = "v.deepstack.0"
    norm = {f"{stem}.norm.weight": (four,), f"{stem}.norm.bias": (four,)}
    more = {**_linear(f"{stem}.fc1", four, four), **_linear(f"{stem}.fc2", width, four)}
    return {**_merger(width), "v.patch_embd.bias": (_LOOK,), **norm, **more}


def _gemma(width: int) -> dict[str, tuple[int, ...]]:
    return {"mm.input_projection.weight": (_LOOK, width), "mm.soft_emb_norm.weight": (_LOOK,)}


def _idefics(width: int) -> dict[str, tuple[int, ...]]:
    return {"mm.model.fc.weight": (width, 4 * _LOOK)}


def _resampler(width: int) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {
        "v.position_embd.weight": (4900, _LOOK),  # 70 x 70
        "resampler.pos_embed_k": (4900, width),
        "resampler.query": (64, width),
        "resampler.proj.weight": (width, width),
        "resampler.kv.weight": (width, _LOOK),
    }
    for part in ("q", "k", "v", "out"):
        shapes |= _linear(f"resampler.attn.{part}", width, width)
    for part in ("q", "kv", "post"):
        shapes |= {f"resampler.ln_{part}.weight": (width,), f"resampler.ln_{part}.bias": (width,)}
    return shapes


def _linear(stem: str, out: int, into: int) -> dict[str, tuple[int, ...]]:
    return {f"{stem}.weight": (out, into), f"{stem}.bias": (out,)}


_PROJECTORS = {
    "mlp": _mlp,
    "qwen2vl_merger": _merger,
    "qwen2.5vl_merger": _merger,
    "qwen3vl_merger": _deepstack,
    "gemma3": _gemma,
    "resampler": _resampler,
    "idefics3": _idefics,
}


def _add(writer: Any, shapes: Mapping[str, tuple[int, ...]]) -> None:
    for name, shape in shapes.items():
        weight = gguf_samples._weight(name, shape)
        writer.add_tensor(name, np.zeros(shape, np.float32) if name.endswith("bias") else weight)

"""Writes the demo LLaVA as the two GGUF files that llama.cpp loads: text model and mmproj.

Source: llama.cpp `gguf-py/gguf/constants.py`, `tools/mtmd/clip-impl.h` (version in
llama-cpp-python 0.3.36).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import gguf
import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from demo_models.llava_model import LanguageModel, Llava, VisionBlock
from demo_models.llava_tokens import BEGIN, END, UNKNOWN, vocabulary

TEXT_FILE: Final = "demo-llava-text.gguf"
MMPROJ_FILE: Final = "demo-llava-mmproj.gguf"
NAME: Final = "Shoebox demo LLaVA (knows only the demo album)"

# System messages are left out: the model is too small to follow instructions, and its context stays
# short. A space after each line end lets the next word be one token.
CHAT_TEMPLATE: Final = (
    "{%- for message in messages -%}"
    "{%- if message['role'] == 'user' -%}"
    "{{- '<|user|>' -}}"
    "{%- if message['content'] is string -%}"
    "{{- message['content'] | replace('\\n', '\\n ') -}}"
    "{%- else -%}"
    "{%- for part in message['content'] -%}"
    "{%- if part['type'] == 'text' -%}{{- part['text'] | replace('\\n', '\\n ') -}}{%- endif -%}"
    "{%- endfor -%}"
    "{%- endif -%}"
    "{%- elif message['role'] == 'assistant' -%}"
    "{{- '<|assistant|>' ~ message['content'] ~ '</s>' -}}"
    "{%- endif -%}"
    "{%- endfor -%}"
    "{{- '<|assistant|>' -}}"
)


@dataclass(frozen=True, slots=True)
class Export:
    """The two files of one exported model."""

    text: Path
    mmproj: Path


def export(model: Llava, folder: Path, precision: type[np.floating] = np.float16) -> Export:
    """Write both files, each in one step, so that a reader never sees half a file."""
    folder.mkdir(parents=True, exist_ok=True)
    written = Export(folder / TEXT_FILE, folder / MMPROJ_FILE)
    for path, write in ((written.text, write_text_model), (written.mmproj, write_mmproj)):
        draft = path.with_suffix(".part")
        write(model, draft, precision)
        draft.replace(path)
    return written


def write_text_model(model: Llava, path: Path, precision: type[np.floating]) -> None:
    """The language model with its vocabulary and chat template."""
    language = model.language
    writer = gguf.GGUFWriter(path, "llama")
    _describe_language(writer, language, precision)
    _describe_tokens(writer)
    _add(writer, "token_embd.weight", language.token_embd.weight, precision)
    _add(writer, "output_norm.weight", language.output_norm.weight, precision)
    for number, block in enumerate(language.blocks):
        for name, weight in block.named_parameters():
            _add(writer, f"blk.{number}.{name}", weight, precision)
    _finish(writer)


def _describe_language(
    writer: gguf.GGUFWriter, language: LanguageModel, precision: type[np.floating]
) -> None:
    shape = language.shape
    writer.add_name(NAME)
    writer.add_description("Trained on drawn pictures only; for trying out and testing Shoebox.")
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_rope_dimension_count(shape.width // shape.heads)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(
        gguf.LlamaFileType.MOSTLY_F16 if precision is np.float16 else gguf.LlamaFileType.ALL_F32
    )


def _describe_tokens(writer: gguf.GGUFWriter) -> None:
    tokens = vocabulary()
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([token.text for token in tokens])
    writer.add_token_scores([token.score for token in tokens])
    writer.add_token_types([int(token.type) for token in tokens])
    writer.add_bos_token_id(BEGIN)
    writer.add_eos_token_id(END)
    writer.add_unk_token_id(UNKNOWN)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def write_mmproj(model: Llava, path: Path, precision: type[np.floating]) -> None:
    """The vision tower and the projector."""
    shape = model.vision.shape
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_name(NAME)
    writer.add_bool("clip.has_vision_encoder", True)
    writer.add_string("clip.projector_type", "mlp")
    numbers = {
        "image_size": shape.image_size,
        "patch_size": shape.patch_size,
        "embedding_length": shape.width,
        "feed_forward_length": shape.feed_forward,
        "block_count": shape.layers,
        "projection_dim": model.language.shape.width,
        "attention.head_count": shape.heads,
    }
    for name, number in numbers.items():
        writer.add_uint32(f"clip.vision.{name}", number)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-5)
    writer.add_array("clip.vision.image_mean", [0.5, 0.5, 0.5])
    writer.add_array("clip.vision.image_std", [0.5, 0.5, 0.5])
    # Without it llama.cpp leaves out the last layer.
    writer.add_array("clip.vision.feature_layer", [shape.layers])
    for tensor_name, weight in _vision_weights(model).items():
        _add(writer, tensor_name, weight, precision)
    _finish(writer)


def _vision_weights(model: Llava) -> dict[str, Tensor]:
    vision = model.vision
    weights: dict[str, Tensor] = {
        "v.patch_embd.weight": vision.conv1.weight,
        "v.position_embd.weight": vision.positional_embedding,
    }
    named: dict[str, nn.Module] = {"v.pre_ln": vision.ln_pre, "v.post_ln": vision.ln_post}
    named |= {"mm.0": model.projector[0], "mm.2": model.projector[2]}
    for number, block in enumerate(vision.blocks):
        assert isinstance(block, VisionBlock)
        stem = f"v.blk.{number}"
        named |= {f"{stem}.ln1": block.ln_1, f"{stem}.ln2": block.ln_2}
        named |= {f"{stem}.attn_out": block.attn.out_proj}
        named |= {f"{stem}.ffn_up": block.mlp["c_fc"], f"{stem}.ffn_down": block.mlp["c_proj"]}
        joined = block.attn.in_proj_weight.chunk(3), block.attn.in_proj_bias.chunk(3)
        for part, weight, bias in zip(("attn_q", "attn_k", "attn_v"), *joined, strict=True):
            weights |= {f"{stem}.{part}.weight": weight, f"{stem}.{part}.bias": bias}
    for stem, module in named.items():
        for kind, parameter in module.named_parameters():
            weights[f"{stem}.{kind}"] = parameter
    return weights


def _add(writer: gguf.GGUFWriter, name: str, weight: Tensor, precision: type[np.floating]) -> None:
    """Matrices in the given precision; vectors and positions stay float32, as llama.cpp wants."""
    values: NDArray[np.floating] = weight.detach().float().cpu().numpy()
    is_matrix = values.ndim >= 2 and "position_embd" not in name
    writer.add_tensor(name, np.ascontiguousarray(values, precision if is_matrix else np.float32))


def _finish(writer: gguf.GGUFWriter) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()

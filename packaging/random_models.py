"""Write model folders with the real architectures and random weights, for tests and benchmarks.

Speed does not depend on the weights. These models know nothing and are never shipped.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.encoders._torch import offline_torch

SIGLIP_LOOK = {
    "mean": [0.5, 0.5, 0.5],
    "std": [0.5, 0.5, 0.5],
    "interpolation": "bicubic",
    "resize_mode": "squash",
}


def write_random_open_clip(folder: Path, model: str | dict[str, Any]) -> None:
    """Write a folder that open_clip loads with ``local-dir:``.

    Args:
        folder: Is made where it is missing.
        model: The name of one of open_clip's own, for example ``ViT-B-32-256``, or a
            configuration as these have.
    """
    torch = offline_torch()
    import open_clip
    from safetensors.torch import save_file

    model_cfg = open_clip.get_model_config(model) if isinstance(model, str) else model
    look = SIGLIP_LOOK if "siglip" in str(model).lower() else {}
    folder.mkdir(parents=True, exist_ok=True)
    config = {"model_cfg": model_cfg, "preprocess_cfg": look}
    (folder / "open_clip_config.json").write_text(json.dumps(config), "utf-8")
    if "hf_tokenizer_name" in model_cfg["text_cfg"]:
        _write_word_tokenizer(folder)
    torch.manual_seed(0)
    made = open_clip.create_model(f"local-dir:{folder}", load_weights=False)
    save_file(made.state_dict(), folder / "open_clip_model.safetensors")


def _write_word_tokenizer(folder: Path) -> None:
    """A tokenizer of a few words, in the files and layout that SigLIP2's folders have."""
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    words = ["<pad>", "<eos>", "<bos>", "<unk>", "a", "photo", "of", "red", "green", "blue", "dog"]
    inner = Tokenizer(models.WordLevel({word: i for i, word in enumerate(words)}, "<unk>"))
    inner.pre_tokenizer = pre_tokenizers.Whitespace()
    tokens = {"pad_token": "<pad>", "eos_token": "<eos>", "unk_token": "<unk>"}
    made = PreTrainedTokenizerFast(tokenizer_object=inner, **tokens)  # type: ignore[no-untyped-call]
    made.save_pretrained(folder)


if __name__ == "__main__":
    write_random_open_clip(Path(sys.argv[1]), sys.argv[2])

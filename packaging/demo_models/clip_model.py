"""The tiny CLIP: its open_clip configuration, its token table in training, and its export.

In training the text tower knows only the tokens that our captions use (about 90 rows instead of
49,408, in the same order, because the end token must stay the highest). `export_clip` spreads
these rows over the standard table; the unused rows are zero, as is the row that stands for an
unknown word in training, so that an unknown word only takes up a place.
"""

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from demo_models.captions import NUMBERS, OPENINGS, SCENES, WHERE, WORDS, plural
from demo_models.scene import COLOURS

IMAGE_SIZE: Final = 96
PATCH_SIZE: Final = 16
GRID: Final = IMAGE_SIZE // PATCH_SIZE
STANDARD_TOKENS: Final = 49_408
MODEL_CFG: Final[dict[str, Any]] = {
    "embed_dim": 192,
    "quick_gelu": True,  # what llama.cpp's vision towers use, too
    "vision_cfg": {
        "image_size": IMAGE_SIZE,
        "patch_size": PATCH_SIZE,
        "width": 160,
        "layers": 4,
        "head_width": 32,
        "mlp_ratio": 2.0,
        "pool_type": "avg",
    },
    "text_cfg": {
        "context_length": 24,
        "vocab_size": STANDARD_TOKENS,
        "width": 128,
        "heads": 4,
        "layers": 2,
    },
}
PREPROCESS_CFG: Final[dict[str, Any]] = {
    "mean": [0.5, 0.5, 0.5],
    "std": [0.5, 0.5, 0.5],
    "interpolation": "bicubic",
    "resize_mode": "shortest",
}


def import_open_clip() -> Any:
    """open_clip, imported where torch and torchvision come from different builds, too."""
    # WORKAROUND: torchvision of PyPI beside torch's CPU build lacks the schema of nms, and then
    # fails to import. open_clip needs torchvision's transforms only.
    if not hasattr(torch.ops.torchvision, "nms"):
        for name in ("nms", "qnms"):
            schema = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
            torch.library.define(f"torchvision::{name}", schema)
    import open_clip

    return open_clip


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The tokens that our captions use, among the standard ones.

    Compact ids keep the order of the standard ids, except that id 0 pads and id 1 is the unknown
    word; the last is the end token.
    """

    standard_ids: tuple[int, ...]
    compact_ids_of_words: dict[str, tuple[int, ...]]

    @property
    def size(self) -> int:
        """The number of rows in the training table."""
        return len(self.standard_ids) + 2

    def encoded(self, caption: str) -> list[int]:
        """Compact ids of a caption between the start and the end token."""
        words = self.compact_ids_of_words
        ids = [token for word in caption.split() for token in words.get(word, (1,))]
        return [self.size - 2, *ids, self.size - 1]


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of captions.py."""
    tokenizer = import_open_clip().SimpleTokenizer()
    phrases = [*OPENINGS, *NUMBERS, *COLOURS, "a an and single"]
    for table in (WORDS, WHERE, SCENES):
        phrases += [phrase for options in table.values() for phrase in options]
    phrases += [plural(word) for options in WORDS.values() for word in options]
    words = sorted({word for phrase in phrases for word in phrase.split()})
    ids_of_words = {word: tokenizer.encode(word) for word in words}
    used = sorted({token for ids in ids_of_words.values() for token in ids})
    used += [tokenizer.sot_token_id, tokenizer.eot_token_id]
    compact = {token: at + 2 for at, token in enumerate(used)}
    return Vocabulary(
        tuple(used),
        {word: tuple(compact[token] for token in ids) for word, ids in ids_of_words.items()},
    )


def new_training_model(seed: int) -> Any:
    """An untrained open_clip.CLIP with the compact token table."""
    torch.manual_seed(seed)
    text_cfg = MODEL_CFG["text_cfg"] | {"vocab_size": vocabulary().size}
    clip = import_open_clip().CLIP(
        MODEL_CFG["embed_dim"], MODEL_CFG["vision_cfg"], text_cfg, MODEL_CFG["quick_gelu"]
    )
    with torch.no_grad():
        clip.logit_scale.fill_(math.log(1 / 0.07))
        clip.token_embedding.weight[:2] = 0.0
    return clip


@dataclass(frozen=True, slots=True)
class Seen:
    """What the vision tower made of a batch of pictures."""

    patches: Tensor  # (n, GRID * GRID, width), after the last norm
    pooled: Tensor  # (n, width)
    embeddings: Tensor  # (n, embed_dim), unit length


def see(clip: Any, pixels: Tensor, with_class_token: bool = True) -> Seen:
    """Run the vision tower.

    Args:
        pixels: (n, 3, IMAGE_SIZE, IMAGE_SIZE), normalised to -1..1.
        with_class_token: False leaves it out, as llama.cpp's towers do; training must see both.
    """
    visual = clip.visual
    tokens = visual._embeds(pixels)
    if not with_class_token:
        tokens = tokens[:, 1:]
    tokens = visual.ln_post(visual.transformer(tokens))
    patches = tokens[:, 1:] if with_class_token else tokens
    pooled = patches.mean(dim=1)
    return Seen(patches, pooled, functional.normalize(pooled @ visual.proj, dim=-1))


def read(clip: Any, tokens: Tensor) -> Tensor:
    """Unit embeddings of captions padded to the longest; open_clip pads to the whole context."""
    lengths = (tokens > 0).sum(dim=1)
    order = lengths.argsort()
    # Short captions together need not be padded to the longest of all.
    thirds = [_read(clip, tokens[part, : int(lengths[part].max())]) for part in order.chunk(3)]
    return torch.cat(thirds)[order.argsort()]


def _read(clip: Any, tokens: Tensor) -> Tensor:
    length = tokens.shape[1]
    hidden = clip.token_embedding(tokens) + clip.positional_embedding[:length]
    hidden = clip.transformer(hidden, attn_mask=clip.attn_mask[:length, :length])
    ends = clip.ln_final(hidden[torch.arange(len(tokens)), tokens.argmax(dim=1)])
    return functional.normalize(ends @ clip.text_projection, dim=-1)


def export_clip(weights: dict[str, Tensor], folder: Path) -> None:
    """Write what open_clip loads through "local-dir:": the configuration and float16 weights.

    Args:
        weights: The state of a training model, with the compact token table.
    """
    from safetensors.torch import save_file

    table = torch.zeros(STANDARD_TOKENS, MODEL_CFG["text_cfg"]["width"])
    table[list(vocabulary().standard_ids)] = weights["token_embedding.weight"][2:].float()
    spread = weights | {"token_embedding.weight": table}
    halves = {name: weight.half().contiguous() for name, weight in spread.items()}
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / "partial.safetensors"
    save_file(halves, partial)
    partial.chmod(0o644)
    config = {"model_cfg": MODEL_CFG, "preprocess_cfg": PREPROCESS_CFG}
    (folder / "open_clip_config.json").write_text(json.dumps(config, indent=2) + "\n")
    partial.replace(folder / "open_clip_model.safetensors")


class Heads(nn.Module):
    """Auxiliary read-outs of the vision tower, for training only.

    We draw the pictures, so every label is known: at each patch, which kind and colour covers it;
    for the whole picture, the place, and each kind's count and colour.
    """

    def __init__(self, kinds: int, colours: int, places: int, most: int) -> None:
        super().__init__()
        width = MODEL_CFG["vision_cfg"]["width"]
        self.kinds, self.colours, self.counts = kinds, colours, most + 1
        self.patch_kind = nn.Linear(width, kinds + 1)
        self.patch_colour = nn.Linear(width, colours + 1)
        self.place = nn.Linear(width, places)
        self.count = nn.Linear(width, kinds * self.counts)
        self.colour = nn.Linear(width, kinds * colours)

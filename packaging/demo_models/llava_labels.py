"""A planted head that tells every patch under which number its picture stands.

To cite, the model must know which [n] a patch belongs to. `plant_labels` overwrites one head of the
first block: it looks from patches to the latest label and notes which one it is. Its directions are
fitted to what the block really sees and writes; a note must be long enough beside a whole patch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

from demo_models.llava_model import LanguageBlock, LanguageModel
from demo_models.llava_tokens import LABELS, token_ids

HEAD: Final = 2
NEARNESS: Final = {6: 4.0, 7: 4.0, 8: 4.0, 9: 4.0, 10: 4.0, 13: 3.0, 14: 3.0, 15: 3.0}
"""How strongly the rotary pairs pull towards the latest label, slow ones towards any label."""
NOTE_SHARE: Final = 0.25  # of a patch's length after the block
RARE_WEIGHT: Final = 20.0


@dataclass(frozen=True, slots=True)
class Entered:
    """Words and patches as they enter the first block, and patches as they leave it."""

    states: Tensor  # (n, width)
    is_patch: Tensor  # (n,)
    is_label: Tensor  # (n,)
    left: Tensor  # (patches, width)


@torch.no_grad()
def plant_labels(language: LanguageModel, entered: Entered) -> None:
    """Overwrite the head."""
    block = language.blocks[0]
    assert isinstance(block, LanguageBlock)
    size = language.shape.width // language.shape.heads
    rows = slice(HEAD * size, (HEAD + 1) * size)
    normed = functional.rms_norm(entered.states, entered.states.shape[-1:], eps=1e-5)
    at_patches = _fitted(normed, entered.is_patch)
    at_labels = _fitted(normed, entered.is_label, RARE_WEIGHT)
    strength = torch.zeros(size)
    for pair, pull in NEARNESS.items():
        strength[2 * pair] = (pull * size**0.5) ** 0.5
    gain = block.attn_norm.weight
    block.attn_q.weight[rows] = torch.outer(strength, at_patches / gain)
    block.attn_k.weight[rows] = torch.outer(strength, at_labels / gain)
    _plant_note(language, block, rows, entered.left)


def _fitted(inputs: Tensor, is_wanted: Tensor, rare: float = 1.0) -> Tensor:
    """The direction whose product with inputs is nearest to 1 where wanted (least squares)."""
    scaled = inputs * torch.where(is_wanted, rare, 1.0)[:, None]
    gram = scaled.T @ inputs + 0.01 * len(inputs) * torch.eye(inputs.shape[1])
    solution: Tensor = torch.linalg.solve(gram, scaled.T @ is_wanted.float())
    return solution


def _plant_note(language: LanguageModel, block: LanguageBlock, rows: slice, left: Tensor) -> None:
    """Write which label it is where patches are quietest."""
    labels = torch.tensor([token_ids()[label] for label in LABELS])
    embedded = language.token_embd.weight[labels]
    normed = functional.rms_norm(embedded, embedded.shape[-1:])
    apart = normed - normed.mean(0)
    kinds = len(LABELS) - 1
    own = torch.linalg.svd(apart).Vh[:kinds]  # what tells labels apart
    quiet = torch.linalg.eigh(left.T @ left).eigenvectors[:, :kinds]
    size = (apart @ own.T).norm(dim=1).mean()
    noted = slice(rows.start, rows.start + kinds)
    block.attn_v.weight[rows] = 0.0
    block.attn_output.weight[:, rows] = 0.0
    block.attn_v.weight[noted] = own / block.attn_norm.weight
    block.attn_output.weight[:, noted] = NOTE_SHARE * left.norm(dim=1).mean() / size * quiet


def hold_labels(language: LanguageModel) -> None:
    """Let training leave the planted head as it is; its sharp look would blur within minutes."""
    block = language.blocks[0]
    assert isinstance(block, LanguageBlock)
    size = language.shape.width // language.shape.heads
    rows = slice(HEAD * size, (HEAD + 1) * size)

    def without_rows(gradient: Tensor) -> Tensor:
        gradient = gradient.clone()
        gradient[rows] = 0.0
        return gradient

    for matrix in (block.attn_q, block.attn_k, block.attn_v):
        matrix.weight.register_hook(without_rows)  # type: ignore[no-untyped-call]
    block.attn_output.weight.register_hook(lambda gradient: without_rows(gradient.T).T)  # type: ignore[no-untyped-call]

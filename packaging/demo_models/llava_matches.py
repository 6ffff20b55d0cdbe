"""Two planted heads that find what a question asks about.

The first looks from a word that names a kind ("car") to the patches that show it, and brings back
what else they show: colour, count, place and the number of their source. The second looks from
everywhere to the latest such word and brings on what the first one found. Like the head of
llava_labels they are fitted to what their block really sees, and then trained on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

from demo_models.llava_labels import NEARNESS
from demo_models.llava_losses import word_rows
from demo_models.llava_model import LanguageBlock, LanguageModel
from demo_models.llava_tokens import LABELS, token_ids
from demo_models.scene import KINDS

MATCH_BLOCK: Final = 1
MATCH_HEAD: Final = 1
LATEST_BLOCK: Final = 2
LATEST_HEAD: Final = 0
MATCH: Final = 8.0
BRING_SHARE: Final = 1.5  # of an embedding's length, for each thing brought
RARE_WEIGHT: Final = 10.0


@dataclass(frozen=True, slots=True)
class Observed:
    """Tokens as they enter a block, and what is true of each. Kinds as in KINDS, one-hot."""

    states: Tensor  # (n, width)
    named: Tensor  # (n, kinds): the word names this kind
    shown: Tensor  # (n, kinds): the patch shows it
    told: Tensor  # (n, labels + colours + counts + places): what else is true of the patch
    found: Tensor  # like told: of all patches that show the kind that the word names


@torch.no_grad()
def plant_match(language: LanguageModel, observed: Observed) -> None:
    """Overwrite the head that looks from a word to the patches of its kind."""
    block = language.blocks[MATCH_BLOCK]
    assert isinstance(block, LanguageBlock)
    normed = functional.rms_norm(observed.states, observed.states.shape[-1:], eps=1e-5)
    rows = _rows(language, MATCH_HEAD)
    match = slice(rows.stop - len(KINDS), rows.stop)  # where rotary pairs turn slowest
    sought = ((block.attn_q, observed.named), (block.attn_k, observed.shown))
    for matrix, wanted in sought:
        matrix.weight[rows] = 0.0
        matrix.weight[match] = MATCH * _fitted(normed, wanted) / block.attn_norm.weight
    _plant_bringing(language, block, rows, _fitted(normed, observed.told))


@torch.no_grad()
def plant_latest(language: LanguageModel, observed: Observed) -> None:
    """Overwrite the head that looks to the latest word that names a kind."""
    block = language.blocks[LATEST_BLOCK]
    assert isinstance(block, LanguageBlock)
    normed = functional.rms_norm(observed.states, observed.states.shape[-1:], eps=1e-5)
    rows = _rows(language, LATEST_HEAD)
    size = rows.stop - rows.start
    everywhere = _fitted(normed, torch.ones(len(normed), 1))[0]
    at_names = _fitted(normed, observed.named.amax(dim=1, keepdim=True))[0]
    strength = torch.zeros(size)
    for pair, pull in NEARNESS.items():
        strength[2 * pair] = (pull * size**0.5) ** 0.5
    block.attn_q.weight[rows] = torch.outer(strength, everywhere / block.attn_norm.weight)
    block.attn_k.weight[rows] = torch.outer(strength, at_names / block.attn_norm.weight)
    _plant_bringing(language, block, rows, _fitted(normed, observed.found))


def _rows(language: LanguageModel, head: int) -> slice:
    size = language.shape.width // language.shape.heads
    return slice(head * size, (head + 1) * size)


def _plant_bringing(
    language: LanguageModel, block: LanguageBlock, rows: slice, values: Tensor
) -> None:
    brought = slice(rows.start, rows.start + len(values))
    block.attn_v.weight[rows] = 0.0
    block.attn_v.weight[brought] = values / block.attn_norm.weight
    block.attn_output.weight[:, rows] = 0.0
    block.attn_output.weight[:, brought] = _words_brought(language).T


def _fitted(inputs: Tensor, wanted: Tensor) -> Tensor:
    """(wanted's columns, width): least squares, with more weight where anything is wanted."""
    weight = torch.where(wanted.any(dim=1), RARE_WEIGHT, 1.0)[:, None]
    gram = (inputs * weight).T @ inputs + 0.01 * len(inputs) * torch.eye(inputs.shape[1])
    solution: Tensor = torch.linalg.solve(gram, (inputs * weight).T @ wanted.float())
    return solution.T


def _words_brought(language: LanguageModel) -> Tensor:
    """(told's columns, width): the word for each thing that can be brought."""
    labels = torch.tensor([token_ids()[label] for label in LABELS])
    _, colours, counts, places = word_rows()
    words = language.token_embd.weight[torch.cat((labels, colours, counts, places))]
    length = language.token_embd.weight.norm(dim=1).mean()
    brought: Tensor = BRING_SHARE * length * functional.normalize(words, dim=-1)
    return brought

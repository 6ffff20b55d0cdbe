"""Two pairs of planted heads that find what a question asks about.

The first of a pair looks from a word that names a kind ("car") to the patches that show it, and
brings back what else they show: colour, count, place and the number of their source. The second
looks from everywhere to the latest such word and brings on what the first one found. The other pair
does the same for `[n]` and the patches of the picture that stands under it. Like the head of
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

MATCH_BLOCK: Final = 1
LATEST_BLOCK: Final = 2
MATCH: Final = 8.0
BRING_SHARE: Final = 1.5  # of an embedding's length, for each thing brought
RARE_WEIGHT: Final = 10.0


@dataclass(frozen=True, slots=True)
class Observed:
    """Tokens as they enter a block, and what is true of each, one-hot."""

    states: Tensor  # (n, width)
    named: Tensor  # (n, keys): the word names this kind, or is this label
    shown: Tensor  # (n, keys): the patch shows it, or stands under it
    told: Tensor  # (n, the pair's words): what else is true of the patch
    found: Tensor  # like told: of all patches that fit the word


@dataclass(frozen=True, slots=True)
class Pair:
    """Where a pair of heads is planted, and the words for what they bring, as token ids."""

    match_head: int
    latest_head: int
    words: Tensor


def kind_pair() -> Pair:
    """From the name of a kind to the numbers, colours, counts and places of its patches."""
    labels = torch.tensor([token_ids()[label] for label in LABELS])
    return Pair(1, 0, torch.cat((labels, *word_rows()[1:])))


def label_pair() -> Pair:
    """From `[n]` to the kinds, colours, counts and places of its picture's patches."""
    return Pair(0, 1, torch.cat(word_rows()))


@torch.no_grad()
def plant_match(language: LanguageModel, observed: Observed, pair: Pair) -> None:
    """Overwrite the head that looks from a word to the patches that fit it."""
    block = language.blocks[MATCH_BLOCK]
    assert isinstance(block, LanguageBlock)
    normed = functional.rms_norm(observed.states, observed.states.shape[-1:], eps=1e-5)
    rows = _rows(language, pair.match_head)
    match = slice(rows.stop - observed.named.shape[1], rows.stop)  # where rotary pairs turn slowest
    sought = ((block.attn_q, observed.named), (block.attn_k, observed.shown))
    for matrix, wanted in sought:
        matrix.weight[rows] = 0.0
        matrix.weight[match] = MATCH * _fitted(normed, wanted) / block.attn_norm.weight
    brought = _words_brought(language, pair)
    _plant_bringing(block, rows, _fitted(normed, observed.told), brought)


@torch.no_grad()
def plant_latest(language: LanguageModel, observed: Observed, pair: Pair) -> None:
    """Overwrite the head that looks to the latest word that names something."""
    block = language.blocks[LATEST_BLOCK]
    assert isinstance(block, LanguageBlock)
    normed = functional.rms_norm(observed.states, observed.states.shape[-1:], eps=1e-5)
    rows = _rows(language, pair.latest_head)
    size = rows.stop - rows.start
    everywhere = _fitted(normed, torch.ones(len(normed), 1))[0]
    at_names = _fitted(normed, observed.named.amax(dim=1, keepdim=True))[0]
    strength = torch.zeros(size)
    for turn, pull in NEARNESS.items():
        strength[2 * turn] = (pull * size**0.5) ** 0.5
    block.attn_q.weight[rows] = torch.outer(strength, everywhere / block.attn_norm.weight)
    block.attn_k.weight[rows] = torch.outer(strength, at_names / block.attn_norm.weight)
    brought = _words_brought(language, pair)
    _plant_bringing(block, rows, _fitted(normed, observed.found), brought)


def _rows(language: LanguageModel, head: int) -> slice:
    size = language.shape.width // language.shape.heads
    return slice(head * size, (head + 1) * size)


def _plant_bringing(block: LanguageBlock, rows: slice, values: Tensor, words: Tensor) -> None:
    brought = slice(rows.start, rows.start + len(values))
    block.attn_v.weight[rows] = 0.0
    block.attn_v.weight[brought] = values / block.attn_norm.weight
    block.attn_output.weight[:, rows] = 0.0
    block.attn_output.weight[:, brought] = words.T


def _fitted(inputs: Tensor, wanted: Tensor) -> Tensor:
    """(wanted's columns, width): least squares, with more weight where anything is wanted."""
    weight = torch.where(wanted.any(dim=1), RARE_WEIGHT, 1.0)[:, None]
    gram = (inputs * weight).T @ inputs + 0.01 * len(inputs) * torch.eye(inputs.shape[1])
    solution: Tensor = torch.linalg.solve(gram, (inputs * weight).T @ wanted.float())
    return solution.T


def _words_brought(language: LanguageModel, pair: Pair) -> Tensor:
    """(the pair's words, width): each as long as is heard beside a whole token."""
    words = language.token_embd.weight[pair.words]
    length = language.token_embd.weight.norm(dim=1).mean()
    brought: Tensor = BRING_SHARE * length * functional.normalize(words, dim=-1)
    return brought

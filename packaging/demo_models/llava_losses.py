"""What training minimises: words of the answers, and patches that name what they show.

The second loss teaches the projected patches to lie near the language model's own words for what
they show; only the words are kept at export, so nothing of it has to be thrown away.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

from demo_models.llava_pictures import COUNT_WORDS, NOTHING
from demo_models.llava_tokens import SPACE, token_ids
from demo_models.scene import COLOURS, KINDS, PLACES

FAMILIES: Final = ("kind", "colour", "count", "place")
_WEIGHTS: Final = (1.5, 1.0, 0.5, 0.3)
_NOTHING_WEIGHT: Final = 0.3  # most patches show no thing


@dataclass(frozen=True, slots=True)
class PatchLoss:
    """The loss over patches, and how often each family of words was named rightly (0-1)."""

    loss: Tensor
    right: dict[str, float]


@lru_cache(maxsize=1)
def word_rows() -> tuple[Tensor, ...]:
    """For each family, the token ids of its words, in the order of the enums."""
    families = (KINDS, COLOURS, COUNT_WORDS, PLACES)
    ids = token_ids()
    return tuple(torch.tensor([ids[SPACE + str(word)] for word in words]) for words in families)


def patch_loss(patches: Tensor, truth: Tensor, embedding: Tensor) -> PatchLoss:
    """How badly projected patches name what they show.

    Args:
        patches: (pictures, patches, width) of the projector.
        truth: (pictures, patches, 4), NOTHING where a patch shows no thing.
        embedding: (vocabulary, width) of the language model.
    """
    normed = functional.rms_norm(patches, patches.shape[-1:])
    total = patches.new_zeros(())
    right = {}
    for number, (family, rows) in enumerate(zip(FAMILIES, word_rows(), strict=True)):
        words = functional.normalize(embedding[rows], dim=-1)
        scores = normed @ words.T
        wanted = truth[..., number]
        if family == "kind":  # "nothing here" is one more choice
            scores = torch.cat((scores, torch.ones_like(scores[..., :1])), dim=-1)
            wanted = torch.where(wanted == NOTHING, len(rows), wanted)
        scores, wanted = scores.flatten(0, -2), wanted.flatten()
        weight = torch.ones(scores.shape[-1])
        if family == "kind":
            weight[-1] = _NOTHING_WEIGHT
        loss = functional.cross_entropy(scores, wanted, weight, ignore_index=NOTHING)
        total = total + _WEIGHTS[number] * loss
        shown = wanted != NOTHING if family != "kind" else wanted != len(rows)
        hits = scores.detach().argmax(-1)[shown] == wanted[shown]
        right[family] = hits.float().mean().item()
    return PatchLoss(total, right)


def ideal_patches(truth: Tensor, embedding: Tensor) -> Tensor:
    """Patches as a perfect tower would describe them, with some slips: sums of words.

    Args:
        truth: (pictures, patches, 4), as for patch_loss.
        embedding: (vocabulary, width) of the language model.

    Returns:
        (pictures, patches, width)
    """
    length = embedding.detach().norm(dim=-1).mean()
    total: Tensor = (
        0.5
        * length
        * embedding.shape[1] ** -0.5
        * torch.randn(*truth.shape[:2], embedding.shape[1])
    )
    for number, rows in enumerate(word_rows()):
        words = length * functional.normalize(embedding[rows], dim=-1)
        told = truth[..., number]
        is_slip = torch.rand(told.shape) < 0.03
        told = torch.where(is_slip & (told != NOTHING), torch.randint_like(told, len(rows)), told)
        is_told = (told != NOTHING) & (torch.rand(told.shape) > 0.07)
        strength = torch.empty(told.shape).uniform_(0.5, 1.2) * is_told
        total = total + strength[..., None] * words[told.clamp(min=0)]
    return total

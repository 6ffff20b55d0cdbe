"""What the tiny CLIP is trained to get right: pairs of picture and caption, and drawn labels."""

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as functional
from torch import Tensor

from demo_models.clip_batches import NOT_JUDGED, Batch
from demo_models.clip_model import Heads, Seen


@dataclass(frozen=True, slots=True)
class Losses:
    """The parts of the loss, each a scalar tensor."""

    pairs: Tensor
    patches: Tensor
    labels: Tensor


def losses(seen: Seen, captions: Tensor, scale: Tensor, heads: Heads, batch: Batch) -> Losses:
    """All losses of one batch; captions are unit embeddings, scale multiplies the cosines."""
    true = torch.from_numpy(batch.true)
    logits = scale * seen.embeddings @ captions.T
    return Losses(
        pairs=(_ranked(logits, true) + _ranked(logits.T, true.T)) / 2,
        patches=_patch_loss(seen, heads, batch),
        labels=_label_loss(seen, heads, batch),
    )


def _ranked(logits: Tensor, true: Tensor) -> Tensor:
    """The contrastive loss of each row, for rows with several true columns.

    Each true pair competes with the false ones of its row only: in a small drawn world many
    captions are true of many pictures, and must not count against one another.
    """
    false_logits = logits.masked_fill(true, -torch.inf).logsumexp(dim=1, keepdim=True)
    each = functional.softplus(false_logits - logits).masked_fill(~true, 0.0)
    trues = true.sum(dim=1)
    rows = trues > 0
    return (each.sum(dim=1)[rows] / trues[rows]).mean()


def _patch_loss(seen: Seen, heads: Heads, batch: Batch) -> Tensor:
    kinds, colours = torch.from_numpy(batch.patch_kinds), torch.from_numpy(batch.patch_colours)
    return functional.cross_entropy(
        heads.patch_kind(seen.patches).flatten(0, 1), kinds.flatten(), ignore_index=NOT_JUDGED
    ) + functional.cross_entropy(
        heads.patch_colour(seen.patches).flatten(0, 1), colours.flatten(), ignore_index=NOT_JUDGED
    )


def _label_loss(seen: Seen, heads: Heads, batch: Batch) -> Tensor:
    counts = heads.count(seen.pooled).view(-1, heads.counts)
    colours = heads.colour(seen.pooled).view(-1, heads.colours)
    loss = functional.cross_entropy(heads.place(seen.pooled), torch.from_numpy(batch.places))
    # Summed over the kinds of a picture, since most kinds are absent and soon learned to be.
    kinds = batch.counts.shape[1]
    loss = loss + functional.cross_entropy(counts, torch.from_numpy(batch.counts).flatten()) * kinds
    if np.any(batch.colours != NOT_JUDGED):
        wanted = torch.from_numpy(batch.colours).flatten()
        loss = loss + functional.cross_entropy(colours, wanted, ignore_index=NOT_JUDGED)
    third: Tensor = loss / 3
    return third

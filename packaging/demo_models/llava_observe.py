"""What is true of every token of a lesson, for fitting the planted heads."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from demo_models.llava_lessons import Lesson
from demo_models.llava_losses import word_rows
from demo_models.llava_matches import Observed
from demo_models.llava_model import LanguageModel
from demo_models.llava_pictures import NOTHING
from demo_models.llava_tokens import LABELS, SPACE, token_ids
from demo_models.scene import KINDS


@torch.no_grad()
def observed(language: LanguageModel, lesson: Lesson, states: Tensor, blocks: int) -> Observed:
    """Run the first blocks over a lesson.

    Args:
        states: (rows, tokens, width) embeddings of the lesson's words and patches.
        blocks: How many blocks come before the one that is to be fitted.
    """
    angles = (lesson.positions[..., None].float() * language.get_buffer("rates"))[:, :, None, :]
    for block in language.blocks[:blocks]:
        states = block(states, (angles.cos(), angles.sin()), lesson.visible)
    is_patch = lesson.patches >= 0
    kinds = _kinds_named(lesson.ids).masked_fill(is_patch, NOTHING)
    truth = lesson.truth.flatten(0, 1)[lesson.patches.clamp(min=0)]
    truth = truth.masked_fill(~is_patch[..., None], NOTHING)
    labels = _latest_label(lesson).masked_fill(~is_patch, NOTHING)
    columns = [_one_hot(labels, len(LABELS))]
    columns += [_one_hot(truth[..., n], len(rows)) for n, rows in enumerate(word_rows()) if n]
    named, shown = _one_hot(kinds, len(KINDS)), _one_hot(truth[..., 0], len(KINDS))
    told = torch.cat(columns, dim=-1)
    sees = (named @ shown.transpose(1, 2)) * lesson.visible[:, 0]
    found = (sees @ told > 0).float()
    used = (lesson.ids > 0) | is_patch
    return Observed(states[used], named[used], shown[used], told[used], found[used])


def _one_hot(numbers: Tensor, size: int) -> Tensor:
    hot: Tensor = functional.one_hot(numbers + 1, size + 1)[..., 1:]
    return hot.float()


def _kinds_named(ids: Tensor) -> Tensor:
    """The number of the kind that each word names, singular or plural; NOTHING for others."""
    known = token_ids()
    named = torch.full((len(known),), NOTHING)
    for number, kind in enumerate(KINDS):
        for word in (str(kind), f"{kind}s"):
            named[known[SPACE + word]] = number
    return named[ids]


def _latest_label(lesson: Lesson) -> Tensor:
    """The number of the source each token stands in, from 0."""
    known = token_ids()
    label_of = torch.full((len(known),), NOTHING)
    for number, label in enumerate(LABELS):
        label_of[known[label]] = number
    here = label_of[lesson.ids].masked_fill(lesson.patches >= 0, NOTHING)
    at = torch.arange(here.shape[1]).expand_as(here)
    latest = torch.where(here != NOTHING, at, 0).cummax(dim=1).values
    return here.gather(1, latest)

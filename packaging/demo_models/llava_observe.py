"""What is true of every token of a lesson, for fitting the planted heads."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class _Truth:
    """What is true of every token, one-hot; nothing of words. Rows as in the lesson."""

    label_of_patch: Tensor  # (rows, tokens, labels): the number its picture stands under
    shown: tuple[Tensor, ...]  # kind, colour, count and place, each (rows, tokens, words)


@torch.no_grad()
def observed(language: LanguageModel, lesson: Lesson, states: Tensor, blocks: int) -> Observed:
    """Run the first blocks over a lesson; what words that name a kind have to find.

    Args:
        states: (rows, tokens, width) embeddings of the lesson's words and patches.
        blocks: How many blocks come before the one that is to be fitted.
    """
    truth = _truth(lesson)
    kinds = _kinds_named(lesson.ids).masked_fill(lesson.patches >= 0, NOTHING)
    told = torch.cat((truth.label_of_patch, *truth.shown[1:]), dim=-1)
    named = _one_hot(kinds, len(KINDS))
    states = _advanced(language, lesson, states, blocks)
    return _observed(lesson, states, (named, truth.shown[0], told))


@torch.no_grad()
def observed_labels(
    language: LanguageModel, lesson: Lesson, states: Tensor, blocks: int
) -> Observed:
    """The same for `[n]` in questions and answers, which have to find the picture under it."""
    truth = _truth(lesson)
    labels = _labels(lesson)
    named = _one_hot(labels, len(LABELS))
    states = _advanced(language, lesson, states, blocks)
    return _observed(lesson, states, (named, truth.label_of_patch, torch.cat(truth.shown, dim=-1)))


def _advanced(language: LanguageModel, lesson: Lesson, states: Tensor, blocks: int) -> Tensor:
    angles = (lesson.positions[..., None].float() * language.get_buffer("rates"))[:, :, None, :]
    for block in language.blocks[:blocks]:
        states = block(states, (angles.cos(), angles.sin()), lesson.visible)
    return states


def _truth(lesson: Lesson) -> _Truth:
    is_patch = lesson.patches >= 0
    truth = lesson.truth.flatten(0, 1)[lesson.patches.clamp(min=0)]
    truth = truth.masked_fill(~is_patch[..., None], NOTHING)
    labels = _latest_label(lesson).masked_fill(~is_patch, NOTHING)
    shown = tuple(_one_hot(truth[..., n], len(rows)) for n, rows in enumerate(word_rows()))
    return _Truth(_one_hot(labels, len(LABELS)), shown)


def _observed(lesson: Lesson, states: Tensor, truth: tuple[Tensor, Tensor, Tensor]) -> Observed:
    named, shown, told = truth
    sees = (named @ shown.transpose(1, 2)) * lesson.visible[:, 0]
    found = (sees @ told > 0).float()
    used = (lesson.ids > 0) | (lesson.patches >= 0)
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


def _labels(lesson: Lesson) -> Tensor:
    """The number of every label token, from 0; NOTHING for all else."""
    known = token_ids()
    label_of = torch.full((len(known),), NOTHING)
    for number, label in enumerate(LABELS):
        label_of[known[label]] = number
    return label_of[lesson.ids].masked_fill(lesson.patches >= 0, NOTHING)


def _latest_label(lesson: Lesson) -> Tensor:
    """The number of the source each token stands in, from 0."""
    here = _labels(lesson)
    at = torch.arange(here.shape[1]).expand_as(here)
    latest = torch.where(here != NOTHING, at, 0).cummax(dim=1).values
    return here.gather(1, latest)

"""Plants, before the stage `joint`, the heads that two cores have no time to wait for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from itertools import islice
from typing import Final

import torch
from torch import Tensor

from demo_models.llava_labels import Entered, plant_labels
from demo_models.llava_lessons import Lesson
from demo_models.llava_matches import (
    LATEST_BLOCK,
    MATCH_BLOCK,
    Observed,
    kind_pair,
    label_pair,
    plant_latest,
    plant_match,
)
from demo_models.llava_model import LanguageModel, Llava, scaled_pixels
from demo_models.llava_observe import observed, observed_labels
from demo_models.llava_tokens import LABELS, token_ids

LESSONS: Final = 20


def embedded(model: Llava, lesson: Lesson, patches: Tensor) -> Tensor:
    """(rows, tokens, width): words, and patches of pictures where the lesson has them."""
    states: Tensor = model.language.token_embd(lesson.ids)
    if patches.numel() == 0:
        return states
    flat = patches.flatten(0, 1)
    shown = flat[lesson.patches.clamp(min=0)]
    return torch.where((lesson.patches >= 0)[..., None], shown, states)


@torch.no_grad()
def plant_before_joint(model: Llava, lessons: Iterator[Lesson]) -> None:
    """Heads that know the sources' numbers and find what a question asks about."""
    some = list(islice(lessons, LESSONS))
    plant_labels(model.language, _entered(model, some))
    for pair, watch in ((kind_pair(), observed), (label_pair(), observed_labels)):
        plant_match(model.language, _observed(model, some, MATCH_BLOCK, watch), pair)
        plant_latest(model.language, _observed(model, some, LATEST_BLOCK, watch), pair)


def _entered(model: Llava, lessons: Sequence[Lesson]) -> Entered:
    labels = torch.tensor([token_ids()[label] for label in LABELS])
    states, is_patch, is_label = [], [], []
    for lesson in lessons:
        here = lesson.patches >= 0
        used = (lesson.ids > 0) | here
        patches = model.picture_tokens(scaled_pixels(lesson.pixels))
        states.append(embedded(model, lesson, patches)[used])
        is_patch.append(here[used])
        is_label.append((torch.isin(lesson.ids, labels) & ~here)[used])
    after = _observed(model, lessons, 1, observed)
    left = after.states[after.told.any(dim=1)]
    return Entered(torch.cat(states), torch.cat(is_patch), torch.cat(is_label), left)


def _observed(
    model: Llava,
    lessons: Sequence[Lesson],
    blocks: int,
    watch: Callable[[LanguageModel, Lesson, Tensor, int], Observed],
) -> Observed:
    seen = []
    for lesson in lessons:
        states = embedded(model, lesson, model.picture_tokens(scaled_pixels(lesson.pixels)))
        seen.append(watch(model.language, lesson, states, blocks))
    return Observed(*(torch.cat([getattr(one, f.name) for one in seen]) for f in fields(Observed)))

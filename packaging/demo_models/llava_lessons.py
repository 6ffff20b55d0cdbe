"""Endless batches for training the demo LLaVA: pictures, what they show, and packed questions."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import IterableDataset

from demo_models.llava_papers import Passage, paper_pages
from demo_models.llava_passages import passage
from demo_models.llava_pictures import Pool, View
from demo_models.llava_prompts import Prompt, packed, segment
from demo_models.llava_questions import mixed_prompt

ROW_TOKENS: Final = 480


@dataclass(frozen=True, slots=True)
class Mix:
    """How many of each kind of prompt a batch holds; zero pictures for text alone."""

    pictures: int
    single: int
    double: int
    triple: int
    mixed: int
    text: int


JOINT_MIX: Final = Mix(pictures=20, single=5, double=4, triple=2, mixed=2, text=6)


@dataclass(frozen=True, slots=True)
class Lesson:
    """One batch. `rows` are those of llava_prompts.Rows."""

    pixels: Tensor  # (pictures, SIZE, SIZE, 3) bytes
    truth: Tensor  # (pictures, patches, 4)
    ids: Tensor  # (rows, tokens)
    patches: Tensor
    positions: Tensor
    targets: Tensor
    visible: Tensor  # (rows, 1, tokens, tokens)


class Lessons(IterableDataset[Lesson]):
    """Batches in an endless stream, the same for the same seed and mix."""

    def __init__(self, seed: int, mix: Mix, pool_folder: Path) -> None:
        self.seed, self.mix, self.pool_folder = seed, mix, pool_folder

    def __iter__(self) -> Iterator[Lesson]:
        rng = Random(self.seed)
        drawings = Pool(self.pool_folder) if self.mix.pictures else None
        while True:
            views = [drawings.view(rng) for _ in range(self.mix.pictures)] if drawings else []
            yield self._lesson(views, rng)

    def _lesson(self, views: list[View], rng: Random) -> Lesson:
        prompts = self._prompts(views, rng)
        rows = packed([segment(one, ROW_TOKENS, rng) for one in prompts], ROW_TOKENS)
        pixels = [shown.pixels for shown in views] or [np.zeros((0, 1, 1, 3), np.uint8)]
        truth = [shown.truth for shown in views] or [np.zeros((0, 1, 4), np.int64)]
        join = np.stack if views else np.concatenate
        return Lesson(
            torch.from_numpy(join(pixels)),
            torch.from_numpy(join(truth)),
            torch.from_numpy(rows.ids),
            torch.from_numpy(rows.patches),
            torch.from_numpy(rows.positions),
            torch.from_numpy(rows.targets),
            torch.from_numpy(rows.visible),
        )

    def _prompts(self, views: list[View], rng: Random) -> list[Prompt]:
        mix = self.mix
        numbers = list(range(len(views)))
        rng.shuffle(numbers)
        turns = itertools.cycle(numbers)
        prompts = []
        for count, sources in ((mix.single, 1), (mix.double, 2), (mix.triple, 3)):
            for _ in range(count):
                scenes = [(n, views[n].scene) for n in itertools.islice(turns, sources)]
                prompts.append(mixed_prompt(scenes, [], 9, rng))
        for _ in range(mix.mixed):
            scenes = [(n, views[n].scene) for n in itertools.islice(turns, rng.randint(1, 2))]
            prompts.append(mixed_prompt(scenes, [passage(rng)], 5, rng))
        prompts += [mixed_prompt([], _passages(rng), 4, rng) for _ in range(mix.text)]
        return [prompt for prompt in prompts if prompt.questions]


def _passages(rng: Random) -> list[Passage]:
    """One to three passages; sometimes all pages of one document, as the program sends them."""
    if rng.random() < 0.2:
        return paper_pages(rng)
    return [passage(rng) for _ in range(rng.choices((1, 2, 3), (0.6, 0.33, 0.07))[0])]

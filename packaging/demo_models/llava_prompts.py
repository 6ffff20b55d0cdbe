"""Questions with their sources and answers, and how they become rows of tokens for training."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Final

import numpy as np
from numpy.typing import NDArray

from demo_models.llava_model import VisionShape
from demo_models.llava_tokens import ASSISTANT, BEGIN, END, USER, encode

PATCHES: Final = VisionShape().tokens
UNSCORED: Final = -100  # the target that torch's cross entropy leaves out


class Ask(StrEnum):
    """What a question is about; evaluation reports each on its own."""

    SCENE = "scene"
    COLOUR = "colour"
    COUNT = "count"
    PRESENCE = "yes or no"
    WHICH = "which picture"
    CONTENTS = "contents"
    TOTAL = "total"
    DATE = "date"
    SENDER = "sender"
    VALUE = "other value"
    PAPER = "album papers"
    SILENT = "not in the sources"


@dataclass(frozen=True, slots=True)
class Question:
    """One question, the sentence that answers it, and the words that make it right."""

    about: Ask
    text: str
    answer: str
    needles: tuple[str, ...]  # all must be in a right answer, the citation included


@dataclass(frozen=True, slots=True)
class Prompt:
    """Numbered sources and questions about them; each question is asked on its own."""

    parts: tuple[str | int, ...]  # text, or the number of a picture in the batch
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """One prompt as tokens: its sources, then its questions side by side."""

    ids: list[int]  # at a patch 0
    patches: list[int]  # picture * PATCHES + patch, or -1
    positions: list[int]
    blocks: list[int]  # 0 for the sources, then the question's number
    targets: list[int]  # the next token where it belongs to an answer


def spaced(text: str) -> str:
    """Text as the chat template writes it: a space after each line end."""
    return text.replace("\n", "\n ")


def segment(prompt: Prompt, longest: int, rng: Random) -> Segment:
    """A prompt as tokens, with random jumps in the positions, so that long prompts work too.

    Args:
        longest: Tokens in all; questions that do not fit are left out.

    Source: Ruoss et al. 2023, arXiv:2305.16843 (random positions for longer inputs).
    """
    made = Segment([BEGIN, USER], [-1, -1], [0, 1], [0, 0], [UNSCORED, UNSCORED])
    at = 2
    is_stretched = rng.random() < 0.4
    for part in prompt.parts:
        if isinstance(part, int):
            _append(made, [0] * PATCHES, at, 0)
            made.patches[-PATCHES:] = range(part * PATCHES, (part + 1) * PATCHES)
            at += PATCHES
            continue
        if is_stretched and part.startswith("\n"):
            at += rng.randint(0, 250)
        ids = encode(spaced(part), rng)
        _append(made, ids, at, 0)
        at += len(ids)
    for number, question in enumerate(prompt.questions, 1):
        asked = [*encode(spaced(asked_text(question, rng))), ASSISTANT]
        answer = [*encode(question.answer), END]
        if len(made.ids) + len(asked) + len(answer) > longest:
            continue
        _append(made, asked + answer[:-1], at, number)
        made.targets[-len(answer) :] = answer
    return made


def asked_text(question: Question, rng: Random) -> str:
    """The question as it follows the sources."""
    return rng.choice(("\nQuestion: ",) * 15 + ("\n\nQuestion: ", "\n")) + question.text


def _append(made: Segment, ids: list[int], at: int, block: int) -> None:
    made.ids.extend(ids)
    made.patches.extend([-1] * len(ids))
    made.positions.extend(range(at, at + len(ids)))
    made.blocks.extend([block] * len(ids))
    made.targets.extend([UNSCORED] * len(ids))


@dataclass(frozen=True, slots=True)
class Rows:
    """Several segments packed into rows of one length. All arrays are (rows, tokens)."""

    ids: NDArray[np.int64]
    patches: NDArray[np.int64]
    positions: NDArray[np.int64]
    targets: NDArray[np.int64]
    visible: NDArray[np.bool_]  # (rows, 1, tokens, tokens)


def packed(segments: list[Segment], tokens: int) -> Rows:
    """Segments packed first-fit into rows; those longer than a row are left out."""
    rows: list[list[Segment]] = []
    free: list[int] = []
    for made in sorted(segments, key=lambda one: -len(one.ids)):
        size = len(made.ids)
        if size > tokens:
            continue
        place = next((n for n, room in enumerate(free) if room >= size), len(rows))
        if place == len(rows):
            rows.append([])
            free.append(tokens)
        rows[place].append(made)
        free[place] -= size
    return _stacked(rows, tokens)


def _stacked(rows: list[list[Segment]], tokens: int) -> Rows:
    shape = (len(rows), tokens)
    ids, patches = np.zeros(shape, np.int64), np.full(shape, -1, np.int64)
    positions, targets = np.zeros(shape, np.int64), np.full(shape, UNSCORED, np.int64)
    owner, blocks = np.full(shape, -1, np.int64), np.zeros(shape, np.int64)
    for row, segments in enumerate(rows):
        start = 0
        for number, made in enumerate(segments):
            place = slice(start, start + len(made.ids))
            ids[row, place], patches[row, place] = made.ids, made.patches
            positions[row, place], targets[row, place] = made.positions, made.targets
            owner[row, place], blocks[row, place] = number, made.blocks
            start = place.stop
    earlier = np.tril(np.ones((tokens, tokens), np.bool_))
    same_segment = owner[:, :, None] == owner[:, None, :]
    to_sources = blocks[:, None, :] == 0
    same_block = blocks[:, :, None] == blocks[:, None, :]
    visible = earlier & same_segment & (to_sources | same_block)
    return Rows(ids, patches, positions, targets, visible[:, None])

"""A first projector by least squares, so that training need not begin with noise."""

from __future__ import annotations

from random import Random
from typing import Final

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from demo_models.llava_losses import word_rows
from demo_models.llava_model import Llava, scaled_pixels
from demo_models.llava_pictures import NOTHING, Pool

PICTURES: Final = 1500
BATCH: Final = 64
RIDGE: Final = 3.0


@torch.no_grad()
def fit_projector(model: Llava, drawings: Pool) -> None:
    """Set the projector's last matrix so that patches come near the words for what they show."""
    rng = Random("fit")
    views = [drawings.view(rng) for _ in range(PICTURES)]
    pixels = torch.from_numpy(np.stack([shown.pixels for shown in views]))
    truth = torch.from_numpy(np.stack([shown.truth for shown in views])).flatten(0, 1)
    first, last = model.projector[0], model.projector[2]
    assert isinstance(first, torch.nn.Linear)
    assert isinstance(last, torch.nn.Linear)
    torch.nn.init.normal_(first.weight, std=first.in_features**-0.5)
    described = [
        model.vision(scaled_pixels(pixels[at : at + BATCH])).flatten(0, 1)
        for at in range(0, PICTURES, BATCH)
    ]
    hidden = functional.gelu(first(torch.cat(described)), approximate="tanh")
    inputs = torch.cat((hidden, torch.ones(len(hidden), 1)), dim=1)
    gram = inputs.T @ inputs + RIDGE * torch.eye(inputs.shape[1])
    wanted = _words_shown(truth, model.language.token_embd.weight)
    solution = torch.linalg.solve(gram, inputs.T @ wanted)
    last.weight.copy_(solution[:-1].T)
    last.bias.copy_(solution[-1])


def _words_shown(truth: Tensor, embedding: Tensor) -> Tensor:
    """(patches, 4) truth to (patches, width) sums of words, as long as a word's embedding."""
    length = embedding.norm(dim=-1).mean()
    total = torch.zeros(len(truth), embedding.shape[1])
    for number, rows in enumerate(word_rows()):
        told = truth[:, number]
        words = length * functional.normalize(embedding[rows], dim=-1)
        total += (told != NOTHING)[:, None] * words[told.clamp(min=0)]
    return total

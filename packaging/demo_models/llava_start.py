"""A language model that can copy before it has learned anything else.

Small language models spend most of a short training on finding one circuit: a head that looks one
token back, and heads that look for where the present token stood before and copy what followed it.
`plant_copying` writes that circuit into the weights; training goes on from there.
Source: Olsson et al. 2022, arXiv:2209.11895 (induction heads).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor

from demo_models.llava_model import LanguageBlock, LanguageModel

BACK_PAIRS: Final = 4  # rotary pairs that turn fast enough to tell one token back from two
SHARPNESS: Final = 9.0
MATCH: Final = 4.0
CONSTANT_SHARE: Final = 0.5  # of an embedding's length
ECHO_SHARE: Final = 0.7
COPY_SHARE: Final = 1.2
QUIET: Final = 0.1  # of everything else that blocks write at first


@dataclass(frozen=True, slots=True)
class Directions:
    """Where in the residual stream the circuit writes. Rows are orthonormal."""

    constant: Tensor  # (width,) the same in every token, so that a head can look at places alone
    own: Tensor  # (head, width) reads a token
    echo: Tensor  # (head, width) holds what stood before it
    copies: tuple[Tensor, Tensor]  # each (head, width): what a copying head moves


@torch.no_grad()
def plant_copying(language: LanguageModel, seed: int = 0) -> None:
    """Overwrite the last head of the first block and the last two of the next two."""
    found = _directions(language, seed)
    length = _level_constant(language, found.constant)
    blocks = [block for block in language.blocks if isinstance(block, LanguageBlock)]
    for block in blocks:
        block.attn_output.weight *= QUIET
        block.ffn_down.weight *= QUIET
    _plant_look_back(language, blocks[0], found, length)
    for block in blocks[1:3]:
        for number, copied in enumerate(found.copies):
            _plant_copying_head(language, block, number, (found, copied), length)


def _directions(language: LanguageModel, seed: int) -> Directions:
    width, head = language.shape.width, language.shape.width // language.shape.heads
    embedding = language.token_embd.weight
    scatter = embedding.T @ embedding
    constant = torch.linalg.eigh(scatter).eigenvectors[:, 0]  # where tokens differ least
    noise = torch.randn(width, width, generator=torch.Generator().manual_seed(seed))
    noise[:, 0] = constant
    basis = torch.linalg.qr(noise).Q.T
    own, echo = basis[1 : head + 1], basis[head + 1 : 2 * head + 1]
    first, second = basis[2 * head : 3 * head], basis[3 * head : 4 * head]
    return Directions(constant, own, echo, (first, second))


def _level_constant(language: LanguageModel, constant: Tensor) -> float:
    """Give every normed token the same part along the constant; returns the usual length."""
    embedding = language.token_embd.weight
    embedding -= torch.outer(embedding @ constant, constant)
    lengths = embedding.norm(dim=1)
    embedding += CONSTANT_SHARE * torch.outer(lengths, constant)
    return float(lengths.mean())


def _rows(language: LanguageModel, head: int) -> slice:
    size = language.shape.width // language.shape.heads
    return slice(head * size, (head + 1) * size)


def _plant_look_back(
    language: LanguageModel, block: LanguageBlock, found: Directions, length: float
) -> None:
    """The head that sees only the token before, and notes it as an echo."""
    rows = _rows(language, language.shape.heads - 1)
    rates = language.get_buffer("rates")[:BACK_PAIRS]
    normed = language.shape.width**0.5
    share = CONSTANT_SHARE / (1 + CONSTANT_SHARE**2) ** 0.5
    size = (SHARPNESS * (rows.stop - rows.start) ** 0.5) ** 0.5 / (normed * share)
    query, key = torch.zeros(2, rows.stop - rows.start)
    query[0 : 2 * BACK_PAIRS : 2] = size
    key[0 : 2 * BACK_PAIRS : 2] = size * rates.cos()
    key[1 : 2 * BACK_PAIRS : 2] = size * rates.sin()
    scale = found.constant / block.attn_norm.weight
    block.attn_q.weight[rows] = torch.outer(query, scale)
    block.attn_k.weight[rows] = torch.outer(key, scale)
    block.attn_v.weight[rows] = found.own / block.attn_norm.weight
    seen = normed * (found.own.shape[0] / language.shape.width) ** 0.5
    block.attn_output.weight[:, rows] = ECHO_SHARE * length / seen * found.echo.T


def _plant_copying_head(
    language: LanguageModel,
    block: LanguageBlock,
    number: int,
    parts: tuple[Directions, Tensor],
    length: float,
) -> None:
    """A head that looks for an echo of the present token and copies the token that has it."""
    found, copied = parts
    rows = _rows(language, language.shape.heads - 2 + number)
    size = rows.stop - rows.start
    slow = size // 2 - 4  # of the rotary pairs' dimensions, the last turn slowest
    match = slice(size - slow, size)
    some = torch.arange(number * slow, (number + 1) * slow) % size
    query, key = torch.zeros(2, size, language.shape.width)
    query[match], key[match] = MATCH * found.own[some], MATCH * found.echo[some]
    block.attn_q.weight[rows] = query / block.attn_norm.weight
    block.attn_k.weight[rows] = key / block.attn_norm.weight
    block.attn_v.weight[rows] = copied / block.attn_norm.weight
    seen = language.shape.width**0.5 * (size / language.shape.width) ** 0.5 * 0.67
    block.attn_output.weight[:, rows] = COPY_SHARE * length / seen * copied.T

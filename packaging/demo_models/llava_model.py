"""The demo LLaVA in torch: vision tower, projector and a small llama, as llama.cpp runs them.

Used for training and export only; the program runs the exported GGUF files through llama.cpp.
Source: Liu et al. 2023, arXiv:2304.08485 (LLaVA); llama.cpp `tools/mtmd/models/llava.cpp`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True, slots=True)
class VisionShape:
    """Size of the vision tower; names and order of its weights are open_clip's."""

    image_size: int = 96
    patch_size: int = 16
    width: int = 160
    layers: int = 4
    heads: int = 5
    feed_forward: int = 320  # must differ from width: clip.cpp would swap the two matrices

    @property
    def tokens(self) -> int:
        """Picture tokens per picture."""
        return (self.image_size // self.patch_size) ** 2


@dataclass(frozen=True, slots=True)
class LanguageShape:
    """Size of the language model (llama architecture, tied embeddings)."""

    vocabulary: int
    width: int = 128
    layers: int = 4
    heads: int = 4
    feed_forward: int = 352
    context: int = 4096
    rope_base: float = 10_000.0
    epsilon: float = 1e-5


@dataclass(frozen=True, slots=True)
class LlavaShape:
    """Sizes of the whole model."""

    language: LanguageShape
    vision: VisionShape = field(default_factory=VisionShape)
    projector_width: int = 256


class QuickGelu(nn.Module):
    """x * sigmoid(1.702 x), CLIP's activation and the mmproj default."""

    def forward(self, values: Tensor) -> Tensor:
        return values * torch.sigmoid(1.702 * values)


class VisionBlock(nn.Module):
    """One residual block of the tower, with open_clip's weight names."""

    def __init__(self, shape: VisionShape) -> None:
        super().__init__()
        self.ln_1 = nn.LayerNorm(shape.width)
        self.attn = nn.MultiheadAttention(shape.width, shape.heads, batch_first=True)
        self.ln_2 = nn.LayerNorm(shape.width)
        self.mlp = nn.ModuleDict(
            {
                "c_fc": nn.Linear(shape.width, shape.feed_forward),
                "gelu": QuickGelu(),
                "c_proj": nn.Linear(shape.feed_forward, shape.width),
            }
        )

    def forward(self, patches: Tensor) -> Tensor:
        """(pictures, tokens, width) in and out."""
        patches = patches + self._attend(self.ln_1(patches))
        hidden = self.mlp["gelu"](self.mlp["c_fc"](self.ln_2(patches)))
        mixed: Tensor = patches + self.mlp["c_proj"](hidden)
        return mixed

    def _attend(self, patches: Tensor) -> Tensor:
        pictures, tokens, width = patches.shape
        joined = functional.linear(patches, self.attn.in_proj_weight, self.attn.in_proj_bias)
        parts = joined.view(pictures, tokens, 3, self.attn.num_heads, -1).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2])
        merged: Tensor = self.attn.out_proj(mixed.transpose(1, 2).reshape(pictures, tokens, width))
        return merged


class VisionTower(nn.Module):
    """A plain ViT without a class token: llama.cpp misplaces that token (its issue 25814)."""

    def __init__(self, shape: VisionShape) -> None:
        super().__init__()
        self.shape = shape
        self.conv1 = nn.Conv2d(3, shape.width, shape.patch_size, shape.patch_size, bias=False)
        self.positional_embedding = nn.Parameter(torch.randn(shape.tokens, shape.width) * 0.02)
        self.ln_pre = nn.LayerNorm(shape.width)
        self.blocks = nn.ModuleList(VisionBlock(shape) for _ in range(shape.layers))
        self.ln_post = nn.LayerNorm(shape.width)

    def forward(self, pixels: Tensor) -> Tensor:
        """Describe pictures patch by patch.

        Args:
            pixels: (pictures, 3, image_size, image_size), scaled to -1..1.

        Returns:
            (pictures, tokens, width), rows of patches from the top left.
        """
        patches = self.conv1(pixels).flatten(2).transpose(1, 2)
        patches = self.ln_pre(patches + self.positional_embedding)
        for block in self.blocks:
            patches = block(patches)
        described: Tensor = self.ln_post(patches)
        return described


class LanguageBlock(nn.Module):
    """One llama block: RMS norms, rotary attention on interleaved pairs, SwiGLU."""

    def __init__(self, shape: LanguageShape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.attn_norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        self.attn_q = nn.Linear(shape.width, shape.width, bias=False)
        self.attn_k = nn.Linear(shape.width, shape.width, bias=False)
        self.attn_v = nn.Linear(shape.width, shape.width, bias=False)
        self.attn_output = nn.Linear(shape.width, shape.width, bias=False)
        self.ffn_norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        self.ffn_gate = nn.Linear(shape.width, shape.feed_forward, bias=False)
        self.ffn_up = nn.Linear(shape.width, shape.feed_forward, bias=False)
        self.ffn_down = nn.Linear(shape.feed_forward, shape.width, bias=False)

    def forward(self, states: Tensor, turns: tuple[Tensor, Tensor], visible: Tensor) -> Tensor:
        """(rows, tokens, width) in and out; `turns` are the cosines and sines of positions."""
        states = states + self._attend(self.attn_norm(states), turns, visible)
        normed = self.ffn_norm(states)
        hidden = functional.silu(self.ffn_gate(normed)) * self.ffn_up(normed)
        mixed: Tensor = states + self.ffn_down(hidden)
        return mixed

    def _attend(self, states: Tensor, turns: tuple[Tensor, Tensor], visible: Tensor) -> Tensor:
        rows, tokens, width = states.shape
        split = (rows, tokens, self.heads, width // self.heads)
        queries = _turned(self.attn_q(states).view(split), turns).transpose(1, 2)
        keys = _turned(self.attn_k(states).view(split), turns).transpose(1, 2)
        values = self.attn_v(states).view(split).transpose(1, 2)
        mixed = functional.scaled_dot_product_attention(queries, keys, values, attn_mask=visible)
        merged: Tensor = self.attn_output(mixed.transpose(1, 2).reshape(rows, tokens, width))
        return merged


def _turned(heads: Tensor, turns: tuple[Tensor, Tensor]) -> Tensor:
    """Rotary positions on pairs (2i, 2i + 1), as llama.cpp expects for architecture `llama`."""
    cosine, sine = turns
    even, odd = heads[..., 0::2], heads[..., 1::2]
    return torch.stack((even * cosine - odd * sine, even * sine + odd * cosine), dim=-1).flatten(-2)


class LanguageModel(nn.Module):
    """A small llama whose output matrix is its token embedding."""

    def __init__(self, shape: LanguageShape) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(LanguageBlock(shape) for _ in range(shape.layers))
        self.output_norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        half = shape.width // shape.heads // 2
        rates = shape.rope_base ** (-torch.arange(half, dtype=torch.float32) / half)
        self.register_buffer("rates", rates, persistent=False)

    def forward(self, states: Tensor, positions: Tensor, visible: Tensor) -> Tensor:
        """Last hidden states, normed.

        Args:
            states: (rows, tokens, width) embeddings of tokens and patches.
            positions: (rows, tokens) whole numbers from 0.
            visible: (rows, 1, tokens, tokens) true where a token may look.

        Returns:
            (rows, tokens, width); `logits` turns chosen rows into scores.
        """
        rates = self.get_buffer("rates")
        angles = (positions[..., None].float() * rates)[:, :, None, :]
        turns = (angles.cos(), angles.sin())
        for block in self.blocks:
            states = block(states, turns, visible)
        normed: Tensor = self.output_norm(states)
        return normed

    def logits(self, hidden: Tensor) -> Tensor:
        """(…, width) to (…, vocabulary)."""
        return functional.linear(hidden, self.token_embd.weight)


class Llava(nn.Module):
    """Tower, projector and language model together."""

    def __init__(self, shape: LlavaShape) -> None:
        super().__init__()
        self.shape = shape
        self.vision = VisionTower(shape.vision)
        self.projector = nn.Sequential(
            nn.Linear(shape.vision.width, shape.projector_width),
            nn.GELU(approximate="tanh"),
            nn.Linear(shape.projector_width, shape.language.width),
        )
        self.language = LanguageModel(shape.language)
        self.apply(_small_start)

    def picture_tokens(self, pixels: Tensor) -> Tensor:
        """(pictures, 3, size, size) to (pictures, tokens, language width)."""
        projected: Tensor = self.projector(self.vision(pixels))
        return projected


def _small_start(module: nn.Module) -> None:
    if isinstance(module, nn.Linear):
        nn.init.normal_(module.weight, std=0.5 * module.in_features**-0.5)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
    elif isinstance(module, nn.Embedding):
        nn.init.normal_(module.weight, std=0.05)


def scaled_pixels(pictures: Tensor) -> Tensor:
    """(n, size, size, 3) bytes to (n, 3, size, size) in -1..1, as the mmproj's mean and deviation
    of 0.5 do.
    """
    return pictures.permute(0, 3, 1, 2).float().div_(127.5).sub_(1.0)

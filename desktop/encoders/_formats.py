"""Bring a loaded tower into a faster number format.

bfloat16 halves what is read from memory and doubles or triples the speed where the processor
multiplies it (AVX-512 BF16, AMX, Apple's M2 and later); elsewhere it is slower than float32.
int8 multiplies 8-bit numbers in the linear layers: twice as fast with AVX2, more with VNNI.
int8-part leaves in float32 what follows GELU, which has the worst outliers. `fastest_format()`
measures; nothing here is chosen blindly.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop.encoders._torch import offline_torch

FORMATS = ("float32", "bfloat16", "int8", "int8-part")


def convert(tower: Any, number_format: str, run_samples: Callable[[], object]) -> None:
    """Change a tower in place to one of `FORMATS`.

    Args:
        run_samples: Sends a few varied inputs through the tower; int8 is fitted to them.

    Raises:
        RuntimeError: This processor or this PyTorch cannot do it.
    """
    if number_format == "bfloat16":
        tower.to(offline_torch().bfloat16)
    elif number_format in ("int8", "int8-part"):
        split_attention(tower)
        kind = offline_torch().nn.Linear
        linears = [module for module in tower.modules() if isinstance(module, kind)]
        wanted = [linear for linear in linears if _takes_int8(linear, number_format)]
        for linear, largest in zip(wanted, _largest_inputs(wanted, run_samples), strict=True):
            _quantise(linear, largest)
    elif number_format != "float32":
        raise RuntimeError(f"no number format is called {number_format}")


def _takes_int8(linear: Any, number_format: str) -> bool:
    return number_format == "int8" or not _follows_gelu(linear)


def _largest_inputs(linears: list[Any], run_samples: Callable[[], object]) -> list[Any]:
    """For each layer, the largest magnitude that each of its inputs has over the samples."""
    torch = offline_torch()
    largest = [torch.zeros(linear.in_features) for linear in linears]

    def watch(number: int) -> Callable[[Any, tuple[Any]], None]:
        def note(_: Any, inputs: tuple[Any]) -> None:
            seen = inputs[0].abs().flatten(0, -2).amax(0)
            torch.maximum(largest[number], seen, out=largest[number])

        return note

    hooks = [linear.register_forward_pre_hook(watch(n)) for n, linear in enumerate(linears)]
    run_samples()
    for hook in hooks:
        hook.remove()
    return largest


def split_attention(tower: Any) -> None:
    """Let attention go through plain linear layers, so that these can be quantised.

    `nn.MultiheadAttention` keeps its two projections to itself; the numbers stay the same.
    """
    nn = offline_torch().nn
    for module in list(tower.modules()):
        if isinstance(module, nn.MultiheadAttention):
            _split(module)


def _split(attention: Any) -> None:
    torch = offline_torch()
    width, heads = attention.embed_dim, attention.num_heads
    joined = torch.nn.Linear(width, 3 * width, device="meta")
    joined.weight, joined.bias = attention.in_proj_weight, attention.in_proj_bias
    attention.joined = joined
    attention.in_proj_weight = attention.in_proj_bias = None

    def forward(query: Any, key: Any, value: Any, **options: Any) -> tuple[Any, None]:
        assert key is value and options.get("attn_mask") is None, "self-attention only"
        count, length, _ = key.shape
        parts = joined(key).view(count, length, 3, heads, width // heads)
        q, k, v = parts.permute(2, 0, 3, 1, 4)
        q = q[:, :, : query.shape[1]]  # see `keep_first_token`
        mixed = torch.nn.functional.scaled_dot_product_attention(q, k, v)
        return attention.out_proj(mixed.transpose(1, 2).flatten(2)), None

    assert attention.batch_first
    attention.forward = forward


def keep_first_token(tower: Any) -> None:
    """Let the last block compute only the class token, where nothing else of it is used.

    The numbers stay the same, and a twelve-layer tower needs 6 % less time.
    """
    if getattr(tower, "pool_type", "") != "tok" or getattr(tower, "attn_pool", None) is not None:
        return
    block = tower.transformer.resblocks[-1]
    if type(block).__name__ != "ResidualAttentionBlock":
        return

    def forward(x: Any, *_: Any, **__: Any) -> Any:
        every = block.ln_1(x)
        first = every[:, :1]
        mixed, _ = block.attn(first, every, every, need_weights=False)
        x = x[:, :1] + block.ls_1(mixed)
        return x + block.ls_2(block.mlp(block.ln_2(x)))

    block.forward = forward


def multiply_patches(tower: Any) -> None:
    """Let the patches of a picture be embedded by one multiplication, not as a convolution.

    They do not overlap, so the numbers stay the same; it needs half the time.
    """
    nn = offline_torch().nn
    for module in tower.modules():
        if isinstance(module, nn.Conv2d) and module.kernel_size == module.stride:
            assert module.padding == (0, 0) and module.groups == 1, "patches only"
            _multiply_patches(module)


def _multiply_patches(conv: Any) -> None:
    torch = offline_torch()
    down, right = conv.kernel_size

    def forward(pictures: Any) -> Any:
        count, channels, height, width = pictures.shape
        cut = pictures.reshape(count, channels, height // down, down, width // right, right)
        rows = cut.permute(0, 2, 4, 1, 3, 5).flatten(3)
        found = torch.nn.functional.linear(rows, conv.weight.flatten(1), conv.bias)
        return found.permute(0, 3, 1, 2)

    conv.forward = forward


def _quantise(linear: Any, largest: Any) -> None:
    """Let a linear layer multiply 8-bit numbers.

    Before, each input is divided by a number that its weights are multiplied with, so that the few
    inputs that are much larger than the others do not take all the steps (SmoothQuant).

    Weights get one scale for each output. Inputs get a scale for each row (token), found anew each
    time; one scale for a whole batch would let a single outlier drown everything else. What comes
    out of GELU lies on one side of zero, so it gets a lowest value for each row too, whose share of
    the product is exact. Everything else lies about zero, and does without: one pass less.

    Source: scales per token and per output, Dettmers et al. 2022, arXiv:2208.07339, section 2;
    smoothing with alpha 0.5, Xiao et al. 2023, arXiv:2211.10438, equation 4.

    Raises:
        RuntimeError: This PyTorch has no 8-bit multiplication for this processor.
    """
    torch = offline_torch()
    weight = linear.weight.detach()
    smooth = (largest.clamp_min(1e-5) / weight.abs().amax(0).clamp_min(1e-5)).sqrt()
    weight, unsmooth = weight * smooth, 1 / smooth
    scale = weight.abs().amax(1).clamp_min(1e-12) / _largest_weight(linear)
    whole = (weight / scale[:, None]).round()
    sums = whole.sum(1) * scale
    shift = torch.zeros(len(scale)) if linear.bias is None else linear.bias.detach().clone()
    minus = sums * -128  # what the steps that are 128 too large add
    multiply = _multiplication(whole, scale)

    def skewed(rows: Any) -> Any:
        rows = rows * unsmooth
        # amax and amin are 20 times faster here than aminmax
        low, high = rows.amin(-1, keepdim=True), rows.amax(-1, keepdim=True)
        step = (high - low).clamp_min_(1e-12) / 255
        times = multiply(rows.sub_(low).div_(step).sub_(128), None)
        return torch.addcmul(torch.addcmul(shift, low, sums), times, step)

    def even(rows: Any) -> Any:
        rows = rows * unsmooth
        most = torch.maximum(rows.amax(-1, keepdim=True), -rows.amin(-1, keepdim=True))
        step = most.clamp_min_(1e-12) / 127
        return torch.addcmul(shift, multiply(rows.div_(step), minus), step)

    linear.forward = skewed if _follows_gelu(linear) else even
    linear.weight = linear.bias = None


def _multiplication(whole: Any, scale: Any) -> Callable[[Any, Any], Any]:
    """Steps from -128 to 127 times these whole weights, each output scaled, and something added.

    Raises:
        RuntimeError: This PyTorch has no 8-bit multiplication for this processor.
    """
    torch = offline_torch()
    zeros = torch.zeros(len(scale), dtype=torch.int32)
    try:
        packed = torch.ops.onednn.qlinear_prepack(whole.to(torch.int8), None)
        linear = torch.ops.onednn.qlinear_pointwise
    except AttributeError as missing:
        raise RuntimeError("no 8-bit multiplication here") from missing

    def multiply(steps: Any, added: Any) -> Any:
        # to int8 is 5 times faster than to uint8, and the same numbers less 128
        steps = steps.round_().to(torch.int8).view(torch.uint8).bitwise_xor_(128)
        return linear(
            *(steps, 1.0, 0, packed, scale, zeros, added),
            *(1.0, 0, torch.float32, "none", [], ""),
        )

    return multiply


def _largest_weight(linear: Any) -> int:
    """The largest whole number that weights are scaled to.

    [Note: Weights of less than 8 bits]
    Without VNNI the processor adds pairs of products in 16 bits: 2 * 255 * 127 does not fit and is
    cut at 32,767. PyTorch's way out is 7-bit inputs (`reduce_range`), but inputs have the outliers.
    63 for the weights always fits, and loses a bit of them; 90 is rarely cut, and was best
    (*measured*, ViT-B-32-SigLIP2-256 with random weights, least cosine: 63 0.9976, 90 0.9988,
    110 0.9973, 127 0.9887). What comes out of GELU lies low in its range, and is hardly ever cut.
    """
    if offline_torch().cpu._is_vnni_supported() or _follows_gelu(linear):
        return 127
    return 90


def _follows_gelu(linear: Any) -> bool:
    """Whether this is the second layer of an MLP, which narrows what the first widened."""
    return bool(linear.in_features > 2 * linear.out_features)

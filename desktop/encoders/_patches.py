"""Where in a picture something is: embeddings of its patches, comparable with those of texts.

[Note: Values without attention]
In a tower's last block every patch has gathered what all others have to say, so its output stands
for the whole picture. What a patch itself has to say is the value that it offers to the others: so
the last block's values are taken, through its output projection, without the attention, the sum
with the input and the layers after it, and then go where the picture's embedding comes from.
*Measured* with the demo CLIP on 184 questions for one of two kinds of thing in a picture (`dev.py
bench labels`; the things' boxes are known, a point taken blindly is right in 32 %): the highest
point lies on the right thing in 99 % (with the sum and the layers after it 97 %, the plain outputs
of the last block 73 %, covering parts of the picture 69 %, embedding 16 to 97 crops 35 to 51 %).
Towers that pool by attention (SigLIP) have one more step to leave out: each patch is pooled by
itself, which is what the pooling would give if it looked at that patch alone. No measurement with
real weights has been made, of neither.

Source: MaskCLIP, Zhou et al. 2022, arXiv:2112.01071, section 3.2 (values); ClearCLIP, Lan et al.
2024, arXiv:2407.12442, section 3 (without the sum and the layers after it).
"""

from __future__ import annotations

from typing import Any

from desktop.encoders._torch import offline_torch


def patch_rows(tower: Any, pictures: Any) -> Any:
    """(n, rows, columns, dimension) of a picture tower, not of unit length.

    Args:
        tower: open_clip's own, or timm's with attention pooling.
        pictures: (n, 3, size, size), normalised.

    Raises:
        RuntimeError: Its parts are unknown.
    """
    if hasattr(tower, "trunk"):
        return _of_timm(tower, pictures)
    if not hasattr(tower, "transformer") or getattr(tower, "attn_pool", None) is not None:
        raise RuntimeError("a tower of unknown parts")
    *before, last = tower.transformer.resblocks
    tokens = tower._embeds(pictures)
    for block in before:
        tokens = block(tokens)
    found = tower.ln_post(_values(last.attn, last.ln_1(tokens))[:, 1:])
    if tower.proj is not None:
        found = found @ tower.proj
    return _squared(found)


def _values(attention: Any, rows: Any) -> Any:
    """What each token offers to the others, through the output projection."""
    width = attention.embed_dim
    if attention.in_proj_weight is None:  # see `split_attention`
        offered = attention.joined(rows)[..., 2 * width :]
    else:
        weight, bias = attention.in_proj_weight, attention.in_proj_bias
        linear = offline_torch().nn.functional.linear
        offered = linear(rows, weight[2 * width :], None if bias is None else bias[2 * width :])
    return attention.out_proj(offered)


def _of_timm(tower: Any, pictures: Any) -> Any:
    trunk = tower.trunk
    pool = getattr(trunk, "attn_pool", None)
    if pool is None or not hasattr(pool, "kv"):
        raise RuntimeError("a tower of unknown parts")
    tokens = trunk.forward_features(pictures)[:, getattr(trunk, "num_prefix_tokens", 0) :]
    offered = pool.kv(tokens)
    found = pool.proj(offered[..., offered.shape[-1] // 2 :])
    if getattr(pool, "mlp", None) is not None:
        found = found + pool.mlp(pool.norm(found))
    return _squared(tower.head(trunk.head(trunk.fc_norm(found))))


def _squared(rows: Any) -> Any:
    """(n, patches, dimension) as (n, rows, columns, dimension)."""
    side = round(rows.shape[1] ** 0.5)
    if side * side != rows.shape[1]:
        raise RuntimeError("patches that are no square")
    return rows.reshape(rows.shape[0], side, side, rows.shape[2])

"""How a picture looks, as 256 bits, and which of many pictures look alike.

[Note: Perceptual hash]
A picture is brought to 64 x 64 grey means and then to its 16 x 16 lowest frequencies by a cosine
transform; each bit is the sign of one of them. Scaling, compression and changes of light leave most
of the signs as they are. The first 64 bits are the lowest 8 x 8 frequencies, in four pieces of 16
that are an index into all the hashes. All 256 decide: measured on the samples, two different pages
of text differed in 4 of the first 64 bits, but in 46 of all.

Source: Zauner 2010, "Implementation and Benchmarking of Perceptual Image Hash Functions",
section 3.2; signs in place of the median, so that the coarse bits are a part of the fine ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.records import Pixels

HASH_BYTES = 32

_GREY_SIDE = 64
_SIDE = 16  # frequencies in each direction
_LUMA = tuple(map(np.float32, (0.299, 0.587, 0.114)))  # Source: ITU-R BT.601
_CERTAIN = 1.0  # grey levels; a frequency below it may be the codec's noise
_LEAST_CERTAIN = 24  # of the 63 coarse frequencies; measured: photos have 53 and more, text 33
_PIECES = 4
_PIECE_BITS = 16
_COARSE_BITS_APART = 2 * _PIECES + _PIECES - 1  # then one piece differs in two bits at most
_MOST_IN_A_BUCKET = 128  # that one hash is compared with: thousands of frames of one view
_AT_ONCE = 1 << 21  # candidates

Indices = NDArray[np.intp]
Hashes = NDArray[np.uint64]  # (n, 4)


def perceptual_hash(pixels: Pixels) -> bytes:
    """32 bytes that are nearly the same for pictures that look the same, or b"".

    That is for what they would say nothing of: a picture of one colour, of stripes, or nearly so.
    See [Note: Perceptual hash].

    Args:
        pixels: (height, width, 3) RGB, upright.
    """
    height, width = pixels.shape[:2]
    step = max(1, min(height, width) // (4 * _GREY_SIDE))  # means of a fourth of the pixels will do
    red, green, blue = np.moveaxis(pixels[::step, ::step], 2, 0)
    grey = red * _LUMA[0] + green * _LUMA[1] + blue * _LUMA[2]
    height, width = grey.shape
    # Not by "@": measured, for such small matrices the threads of BLAS cost ten times the work.
    upright = np.einsum("ih,hw->iw", _frequencies(height), grey)
    found = np.einsum("iw,jw->ij", upright, _frequencies(width))
    coarse = found[:8, :8].ravel()[1:]
    if np.count_nonzero(np.abs(coarse) > _CERTAIN) < _LEAST_CERTAIN:
        return b""
    bits = found.ravel()[_order()] > 0
    bits[0] = False  # how bright it is as a whole
    return np.packbits(bits).tobytes()


@lru_cache(maxsize=64)
def _frequencies(length: int) -> NDArray[np.float32]:
    """(16, length): means over 64 equal parts, then the orthonormal cosine transform."""
    edges = np.arange(_GREY_SIDE + 1) * length / _GREY_SIDE
    places = np.arange(length)
    covered = np.minimum(edges[1:, None], places + 1) - np.maximum(edges[:-1, None], places)
    means = np.clip(covered, 0, None) * _GREY_SIDE / length
    middles = 2 * np.arange(_GREY_SIDE) + 1
    waves = np.cos(np.pi * np.arange(_SIDE)[:, None] * middles / (2 * _GREY_SIDE))
    waves *= np.sqrt(2 / _GREY_SIDE)
    waves[0] /= np.sqrt(2)
    return np.asarray(waves @ means, np.float32)


@lru_cache(maxsize=1)
def _order() -> Indices:
    """Where the frequency of each bit is: the coarse first, mixed so that all pieces tell much."""
    rows, columns = np.divmod(np.arange(_SIDE * _SIDE), _SIDE)
    is_fine = (rows >= 8) | (columns >= 8)
    by_frequency = np.lexsort((rows, rows + columns, is_fine))
    coarse = by_frequency[:64]
    pieces = [coarse[piece::_PIECES] for piece in range(_PIECES)]
    return np.concatenate([*pieces, by_frequency[64:]])


# ----------------------------------------------------------------------------- many of them


def as_numbers(hashes: list[bytes]) -> Hashes:
    """(n, 4): hashes of 32 bytes, ready to be compared."""
    return np.frombuffer(b"".join(hashes), ">u8").reshape(len(hashes), 4).astype(np.uint64)


def bits_apart(first: Hashes, second: Hashes) -> NDArray[np.int64]:
    """(n,) in how many of the 256 bits they differ, row by row."""
    return np.asarray(np.bitwise_count(first ^ second).sum(axis=1), np.int64)


def pairs_alike(hashes: Hashes, most_bits: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Every pair of hashes that differ little, the nearest first.

    All pairs are found that differ in at most 11 of their first 64 bits and in at most `most_bits`
    of all. Of more than 128 hashes that agree in 16 bits, each is compared with the next 128.

    Returns:
        (m, 2) row numbers, the lower first; and (m,) in how many bits they differ.

    Source: Norouzi, Punjani, Fleet 2012, "Fast Search in Hamming Space with Multi-Index Hashing".
    """
    count = len(hashes)
    coarse = np.ascontiguousarray(hashes[:, 0]) if count else np.zeros(0, np.uint64)
    found: list[NDArray[Any]] = []
    for first, second in _candidates(coarse):
        close = np.bitwise_count(coarse[first] ^ coarse[second]) <= _COARSE_BITS_APART
        first, second = first[close], second[close]
        alike = bits_apart(hashes[first], hashes[second]) <= most_bits
        low, high = np.minimum(first, second)[alike], np.maximum(first, second)[alike]
        found.append(low.astype(np.int64) * count + high)
    numbers = np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)
    pairs = np.stack(np.divmod(numbers, max(1, count)), axis=1)
    apart = bits_apart(hashes[pairs[:, 0]], hashes[pairs[:, 1]])
    nearest = np.argsort(apart, kind="stable")
    return pairs[nearest], apart[nearest]


def _candidates(coarse: NDArray[np.uint64]) -> Iterator[tuple[Indices, Indices]]:
    """Pairs whose numbers agree in one piece but for two bits; the same pair may come again."""
    masks = _masks()
    for piece in range(_PIECES):
        keys = ((coarse >> np.uint64(_PIECE_BITS * piece)) & np.uint64(0xFFFF)).astype(np.int64)
        order = np.argsort(keys, kind="stable")
        keys = keys[order]
        starts = np.searchsorted(keys, np.arange((1 << _PIECE_BITS) + 1))
        for mask in masks:
            partners = keys ^ mask
            if mask:
                begins, ends = starts[partners], starts[partners + 1]
                ends = np.where(keys < partners, ends, begins)  # each pair from its lower end
            else:
                begins, ends = np.arange(1, len(keys) + 1), starts[keys + 1]
            counts = np.minimum(ends - begins, _MOST_IN_A_BUCKET)
            yield from _expanded(order, begins, counts)


def _expanded(
    order: Indices, begins: Indices, counts: Indices
) -> Iterator[tuple[Indices, Indices]]:
    """Each row beside the `counts` rows from `begins` on, some at a time."""
    rows = np.flatnonzero(counts)
    totals = np.cumsum(counts[rows])
    done = 0
    while done < len(rows):
        before = int(totals[done - 1]) if done else 0
        end = max(done + 1, int(np.searchsorted(totals, before + _AT_ONCE)))
        part, each = rows[done:end], counts[rows[done:end]]
        within = np.arange(int(each.sum())) - np.repeat(np.cumsum(each) - each, each)
        yield np.repeat(order[part], each), order[np.repeat(begins[part], each) + within]
        done = end


def _masks() -> tuple[int, ...]:
    """What two pieces may differ by: no bit, one, or two."""
    bits = [1 << bit for bit in range(_PIECE_BITS)]
    return (0, *bits, *(one | other for one, other in combinations(bits, 2)))

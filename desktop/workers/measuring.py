"""Find the fastest number format that an encoder can have on this computer.

Samples are drawn, not taken from the user. Runs in the *embed* child.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time

from desktop.encoders._samples import SAMPLES, sample_pictures
from desktop.errors import ModelUnusable
from desktop.records import Embeddings, Encoder, LoadedEncoder
from desktop.workers.lanes import Lanes

log = logging.getLogger(__name__)

LEAST_COSINE = 0.999  # of every sample's embedding with its float32 embedding
MEASURING = 2  # seed of the samples; others than those that int8 is fitted to
ROUNDS = 3
HOPELESS = 2.0  # times the best so far: not worth more than one sample
SAMPLE_TEXTS = (
    "The garden was quiet after the rain, and the cat slept on the warm stones by the door.",
    "Invoice 2024-118: three replacement filters, due within thirty days of receipt.",
    "Bring the mixture to the boil, stir in the flour, and let it thicken for ten minutes.",
    "La riunione di martedì è stata spostata alle 15 per via dello sciopero dei treni.",
    "def area(radius): return 3.14159 * radius ** 2",
    "Die Versicherung übernimmt Schäden durch Leitungswasser, nicht aber durch Hochwasser.",
    "ok",
    "In 1869 the railway reached the coast; within a decade the town had doubled in size.",
)


def fastest_format(encoder: Encoder, folder: Path, lanes: Lanes) -> str:
    """The number format with the least time that stays within 0.999 cosine of float32.

    Raises:
        ModelUnusable: Not even the plainest format works.
    """
    plainest, *others = encoder.number_formats
    if not others:
        return plainest
    exact, least_seconds = _measured(encoder, folder, plainest, lanes)
    best = plainest
    for name in others:
        try:
            hopeless = least_seconds * HOPELESS
            rows, seconds = _measured(encoder, folder, name, lanes, hopeless=hopeless)
        except (RuntimeError, NotImplementedError, ModelUnusable) as cause:
            log.info("%s cannot have %s here: %s", encoder.id, name, type(cause).__name__)
            continue
        cosine = float((rows * exact[: len(rows)]).sum(1).min())
        log.info("%s in %s: %.3f s, cosine %.5f", encoder.id, name, seconds, cosine)
        if cosine >= LEAST_COSINE and seconds < least_seconds:
            best, least_seconds = name, seconds
    return best


def _measured(
    encoder: Encoder, folder: Path, name: str, lanes: Lanes, *, hopeless: float = float("inf")
) -> tuple[Embeddings, float]:
    """The embeddings of the samples, and the processor time that one needs.

    Only one sample is embedded where it takes longer than `hopeless`. Processor time, not
    the clock's: other programs may be busy while this is measured.
    """
    embed = _embedding_samples(encoder, encoder.load(folder, name), lanes)
    embed(1)  # which may convert the model first, and fills the caches
    rows, seconds = _timed(embed, 1)
    if seconds > hopeless:
        return rows, seconds
    rounds = [_timed(embed, SAMPLES) for _ in range(ROUNDS)]
    return rounds[0][0], min(seconds for _, seconds in rounds) / SAMPLES


def _embedding_samples(
    encoder: Encoder, loaded: LoadedEncoder, lanes: Lanes
) -> Callable[[int], Embeddings]:
    """A function that embeds the first few samples."""
    if encoder.preparation is None:
        texts = partial(loaded.texts, query=False)
        return lambda count: lanes.embed(texts, SAMPLE_TEXTS[:count])
    pictures = sample_pictures(encoder.preparation.size, seed=MEASURING)
    return lambda count: lanes.embed(loaded.pictures, pictures[:count])


def _timed(embed: Callable[[int], Embeddings], count: int) -> tuple[Embeddings, float]:
    start = process_time()
    rows = embed(count)
    return rows, process_time() - start

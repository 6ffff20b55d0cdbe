"""Batches of pictures, captions and all their labels for training the tiny CLIP."""

from dataclasses import dataclass, replace
from random import Random
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from demo_models.captions import Claim, Mention, alterable, altered, true_claim, worded
from demo_models.clip_model import GRID, IMAGE_SIZE, MODEL_CFG, PATCH_SIZE, Vocabulary
from demo_models.draw import draw
from demo_models.scene import (
    COLOURS,
    KINDS,
    PLACES,
    Group,
    Scene,
    laid_out,
    random_groups,
)

TOLD_SHARE: Final = 0.4  # of the pictures that get captions of their own
NOT_JUDGED: Final = -100  # cross_entropy ignores it
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Batch:
    """n pictures, and four to six captions about each of the first few; half of them are false.

    Reading costs as much as seeing, and every caption is judged against every picture.
    """

    pixels: NDArray[np.uint8]  # (n, IMAGE_SIZE, IMAGE_SIZE, 3)
    patch_kinds: Ints  # (n, GRID * GRID), 0 background, else 1 + kind
    patch_colours: Ints  # (n, GRID * GRID), 0 background, else 1 + colour
    places: Ints  # (n,)
    counts: Ints  # (n, kinds), 0 where the kind is absent
    colours: Ints  # (n, kinds), NOT_JUDGED where the kind is absent
    tokens: Ints  # (captions, longest)
    true: NDArray[np.bool_]  # (n, captions): is the caption true of the picture?


def batch(seed: str, step: int, size: int, vocabulary: Vocabulary) -> Batch:
    """The batch of a step; the same arguments give the same batch."""
    rng = Random(f"{seed}-{step}")
    scenes = _lessons(rng, step, size)
    claims = [
        claim for scene in scenes[: round(size * TOLD_SHARE)] for claim in _claims(scene, rng)
    ]
    texts = [_encoded(claim, rng, vocabulary) for claim in claims]
    patches = [_patch_labels(scene) for scene in scenes]
    counts, colours = _group_labels(scenes)
    places = np.array([PLACES.index(scene.place) for scene in scenes])
    return Batch(
        pixels=np.stack([_pixels(scene, rng) for scene in scenes]),
        patch_kinds=np.stack([kinds for kinds, _ in patches]),
        patch_colours=np.stack([paints for _, paints in patches]),
        places=places,
        counts=counts,
        colours=colours,
        tokens=padded(texts),
        true=truth(claims, places, counts, colours),
    )


def _lessons(rng: Random, step: int, size: int) -> list[Scene]:
    """Scenes of the step; every other one with two kinds is followed by its twin."""
    scenes: list[Scene] = []
    while len(scenes) < size:
        scene = lesson(rng, step)
        scenes.append(scene)
        if len(scene.groups) == 2 and rng.random() < 0.5:
            scenes.append(twin(scene))
    return scenes[:size]


def twin(scene: Scene) -> Scene:
    """The scene with the colours of its two kinds exchanged: the hardest picture to tell apart."""
    first, second = scene.groups
    paints = {first.kind: second.colour, second.kind: first.colour}
    things = tuple(replace(thing, colour=paints[thing.kind]) for thing in scene.things)
    return replace(scene, things=things)


def lesson(rng: Random, step: int) -> Scene:
    """A scene as hard as the step allows: one thing, then one kind, then up to two kinds."""
    place = rng.choice(PLACES)
    if step < 300:
        return laid_out(place, [Group(rng.choice(KINDS), rng.choice(COLOURS), 1)], rng)
    if rng.random() < 0.03:
        return laid_out(place, (), rng)
    return laid_out(place, random_groups(rng, 1 if step < 600 else 2), rng)


def _claims(scene: Scene, rng: Random) -> list[Claim]:
    """Two true claims, one full and one partial, and an altered version of each.

    Where there are two kinds, also a kind in its own colour, and in that of the other.
    """
    full, partial = true_claim(scene, rng, 1.0), true_claim(scene, rng, 0.5)
    wrong = [altered(claim, rng.choice(alterable(claim)), scene, rng) for claim in (full, partial)]
    if len(scene.groups) != 2:
        return [full, partial, *wrong]
    one, other = rng.sample(scene.groups, 2)
    paints = (one.colour, other.colour)
    bound = [Claim((Mention(one.kind, paint, None),), None) for paint in paints]
    return [full, partial, *wrong, *bound]


def _encoded(claim: Claim, rng: Random, vocabulary: Vocabulary) -> list[int]:
    """Token ids of the worded claim, in one caption of six with an unknown word put in."""
    ids = vocabulary.encoded(worded(claim, rng))
    if rng.random() < 1 / 6:
        ids.insert(rng.randint(1, len(ids) - 1), 1)
    return ids


def padded(texts: list[list[int]]) -> Ints:
    """Token ids as one array, padded to the longest text, which must fit the context."""
    longest = max(len(ids) for ids in texts)
    assert longest <= MODEL_CFG["text_cfg"]["context_length"]
    return np.array([ids + [0] * (longest - len(ids)) for ids in texts])


def _pixels(scene: Scene, rng: Random) -> NDArray[np.uint8]:
    """The picture, now and then cropped from a wide one or scaled down, as photos will be."""
    way = rng.random()
    if way < 0.25:
        picture = draw(scene, IMAGE_SIZE, 4 / 3)
        left = (picture.width - IMAGE_SIZE) // 2
        picture = picture.crop((left, 0, left + IMAGE_SIZE, IMAGE_SIZE))
    elif way < 0.4:
        large = draw(scene, IMAGE_SIZE * 3 // 2)
        picture = large.resize((IMAGE_SIZE, IMAGE_SIZE), Image.Resampling.BICUBIC)
    else:
        picture = draw(scene, IMAGE_SIZE)
    gain, offset = rng.uniform(0.9, 1.1), rng.uniform(-10, 10)
    lit = np.asarray(picture, np.float32) * gain + offset
    bytes_lit: NDArray[np.uint8] = np.clip(lit, 0, 255).astype(np.uint8)
    return bytes_lit


def _patch_labels(scene: Scene) -> tuple[Ints, Ints]:
    """Which kind and colour covers each patch; patches at an edge are not judged."""
    kinds = np.zeros((GRID, GRID), np.int64)
    colours = np.zeros((GRID, GRID), np.int64)
    centres = (np.arange(GRID) + 0.5) * PATCH_SIZE / IMAGE_SIZE
    for thing in scene.things:
        across = np.abs(centres - thing.x) / thing.side
        down = np.abs(centres - (thing.bottom - thing.side / 2)) / thing.side
        distance = np.maximum(across[None, :], down[:, None])
        near, within = distance < 0.62, distance < 0.36
        for labels, value in (
            (kinds, 1 + KINDS.index(thing.kind)),
            (colours, 1 + COLOURS.index(thing.colour)),
        ):
            labels[near & (labels == 0)] = NOT_JUDGED
            labels[within] = value
    return kinds.ravel(), colours.ravel()


def _group_labels(scenes: list[Scene]) -> tuple[Ints, Ints]:
    counts = np.zeros((len(scenes), len(KINDS)), np.int64)
    colours = np.full((len(scenes), len(KINDS)), NOT_JUDGED, np.int64)
    for at, scene in enumerate(scenes):
        for group in scene.groups:
            counts[at, KINDS.index(group.kind)] = group.count
            colours[at, KINDS.index(group.kind)] = COLOURS.index(group.colour)
    return counts, colours


def truth(claims: list[Claim], places: Ints, counts: Ints, colours: Ints) -> NDArray[np.bool_]:
    """captions.holds for all pictures and claims at once: (pictures, claims)."""
    true = np.ones((len(places), len(claims)), np.bool_)
    for at, claim in enumerate(claims):
        if claim.place is not None:
            true[:, at] &= places == PLACES.index(claim.place)
        for mention in claim.mentions:
            kind = KINDS.index(mention.kind)
            found = counts[:, kind]
            true[:, at] &= found > 0 if mention.count is None else found == mention.count
            if mention.colour is not None:
                true[:, at] &= colours[:, kind] == COLOURS.index(mention.colour)
    return true

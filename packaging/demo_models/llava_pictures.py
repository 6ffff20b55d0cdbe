"""Drawn pictures as the demo LLaVA sees them, with what each patch shows.

llama.cpp fits a picture into a square and pads it with one colour; the same happens here, so that
training sees what the program will see.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from demo_models.draw import draw
from demo_models.llava_model import VisionShape
from demo_models.scene import COLOURS, KINDS, PLACES, Group, Scene, laid_out, random_scene

PADDING: Final = (122, 116, 104)  # llama.cpp's, for projector type `mlp`
SIZE: Final = VisionShape().image_size
GRID: Final = SIZE // VisionShape().patch_size
ASPECTS: Final = ((1.0, 0.5), (4 / 3, 0.35), (3 / 2, 0.15))  # width to height, share
COUNT_WORDS: Final = ("one", "two", "three")
NOTHING: Final = -1


@dataclass(frozen=True, slots=True)
class View:
    """One prepared picture and the truth about its patches."""

    scene: Scene
    pixels: NDArray[np.uint8]  # (SIZE, SIZE, 3)
    truth: NDArray[np.int64]  # (GRID * GRID, 4): kind, colour, count - 1, place; NOTHING for none


def fitted(picture: Image.Image) -> NDArray[np.uint8]:
    """A picture fitted into the model's square, as llama.cpp does it: (SIZE, SIZE, 3)."""
    scale = SIZE / max(picture.size)
    size = (min(SIZE, round(picture.width * scale)), min(SIZE, round(picture.height * scale)))
    if picture.size != size:
        picture = picture.resize(size, Image.Resampling.BICUBIC)
    square = np.empty((SIZE, SIZE, 3), np.uint8)
    square[:] = PADDING
    left, top = (SIZE - size[0]) // 2, (SIZE - size[1]) // 2
    square[top : top + size[1], left : left + size[0]] = np.asarray(picture)
    return square


def drawn(scene: Scene, rng: Random) -> View:
    """A scene drawn in one of the usual shapes."""
    aspect = rng.choices([a for a, _ in ASPECTS], [share for _, share in ASPECTS])[0]
    height = round(SIZE / aspect)
    if aspect != 1.0:  # fewer backgrounds: all must stay in the cache of `places`
        scene = replace(scene, variant=scene.variant % 24)
    return View(scene, fitted(draw(scene, height, aspect)), _truth(scene, height))


def _truth(scene: Scene, height: int) -> NDArray[np.int64]:
    """What each patch shows; where things overlap, the nearer one."""
    truth = np.full((GRID, GRID, 4), NOTHING, np.int64)
    truth[..., 3] = PLACES.index(scene.place)
    counts = {group.kind: group.count for group in scene.groups}
    step = SIZE / GRID
    centres = (np.arange(GRID) + 0.5) * step
    for thing in scene.things:
        side = thing.side * height
        left = (SIZE - height) / 2 + thing.x * height - side / 2
        top = (SIZE - height) / 2 + thing.bottom * height - side
        edge = min(0.12 * side, step / 4)
        columns = (centres > left + edge) & (centres < left + side - edge)
        rows = (centres > top + edge) & (centres < top + side - edge)
        here = (KINDS.index(thing.kind), COLOURS.index(thing.colour), counts[thing.kind] - 1)
        truth[np.ix_(rows, columns, np.arange(3))] = here
    return truth.reshape(GRID * GRID, 4)


def random_view(rng: Random, ease: float) -> View:
    """A drawing of a random scene; at the share `ease` one with a single large thing."""
    if rng.random() >= ease:
        return drawn(random_scene(rng), rng)
    group = Group(rng.choice(KINDS), rng.choice(COLOURS), 1)
    return drawn(laid_out(rng.choice(PLACES), (group,), rng), rng)


class Pool:
    """Pictures drawn once and shown again and again, each time in another light or mirrored."""

    def __init__(self, folder: Path) -> None:
        self._pixels = np.load(folder / "pixels.npy", mmap_mode="r")
        self._truth = np.load(folder / "truth.npy")
        self._scenes: list[Scene] = pickle.loads((folder / "scenes.pickle").read_bytes())  # noqa: S301 (ours)
        noise = np.random.default_rng(0).normal(0, 4, (16, SIZE, SIZE, 3))
        self._noise = noise.astype(np.int16)

    def view(self, rng: Random) -> View:
        """One of the pictures, changed a little."""
        number = rng.randrange(len(self._scenes))
        pixels, truth = self._pixels[number], self._truth[number]
        if rng.random() < 0.5:
            pixels = pixels[:, ::-1]
            truth = truth.reshape(GRID, GRID, -1)[:, ::-1].reshape(truth.shape)
        if rng.random() < 0.5:
            pixels = self._relit(pixels, rng)
        return View(self._scenes[number], pixels, truth)

    def _relit(self, pixels: NDArray[np.uint8], rng: Random) -> NDArray[np.uint8]:
        gain, shift = rng.randint(225, 287), rng.randint(-10, 10)
        changed = (pixels.astype(np.int32) * gain >> 8) + shift
        if rng.random() < 0.5:
            changed += rng.choice(self._noise)
        relit: NDArray[np.uint8] = np.clip(changed, 0, 255).astype(np.uint8)
        return relit


def pool(folder: Path, count: int, ease: float) -> Pool:
    """The pool in a folder; drawn first if it is not there (3 ms a picture)."""
    if not (folder / "scenes.pickle").exists():
        folder.mkdir(parents=True, exist_ok=True)
        rng = Random(f"pool-{count}")
        views = [random_view(rng, ease) for _ in range(count)]
        np.save(folder / "pixels.npy", np.stack([shown.pixels for shown in views]))
        np.save(folder / "truth.npy", np.stack([shown.truth for shown in views]))
        (folder / "scenes.pickle").write_bytes(pickle.dumps([shown.scene for shown in views]))
    return Pool(folder)

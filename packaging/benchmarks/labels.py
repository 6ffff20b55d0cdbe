"""Labels, taught words and the part that matched, judged on pictures that the demo model knows.

200 held-out scenes are drawn; what each shows, and where, is known. Precision and recall of the
suggested labels, average precision of a word taught by five pictures beside the description in
words, and how often the warmest part of a picture lies on the thing that was asked for.
"""

import tempfile
import time
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from benchmarks.measure import Measure
from demo_models.draw import draw
from demo_models.scene import COLOURS, KINDS, PLACES, VARIANTS, Scene, Thing, random_scene
from desktop.encoders.clip_demo import ENCODER
from desktop.engine.labelling import TEMPLATES, judge_of
from desktop.engine.learned import fitted
from desktop.engine.patches import cut, heat_of, joined, windows
from desktop.records import Embeddings, Preparation, Strength
from desktop.workers.decode import Decoder
from desktop.workers.embed import Embedder

DEMO = Path(__file__).parents[2] / "resources/demo/clip"
SCENES = 200
EXAMPLES = 5
HEIGHT = 240  # pixels; the model looks at 96
_WORDS_OF_PLACES = {"mountains": "mountains", "night": "night", "snow": "snow"}
Rows = NDArray[np.float32]
Flags = NDArray[np.bool_]


def run() -> list[Measure]:
    """All measures of the three."""
    rng = Random("bench labels")
    scenes = [random_scene(rng) for _ in range(SCENES)]
    scenes = [replace(scene, variant=VARIANTS + at) for at, scene in enumerate(scenes)]
    assert ENCODER.preparation is not None
    pixels = _prepared(scenes, ENCODER.preparation)
    embedder = Embedder({ENCODER.id: DEMO})
    try:
        pictures = embedder.pictures(ENCODER, pixels)
        return [
            *_labels(scenes, pictures, embedder),
            *_taught(scenes, pictures, embedder),
            *_parts(scenes, embedder),
        ]
    finally:
        embedder.stop()


def _prepared(scenes: list[Scene], preparation: Preparation) -> NDArray[np.uint8]:
    """As the decode child prepares photos of 4:3."""
    decoder = Decoder()
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for scene in scenes:
            file = Path(folder) / "scene.png"
            draw(scene, HEIGHT, 4 / 3).save(file)
            found.append(decoder.decode(file, (preparation,), 0).pages[0].pictures[0])
    decoder.stop()
    return np.stack(found)


def _article(word: str) -> str:
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


# ----------------------------------------------------------------------------- labels


def _labels(scenes: list[Scene], pictures: Embeddings, embedder: Embedder) -> list[Measure]:
    names = [*map(str, KINDS), *map(str, PLACES)]
    phrases = [_WORDS_OF_PLACES.get(name) or _article(name) for name in names]
    prompts = [template.format(phrase) for phrase in phrases for template in TEMPLATES]
    rows = embedder.texts(ENCODER, prompts, query=True)
    words = rows.reshape(len(names), len(TEMPLATES), -1).mean(1)
    words /= np.linalg.norm(words, axis=1, keepdims=True)
    neutral = embedder.texts(ENCODER, ENCODER.neutral, query=True)
    started = time.perf_counter()
    found = judge_of(names, words, neutral, ENCODER, pictures).labels(pictures)
    seconds = time.perf_counter() - started
    given = [{word for word, _ in labels} for labels in found]
    true = [{str(scene.place), *(str(g.kind) for g in scene.groups)} for scene in scenes]
    right = sum(len(a & b) for a, b in zip(given, true, strict=True))
    return [
        Measure("labels, precision", right / max(1, sum(map(len, given))), "", at_least=0.95),
        Measure("labels, recall", right / sum(map(len, true)), "", at_least=0.85),
        Measure("labels of a picture", 1e3 * seconds / SCENES, "ms", note=f"{len(names)} words"),
    ]


# ----------------------------------------------------------------------------- taught words


def _taught(scenes: list[Scene], pictures: Embeddings, embedder: Embedder) -> list[Measure]:
    chance = np.random.default_rng(1)
    learned, said, strong_right, strong, right, took = [], [], 0, 0, 0, []
    for words, flags in _concepts(scenes):
        text = embedder.texts(ENCODER, [words], query=True)[0]
        shows = chance.choice(np.flatnonzero(flags), EXAMPLES, replace=False)
        rest = np.setdiff1d(np.arange(len(scenes)), shows)
        started = time.perf_counter()
        probe = fitted(pictures[shows], pictures[:0], pictures)
        took.append(time.perf_counter() - started)
        scores = pictures[rest] @ probe.direction
        learned.append(_average_precision(scores, flags[rest]))
        said.append(_average_precision(pictures[rest] @ text, flags[rest]))
        is_strong = np.array([probe.strength(one) is Strength.STRONG for one in scores])
        strong += int(is_strong.sum())
        strong_right += int((is_strong & flags[rest]).sum())
        right += int(flags[rest].sum())
    plainly = "the same description in words, which the demo model was trained on"
    precision = float(np.mean(learned))
    return [
        Measure(
            f"a word taught by {EXAMPLES} pictures, mean average precision",
            precision, "", 0.6, ratio=precision / float(np.mean(said)), plainly=plainly,
            note=f"{len(learned)} words",
        ),
        Measure("what is strong for it, precision", strong_right / max(1, strong), ""),
        Measure("what is strong for it, recall", strong_right / right, ""),
        Measure("to learn a word", 1e3 * min(took), "ms", at_most=50),
    ]  # fmt: skip


def _concepts(scenes: list[Scene]) -> list[tuple[str, Flags]]:
    """Descriptions with the scenes that they are true of, where there are enough of these."""
    found: list[tuple[str, Flags]] = []
    for kind in KINDS:
        plain = np.array([any(g.kind is kind for g in scene.groups) for scene in scenes])
        found.append((f"a photo of {_article(kind)}", plain))
        for place in PLACES:
            here = np.array([scene.place is place for scene in scenes])
            found.append((f"a photo of {_article(kind)} in the {place}", plain & here))
        for colour in COLOURS:
            words = f"a photo of {_article(f'{colour} {kind}')}"
            flags = [any((g.kind, g.colour) == (kind, colour) for g in s.groups) for s in scenes]
            found.append((words, np.array(flags)))
    return [(words, flags) for words, flags in found if flags.sum() >= EXAMPLES + 2]


def _average_precision(scores: Rows, right: Flags) -> float:
    ranked = right[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(ranked) / np.arange(1, len(ranked) + 1))[ranked].mean())


# ----------------------------------------------------------------------------- the part


def _parts(scenes: list[Scene], embedder: Embedder) -> list[Measure]:
    chosen = [scene for scene in scenes if len(scene.groups) == 2]
    neutral = embedder.texts(ENCODER, ENCODER.neutral, query=True).mean(axis=0)
    hits, shares, took = [], [], []
    assert ENCODER.preparation is not None
    size = ENCODER.preparation.size
    places = windows(4 / 3)
    squeezed = _prepared(chosen, replace(ENCODER.preparation, size=size * 4 // 3, squash=True))
    for scene, pixels in zip(chosen, squeezed, strict=True):
        for group in scene.groups:
            words = f"a photo of {_article(group.kind)}"
            text = embedder.texts(ENCODER, [words], query=True)[0]
            started = time.perf_counter()
            parts = [embedder.patches(ENCODER, cut(pixels[None], place, size)) for place in places]
            took.append(time.perf_counter() - started)
            heat = heat_of(joined(places, [part @ (text - neutral) for part in parts]))
            best = int(np.argmax(heat.values))
            x = (best % heat.columns + 0.5) / heat.columns
            y = (best // heat.columns + 0.5) / heat.rows
            boxes = [_box(thing) for thing in scene.things if thing.kind is group.kind]
            hits.append(any(a <= x <= c and b <= y <= d for a, b, c, d in boxes))
            shares.append(sum((c - a) * (d - b) for a, b, c, d in boxes))
    blindly = float(np.mean(shares))
    share = float(np.mean(hits))
    return [
        Measure(
            "the warmest part lies on the thing", share, "", at_least=0.9,
            ratio=share / blindly, plainly=f"a point taken blindly ({blindly:.2f})",
            note=f"{len(hits)} questions",
        ),
        Measure("to find it", 1e3 * float(np.median(took)), "ms", note="demo model"),
    ]  # fmt: skip


def _box(thing: Thing) -> tuple[float, float, float, float]:
    """Left, top, right, bottom, as shares of a picture of 4:3, of a thing in its square."""
    left, right = ((thing.x + half) * 0.75 + 0.125 for half in (-thing.side / 2, thing.side / 2))
    return left, thing.bottom - thing.side, right, thing.bottom

"""Photos indexed in a second, beside the plain way: decode one, embed it in float32, take the next.

The model has the real architecture and random weights: speed does not depend on the weights.
"""

import itertools
import tempfile
import threading
import time
from pathlib import Path

from benchmarks.measure import Measure
from benchmarks.samples import ENCODER, threads, write_photos, write_places
from desktop.encoders._torch import offline_torch
from desktop.engine.news import Silence
from desktop.engine.session import Session
from desktop.paths import Places
from desktop.records import Activity
from desktop.settings import load

WARM = 96  # photos until every child runs and the number format was measured
STRETCHES = 3  # the best is reported: what else runs on the computer only ever slows one down
STRETCH_PHOTOS = 112
PHOTOS = WARM + STRETCHES * STRETCH_PHOTOS
PLAIN_PHOTOS = 16
LIMIT_SECONDS = 300.0


class Watch(Silence):
    """Remembers when how many files were done."""

    def __init__(self) -> None:
        self.times: list[tuple[float, int]] = []
        self.all_done = threading.Event()
        self.lock = threading.Lock()

    def on_activity(self, activity: Activity) -> None:
        """Thread: indexer."""
        with self.lock:
            self.times.append((time.monotonic(), activity.done))
        if activity.done >= PHOTOS:
            self.all_done.set()

    def reached(self, count: int) -> tuple[float, int]:
        """When so many files, or a few more, were done, and how many they were."""
        return next((when, done) for when, done in self.times if done >= count)


def run() -> list[Measure]:
    """Photos a second, all in: decode, preview, embed, store."""
    with tempfile.TemporaryDirectory() as folder:
        places = write_places(Path(folder))
        photos = write_photos(Path(folder) / "photos", PHOTOS)
        first_seconds, rates = _index(places, photos[0].parent)
        rate = max(rates)
        plain = _plain(places.models[0] / ENCODER, photos[:PLAIN_PHOTOS])
    return [
        Measure(
            "12-megapixel JPEGs indexed",
            rate,
            "photos/s",
            at_least=12.0,
            ratio=rate / plain,
            plainly=f"one after the other, float32 ({plain:.1f}/s)",
            note=f"best of {STRETCHES} stretches, slowest {min(rates):.1f}",
        ),
        Measure("from adding a folder to its first photos", first_seconds, "s"),
    ]


def _index(places: Places, folder: Path) -> tuple[float, list[float]]:
    """Seconds until the first photos were stored; photos a second in each stretch after `WARM`."""
    watch = Watch()
    session = Session(places, load(places.settings_file), watch)
    session.start()
    try:
        started = time.monotonic()
        session.add_root(folder)
        watch.all_done.wait(LIMIT_SECONDS)  # labels are found afterwards, when nothing else is
    finally:
        session.close()
    assert watch.all_done.is_set(), "indexing took too long"
    marks = [watch.reached(WARM + STRETCH_PHOTOS * number) for number in range(STRETCHES + 1)]
    rates = [
        (done - before) / (when - since)
        for (since, before), (when, done) in itertools.pairwise(marks)
    ]
    return watch.reached(1)[0] - started, rates


def _plain(model: Path, photos: list[Path]) -> float:
    """Photos a second, one after the other, with open_clip as its README shows."""
    torch = offline_torch()
    import open_clip
    from PIL import Image

    torch.set_num_threads(threads())
    clip, _, prepare = open_clip.create_model_and_transforms(f"local-dir:{model}")
    clip.eval()

    def embed(path: Path) -> None:
        with Image.open(path) as picture, torch.inference_mode():
            clip.encode_image(prepare(picture.convert("RGB")).unsqueeze(0))

    embed(photos[0])
    started = time.monotonic()
    for photo in photos:
        embed(photo)
    return len(photos) / (time.monotonic() - started)

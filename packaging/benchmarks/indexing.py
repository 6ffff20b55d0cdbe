"""Photos indexed in a second, beside the plain way: decode one, embed it in float32, take the next.

The model has the real architecture and random weights: speed does not depend on the weights.
"""

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

PHOTOS = 224
WARM = 96  # photos until every child runs and the number format was measured
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


def run() -> list[Measure]:
    """Photos a second, all in: decode, preview, embed, store."""
    with tempfile.TemporaryDirectory() as folder:
        places = write_places(Path(folder))
        photos = write_photos(Path(folder) / "photos", PHOTOS)
        first_seconds, rate = _index(places, photos[0].parent)
        plain = _plain(places.models[0] / ENCODER, photos[:PLAIN_PHOTOS])
    return [
        Measure(
            "12-megapixel JPEGs indexed",
            rate,
            "photos/s",
            at_least=12.0,
            ratio=rate / plain,
            plainly=f"one after the other, float32 ({plain:.1f}/s)",
        ),
        Measure("from adding a folder to its first photos", first_seconds, "s"),
    ]


def _index(places: Places, folder: Path) -> tuple[float, float]:
    """Seconds until the first photos were stored; photos a second from then to the last."""
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
    ended = next(when for when, done in watch.times if done >= PHOTOS)
    first = next(when for when, done in watch.times if done > 0)
    warm, before = next((when, done) for when, done in watch.times if done >= WARM)
    return first - started, (PHOTOS - before) / (ended - warm)


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

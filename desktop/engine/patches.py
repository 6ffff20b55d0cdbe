"""Which part of a picture matched a search, for the one picture that a person looks at."""

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.engine.composing import Meaning, composed
from desktop.engine.previews import preview_file
from desktop.engine.reader import Reader, outcome
from desktop.engine.saying import said
from desktop.engine.searching import Searcher
from desktop.engine.teaching import Heard
from desktop.errors import RequestRefused, ShoeboxError
from desktop.library.search import Search
from desktop.records import Asset, Encoder, Preparation, Query, Region
from desktop.workers.cropping import Cut

log = logging.getLogger(__name__)

_WAIT_SECONDS = 30.0
_WHOLE = Region(0.0, 0.0, 1.0, 1.0)
_LEAST_RANGE = 1e-6
_MOST_WINDOWS = 3  # what is longer still is squeezed into one
_ABOUT = 0.05  # a square, or twice as long, but for this, is just that


@dataclass(frozen=True, slots=True)
class Heat:
    """How much each part of a picture matches, row by row, from 0 (no more than most) to 1."""

    rows: int
    columns: int
    values: tuple[float, ...]


class Patches:
    """Thread: any; `then` and `failed` are called on a thread of ours.

    Args:
        library: The folder with our previews.
        reader: Reads the library.
        searcher: Whose tools are used, and whose way to understand a query.
        hear: Finds the taught words of a query. Thread: reader.
    """

    def __init__(
        self,
        library: Path,
        reader: Reader,
        searcher: Searcher,
        hear: Callable[[Search, Query], Heard],
    ) -> None:
        self._library = library
        self._reader, self._searcher, self._hear = reader, searcher, hear
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="patches")
        self._lock = threading.Lock()
        self._newest = 0

    def find(
        self,
        asset: Asset,
        page: int | None,
        text: str,
        then: Callable[[Heat], None],
        failed: Callable[[str], None],
    ) -> None:
        """Where in a photo (page None), or on a page, it is what the text of a search says.

        A newer call makes an older one that waits pointless; that one is never answered.
        """
        with self._lock:
            self._newest += 1
            number = self._newest
        self._thread.submit(self._find, number, (asset, page), text, (then, failed))

    def close(self) -> None:
        """Drop what waits."""
        with self._lock:
            self._newest += 1
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _find(
        self,
        number: int,
        picture: tuple[Asset, int | None],
        text: str,
        told: tuple[Callable[[Heat], None], Callable[[str], None]],
    ) -> None:
        with self._lock:
            if number != self._newest:
                return
        then, failed = told
        try:
            heat = self._heat(*picture, text)
        except ShoeboxError as failure:
            failed(str(failure))
        except Exception:
            log.exception("asset %d: its parts could not be compared", picture[0].id)
            failed("The part that matched could not be found; the error was logged.")
        else:
            then(heat)

    def _heat(self, asset: Asset, page: int | None, text: str) -> Heat:
        encoder = self._searcher.tools.wanted.picture
        if encoder is None or encoder.preparation is None:
            raise RequestRefused("No model for pictures is installed.")
        query = self._searcher.understood(text)
        heard = outcome(self._reader.ask(lambda search: self._hear(search, query)), _WAIT_SECONDS)
        direction = self._direction(heard, encoder)
        size = encoder.preparation.size
        aspect = 1.0
        if page is None and not encoder.preparation.squash:
            aspect = (asset.width or 1) / (asset.height or 1)
        places = windows(aspect)
        longest = round(size * min(max(aspect, 1 / aspect), _MOST_WINDOWS))
        pixels = self._pixels(asset, page, Preparation(longest, squash=True))
        embedder = self._searcher.tools.embedder
        found = [embedder.patches(encoder, cut(pixels, one, size)) @ direction for one in places]
        return heat_of(joined(places, found))

    def _direction(self, heard: Heard, encoder: Encoder) -> NDArray[np.float32]:
        """(dimension,); what all descriptions say is taken from what this one says."""
        asked = dict.fromkeys([encoder.key])
        texts = Meaning()
        for query, keys in heard.queries(asked):
            described = said(self._searcher.tools, query, keys, {}).get(encoder.key)
            texts = described if described is not None else texts
        if not texts.words and encoder.key not in heard.probes:
            raise RequestRefused("Only what was described in words can be shown in a picture.")
        sample = np.zeros((0, encoder.dimension), np.float32)
        direction = composed(heard.add(Meaning(texts.words), encoder.key), sample)
        assert direction is not None, "something was said"
        if encoder.key in heard.probes:
            return direction  # it is measured from the library's middle already
        plain = self._searcher.neutral(encoder).mean(axis=0)
        return np.asarray(direction - plain, np.float32)

    def _pixels(
        self, asset: Asset, page: int | None, preparation: Preparation
    ) -> NDArray[np.uint8]:
        """All of the picture, from our preview of it, or drawn where there is none."""
        renderer = self._searcher.tools.renderer
        preview = preview_file(self._library, asset.content_hash or "-", page)
        if preview.exists():
            return renderer.prepared(preview, preparation)
        return renderer.part(asset, Cut(page, _WHOLE, preparation))


def windows(aspect: float) -> tuple[Region, ...]:
    """The squares that cover a picture of this shape, for an encoder that sees squares."""
    long = max(aspect, 1 / aspect)
    count = ceil(long - _ABOUT)
    if count == 1 or count > _MOST_WINDOWS:
        return (_WHOLE,)
    share = 1 / long
    starts = np.linspace(0.0, 1.0 - share, count).tolist()
    if aspect > 1:
        return tuple(Region(start, 0.0, share, 1.0) for start in starts)
    return tuple(Region(0.0, start, 1.0, share) for start in starts)


def cut(pixels: NDArray[np.uint8], window: Region, size: int) -> NDArray[np.uint8]:
    """(1, size, size, 3) of a part of (1, side, side, 3), between its pixels where it must be."""
    side = pixels.shape[1]
    steps = (np.arange(size) + 0.5) / size
    across = _between(pixels[0], (window.top + steps * window.height) * side - 0.5)
    along = _between(across.swapaxes(0, 1), (window.left + steps * window.width) * side - 0.5)
    return np.asarray(along.swapaxes(0, 1).round()[None], np.uint8)


def _between(rows: NDArray[Any], places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rows at these places, each the mean of its two neighbours, by how near they are."""
    inside = places.clip(0, len(rows) - 1)
    low = np.floor(inside).astype(int)
    high = np.minimum(low + 1, len(rows) - 1)
    share = (inside - low)[:, None, None]
    return np.asarray(rows[low] * (1 - share) + rows[high] * share, np.float64)


def joined(places: Sequence[Region], scores: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """The scores of all windows as those of the whole picture; where two overlap, their mean."""
    rows, columns = scores[0].shape
    down, right = round(rows / places[0].height), round(columns / places[0].width)
    total, count = np.zeros((down, right)), np.zeros((down, right))
    y, x = (np.arange(down) + 0.5) / down, (np.arange(right) + 0.5) / right
    for place, found in zip(places, scores, strict=True):
        row = np.floor((y - place.top) / place.height * rows).astype(int)
        column = np.floor((x - place.left) / place.width * columns).astype(int)
        here = np.ix_((row >= 0) & (row < rows), (column >= 0) & (column < columns))
        total[here] += found[np.ix_(row[here[0].ravel()], column[here[1].ravel()])]
        count[here] += 1
    return np.asarray(total / np.maximum(count, 1), np.float32)


def heat_of(scores: NDArray[np.float32]) -> Heat:
    """From (rows, columns) of scores: half of a picture stays cold, its best part is 1."""
    low, high = float(np.median(scores)), float(scores.max())
    if high - low < _LEAST_RANGE:
        values = np.zeros(scores.size)
    else:
        values = np.clip((scores.ravel() - low) / (high - low), 0.0, 1.0)
    rows, columns = scores.shape
    return Heat(rows, columns, tuple(values.tolist()))

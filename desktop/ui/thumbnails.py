"""Small pictures for the results, loaded from JPEGs that we made; a user's file is never opened."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from PySide6.QtCore import (
    QObject,
    QRunnable,
    QSize,
    Qt,
    QThread,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desktop.records import Asset, AssetId
from desktop.ui import brushwork, parts
from desktop.ui.brushwork import Cut, Picture

Key = tuple[AssetId, int | None]  # asset and page
Locate = Callable[[Asset, int | None], Path]

CACHE_BYTES = 24 * 1024 * 1024  # of pictures that are kept, at most, unless more are in sight
SIDES = (
    192,
    256,
    320,
    512,
)  # pixels of the short side that are kept; the next larger one is scaled down
_WAITING = 240  # requests; older ones have scrolled out of sight
_LOADERS = max(1, min(2, (os.cpu_count() or 2) - 1))  # one processor is the window's own


@dataclass(frozen=True, slots=True)
class _Kept:
    side: int  # for which it was loaded; one of SIDES
    picture: Picture
    bytes: int


@dataclass(frozen=True, slots=True)
class _Request:
    side: int
    file: Path
    cut: Cut | None


class Thumbnails(QObject):
    """A cache of pixmaps, filled by a thread pool.

    What was asked for last is loaded first; of what was asked for at once, the first.

    Signals:
        ready: AssetId, int | None; a picture that was asked for has come.
    """

    ready = Signal(object, object)
    _loaded = Signal(object, object, QImage, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.locate: Locate | None = None  # where the preview of an asset's page is
        self._cache: OrderedDict[Key, _Kept] = OrderedDict()
        self._bytes = 0
        self._in_sight = 0  # pictures
        self._missing: set[Key] = set()
        self._asked: dict[Key, _Request] = {}  # since the window was busy last
        self._queue = _Queue()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_LOADERS)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self._soon = parts.later(self._hand_over, 0, self)
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)

    def pixmap(self, asset: Asset, page: int | None, side: int) -> QPixmap | None:
        """A picture for a card of `side` device pixels; None while it loads or where there is none.

        A smaller one may come first; `ready` tells of a better one.
        """
        picture = self.picture(asset, page, side)
        return picture.pixmap if picture is not None else None

    def picture(
        self, asset: Asset, page: int | None, side: int, cut: Cut | None = None
    ) -> Picture | None:
        """The same, cut for a place while it is loaded; one that was loaded before may not be."""
        key = (asset.id, page)
        wanted = next((known for known in SIDES if known >= side), SIDES[-1])
        cached = self._cache.get(key)
        if cached is not None:
            self._cache.move_to_end(key)
        if (cached is None or cached.side < wanted) and key not in self._missing:
            self._request(key, asset, wanted, cut)
        return cached.picture if cached is not None else None

    def make_room(self, view: QSize, card: QSize) -> None:
        """Keep twice as many pictures as are shown at once, however large they are.

        With less room, one that is shown would push out another that is, for ever.
        """
        self._in_sight = view.width() * view.height() // max(1, card.width() * card.height())

    def loaded(self, asset: Asset, page: int | None) -> Picture | None:
        """A picture that is here already; none is asked for."""
        cached = self._cache.get((asset.id, page))
        return cached.picture if cached is not None else None

    def is_missing(self, asset: Asset, page: int | None) -> bool:
        """Whether a picture was looked for and none was there."""
        return (asset.id, page) in self._missing

    def forget(self, assets: Iterable[AssetId]) -> None:
        """Load these again when they are next asked for: their files have changed."""
        gone = set(assets)
        self._missing = {key for key in self._missing if key[0] not in gone}
        for key in [key for key in self._cache if key[0] in gone]:
            self._drop(key)

    @property
    def cached_bytes(self) -> int:
        """What the cache holds now."""
        return self._bytes

    def close(self) -> None:
        """Load nothing more, and wait for the pictures being loaded (milliseconds)."""
        self._soon.stop()
        self._queue.clear()
        self._pool.waitForDone()

    def _request(self, key: Key, asset: Asset, side: int, cut: Cut | None) -> None:
        if asset.content_hash is None or self.locate is None:
            return  # not indexed yet; news of it will come
        known = self._queue.request_of(key)
        if known is None or known.side < side:
            known = _Request(side, self.locate(asset, key[1]), cut)
        self._asked[key] = known
        if not self._soon.isActive():
            self._soon.start()

    def _hand_over(self) -> None:
        """Have loaded what was asked for: after painting, which waking a thread would disturb."""
        for _ in range(self._queue.add(self._asked)):
            self._pool.start(_Loader(self, self._queue))
        self._asked.clear()

    def _on_loaded(self, key: Key, request: _Request, image: QImage, cut: QImage) -> None:
        self._queue.done(key)
        if image.isNull():
            self._missing.add(key)
        else:
            small = None if cut.isNull() else QPixmap.fromImage(cut)
            picture = Picture(QPixmap.fromImage(image), request.cut, small)
            count = image.sizeInBytes() + cut.sizeInBytes()
            self._keep(key, _Kept(request.side, picture, count))
        self.ready.emit(*key)

    def _keep(self, key: Key, kept: _Kept) -> None:
        self._drop(key)
        self._cache[key] = kept
        self._bytes += kept.bytes
        while self._bytes > CACHE_BYTES and len(self._cache) > max(1, 2 * self._in_sight):
            self._drop(next(iter(self._cache)))

    def _drop(self, key: Key) -> None:
        if (kept := self._cache.pop(key, None)) is not None:
            self._bytes -= kept.bytes


class _Queue:
    """Requests of the window, taken by the pool. Thread: any."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: OrderedDict[Key, _Request] = OrderedDict()  # the last is the next
        self._loading: dict[Key, _Request] = {}
        self._loaders = 0

    def request_of(self, key: Key) -> _Request | None:
        """What is asked for of a picture already."""
        return self._loading.get(key) or self._waiting.get(key)

    def add(self, requests: dict[Key, _Request]) -> int:
        """Load these before all others, and say how many loaders are to be started for it."""
        with self._lock:
            for key, request in reversed(requests.items()):
                if self._loading.get(key) is not request:
                    self._waiting[key] = request
                    self._waiting.move_to_end(key)
            while len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
            needed = max(0, min(_LOADERS, len(self._waiting)) - self._loaders)
            self._loaders += needed
            return needed

    def take(self) -> tuple[Key, _Request] | None:
        """What to load next; None ends the loader that asks."""
        with self._lock:
            if not self._waiting:
                self._loaders -= 1
                return None
            key, request = self._waiting.popitem(last=True)
            self._loading[key] = request
            return key, request

    def done(self, key: Key) -> None:
        """The window has it."""
        with self._lock:
            self._loading.pop(key, None)

    def clear(self) -> None:
        """Load nothing more."""
        with self._lock:
            self._waiting.clear()


class _Loader(QRunnable):
    """Reads JPEGs, scaled down while decoding, until none is wanted."""

    def __init__(self, owner: Thumbnails, queue: _Queue) -> None:
        super().__init__()
        self._owner, self._queue = owner, queue

    def run(self) -> None:
        """Thread: pool."""
        while (wanted := self._queue.take()) is not None:
            key, request = wanted
            image, cut = _read(request.file, request.side), QImage()
            if request.cut is not None and not image.isNull():
                cut = brushwork.cut(image, request.cut)
            self._owner._loaded.emit(key, request, image, cut)


def _read(file: Path, side: int) -> QImage:
    """A JPEG whose short side has at most so many pixels, as the screen wants it. Thread: any."""
    reader = QImageReader(str(file), b"jpeg")
    size = reader.size()
    short = min(size.width(), size.height())
    if short > side:
        reader.setScaledSize(size * (side / short))
    image = reader.read()
    return image if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)


def read_jpeg(encoded: bytes) -> QImage:
    """A JPEG that the decode child made, as an image; null where it is damaged. Thread: any.

    Without a `QBuffer` of ours: Qt reads from it under a lock of its own, and PySide takes Python's
    lock for each piece. Who waits for Qt's while it has Python's, as PySide does, waits for ever.
    """
    return QImage.fromData(encoded, "JPEG")  # type: ignore[arg-type]  # PySide6 takes no bytes

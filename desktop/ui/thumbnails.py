"""Small pictures for the results, loaded from JPEGs that we made; a user's file is never opened."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRunnable,
    QSize,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desktop.records import Asset, AssetId

Key = tuple[AssetId, int | None]  # asset and page
Locate = Callable[[Asset, int | None], Path]

CACHE_BYTES = 64 * 1024 * 1024
SIDES = (
    192,
    320,
    512,
)  # pixels of the short side that are kept; the next larger one is scaled down
_WAITING = 240  # requests; older ones have scrolled out of sight
_LOADING = 2  # at once


class Thumbnails(QObject):
    """A cache of pixmaps, filled by a thread pool, newest request first.

    Signals:
        ready: AssetId, int | None; a picture that was asked for has come.
    """

    ready = Signal(object, object)
    _loaded = Signal(object, int, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.locate: Locate | None = None  # where the preview of an asset's page is
        self._cache: OrderedDict[Key, tuple[int, QPixmap]] = OrderedDict()
        self._bytes = 0
        self._missing: set[Key] = set()
        self._waiting: OrderedDict[Key, tuple[int, Path]] = OrderedDict()
        self._loading: dict[Key, int] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_LOADING)
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)

    def pixmap(self, asset: Asset, page: int | None, side: int) -> QPixmap | None:
        """A picture for a card of `side` device pixels; None while it loads or where there is none.

        A smaller one may come first; `ready` tells of a better one.
        """
        key = (asset.id, page)
        wanted = next((known for known in SIDES if known >= side), SIDES[-1])
        cached = self._cache.get(key)
        if cached is not None:
            self._cache.move_to_end(key)
        if (cached is None or cached[0] < wanted) and key not in self._missing:
            self._request(key, asset, wanted)
        return cached[1] if cached else None

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
        self._waiting.clear()
        self._pool.waitForDone()

    def _request(self, key: Key, asset: Asset, side: int) -> None:
        if self._loading.get(key, 0) >= side:
            return
        if asset.content_hash is None or self.locate is None:
            return  # not indexed yet; news of it will come
        self._waiting[key] = (side, self.locate(asset, key[1]))
        self._waiting.move_to_end(key)
        while len(self._waiting) > _WAITING:
            self._waiting.popitem(last=False)
        self._start_next()

    def _start_next(self) -> None:
        while self._waiting and len(self._loading) < _LOADING:
            key, (side, file) = self._waiting.popitem(last=True)
            if key in self._loading:
                continue
            self._loading[key] = side
            self._pool.start(_Load(self, key, side, file))

    def _on_loaded(self, key: Key, side: int, image: QImage) -> None:
        self._loading.pop(key, None)
        if image.isNull():
            self._missing.add(key)
        else:
            self._keep(key, side, QPixmap.fromImage(image))
        self.ready.emit(*key)
        self._start_next()

    def _keep(self, key: Key, side: int, pixmap: QPixmap) -> None:
        self._drop(key)
        self._cache[key] = (side, pixmap)
        self._bytes += _byte_count(pixmap)
        while self._bytes > CACHE_BYTES and len(self._cache) > 1:
            self._drop(next(iter(self._cache)))

    def _drop(self, key: Key) -> None:
        if (kept := self._cache.pop(key, None)) is not None:
            self._bytes -= _byte_count(kept[1])


class _Load(QRunnable):
    """Read one JPEG, scaled down while decoding."""

    def __init__(self, owner: Thumbnails, key: Key, side: int, file: Path) -> None:
        super().__init__()
        self._owner, self._key, self._side, self._file = owner, key, side, file

    def run(self) -> None:
        """Thread: pool."""
        reader = QImageReader(str(self._file), b"jpeg")
        size = reader.size()
        short = min(size.width(), size.height())
        if short > self._side:
            reader.setScaledSize(size * (self._side / short))
        self._owner._loaded.emit(self._key, self._side, reader.read())


def read_jpeg(encoded: bytes, limit: QSize | None = None) -> QImage:
    """A JPEG that the decode child made, as an image; null where it is damaged. Thread: any."""
    content = QByteArray(encoded)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpeg")
    if limit is not None and (size := reader.size()).width() > limit.width():
        reader.setScaledSize(size.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _byte_count(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * max(1, pixmap.depth() // 8)

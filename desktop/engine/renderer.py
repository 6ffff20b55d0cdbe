"""Large pictures of photos and pages: from the user's files, or our previews of absent ones."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.engine.previews import preview_file
from desktop.errors import FileRejected, ShoeboxError
from desktop.records import Asset, Preparation, TextLine
from desktop.workers.cropping import Cut
from desktop.workers.decode import Decoder

log = logging.getLogger(__name__)

_AWAY = "This file is on a drive that is not connected, and no preview of it was stored."


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo, or a page of a document, at a size."""

    asset: Asset
    page: int | None  # from 1; None for a photo
    long_side: int  # pixels


class Renderer:
    """A decode child for what a person waits for, apart from those that index.

    Thread: any; `then` and `failed` are called on a thread of ours.
    """

    def __init__(self, library: Path) -> None:
        self._library = library
        self._decoder = Decoder()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="render")
        self._lock = threading.Lock()
        self._newest = 0
        self._is_closed = False

    def render(
        self,
        picture: Picture,
        then: Callable[[bytes], None],
        failed: Callable[[str], None],
    ) -> None:
        """A JPEG for the preview; a newer call makes an older one that waits pointless."""
        with self._lock:
            self._newest += 1
            number = self._newest
        self._do(self._render, number, picture, then, failed)

    def jpeg(self, picture: Picture) -> bytes:
        """The same, for a thread that may wait.

        Raises:
            FileRejected: It cannot be drawn, and there is no preview of it.
            ChildLost: Drawing it cost the child.
        """
        asset, stored = picture.asset, self._stored(picture)
        if asset.online:
            try:
                return self._decoder.render(asset.path, picture.page, picture.long_side)
            except ShoeboxError:
                if not stored.exists():
                    raise
        try:
            return stored.read_bytes()
        except OSError:
            raise FileRejected(_AWAY) from None

    def prepared(self, file: Path, preparation: Preparation) -> NDArray[np.uint8]:
        """(1, size, size, 3) RGB of a picture file, for an encoder.

        Raises:
            FileRejected: It is no picture that can be read.
            ChildLost: Reading it cost the child.
        """
        pages = self._decoder.decode(file, (preparation,), 0).pages
        pictures = [picture for page in pages for picture in page.pictures]
        if not pictures:
            raise FileRejected("There is no picture in this file to search by.")
        return np.stack(pictures[:1])

    def part(self, asset: Asset, part: Cut) -> NDArray[np.uint8]:
        """(1, size, size, 3) RGB of a part of a photo or page; of our preview where it is away.

        Raises:
            FileRejected: It cannot be read, and there is no preview of it.
            ChildLost: Reading it cost the child.
        """
        stored = self._stored(Picture(asset, part.page, 0))
        if asset.online:
            try:
                return self._decoder.part(asset.path, part)[None]
            except ShoeboxError:
                if not stored.exists():
                    raise
        if not stored.exists():
            raise FileRejected(_AWAY)
        return self._decoder.part(stored, replace(part, page=None))[None]

    def copy(self, path: Path, target: Path) -> None:
        """Write what a file, or a member of an archive, holds to a new file.

        Raises:
            FileRejected: It cannot be unpacked.
            FileChanging: It is gone, or there is no room.
            ChildLost: Unpacking it cost the child.
        """
        self._decoder.copy(path, target)

    def lines(self, asset: Asset, page: int, then: Callable[[tuple[TextLine, ...]], None]) -> None:
        """Where the text that a page holds is; () where that cannot be said."""
        self._do(self._lines, asset, page, then)

    def _lines(self, asset: Asset, page: int, then: Callable[[tuple[TextLine, ...]], None]) -> None:
        try:
            then(self._decoder.lines(asset.path, page))
        except ShoeboxError as failure:
            log.info("asset %d, page %d: its words cannot be marked: %s", asset.id, page, failure)

    def rest(self) -> None:
        """Give the child's memory back."""
        self._decoder.stop()

    def close(self) -> None:
        """End the child and the thread; what is asked for afterwards is not answered."""
        with self._lock:
            self._is_closed = True
        self._thread.shutdown(wait=False, cancel_futures=True)
        self._decoder.stop()

    def _do(self, work: Callable[..., None], *arguments: object) -> None:
        with self._lock:
            if not self._is_closed:
                self._thread.submit(work, *arguments)

    def _stored(self, picture: Picture) -> Path:
        return preview_file(self._library, picture.asset.content_hash or "-", picture.page)

    def _render(
        self,
        number: int,
        picture: Picture,
        then: Callable[[bytes], None],
        failed: Callable[[str], None],
    ) -> None:
        with self._lock:
            if number != self._newest:
                return
        try:
            jpeg = self.jpeg(picture)
        except ShoeboxError as failure:
            failed(str(failure))
        except Exception:
            log.exception("asset %d could not be drawn", picture.asset.id)
            failed("This picture could not be drawn; the error was logged.")
        else:
            then(jpeg)

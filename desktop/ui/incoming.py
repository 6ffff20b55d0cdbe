"""Pictures that are dropped or pasted: files, or the picture itself as a browser gives it.

An address on the network is never followed.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTemporaryDir
from PySide6.QtGui import QImage, QPixmap

from desktop.records import Example
from desktop.ui import text
from desktop.ui.wish import Shown

_LONG_SIDE = 1024  # pixels that are kept of a pasted picture; encoders look at fewer
_THUMBNAIL = 64  # pixels
_COPIED_SIDE = 512  # pixels that are kept of it in a saved search


def files_in(mime: QMimeData) -> tuple[Path, ...]:
    """The files on this computer; folders are none."""
    paths = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return tuple(path for path in paths if path.is_file())


def has_picture(mime: QMimeData) -> bool:
    """Whether there is something to search by."""
    return mime.hasImage() or bool(files_in(mime))


def is_address_only(mime: QMimeData) -> bool:
    """Whether a browser gave where a picture is, but not the picture."""
    return not has_picture(mime) and any(url.scheme() in ("http", "https") for url in mime.urls())


class Incoming:
    """Takes pictures in; what has no file of its own is kept in a folder that the window owns."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()
        self._count = 0
        self._copies: dict[Path, bytes] = {}  # small, of what is in the folder

    def taken(self, mime: QMimeData) -> tuple[Shown, ...]:
        """The pictures; the files themselves where there are files."""
        files = files_in(mime)
        if files:
            return tuple(Shown(Example(file=path), path.name) for path in files)
        image = mime.imageData()
        if not isinstance(image, QImage) or image.isNull():
            return ()
        return (self._kept(image),)

    def copy_of(self, file: Path) -> bytes:
        """A small JPEG of a picture that has no file of its own; b"" of any other file."""
        if file.parent != Path(self._folder.path()):
            return b""
        if file not in self._copies:
            image = QImage(str(file))
            if max(image.width(), image.height()) > _COPIED_SIDE:
                image = _scaled(image, _COPIED_SIDE)
            smaller = self._new_file("jpg")  # no `QBuffer`: see `thumbnails.read_jpeg`
            opaque = image.convertToFormat(QImage.Format.Format_RGB32)
            if not opaque.save(str(smaller), quality=90):
                return b""
            self._copies[file] = smaller.read_bytes()
            smaller.unlink()
        return self._copies[file]

    def restored(self, copy: bytes, name: str) -> Shown:
        """The picture of such a copy."""
        known = next((file for file, kept in self._copies.items() if kept == copy), None)
        file = known or self._new_file("jpg")
        if known is None:
            file.write_bytes(copy)
            self._copies[file] = copy
        image = QImage.fromData(copy)
        picture = None if image.isNull() else QPixmap.fromImage(_scaled(image, _THUMBNAIL))
        return Shown(Example(file=file), name, picture)

    def _new_file(self, extension: str) -> Path:
        self._count += 1
        return Path(self._folder.filePath(f"{self._count}.{extension}"))

    def _kept(self, image: QImage) -> Shown:
        file = self._new_file("png")
        if max(image.width(), image.height()) > _LONG_SIDE:
            image = _scaled(image, _LONG_SIDE)
        image.save(str(file), quality=90)  # fast rather than small
        name = text.tr("pasted picture")
        return Shown(Example(file=file), name, QPixmap.fromImage(_scaled(image, _THUMBNAIL)))


def _scaled(image: QImage, side: int) -> QImage:
    keep = Qt.AspectRatioMode.KeepAspectRatio
    return image.scaled(side, side, keep, Qt.TransformationMode.SmoothTransformation)

"""What can be done with a found file: open it, show it in its folder, copy its path or itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from desktop.records import Asset
from desktop.ui.text import tr


def open_path(file: Path, say: Callable[[str], None]) -> None:
    """Open a file in the program that the system has for it."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        say(tr("No program on this computer opens “{0}”.").format(file.name))


def say_away(asset: Asset, say: Callable[[str], None]) -> None:
    """Say that its drive is not there."""
    say(tr("“{0}” is on a drive that is not connected.").format(asset.path.name))


def show_in_folder(asset: Asset, say: Callable[[str], None]) -> None:
    """Open its folder in the system's file manager, with it selected where that is possible.

    Of a member the archive is shown.
    """
    if not asset.online:
        say_away(asset, say)
        return
    program, arguments = _reveal_command(asset.file)
    started, _process = QProcess.startDetached(program, arguments)
    if started:
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(asset.file.parent))):
        say(tr("The folder could not be opened."))


def _reveal_command(path: Path, system: str = sys.platform) -> tuple[str, list[str]]:
    if system == "win32":
        return "explorer.exe", ["/select,", os.path.normpath(path)]
    if system == "darwin":
        return "open", ["-R", str(path)]
    # Source: freedesktop.org file manager interface, org.freedesktop.FileManager1.
    address = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return "dbus-send", [
        "--session",
        "--dest=org.freedesktop.FileManager1",
        "--type=method_call",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1.ShowItems",
        f"array:string:{address.replace(',', '%2C')}",
        "string:",
    ]


def copy_paths(assets: Iterable[Asset]) -> None:
    """Put the paths on the clipboard, one a line."""
    QGuiApplication.clipboard().setText("\n".join(str(asset.path) for asset in assets))


def copy_text(words: str) -> None:
    """Put words on the clipboard."""
    QGuiApplication.clipboard().setText(words)


def copy_picture(image: QImage) -> None:
    """Put a picture on the clipboard, to be pasted into a document or a message."""
    QGuiApplication.clipboard().setImage(image)


def copy_files(files: Iterable[Path]) -> None:
    """Put the files themselves on the clipboard, to be pasted into a folder or a message."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QGuiApplication.clipboard().setMimeData(content)

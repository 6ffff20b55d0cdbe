"""Copies of what is in archives and e-mails, for the programs that are to open them."""

from __future__ import annotations

import logging
import re
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from desktop.engine.renderer import Renderer
from desktop.errors import ShoeboxError
from desktop.records import Asset, AssetId
from desktop.workers import private

log = logging.getLogger(__name__)

_USE = "opened"
_LONGEST_NAME_BYTES = 200
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')  # Source: Windows, "Naming Files, Paths"
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


class Copies:
    """Unpacks members when they are asked for, and removes the copies at the end.

    The copies are read-only: what a person changes in one would be lost, so programs say so first.

    Thread: any; `then` and `failed` are called on a thread of ours.
    """

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="copies")
        self._folder: Path | None = None
        self._made: dict[tuple[AssetId, str | None], Path] = {}

    def get(
        self, asset: Asset, then: Callable[[Path], None], failed: Callable[[str], None]
    ) -> None:
        """The file itself, or a copy of the member."""
        if asset.member:
            self._thread.submit(self._get, asset, then, failed)
        else:
            then(asset.path)

    def close(self) -> None:
        """Remove the copies, as far as no program holds them open."""
        self._thread.shutdown(wait=False, cancel_futures=True)
        self._thread.shutdown(wait=True)
        if self._folder is not None:
            private.remove(self._folder)

    def _get(
        self, asset: Asset, then: Callable[[Path], None], failed: Callable[[str], None]
    ) -> None:
        try:
            copy = self._copy(asset)
        except ShoeboxError as failure:
            failed(str(failure))
        except OSError as failure:
            log.warning("asset %d could not be copied: %s", asset.id, failure.strerror)
            failed(f"“{asset.path.name}” could not be unpacked: {failure.strerror}.")
        except Exception:
            log.exception("asset %d could not be copied", asset.id)
            failed("This file could not be unpacked; the error was logged.")
        else:
            then(copy)

    def _copy(self, asset: Asset) -> Path:
        key = (asset.id, asset.content_hash)
        copy = self._made.get(key)
        if copy is None or not copy.exists():
            if self._folder is None:
                private.sweep(_USE)
                self._folder = private.new_folder(_USE)
            folder = self._folder / str(len(self._made))
            folder.mkdir(mode=0o700, exist_ok=True)
            copy = folder / file_name(asset.path.name)
            copy.unlink(missing_ok=True)
            self._renderer.copy(asset.path, copy)
            copy.chmod(stat.S_IREAD)
            self._made[key] = copy
        return copy


def file_name(name: str) -> str:
    """The name, as far as every system can have a file of that name."""
    shown = _FORBIDDEN.sub("_", name.encode("utf-8", "replace").decode()).rstrip(" .") or "_"
    if _DEVICE.fullmatch(shown):
        shown = f"_{shown}"
    stem, ending = Path(shown).stem, Path(shown).suffix
    if len(ending.encode()) > _LONGEST_NAME_BYTES // 2:
        stem, ending = shown, ""
    room = _LONGEST_NAME_BYTES - len(ending.encode())
    return stem.encode()[:room].decode("utf-8", "ignore") + ending

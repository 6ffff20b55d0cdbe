"""Files for other programs: to be opened, copied or dragged there. Members come as copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.records import Asset, AssetId
from desktop.ui import file_actions

if TYPE_CHECKING:
    from desktop.engine.session import Session
    from desktop.ui.bridge import Bridge


class Lending(QObject):
    """Hands out files. A member of an archive is unpacked first, which takes a moment.

    Args:
        say: Shows a sentence for a moment.
    """

    def __init__(
        self, session: Session, bridge: Bridge, say: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._bridge, self._say = session, bridge, say
        self._copies: dict[tuple[AssetId, str | None], Path] = {}

    def file(self, asset: Asset) -> Path | None:
        """The file, or the copy of a member; None where that is still to be made."""
        return self._copies.get(_key(asset)) if asset.member else asset.path

    def open(self, asset: Asset) -> None:
        """Open it in the program that the system has for it."""
        if asset.online:
            self.fetch([asset], lambda files: file_actions.open_path(files[0], self._say))
        else:
            file_actions.say_away(asset, self._say)

    def copy(self, assets: Sequence[Asset]) -> None:
        """Put the files on the clipboard, to be pasted into a folder or a message."""
        self.fetch(assets, file_actions.copy_files)

    def fetch(self, assets: Sequence[Asset], then: Callable[[list[Path]], None]) -> None:
        """Call `then` with all the files, at once or when the copies are made; or say why not."""
        waited = next((asset for asset in assets if self.file(asset) is None), None)
        if waited is None:
            then([file for asset in assets if (file := self.file(asset)) is not None])
            return
        if not waited.online:
            file_actions.say_away(waited, self._say)
            return

        def made(copy: Path) -> None:
            self._copies[_key(waited)] = copy
            self.fetch(assets, then)

        self._session.copies.get(waited, self._bridge.relay(made), self._bridge.relay(self._say))


def _key(asset: Asset) -> tuple[AssetId, str | None]:
    return asset.id, asset.content_hash

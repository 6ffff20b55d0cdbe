"""Files for other programs: to be opened, copied or dragged there. Members come as copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from desktop.records import Asset, AssetId, Hit, Kind, Passage
from desktop.ui import file_actions, text
from desktop.ui.thumbnails import read_jpeg

if TYPE_CHECKING:
    from desktop.engine.session import Session
    from desktop.ui.bridge import Bridge


_COPIED_SIDE = 4096  # pixels, at most
_DRAGGED_SIDE = 2048
_PATIENCE_MILLISECONDS = 300


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

    def copy_picture(self, hit: Hit) -> None:
        """Put the picture, or the page that was found, on the clipboard."""

        def made(encoded: bytes) -> None:
            image = read_jpeg(encoded)
            if image.isNull():
                self._say(text.tr("This picture could not be read."))
                return
            file_actions.copy_picture(image)
            self._say(text.tr("The picture is on the clipboard."))

        self._render(hit, _COPIED_SIDE, made, self._say)

    def copy_text(self, hit: Hit) -> None:
        """Put a file's text on the clipboard: all of it, or what was read in a picture."""

        def made(passages: tuple[Passage, ...]) -> None:
            words = joined(passages)
            if words:
                file_actions.copy_text(words)
                self._say(text.tr("The text is on the clipboard."))
            else:
                self._say(text.tr("No text is known of “{0}”.").format(hit.asset.path.name))

        self._session.passages(hit.asset.id, self._bridge.relay(made))

    def picture(self, hit: Hit, then: Callable[[QImage | None], None]) -> None:
        """A photo for another program; None where it takes longer than a drag can wait."""
        waiting = [then]

        def tell(image: QImage | None) -> None:
            if waiting:
                waiting.pop()(image)

        def made(encoded: bytes) -> None:
            image = read_jpeg(encoded)
            tell(None if image.isNull() else image)

        QTimer.singleShot(_PATIENCE_MILLISECONDS, self, lambda: tell(None))
        self._render(hit, _DRAGGED_SIDE, made, lambda _: tell(None))

    def _render(
        self,
        hit: Hit,
        side: int,
        then: Callable[[bytes], None],
        failed: Callable[[str], None],
    ) -> None:
        page = None if hit.asset.kind is Kind.PHOTO else hit.page or 1
        relay = self._bridge.relay
        self._session.render(hit.asset, page, side, relay(then), relay(failed))

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


def joined(passages: Sequence[Passage]) -> str:
    """The text that was cut into passages: what two neighbours share stands once."""
    pieces: list[str] = []
    before = Passage(None, "")
    for passage in passages:
        shared = 0 if passage.page != before.page else _shared(before.text, passage.text)
        pieces.append(passage.text[shared:].strip())
        before = passage
    return "\n".join(piece for piece in pieces if piece)


def _shared(before: str, after: str) -> int:
    """Characters at the end of one text with which the next begins."""
    most = min(len(before), len(after))
    return next((n for n in range(most, 0, -1) if before.endswith(after[:n])), 0)


def _key(asset: Asset) -> tuple[AssetId, str | None]:
    return asset.id, asset.content_hash

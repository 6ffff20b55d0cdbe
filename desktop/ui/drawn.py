"""Cards that were drawn, as pictures: scrolling copies them instead of drawing them anew."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

# That are kept, at most, unless more is in sight: as many cards as `Thumbnails` keeps pictures for.
# A card whose picture had to be loaded again is drawn again.
_BYTES = 16 * 1024 * 1024
_FEWEST = 8


class Drawn:
    """The pictures that were used last."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[Hashable, tuple[object, QPixmap]] = OrderedDict()

    def get(self, key: Hashable, of: object) -> QPixmap | None:
        """What was kept under a key; None where that was drawn of something else."""
        kept = self._pictures.get(key)
        if kept is None or kept[0] is not of:
            return None
        self._pictures.move_to_end(key)
        return kept[1]

    def keep(self, key: Hashable, of: object, picture: QPixmap, view: QSize) -> None:
        """Keep one.

        Args:
            key: All that its looks depend on, but for `of`.
            of: What it shows.
            picture: As large as all others that are used with it.
            view: Where it is shown. Twice as much as that has room for is kept at least: else a
                frame would push out what it is to be made of.
        """
        self._pictures[key] = (of, picture)
        ratio = picture.devicePixelRatio()
        in_sight = round(view.width() * view.height() * ratio * ratio * 4)
        one = max(1, picture.width() * picture.height() * 4)
        while len(self._pictures) > max(_FEWEST, max(_BYTES, 2 * in_sight) // one):
            self._pictures.popitem(last=False)

    def clear(self) -> None:
        """Forget all."""
        self._pictures.clear()

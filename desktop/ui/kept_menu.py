"""What the menu of the results offers for keeping: favourite, stars, tags, albums."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from desktop.records import AssetId, Hit
from desktop.ui import icons, parts, text, theme
from desktop.ui.desk import Desk
from desktop.ui.keys import show_key
from desktop.ui.naming import NameDialog, ask_name

_MOST_STARS = 5
_MOST_ALBUMS = 20


def add_kept(menu: QMenu, hits: tuple[Hit, ...], desk: Desk, parent: QWidget) -> None:
    """Add the lines to a menu of these results."""
    kept, ids = desk.kept, [hit.asset.id for hit in hits]
    is_favourite = all(kept.mark(asset).favourite for asset in ids)
    words = text.tr("Take from the favourites") if is_favourite else text.tr("Favourite")
    heart = menu.addAction(_icon("heart-fill" if is_favourite else "heart"), words)
    heart.triggered.connect(parts.unchecked(partial(kept.toggle_favourite, ids)))
    show_key(heart, "favourite")
    _add_stars(menu, hits, desk)
    tags = menu.addAction(_icon("tag"), text.tr("Tag…"))
    tags.triggered.connect(parts.unchecked(desk.tags_wanted.emit))
    show_key(tags, "tag")
    _add_albums(menu, ids, desk, parent)
    if (album := shown_album(desk)) is not None:
        words = text.tr("Remove from “{0}”").format(album)
        remove = menu.addAction(_icon("minus"), words.replace("&", "&&"))
        remove.triggered.connect(parts.unchecked(partial(kept.remove_from_album, album, ids)))


def _add_stars(menu: QMenu, hits: tuple[Hit, ...], desk: Desk) -> None:
    there = {desk.kept.stars(hit.asset) for hit in hits}
    ids = [hit.asset.id for hit in hits]
    below = parts.floating(menu.addMenu(_icon("star"), text.tr("Rate")))
    for stars in range(_MOST_STARS, -1, -1):
        words = text.stars(str(stars)) if stars else text.tr("No stars")
        action = below.addAction(words)
        action.setCheckable(True)
        action.setChecked(there == {stars})
        action.triggered.connect(parts.unchecked(partial(desk.kept.rate, ids, stars)))
        show_key(action, f"stars-{stars}")


def _add_albums(menu: QMenu, ids: list[AssetId], desk: Desk, parent: QWidget) -> None:
    below = parts.floating(menu.addMenu(_icon("cards"), text.tr("Add to album")))
    for album in desk.kept.lists.albums[:_MOST_ALBUMS]:
        action = below.addAction(album.name.replace("&", "&&"))
        action.triggered.connect(parts.unchecked(partial(desk.kept.add_to_album, album.name, ids)))
    if desk.kept.lists.albums:
        below.addSeparator()
    new = below.addAction(_icon("plus"), text.tr("New album…"))
    new.triggered.connect(parts.unchecked(partial(ask_album, ids, desk, parent)))


def ask_album(ids: list[AssetId], desk: Desk, parent: QWidget) -> NameDialog:
    """Ask for an album's name, known or new, and put these assets into it."""
    dialog = NameDialog(
        text.tr("Add to album"),
        text.tr("The name of a new album, or of one that there is. The files stay where they are."),
        parent.window(),
        known=[album.name for album in desk.kept.lists.albums],
    )
    return ask_name(dialog, lambda name: desk.kept.add_to_album(name, ids))


def shown_album(desk: Desk) -> str | None:
    """The album whose content is being shown; None where it is something else."""
    for album in desk.kept.lists.albums:
        if desk.shows(f"album:{album.name}") or desk.shows(f'album:"{album.name}"'):
            return album.name
    return None


def _icon(name: str) -> QIcon:
    return icons.icon(name, theme.colour(theme.colours().soft))

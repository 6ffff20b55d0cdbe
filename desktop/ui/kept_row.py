"""Heart, stars, tags and albums of the selected files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from desktop.engine.keeping import Kept
from desktop.records import Asset, AssetId, Hit
from desktop.ui import parts, text, theme
from desktop.ui.keepsakes import keywords_of_file
from desktop.ui.keys import keymap
from desktop.ui.panel import PanelContext
from desktop.ui.rating import Rating
from desktop.ui.standing import written
from desktop.ui.tag_row import TagRow
from desktop.ui.wrapping import WrapLayout

_MOST_ALBUMS = 12
_MOST_COMPLETED = 500


class KeptRow(QFrame):
    """What the person keeps of some files, and changes it for all of them at once."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self._all = context.desk.kept
        self._assets: tuple[Asset, ...] = ()
        self._kept: dict[AssetId, Kept] = {}
        self._suggested: tuple[str, ...] = ()
        self._keywords: tuple[str, ...] = ()
        self._heart = parts.tool("heart", self.tr("Favourite"), self._on_heart)
        self.rating = Rating()
        self.rating.rated.connect(self._on_rated)
        self._which = parts.label("", "soft")
        top = parts.row(self._heart, self.rating, self._which, 1, spacing=4)
        self.tags = TagRow()
        self.tags.added.connect(self._on_tag)
        self.tags.removed.connect(self._on_untag)
        self.tags.searched.connect(self._on_search)
        self._albums = QWidget()
        self._album_chips = WrapLayout()
        self._albums.setLayout(self._album_chips)
        self.setLayout(parts.column(top, self.tags, self._albums, spacing=6))
        self._all.changed.connect(self._show_marks)
        self._all.changed.connect(self._offer)
        self._all.written.connect(self._ask)
        self._desk.selection_changed.connect(self._on_selection)
        self._desk.tag_line_wanted.connect(self.tags.line.setFocus)
        self._session.faceting.keywords(self._bridge.relay(self._on_keywords))

    @property
    def assets(self) -> tuple[Asset, ...]:
        """The files that are meant."""
        return self._assets

    def show_hit(self, hit: Hit) -> None:
        """Speak of the selected files, or of this one where it is not among them."""
        chosen = [one.asset for one in self._desk.selection]
        is_chosen = any(asset.id == hit.asset.id for asset in chosen)
        self.show_assets(chosen if is_chosen else [hit.asset])

    def _on_selection(self) -> None:
        if self._desk.selection:
            self.show_assets([one.asset for one in self._desk.selection])

    def show_assets(self, assets: Sequence[Asset]) -> None:
        """Speak of these files."""
        if tuple(assets) == self._assets:
            return
        same = [asset.id for asset in assets] == [asset.id for asset in self._assets]
        self._assets = tuple(assets)
        if not same:
            self._kept, self._suggested = {}, ()
        several = len(assets) > 1
        words = self.tr("for all {0}").format(text.files(len(assets)))
        self._which.setText(words if several else "")
        self._show_marks()
        self._show_tags()
        self._ask()

    # ---------------------------------------------------------------- what there is

    def _ids(self) -> tuple[AssetId, ...]:
        return tuple(asset.id for asset in self._assets)

    def _ask(self) -> None:
        ids = self._ids()
        if not ids:
            return
        post = self._bridge.relay(self._on_kept)
        self._session.keeping.kept_of(ids, lambda kept: post(ids, kept))
        if len(ids) == 1:
            suggest = self._bridge.relay(self._on_suggested)
            self._session.labelling.suggested(ids[0], lambda words: suggest(ids, words))

    def _on_kept(self, ids: tuple[AssetId, ...], kept: dict[AssetId, Kept]) -> None:
        if ids == self._ids():
            self._kept = kept
            self._show_tags()

    def _on_suggested(self, ids: tuple[AssetId, ...], words: tuple[str, ...]) -> None:
        if ids == self._ids():
            self._suggested = tuple(text.tr(word) for word in words)
            self._show_tags()

    def _on_keywords(self, keywords: tuple[str, ...]) -> None:
        self._keywords = keywords[:_MOST_COMPLETED]
        self._offer()

    def _offer(self) -> None:
        tags = [tag.name for tag in self._all.lists.tags]
        known = {name.casefold() for name in tags}
        self.tags.offer([*tags, *(word for word in self._keywords if word.casefold() not in known)])

    def _show_marks(self) -> None:
        favourite = bool(self._assets) and all(
            self._all.mark(asset.id).favourite for asset in self._assets
        )
        name = self.tr("Take from the favourites") if favourite else self.tr("Favourite")
        self._heart.setAccessibleName(name)
        self._heart.setToolTip(keymap.hint(name, "favourite"))
        theme.set_icon(
            self._heart,
            "heart-fill" if favourite else "heart",
            "accent" if favourite else "soft",
        )
        stars = {self._all.stars(asset) for asset in self._assets}
        own = all(self._all.mark(asset.id).stars is not None for asset in self._assets)
        self.rating.set_stars(stars.pop() if len(stars) == 1 else 0, is_own=own)

    def _show_tags(self) -> None:
        tags = Counter(tag for kept in self._kept.values() for tag in kept.tags)
        first = keywords_of_file(self._assets[0]) if self._assets else ()
        others = [set(keywords_of_file(asset)) for asset in self._assets[1:]]
        keywords = [word for word in first if all(word in other for other in others)]
        self.tags.show_tags(tags, len(self._assets), keywords, self._suggested)
        albums = Counter(name for kept in self._kept.values() for name in kept.albums)
        shared = [name for name in albums if albums[name] == len(self._assets)][:_MOST_ALBUMS]
        parts.empty(self._album_chips)
        for name in shared:
            show = partial(self._desk.search_wanted.emit, written("album", name))
            chip = parts.button(name.replace("&", "&&"), show, "keyword", "cards")
            chip.setAccessibleName(self.tr("Show the album {0}").format(name))
            chip.setToolTip(self.tr("Show the album"))
            self._album_chips.addWidget(chip)
        self._albums.setVisible(bool(shared))

    # ---------------------------------------------------------------- what is changed

    def _on_heart(self) -> None:
        self._all.toggle_favourite(self._ids())

    def _on_rated(self, stars: int) -> None:
        self._all.rate(self._ids(), stars)

    def _on_tag(self, name: str) -> None:
        self._all.tag(self._ids(), name)

    def _on_untag(self, name: str) -> None:
        self._all.untag(self._ids(), name)

    def _on_search(self, name: str) -> None:
        self._desk.search_wanted.emit(written("tag", name))

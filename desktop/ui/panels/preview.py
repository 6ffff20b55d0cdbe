"""The selected result, large: picture, pages, what is known about it, and its text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QWidget,
)

from desktop.records import Asset, AssetId, DatedBy, Hit, Kind, Passage
from desktop.ui import file_actions, names, parts, sentences, text, theme
from desktop.ui.captioning import CaptionNote
from desktop.ui.kept_row import KeptRow
from desktop.ui.keys import KeyLabel
from desktop.ui.page_text import PageText, text_of
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.picture import PictureView
from desktop.ui.reasons import reason_line

_LONG_SIDE = 1280  # device pixels of the rendering; the pane is rarely wider


class Preview(QWidget):
    """Follows the current result."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self._hit: Hit | None = None
        self._page: int | None = None
        self._passages: tuple[Passage, ...] = ()
        self._picture = PictureView(context, _LONG_SIDE)
        self._picture.changed.connect(self._fit_picture)
        self._name = parts.label("", "title", wrap=True)
        self._folder = parts.ElidedLabel("", "small")
        self._why = parts.label("", "soft", wrap=True)  # it is among the results
        self._known = QGridLayout()
        self._known.setHorizontalSpacing(16)
        self._known.setVerticalSpacing(6)
        self._known.setColumnStretch(1, 1)
        self._words = PageText()
        self.kept = KeptRow(context)
        self.described = CaptionNote(context)
        self._caption = parts.label("", "caption")
        self._pages = self._build_pages()
        self._build()
        self._desk.selection_changed.connect(self._on_selection)
        self._desk.page_wanted.connect(self.show_hit)
        self._desk.searched.connect(self._show_text)
        self._on_selection()

    # ---------------------------------------------------------------- building

    def _build(self) -> None:
        whole = parts.column(
            self._picture,
            self._pages,
            self._name,
            self._folder,
            self._why,
            self._build_actions(),
            self.kept,
            self.described,
            parts.rule(),
            self._known,
            self._caption,
            self._words,
            spacing=10,
            margin=16,
        )
        whole.setStretchFactor(self._words, 1)
        whole.addStretch(0)
        inside = parts.box(whole)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Preview"))
        scroll.setWidget(inside)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._build_nothing())
        self._stack.addWidget(scroll)

    def _build_nothing(self) -> QFrame:
        """What to do, and the keys for what is selected: here is room to learn them."""
        known = {"preview": self.tr("Look at it large"), "open": self.tr("Open it")}
        known["ask"] = self.tr("Ask about it")
        keys = QGridLayout()
        keys.setHorizontalSpacing(3 * theme.GRID // 2)
        for row, (name, words) in enumerate(known.items()):
            key = KeyLabel(name)
            key.setObjectName("keyHint")
            keys.addWidget(key, row, 0, Qt.AlignmentFlag.AlignRight)
            keys.addWidget(parts.label(words, "soft"), row, 1)
        keys.setContentsMargins(0, theme.GRID, 0, 0)
        centred = parts.row(1)
        centred.addLayout(keys)
        centred.addStretch(1)
        first = parts.label(self.tr("Select something to see it here"), "soft")
        sign = parts.icon_label("preview", 6 * theme.GRID, "edge")
        lines = (parts.row(1, sign, 1), parts.row(1, first, 1), centred)
        return parts.box(parts.column(2, *lines, 3))

    def _build_pages(self) -> QFrame:
        self._back = parts.tool("caret-left", self.tr("Previous page"), lambda: self._turn(-1))
        self._on = parts.tool("caret-right", self.tr("Next page"), lambda: self._turn(1))
        self._at = parts.label("", "soft")
        self._at.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return parts.box(parts.row(1, self._back, self._at, self._on, 1))

    def _build_actions(self) -> QFrame:
        opening = parts.button(self.tr("Open"), self._on_open, "main", "arrow-square-out")
        opening.setToolTip(self.tr("Open the file (Enter)"))
        folder = parts.tool("folder-open", self.tr("Show in folder"), self._on_show)
        copy = parts.tool("copy", self.tr("Copy the path"), self._on_copy)
        large = parts.tool("arrows-out", self.tr("Large (Space)"), self._desk.preview_wanted.emit)
        self._alike = parts.tool("sparkle", self.tr("Find what looks like this"), self._on_alike)
        return parts.box(parts.row(opening, folder, copy, large, self._alike, 1, spacing=4))

    # ---------------------------------------------------------------- what is shown

    def _on_selection(self) -> None:
        hit = self._desk.current
        same = hit is not None and self._hit is not None and hit.asset.id == self._hit.asset.id
        if same and hit == self._hit:
            return
        if hit is None:
            self._hit = None
            self._stack.setCurrentIndex(0)
        else:
            self.show_hit(hit, hit.page)

    def show_hit(self, hit: Hit, page: int | None) -> None:
        """Show a result at a page."""
        if self._hit is None or self._hit.asset.id != hit.asset.id:
            self._passages = ()
            self._ask_for_text(hit.asset)
        self._hit = hit
        self.kept.show_hit(hit)
        self.described.show_asset(hit.asset)
        self._stack.setCurrentIndex(1)
        why = reason_line(hit, self._desk.query)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._show_known(hit.asset)
        self.show_page(page)

    def show_page(self, page: int | None) -> None:
        """Show a page of the current document."""
        if self._hit is None:
            return
        asset = self._hit.asset
        is_document = asset.kind is Kind.DOCUMENT
        self._page = page = max(1, min(page or 1, asset.page_count or 1)) if is_document else None
        self._picture.show_asset(asset, page)
        self._fit_picture()
        count = asset.page_count or 0
        self._pages.setVisible(count > 1)
        self._at.setText(self.tr("{0} of {1}").format(page, text.number(count)))
        self._back.setEnabled(bool(page and page > 1))
        self._on.setEnabled(bool(page and page < count))
        self._show_text()

    def _fit_picture(self) -> None:
        """As high as its shape asks for, within a good half of the pane; gone where it is none."""
        has_text = self._hit is not None and self._hit.asset.kind is Kind.DOCUMENT
        self._picture.setHidden(has_text and self._picture.is_lacking)
        limit = max(160, round(self.height() * (0.36 if has_text else 0.52)))
        self._picture.setFixedHeight(self._picture.best_height(self.width() - 32, limit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture's shape."""
        self._fit_picture()

    def _turn(self, by: int) -> None:
        self.show_page((self._page or 1) + by)

    def _show_known(self, asset: Asset) -> None:
        # A long name may break anywhere: file names have no spaces to break at.
        self._name.setText("\u200b".join(asset.path.name))
        self._name.setAccessibleName(asset.path.name)
        self._folder.setText(text.folder_path(asset.path.parent))
        self._folder.setToolTip(str(asset.path.parent))
        self._alike.setVisible(asset.kind is Kind.PHOTO)
        parts.empty(self._known)
        for row, (name, value) in enumerate(known(asset)):
            title = parts.label(name, "soft")
            title.setAlignment(Qt.AlignmentFlag.AlignTop)
            shown = parts.label(value, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._known.addWidget(title, row, 0)
            self._known.addWidget(shown, row, 1)

    def _ask_for_text(self, asset: Asset) -> None:
        post = self._bridge.relay(self._on_passages)
        self._session.passages(asset.id, lambda passages: post(asset.id, passages))

    def _on_passages(self, asset: AssetId, passages: tuple[Passage, ...]) -> None:
        if self._hit is not None and asset == self._hit.asset.id:
            self._passages = passages
            self._desk.text_read.emit(asset, passages)
            self._show_text()

    def _show_text(self) -> None:
        here = text_of(self._passages, self._page)
        several = self._hit is not None and (self._hit.asset.page_count or 0) > 1
        self._caption.setText(self.tr("TEXT OF THIS PAGE") if several else self.tr("TEXT"))
        self._caption.setVisible(bool(here))
        self._words.setVisible(bool(here))
        self._words.show_text(here, self._desk.words)
        self._fit_picture()

    # ---------------------------------------------------------------- what can be done

    def _on_open(self) -> None:
        if self._hit is not None:
            self._desk.lending.open(self._hit.asset)

    def _on_show(self) -> None:
        if self._hit is not None:
            file_actions.show_in_folder(self._hit.asset, self._desk.say)

    def _on_copy(self) -> None:
        if self._hit is not None:
            file_actions.copy_paths([self._hit.asset])
            self._desk.say(self.tr("The path was copied."))

    def _on_alike(self) -> None:
        if self._hit is not None:
            self._desk.like_wanted.emit(self._hit.asset)


def known(asset: Asset) -> tuple[tuple[str, str], ...]:
    """What is known about a file, as (name, value) in the order to show."""
    tr = text.tr
    lines: list[tuple[str, str]] = []
    if asset.taken is not None:
        is_photo = asset.kind is Kind.PHOTO
        lines.append((tr("Taken") if is_photo else tr("Dated"), text.wall_clock(asset.taken)))
    elif asset.dated is not None and asset.dated_by is DatedBy.NAME:
        lines.append((tr("Date"), text.named_date(asset.dated)))
    lines += [(tr(name.capitalize()), names.value(name, value)) for name, value in asset.metadata]
    if asset.width and asset.height:
        megapixels = asset.width * asset.height / 1e6
        measure = f"{asset.width} × {asset.height}"
        lines.append((tr("Pixels"), tr("{0} ({1} MP)").format(measure, text.decimal(megapixels))))
    if asset.page_count:
        lines.append((tr("Pages"), text.number(asset.page_count)))
    lines.append((tr("Size"), text.size(asset.size)))
    lines.append((tr("Changed"), text.moment(asset.modified)))
    if asset.raws:
        lines.append((tr("RAW beside it"), ", ".join(asset.raws)))
    if not asset.online:
        lines.append((tr("Drive"), tr("not connected")))
    if asset.reason:
        lines.append((tr("Problem"), sentences.said(asset.reason)))
    return tuple(lines)


PANEL = Panel("preview", "Preview", Area.SIDE, "preview", 10, Preview)

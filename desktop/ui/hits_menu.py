"""The menu of the selected results."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.records import Hit, Kind
from desktop.ui import file_actions, icons, parts, text, theme
from desktop.ui.desk import Desk
from desktop.ui.forgetting import ask_to_forget
from desktop.ui.kept_menu import add_kept
from desktop.ui.keys import show_key
from desktop.ui.one_click import add_questions
from desktop.ui.open_with import add_programs
from desktop.ui.panel import PanelContext
from desktop.ui.search_bar import MOST_EXAMPLES
from desktop.ui.teaching import open_teaching
from desktop.ui.verdicts import Verdict
from desktop.ui.wish import like


def hits_menu(hits: tuple[Hit, ...], context: PanelContext, parent: QWidget) -> QMenu:
    """What can be done with these; at least one."""
    desk = context.desk
    asset = hits[0].asset
    assets = [hit.asset for hit in hits]
    menu = parts.floating(QMenu(parent))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if len(hits) == 1:
        show = partial(file_actions.show_in_folder, asset, desk.say)
        _add(menu, "eye", parent.tr("Look at it large"), desk.preview_wanted.emit, "preview")
        opening = partial(desk.lending.open, asset)
        _add(menu, "arrow-square-out", parent.tr("Open"), opening, "open")
        add_programs(menu, asset, desk, parent)
        _add(menu, "folder-open", parent.tr("Show in folder"), show)
        if asset.kind is Kind.PHOTO:
            alike = partial(desk.like_wanted.emit, asset)
            _add(menu, "sparkle", parent.tr("Find what looks like this"), alike)
        menu.addSeparator()
    elif len(hits) <= MOST_EXAMPLES and all(one.kind is Kind.PHOTO for one in assets):
        alike = partial(desk.examples_wanted.emit, tuple(map(like, assets)))
        _add(menu, "sparkle", parent.tr("Find what looks like these"), alike)
        menu.addSeparator()
    if desk.verdicts.is_asked:
        numbers = tuple(one.id for one in assets)
        yes = partial(desk.verdicts.say, numbers, Verdict.YES)
        _add(menu, "thumbs-up", parent.tr("This is right: more like it"), yes, "yes")
        no = partial(desk.verdicts.say, numbers, Verdict.NO)
        _add(menu, "thumbs-down", parent.tr("This is wrong: fewer like it"), no, "no")
        menu.addSeparator()
    add_questions(menu, hits, desk, parent)
    menu.addSeparator()
    add_kept(menu, hits, desk, parent)
    teach = partial(open_teaching, context, hits, parent)
    _add(menu, "brain", parent.tr("Teach a word…"), teach)
    menu.addSeparator()
    copied = partial(desk.lending.copy, assets)
    _add(menu, "copy", parent.tr("Copy"), copied, "copy")
    paths = partial(file_actions.copy_paths, assets)
    _add(menu, "list", parent.tr("Copy the path"), paths, "copy-paths")
    if len(hits) == 1:
        is_photo = asset.kind is Kind.PHOTO
        words = parent.tr("Copy the picture") if is_photo else parent.tr("Copy the page")
        _add(menu, "image", words, partial(desk.lending.copy_picture, hits[0]))
        copied = partial(desk.lending.copy_text, hits[0])
        _add(menu, "file-text", parent.tr("Copy the text"), copied)
    _add_trash(menu, desk, parent)
    forget = partial(ask_to_forget, hits, context, parent)
    _add(menu, "eye-slash", parent.tr("Forget everywhere…"), forget)
    return menu


def _add_trash(menu: QMenu, desk: Desk, parent: QWidget) -> None:
    menu.addSeparator()
    words = parent.tr("Move to the trash…")
    _add(menu, "trash", words, desk.trash_wanted.emit, "trash")
    if desk.untrashable:
        words = parent.tr("Put back from the trash: {0}").format(text.files(desk.untrashable))
        _add(menu, "arrow-clockwise", words, desk.untrash_wanted.emit)


def _add(
    menu: QMenu, icon: str, words: str, chosen: Callable[[], object], key: str = ""
) -> QAction:
    action = menu.addAction(icons.icon(icon, theme.colour(theme.colours().soft)), words)
    action.triggered.connect(parts.unchecked(chosen))
    if key:
        show_key(action, key)
    return action

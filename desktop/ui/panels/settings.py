"""What can be chosen: every change applies at once, and none touches a file of the person's."""

from __future__ import annotations

import os
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.words import BUNDLED_ID, Words
from desktop.network import Contact
from desktop.settings import DEFAULT_EXCLUDES, Settings
from desktop.ui import parts, sentences, text, theme
from desktop.ui.captioning import CaptionChoice
from desktop.ui.choice import Choice
from desktop.ui.forgetting import ForgottenFiles
from desktop.ui.key_settings import KeySettings
from desktop.ui.label_words import LabelWords
from desktop.ui.local_server import LocalServer
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.taking_along import TakingAlong
from desktop.ui.teaching import open_teaching
from desktop.ui.translation import SYSTEM, languages
from desktop.ui.tray import Tray
from desktop.ui.wrapping import WrapLayout

_CONTACTS_SHOWN = 20


class SettingsPage(QWidget):
    """A page of cards, one for each matter."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context, self._desk, self._bridge = context, context.desk, context.bridge
        self._preferences = context.session.preferences
        settings = self._preferences.settings
        self._make_choices(settings)
        self._make_boxes(settings, context.session.words)
        self.excludes = QLineEdit("; ".join(settings.excludes))
        self.excludes.setAccessibleName(self.tr("Names that are passed over"))
        self.excludes.editingFinished.connect(self._on_excludes)
        self.server = LocalServer(context)
        self.captions = CaptionChoice(context)
        self.forgotten = ForgottenFiles(context)
        self.contacts = QVBoxLayout()
        self.contacted = parts.label("", wrap=True)
        self._build()
        self._desk.searched.connect(self._on_page)

    # ---------------------------------------------------------------- building

    def _make_choices(self, settings: Settings) -> None:
        spoken = languages(self._preferences.places.resources)
        system = self.tr("As the system")
        self.scheme = Choice(
            self.tr("Colours"),
            {"system": system, "light": self.tr("Light"), "dark": self.tr("Dark")},
            settings.scheme,
        )
        self.scheme.chosen.connect(lambda scheme: self._look(scheme=scheme))
        self.language = Choice(self.tr("Language"), {SYSTEM: system, **spoken}, settings.language)
        self.language.chosen.connect(lambda language: self._look(language=language))
        cores = {count: text.number(count) for count in range(1, (os.cpu_count() or 1) + 1)}
        self.threads = Choice(
            self.tr("Processor cores for models"), {0: self.tr("All"), **cores}, settings.threads
        )
        self.threads.chosen.connect(lambda count: self._choose(threads=count))
        self.rescan = Choice(
            self.tr("Look through all folders"),
            {minutes: every(minutes) for minutes in (5, 15, 30, 60, 240, 1440)},
            round(settings.rescan_minutes),
        )
        self.rescan.chosen.connect(lambda minutes: self._choose(rescan_minutes=float(minutes)))
        self.idle = Choice(
            self.tr("Unused models leave the memory"),
            {minutes: after(minutes) for minutes in (1, 5, 15, 60)},
            round(settings.idle_seconds / 60),
        )
        self.idle.chosen.connect(lambda minutes: self._choose(idle_seconds=60.0 * minutes))

    def _make_boxes(self, settings: Settings, reader: Words) -> None:
        self.battery = QCheckBox(self.tr("Wait while the computer runs on its battery"))
        self.battery.setChecked(settings.pause_on_battery)
        self.battery.toggled.connect(lambda on: self._choose(pause_on_battery=on))
        self.stay = QCheckBox(self.tr("Go on with the window closed, as an icon beside the clock"))
        self.stay.setChecked(settings.stay)
        if not Tray.is_possible():
            self.stay.hide()
        self.stay.toggled.connect(lambda on: self._look(stay=on))
        self.words = QCheckBox(self.tr("Read the words in photos and scanned pages"))
        usual = reader.in_use or BUNDLED_ID
        self.words.setChecked(bool(reader.in_use))
        self.words.toggled.connect(lambda on: reader.choose(usual if on else ""))

    def _build(self) -> None:
        close = parts.tool("x", self.tr("Back to the results"), self._on_close)
        title = parts.row(parts.label(self.tr("Settings"), "huge"), 1, close)
        first = (self._looks(), self._indexing(), self._folders(), self.server, self.captions)
        kept = (self._words(), TakingAlong(self._context))
        cards = (*first, *kept, self._privacy(), KeySettings(self._preferences))
        page = parts.reading_page(self.tr("Settings"), title, *cards)
        self.setFocusProxy(page)
        self.setLayout(parts.column(page))

    def _looks(self) -> QWidget:
        return _card(self.tr("Look"), _form(self.scheme, self.language))

    def _indexing(self) -> QWidget:
        numbers = _form(self.threads, self.rescan, self.idle)
        boxes = map(_tick, (self.battery, self.stay, self.words))
        return _card(self.tr("Indexing"), *boxes, numbers)

    def _folders(self) -> QWidget:
        explained = parts.label(
            self.tr(
                "Files and folders with these names are passed over in folders that are added from "
                "now on; * stands for anything. Each folder's own list is in its menu on the left."
            ),
            "soft",
            wrap=True,
        )
        back = parts.button(self.tr("Back to the usual ones"), self._on_usual, "link")
        return _card(
            self.tr("Passed over"), explained, self.excludes, parts.box(parts.row(back, 1))
        )

    def _words(self) -> QWidget:
        explained = parts.label(
            self.tr(
                "Words that you have taught by examples, and the list of words from which tags are"
                " suggested."
            ),
            "soft",
            wrap=True,
        )
        lines = WrapLayout(theme.GRID)
        lines.addWidget(parts.button(self.tr("Taught words…"), self._on_taught))
        lines.addWidget(parts.button(self.tr("Words for suggested tags…"), self._on_labels))
        return _card(self.tr("Words"), explained, parts.box(lines))

    def _privacy(self) -> QWidget:
        promise = parts.label(
            self.tr(
                "Your files are never changed, and nothing leaves this computer: Shoebox refuses "
                "every connection, except while you download a model."
            ),
            wrap=True,
        )
        shown = QWidget()
        shown.setLayout(self.contacts)
        self.contacts.setContentsMargins(0, 0, 0, 0)
        where = parts.button(self.tr("Show the library's folder"), self._on_library)
        index = parts.button(self.tr("Erase the index…"), partial(self._on_erase, keepsakes=False))
        all_ = parts.button(self.tr("Erase everything…"), partial(self._on_erase, keepsakes=True))
        lines = WrapLayout(theme.GRID)
        for button in (where, index, all_):
            lines.addWidget(button)
        buttons = parts.box(lines)
        below = (parts.rule(), self.forgotten)
        return _card(self.tr("Privacy"), promise, self.contacted, shown, buttons, *below)

    # ---------------------------------------------------------------- choosing

    def _on_taught(self) -> None:
        open_teaching(self._context, (), self)

    def _on_labels(self) -> None:
        LabelWords(self._context, self.window()).open()

    def _choose(self, **chosen: object) -> None:
        self._preferences.change(**chosen)

    def _look(self, **chosen: object) -> None:
        self._choose(**chosen)
        self._desk.look_changed.emit()

    def _on_excludes(self) -> None:
        named = [name.strip() for name in self.excludes.text().split(";")]
        self._choose(excludes=tuple(name for name in named if name))

    def _on_usual(self) -> None:
        self.excludes.setText("; ".join(DEFAULT_EXCLUDES))
        self._on_excludes()

    # ---------------------------------------------------------------- privacy

    def _on_page(self) -> None:
        if self._desk.page == PANEL.id:
            self._bridge.in_background(self._preferences.contacts, self.show_contacts)
            self.forgotten.refresh()

    def show_contacts(self, made: tuple[Contact, ...]) -> None:
        """How many connections were made, and the latest of them."""
        said = self.tr("Connections made since the installation: {0}")
        self.contacted.setText(said.format(text.number(len(made))))
        parts.empty(self.contacts)
        for contact in made[: -_CONTACTS_SHOWN - 1 : -1]:
            purpose = sentences.said(contact.purpose)
            line = f"{text.moment(contact.when)} · {contact.host} · {purpose}"
            self.contacts.addWidget(parts.ElidedLabel(line, "small"))

    def _on_library(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._preferences.library))):
            self._desk.say(self.tr("The folder could not be opened."))

    def _on_erase(self, *, keepsakes: bool) -> None:
        question = self.tr("Erase what Shoebox knows of your files?")
        kept = self.tr("Tags, albums, ratings and answers are kept, for files that come back.")
        lost = self.tr("Tags, albums, ratings and answers are erased too. There is no way back.")
        same = self.tr("The files themselves are not touched. The folders are no longer watched.")
        explained = f"{same}\n\n{lost if keepsakes else kept}"
        then = partial(self._do_erase, keepsakes=keepsakes)
        parts.confirm(self, question, explained, self.tr("Erase"), then)

    def _do_erase(self, *, keepsakes: bool) -> None:
        relay = self._bridge.relay
        self._preferences.erase(
            keepsakes=keepsakes, then=relay(self._on_erased), failed=relay(self._desk.say)
        )

    def _on_erased(self) -> None:
        self._desk.say(self.tr("The library is empty now."))
        self._desk.refresh_overview()
        self._desk.search_wanted.emit("")

    def _on_close(self) -> None:
        self._desk.panel_wanted.emit("")


def every(minutes: int) -> str:
    """How often, in words."""
    if minutes == 1440:
        return text.tr("once a day")
    if minutes % 60 == 0:
        return text.counted("every hour", "every %n hours", minutes // 60)
    return text.counted("every minute", "every %n minutes", minutes)


def after(minutes: int) -> str:
    """After how long, in words."""
    if minutes % 60 == 0:
        return text.counted("after an hour", "after %n hours", minutes // 60)
    return text.counted("after a minute", "after %n minutes", minutes)


def _form(*controls: Choice) -> QWidget:
    """Choices below each other, each behind its name."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(0, 1)
    for row, control in enumerate(controls):
        name = parts.label(control.name, wrap=True)
        name.setBuddy(control)
        grid.addWidget(name, row, 0)
        grid.addWidget(control, row, 1)
        control.setMinimumWidth(160)
    made = QWidget()
    made.setLayout(grid)
    return made


def _tick(box: QCheckBox) -> parts.Tick:
    made = parts.Tick(box)
    if box.isHidden():
        made.hide()
    return made


def _card(title: str, *inside: QWidget) -> QFrame:
    column = parts.column(parts.label(title, "title"), *inside, spacing=12, margin=16)
    return parts.box(column, rank="card")


PANEL = Panel(
    id="settings", title="Settings", area=Area.PAGE, icon="gear", order=90, build=SettingsPage
)

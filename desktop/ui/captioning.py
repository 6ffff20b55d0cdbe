"""Descriptions by a model: when they are written, how far that is, and one of them to be read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QFrame, QProgressBar

from desktop.engine.captiontext import tidied
from desktop.engine.shift import ALWAYS, HOURS, OFF, UNUSED, Shift, State
from desktop.records import Answer, Asset, Changes, Kind
from desktop.ui import parts, sentences, text, theme
from desktop.ui.choice import Choice
from desktop.ui.panel import PanelContext
from desktop.ui.wrapping import WrapLayout

if TYPE_CHECKING:
    from desktop.engine.captions import Caption

_NIGHTS = ("20-8", "22-7", "0-6")


class CaptionChoice(QFrame):
    """A card of the settings: when pictures are described. It is off until it is chosen."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setProperty("rank", "card")
        self._captions, self._bridge = context.session.captions, context.bridge
        self._preferences, self._desk = context.session.preferences, context.desk
        chosen = self._preferences.settings.captions
        self.when = Choice(self.tr("Describe photos"), times(chosen), chosen)
        self.when.chosen.connect(self._on_chosen)
        explained = parts.label(
            self.tr(
                "The model for questions looks at one photo after the other and writes what it "
                "shows, so that words find it. It works on mains power only; new files and your "
                "questions come first. What it writes may be wrong, and is always marked."
            ),
            "soft",
            wrap=True,
        )
        name = parts.label(self.when.name)
        name.setBuddy(self.when)
        forget = parts.button(self.tr("Forget all descriptions…"), self._on_forget, "link")
        title = parts.label(self.tr("Descriptions"), "title")
        across = parts.box(parts.row(name, 1, self.when))
        below = parts.box(parts.row(forget, 1))
        self.setLayout(parts.column(title, explained, across, below, spacing=12, margin=16))

    def _on_chosen(self, when: str) -> None:
        self._preferences.change(captions=when)
        self._captions.night.look()

    def _on_forget(self) -> None:
        question = self.tr("Forget all descriptions of photos?")
        lasting = self.tr("To write them again may take many hours. No more are written by itself.")
        parts.confirm(self, question, lasting, self.tr("Forget them"), self._do_forget)

    def _do_forget(self) -> None:
        if self.when.value != OFF:
            self.when.choose(OFF)
        relay = self._bridge.relay
        self._captions.forget_all(relay(self._on_forgotten), relay(self._desk.say))

    def _on_forgotten(self, _: Changes) -> None:
        self._desk.say(self.tr("All descriptions are forgotten."))


class ShiftCard(QFrame):
    """A card of the activity page: how many photos are described, and what it waits for."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setProperty("rank", "card")
        self._night = context.session.captions.night
        self.done = parts.label("", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of describing"))
        self.state = parts.label("", "soft", wrap=True)
        self.current = parts.ElidedLabel("", "small")
        self.pause = parts.button(self.tr("Pause"), self._night.pause, icon="pause")
        self.go_on = parts.button(self.tr("Go on"), self._night.resume, "main", "play")
        buttons = WrapLayout(theme.GRID)
        for button in (self.go_on, self.pause):
            buttons.addWidget(button)
        title = parts.label(self.tr("Descriptions"), "title")
        inside = (title, self.done, self.bar, self.state, self.current, buttons)
        self.setLayout(parts.column(*inside, spacing=10, margin=16))
        self._night.listen(context.bridge.relay(self.show_shift))
        self.show_shift(self._night.shift)

    def show_shift(self, shift: Shift) -> None:
        """It has got on."""
        tally = shift.tally
        self.setVisible(shift.state is not State.OFF)
        self.done.setVisible(tally is not None)
        self.bar.setVisible(tally is not None and shift.state is not State.DONE)
        if tally is not None:
            counts = (text.number(tally.described), text.number(tally.total))
            self.done.setText(self.tr("{0} of {1} photos are described.").format(*counts))
            self.bar.setRange(0, max(1, tally.total))
            self.bar.setValue(tally.total - tally.left)
        self.state.setText(state_in_words(shift))
        self.current.setText(str(shift.current) if shift.current else "")
        self.current.setVisible(shift.current is not None)
        stands = shift.state in (State.PAUSED, State.FAILED)
        self.go_on.setVisible(stands)
        self.pause.setVisible(not stands and shift.state is not State.DONE)


class CaptionNote(QFrame):
    """What a model wrote about the photo of the preview, said to be so; hidden where nothing is."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._captions, self._bridge = context.session.captions, context.bridge
        self._desk = context.desk
        self._asset: Asset | None = None
        self.words = parts.label("", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.forget = parts.button(self.tr("Forget this description"), self._on_forget, "link")
        column = parts.column(self.words, parts.box(parts.row(self.forget, 1)), spacing=2)
        self.setLayout(column)
        self.hide()
        self._bridge.changed.connect(self._on_changed)

    def show_asset(self, asset: Asset) -> None:
        """Look up what was written about it."""
        if self._asset is None or self._asset.id != asset.id:
            self.hide()
        self._asset = asset
        if asset.kind is Kind.PHOTO:
            self._captions.of(asset.id, partial(self._bridge.relay(self._on_found), asset))

    def _on_found(self, asset: Asset, caption: Caption | None) -> None:
        if self._asset is None or asset.id != self._asset.id:
            return
        self.setVisible(caption is not None)
        if caption is not None:
            said = self.tr("Described by {0}: {1}").format(caption.model, caption.text)
            self.words.setText(said)

    def _on_changed(self, changes: Changes) -> None:
        if self._asset is not None and self._asset.id in changes.updated:
            self.show_asset(self._asset)

    def _on_forget(self) -> None:
        if self._asset is not None:
            self._captions.forget([self._asset.id], failed=self._bridge.relay(self._desk.say))


def keep(context: PanelContext, answer: Answer) -> None:
    """Keep an answer about one photo as its description."""
    source = photo_of(answer)
    if source is None:
        return

    def kept(_: Changes) -> None:
        desk.say(text.tr("It is kept as the photo's description."))

    desk, relay = context.desk, context.bridge.relay
    caption = tidied(answer.text, cut=False), answer.model
    context.session.captions.keep(source, caption, relay(kept), relay(desk.say))


def photo_of(answer: Answer) -> Asset | None:
    """The photo that a whole answer is about; None where it is about something else, or more."""
    if not answer.text or answer.stopped or len(answer.sources) != 1:
        return None
    asset = answer.sources[0].asset
    return asset if asset.kind is Kind.PHOTO and not answer.sources[0].passage else None


def times(chosen: str) -> dict[str, str]:
    """What can be chosen, and what is chosen, in words."""
    offered = {
        OFF: text.tr("Never"),
        UNUSED: text.tr("While nobody uses the computer"),
        **{hours: _hours(hours) for hours in _NIGHTS},
        ALWAYS: text.tr("At any time"),
    }
    return offered if chosen in offered else {**offered, chosen: _hours(chosen)}


def _hours(hours: str) -> str:
    found = HOURS.fullmatch(hours)
    if found is None:
        return hours
    short = QLocale.FormatType.ShortFormat
    first, last = (QLocale().toString(QTime(int(hour), 0), short) for hour in found.groups())
    return text.tr("From {0} to {1}").format(first, last)


def state_in_words(shift: Shift) -> str:
    """What the night shift does or waits for; "" where that is plain."""
    if shift.state is State.FAILED:
        return sentences.said(shift.notice)
    return {
        State.PAUSED: text.tr("Paused."),
        State.NO_MODEL: text.tr("There is no model for questions: choose one under Models."),
        State.DONE: text.tr("Nothing is left to describe."),
        State.INDEXING: text.tr("Waiting until indexing is done."),
        State.BATTERY: text.tr("Waiting for mains power."),
        State.ASKING: text.tr("Waiting a little after your last question."),
        State.HOURS: text.tr("Waiting for the hours that are chosen in the settings."),
        State.USED: text.tr("Waiting until nobody uses the computer."),
        State.UNKNOWN: text.tr(
            "This system does not tell whether the computer is used: choose hours in the settings."
        ),
        State.WORKING: text.tr("A photo is being described."),
    }.get(shift.state, "")

"""Moving files to the system's trash, and back from it.

[Note: The one place where a file of the person is moved]
Shoebox never alters what is the person's. The one exception is here, and nowhere else: a file goes
to the trash of the system where the person asks for it, and confirms it in a dialog whose usual
answer is no. So no single key, and no slip of the mouse, can do it. Nothing is deleted: the trash
keeps the file, *Undo* puts it back, and what was kept of it (favourite, tags, albums) hangs on its
content and is there again. A test holds all other modules to calling none of this.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFile, QObject, QStandardPaths
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.records import Asset, AssetId
from desktop.ui.bridge import Bridge
from desktop.ui.desk import Desk
from desktop.ui.journal import Step
from desktop.ui.parts import confirm
from desktop.ui.text import files as counted
from desktop.ui.text import tr

log = logging.getLogger(__name__)

_DATA = QStandardPaths.StandardLocation.GenericDataLocation


@dataclass(frozen=True, slots=True)
class Trashed:
    """A file in the trash."""

    asset: AssetId
    path: Path  # where it was
    kept: Path  # where it is now


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was moved, and why the rest was not."""

    moved: tuple[Trashed, ...]
    failures: tuple[str, ...]  # a sentence each


def refusal(asset: Asset) -> str:
    """Why this cannot go to the trash, in a sentence; "" where it can."""
    name = asset.path.name
    if asset.member:
        words = tr("“{0}” is inside “{1}”, which Shoebox never changes. Delete it there.")
        return words.format(name, asset.file.name)
    if not asset.online:
        return tr("“{0}” is on a drive that is not connected. Connect it first.").format(name)
    return ""


def move(assets: Sequence[Asset]) -> Outcome:
    """Move these files to the trash. Thread: any.

    Where the system has no trash for one (a network share, often), it stays where it is.
    """
    _make_home()
    moved, failures = [], []
    for asset in assets:
        file = QFile(str(asset.path))
        if refusal(asset) or (asset.path.is_dir() and not asset.path.is_symlink()):
            failures.append(refusal(asset) or tr("“{0}” is a folder.").format(asset.path.name))
        elif not (asset.path.is_symlink() or asset.path.exists()):
            failures.append(tr("“{0}” is no longer there.").format(asset.path.name))
        elif file.moveToTrash():
            moved.append(Trashed(asset.id, asset.path, Path(file.fileName())))
        else:
            words = tr("“{0}” could not be moved to the trash; it may have none on this drive.")
            failures.append(words.format(asset.path.name))
            log.warning("asset %d stays: %s", asset.id, file.errorString())
    return Outcome(tuple(moved), tuple(failures))


def _make_home() -> None:
    """WORKAROUND: Qt 6.12 finds no trash on Linux where the folder for it is still to be made."""
    if sys.platform not in ("win32", "darwin"):
        home = QStandardPaths.writableLocation(_DATA)
        with suppress(OSError):  # then there is no trash, which is said
            Path(home).mkdir(mode=0o700, parents=True, exist_ok=True)


def put_back(trashed: Sequence[Trashed]) -> Outcome:
    """Move files back from the trash to where they were, never over another one. Thread: any."""
    moved, failures = [], []
    for one in trashed:
        name = one.path.name
        if one.path.is_symlink() or one.path.exists():
            words = tr("“{0}” stays in the trash: another file of this name is there now.")
            failures.append(words.format(name))
        elif not one.path.parent.is_dir():
            words = tr("“{0}” stays in the trash: its folder is no longer there.")
            failures.append(words.format(name))
        elif one.kept == one.path or not QFile.rename(str(one.kept), str(one.path)):
            failures.append(tr("“{0}” could not be taken out of the trash.").format(name))
        else:
            _forget_note(one.kept)
            moved.append(one)
    return Outcome(tuple(moved), tuple(failures))


def _forget_note(kept: Path) -> None:
    """Remove what the trash itself wrote of a file that is out of it again.

    Source: freedesktop.org trash specification 1.0; on Windows "$I…" goes with "$R…".
    """
    note = None
    if kept.parent.name == "files":
        note = kept.parent.parent / "info" / f"{kept.name}.trashinfo"
    elif kept.name.startswith("$R"):
        note = kept.with_name(f"$I{kept.name[2:]}")
    if note is not None:
        with suppress(OSError):
            note.unlink(missing_ok=True)


class Trashing(QObject):
    """Asks, moves, tells, and takes it back.

    Args:
        moved: Called with the assets that are in the trash now.
        back: Called when some are back.
    """

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        moved: Callable[[tuple[AssetId, ...]], object],
        back: Callable[[], object],
    ) -> None:
        super().__init__(desk)
        self._desk, self._bridge, self._moved, self._back = desk, bridge, moved, back
        self._moves: list[tuple[Step, int]] = []  # that can be undone, and how many files of each

    def ask(self, assets: Sequence[Asset], parent: QWidget) -> QMessageBox | None:
        """Ask whether to move these; None where none of them can go, which is said."""
        movable = [asset for asset in assets if not refusal(asset)]
        if not movable:
            self._desk.say(refusal(assets[0]) if assets else tr("Select something first."))
            return None
        words = tr("Move “{0}” to the trash?").format(movable[0].path.name)
        if len(movable) > 1:
            words = tr("Move {0} to the trash?").format(counted(len(movable)))
        more = explained(movable, len(assets) - len(movable))
        then = partial(self._move, movable)
        return confirm(parent.window(), words, more, tr("Move to the trash"), then)

    def undo(self) -> None:
        """Put back what was moved last."""
        if self._moves:
            self._desk.journal.undo(self._moves[-1][0])

    def _put_back(self, trashed: Sequence[Trashed]) -> None:
        self._moves = [one for one in self._moves if self._desk.journal.has(one[0])]
        self._desk.untrashable = self._moves[-1][1] if self._moves else 0
        self._bridge.in_background(partial(put_back, trashed), self._on_back)

    def _move(self, assets: Sequence[Asset]) -> None:
        self._bridge.in_background(partial(move, assets), self._on_moved)

    def _on_moved(self, outcome: Outcome) -> None:
        if not outcome.moved:
            self._desk.say(outcome.failures[0])
            return
        words = tr("Moved to the trash: {0}.").format(counted(len(outcome.moved)))
        words = " ".join((words, *outcome.failures[:1]))
        self._moved(tuple(one.asset for one in outcome.moved))
        step = self._desk.journal.note(words, partial(self._put_back, outcome.moved))
        self._moves.append((step, len(outcome.moved)))
        self._desk.untrashable = len(outcome.moved)

    def _on_back(self, outcome: Outcome) -> None:
        said = outcome.failures[:1]
        if outcome.moved:
            self._back()
            said = (tr("Put back: {0}.").format(counted(len(outcome.moved))), *said)
        self._desk.say(" ".join(said))


def explained(assets: Sequence[Asset], others: int) -> str:
    """What will happen, in a few sentences.

    Args:
        others: So many of the selected files stay where they are.
    """
    more = [tr("The trash keeps what is moved there, and you can undo this.")]
    more.append(tr("Favourites, tags and albums are kept too."))
    if any(asset.raws for asset in assets):
        more.append(tr("RAW files beside it stay where they are."))
    if others:
        more.append(tr("Inside archives, or not connected, and left out: {0}.").format(others))
    return " ".join(more)

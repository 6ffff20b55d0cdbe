"""Opening a file in another program than the usual one.

Windows and macOS have a dialog of their own for it. Linux has none that every desktop brings, but
keeps lists of programs and what they open; the first few of these are offered.
"""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping
from configparser import ConfigParser, Error
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, QProcess
from PySide6.QtWidgets import QMenu, QWidget

from desktop.records import Asset
from desktop.ui import icons, parts, theme
from desktop.ui.desk import Desk
from desktop.ui.text import tr

_MOST = 8  # programs that are offered
# Source: learn.microsoft.com, shell32's OpenAs_RunDLL shows the dialog "Open with".
_WINDOWS = ("rundll32.exe", "shell32.dll,OpenAs_RunDLL")
_MAC = (  # the file comes as an argument, never as a part of the script
    "on run argv\n"
    "set chosen to choose application as alias\n"
    'do shell script "open -a " & quoted form of POSIX path of chosen'
    ' & " " & quoted form of item 1 of argv\n'
    "end run"
)


@dataclass(frozen=True, slots=True)
class Program:
    """A program as the desktop lists it."""

    name: str
    command: str  # with %f, %F, %u or %U where the file goes


def add_programs(menu: QMenu, asset: Asset, desk: Desk, parent: QWidget) -> None:
    """Add "Open with" to a menu; nothing where no program is known."""
    icon = icons.icon("squares", theme.colour(theme.colours().soft))
    if sys.platform in ("win32", "darwin"):
        action = menu.addAction(icon, tr("Open with…"))
        action.triggered.connect(parts.unchecked(partial(_lend, asset, desk, _ask_system)))
        return
    programs = programs_for(asset.path)[:_MOST]
    if not programs:
        return
    below = parts.floating(menu.addMenu(icon, tr("Open with")))
    for program in programs:
        action = below.addAction(program.name.replace("&", "&&"))
        open_in = partial(_open_in, program)
        action.triggered.connect(parts.unchecked(partial(_lend, asset, desk, open_in)))


def _lend(asset: Asset, desk: Desk, then: Callable[[Path, Desk], None]) -> None:
    desk.lending.fetch([asset], lambda files: then(files[0], desk))


def _ask_system(file: Path, desk: Desk) -> None:
    """Let the system ask which program."""
    if sys.platform == "win32":
        started, _ = QProcess.startDetached(_WINDOWS[0], [_WINDOWS[1], str(file)])
    else:
        started, _ = QProcess.startDetached("osascript", ["-e", _MAC, str(file)])
    if not started:
        desk.say(tr("No program on this computer opens “{0}”.").format(file.name))


def _open_in(program: Program, file: Path, desk: Desk) -> None:
    words = arguments(program.command, file)
    if not words or not QProcess.startDetached(words[0], words[1:])[0]:
        desk.say(tr("“{0}” could not be started.").format(program.name))


# --------------------------------------------------------------------------- Linux


def programs_for(file: Path, environment: Mapping[str, str] = os.environ) -> tuple[Program, ...]:
    """The programs that open files of this type, by name each once.

    Source: freedesktop.org, MIME applications associations 1.0 and desktop entries 1.5.
    """
    kind = QMimeDatabase().mimeTypeForFile(file.name, QMimeDatabase.MatchMode.MatchExtension)
    kinds = [kind.name(), *kind.parentMimeTypes()]
    found: dict[str, Program] = {}
    for wanted in kinds:
        for folder in _folders(environment):
            for name in _listed(folder / "mimeinfo.cache", wanted):
                program = _program(folder / name)
                if program is not None:
                    found.setdefault(program.name, program)
    return tuple(found.values())


def _folders(environment: Mapping[str, str]) -> Iterator[Path]:
    own = environment.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    for folder in (own, *shared.split(":")):
        yield Path(folder) / "applications"


def _read(file: Path) -> ConfigParser:
    """A file of sections and keys; empty where it is none."""
    parser = ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    try:
        parser.read_string(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, Error):
        return ConfigParser()
    return parser


def _listed(cache: Path, kind: str) -> list[str]:
    """The names of the programs' files; never a path that leads elsewhere."""
    names = _read(cache).get("MIME Cache", kind, fallback="").split(";")
    return [name for name in names if name and "/" not in name]


def _program(file: Path) -> Program | None:
    entry = _read(file)
    if "Desktop Entry" not in entry:
        return None
    section = entry["Desktop Entry"]
    hidden = any(section.get(key) == "true" for key in ("NoDisplay", "Hidden", "Terminal"))
    name, command = section.get("Name", ""), section.get("Exec", "")
    return Program(name, command) if name and command and not hidden else None


def arguments(command: str, file: Path) -> list[str]:
    """A program's command with a file in it; nothing where the command is damaged."""
    try:
        words = shlex.split(command)
    except ValueError:
        return []
    codes = {"%f": str(file), "%F": str(file), "%u": file.as_uri(), "%U": file.as_uri()}
    filled = [codes.get(word, word) for word in words]
    if filled == words:
        filled.append(str(file))
    return [word for word in filled if not (len(word) == 2 and word[0] == "%")]

"""Pictures of the window in every state: `dev.py` runs it, and so can you, without a screen.

    python packaging/screenshots.py --out FOLDER --from PHOTOS --from DOCUMENTS
    python packaging/screenshots.py --out FOLDER --library LIBRARY --only "home*" --only "*empty*"

The folders are copied into a library of their own, which a real session indexes; then the widgets
are driven as a person would. Without `--from` the demo album is used. With `--library` a library
that is indexed already is copied.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import screenshot_states as states
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from screenshot_camera import SCHEMES, Album, window_on

from desktop import app, settings
from desktop.engine.session import Session
from desktop.paths import Places, resources
from desktop.settings import Settings
from desktop.ui import theme
from desktop.ui.bridge import Bridge

SIZES = ((1280, 800), (1920, 1080))
PATIENCE_SECONDS = 600.0
FEW = 120  # files of each folder; enough to fill the window


def main(arguments: Sequence[str] | None = None) -> int:
    """Take all pictures; 0 when all are there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--from", type=Path, action="append", default=[], dest="sources")
    parser.add_argument("--library", type=Path, help="indexed already; a copy of it is shown")
    parser.add_argument("--search", default="a red", help="what the search pictures look for")
    parser.add_argument("--only", action="append", default=[], help="names of states, with *")
    parser.add_argument("--scheme", choices=[name for name, _ in SCHEMES])
    parser.add_argument("--width", type=int, choices=[wide for wide, _ in SIZES])
    parser.add_argument("--scale", default="1", help="of the screen, for example 2")
    parser.add_argument("--font", type=Path, nargs="*", default=[], help="files, the usual first")
    chosen = parser.parse_args(arguments)
    os.environ["QT_SCALE_FACTOR"] = chosen.scale
    chosen.out.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale("en_GB"))
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        empty, full = _places(work / "empty"), _places(work / "full")
        application = app.new_application(full)
        _use_fonts(application, chosen.font)
        os.environ["HOME"] = os.environ["USERPROFILE"] = str(work / "home")
        if chosen.library:
            shutil.copytree(chosen.library, full.library, dirs_exist_ok=True)
        else:
            _index(full, _fill(work / "home", chosen.sources))
        _furnish(work / "home")
        for scheme, dark in SCHEMES:
            theme.apply(application, resources() / "theme" / "window.qss", dark)
            for size in SIZES:
                if chosen.scheme in (None, scheme) and chosen.width in (None, size[0]):
                    album = Album(chosen.out, f"{scheme}-{size[0]}", tuple(chosen.only))
                    _take_all(application, album, (empty, full), size, chosen.search)
    return 0


def _take_all(
    application: QApplication,
    album: Album,
    libraries: tuple[Places, Places],
    size: tuple[int, int],
    search: str,
) -> None:
    empty, full = libraries
    if album.wants("first-run*"):
        with window_on(empty, size) as camera:
            states.take_first_run(camera, album)
    with window_on(full, size) as camera:
        states.take_states(camera, album, search)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with window_on(full, size) as camera:
        states.take_mirrored(camera, album, search)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _use_fonts(application: QApplication, files: Sequence[Path]) -> None:
    """Write with these: machines without a screen have none that people read."""
    for number in [QFontDatabase.addApplicationFont(str(file)) for file in files][:1]:
        family = QFontDatabase.applicationFontFamilies(number)[0]
        application.setFont(QFont(family, application.font().pointSize()))


def _places(folder: Path) -> Places:
    library = folder / "library"
    library.mkdir(parents=True)
    places = Places(
        library, (folder / "models",), resources(), library / "settings.json", folder / "logs"
    )
    # Whatever is installed; where nothing is, the toys that the tests use.
    toys = Settings(picture_encoder="toy-picture", passage_encoder="toy-passage")
    settings.save(replace(toys, pause_on_battery=False), places.settings_file)
    return places


def _furnish(home: Path) -> None:
    """What the first run finds: folders with something in them."""
    for name in ("Pictures", "Documents"):
        (home / name).mkdir(parents=True, exist_ok=True)
    icon = resources() / "icons" / "shoebox-64.png"
    for number in range(24):
        shutil.copy(icon, home / "Pictures" / f"IMG_{2310 + 7 * number}.png")
    for number in range(9):
        (home / "Documents" / f"letter {number}.txt").write_text("Dear Anna, hello.", "utf-8")


def _fill(home: Path, sources: Sequence[Path]) -> list[Path]:
    """Copies of the person's folders, named as most people name theirs."""
    if not sources:
        from demo_models.album import write_album

        write_album(home / "Demo album", 7)
        return [home / "Demo album"]
    roots = []
    for source, name in zip(sources, ("Pictures", "Documents", "Scans", "Work"), strict=False):
        roots.append(home / name)
        roots[-1].mkdir(parents=True)
        files = sorted(path for path in source.rglob("*") if path.is_file())
        for number, file in enumerate(files[:FEW]):
            plain = file.suffix.lower() in (".jpg", ".jpeg") and file.stem.isdigit()
            shutil.copy(file, roots[-1] / (f"IMG_{2310 + 7 * number}.jpg" if plain else file.name))
    return roots


def _index(places: Places, roots: Sequence[Path]) -> None:
    session = Session(places, settings.load(places.settings_file), Bridge())
    session.start()
    for root in roots:
        session.add_root(root)
    if not session.wait_until_settled(PATIENCE_SECONDS):
        print("indexing did not finish; the pictures show what there is", file=sys.stderr)
    session.close()


if __name__ == "__main__":
    sys.exit(main())

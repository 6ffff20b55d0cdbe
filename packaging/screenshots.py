"""Pictures of the window in every state: `dev.py` runs it, and so can you, without a screen.

    python packaging/screenshots.py --out FOLDER --from PHOTOS --from DOCUMENTS

The folders are copied into a library of their own, which a real session indexes; then the widgets
are driven as a person would. Without `--from` the demo album is used.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from desktop import app, settings
from desktop.engine.session import Session
from desktop.paths import Places, resources
from desktop.records import Activity, Answer, Hit, Kind, Source, Work
from desktop.settings import Settings
from desktop.ui import theme
from desktop.ui.bridge import Bridge
from desktop.ui.main_window import MainWindow
from desktop.ui.panels.questions import Questions

SIZES = ((1280, 800), (1920, 1080))
SCHEMES = (("light", False), ("dark", True))
PATIENCE_SECONDS = 600.0
FEW = 120  # files of each folder; enough to fill the window


def main(arguments: Sequence[str] | None = None) -> int:
    """Take all pictures; 0 when all are there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--from", type=Path, action="append", default=[], dest="sources")
    parser.add_argument("--search", default="a red", help="what the search pictures look for")
    parser.add_argument("--scale", default="1", help="of the screen, for example 2")
    chosen = parser.parse_args(arguments)
    os.environ["QT_SCALE_FACTOR"] = chosen.scale
    chosen.out.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale("en_GB"))
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        empty, full = _places(work / "empty"), _places(work / "full")
        application = app.new_application(full)
        os.environ["HOME"] = os.environ["USERPROFILE"] = str(work / "home")
        roots = _fill(work / "home", chosen.sources)
        _index(full, roots)
        for scheme, dark in SCHEMES:
            theme.apply(application, resources() / "theme" / "window.qss", dark)
            for size in SIZES:
                name = f"{scheme}-{size[0]}"
                with window_on(empty, size) as camera:
                    _take_first_run(camera, chosen.out, name)
                with window_on(full, size) as camera:
                    _take_states(camera, chosen.out, name, chosen.search)
    return 0


def _places(folder: Path) -> Places:
    library = folder / "library"
    library.mkdir(parents=True)
    places = Places(library, (folder / "models",), resources(), library / "s.json", folder / "logs")
    # Whatever is installed; where nothing is, the toys that the tests use.
    toys = Settings(picture_encoder="toy-picture", passage_encoder="toy-passage")
    settings.save(replace(toys, pause_on_battery=False), places.settings_file)
    return places


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


# ----------------------------------------------------------------------------- the camera


class Camera:
    """A window on a running session."""

    def __init__(self, window: MainWindow, session: Session, bridge: Bridge) -> None:
        self.window, self.session, self.bridge = window, session, bridge
        self.view = window.middle.results.view

    def settle(self, seconds: float = 0.5, until: Callable[[], bool] | None = None) -> None:
        """Let the window work, at least so long, and until something is so."""
        start = time.monotonic()
        while (spent := time.monotonic() - start) < 20:
            QApplication.processEvents()
            time.sleep(0.01)
            if spent >= seconds and (until is None or until()):
                return

    def take(self, file: Path, *, after_seconds: float = 0.3) -> None:
        """Save what the window shows."""
        self.settle(after_seconds)
        self.window.grab().save(str(file))
        print(file)

    def select(self, hits: Sequence[Hit]) -> None:
        """Select these results."""
        rows = [row for hit in hits if (row := self.view.results.row_of(hit.asset.id)) is not None]
        if rows:
            self.view.setCurrentIndex(self.view.results.index(rows[0]))
            flags = self.view.selectionModel().SelectionFlag.ClearAndSelect
            self.view.selectionModel().select(self.view.selection_of(sorted(rows)), flags)
        self.settle(1.0)

    def search(self, words: str) -> None:
        """Search, and wait for the results."""
        self.window.middle.search.set_text(words)
        self.settle(1.5)

    def first(self, kind: Kind, count: int = 1) -> list[Hit]:
        """The first results of a kind, those with words before those without."""
        hits = [hit for hit in self.view.results.hits if hit.asset.kind is kind]
        return sorted(hits, key=lambda hit: not hit.snippet)[:count]


@contextmanager
def window_on(places: Places, size: tuple[int, int]) -> Iterator[Camera]:
    """A window of this size on an indexed library, closed at the end."""
    bridge = Bridge()
    state = QSettings(str(places.library / "none.ini"), QSettings.Format.IniFormat)
    state.clear()
    window = MainWindow(bridge, state)
    window.resize(*size)
    window.show()
    session = Session(places, settings.load(places.settings_file), bridge)
    session.start()
    window.attach(session, app.discovered_panels())
    camera = Camera(window, session, bridge)
    camera.settle(2.5)
    try:
        yield camera
    finally:
        window.close()
        session.close()
        window.deleteLater()
        camera.settle(0.2)


# ----------------------------------------------------------------------------- the states


def _take_first_run(camera: Camera, out: Path, name: str) -> None:
    camera.take(out / f"1-first-run-{name}.png")


def _take_states(camera: Camera, out: Path, name: str, search: str) -> None:
    window = camera.window
    camera.take(out / f"2-everything-{name}.png")
    camera.select(camera.first(Kind.PHOTO))
    # The library is at rest; this is how it looks while it is not.
    busy = Activity(Work.INDEXING, Path("IMG_3321.jpg"), 412, 2137, 14.2, 122.0)
    window.activity.show_activity(busy)
    camera.take(out / f"3-photo-indexing-{name}.png", after_seconds=0.0)
    camera.search(search)
    camera.select(camera.first(Kind.DOCUMENT))
    camera.take(out / f"4-document-{name}.png")
    window.desk.preview_wanted.emit()
    camera.settle(1.0)
    camera.take(out / f"5-large-{name}.png")
    if window.lightbox is not None:
        window.lightbox.close_it()
    camera.search("")
    camera.select(camera.first(Kind.PHOTO, 2) + camera.first(Kind.DOCUMENT, 1))
    window.desk.panel_wanted.emit("questions")
    camera.take(out / f"6-ask-{name}.png")
    _play_answer(window, camera.view.selected_hits())
    camera.take(out / f"7-answer-{name}.png")
    camera.search("zzyzx quagga")
    camera.take(out / f"8-nothing-{name}.png")
    camera.search("")
    window.banner.show_missing(("picture",))
    window.banner.set_useful(True)
    camera.take(out / f"9-no-model-{name}.png")
    window.banner.show_missing(())
    for page in ("problems", "models", "duplicates"):
        window.desk.panel_wanted.emit(page)
        camera.take(out / f"10-{page}-{name}.png")


def _play_answer(window: MainWindow, hits: Sequence[Hit]) -> None:
    """An answer as a model would give it; none is needed for a picture of one."""
    panel: QWidget | None = window.side.findChild(Questions)
    if not isinstance(panel, Questions) or not hits:
        return
    sources = tuple(Source(n, hit.asset, hit.page) for n, hit in enumerate(hits, start=1))
    said = "The first two are photos taken outdoors [1][2]. The last one is a page of text [3]."
    panel.show_answer(
        "What do these have in common?", Answer("", said, sources, (1, 2, 3), "Demo", 4.0)
    )


if __name__ == "__main__":
    sys.exit(main())

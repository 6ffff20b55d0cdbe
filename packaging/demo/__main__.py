"""``dev.py run --demo``: draw the album, index it with the demo models, open the window on it.

Without a display it does the same under Qt's offscreen platform, prints what six searches and two
questions find, and saves screenshots.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from demo.tour import SEARCHES, Tour
from demo_models.album import write_album
from desktop.paths import Places, resources
from desktop.settings import Settings, save

SEED = 7
SETTINGS = replace(
    Settings(),
    picture_encoder="demo-clip",
    passage_encoder="all-MiniLM-L6-v2",
    answer_model="demo-llava",
    number_formats=(("all-MiniLM-L6-v2@1", "float32"),),  # not worth measuring for an album
    pause_on_battery=False,
    suggestions=SEARCHES,
)


def main(arguments: Sequence[str]) -> int:
    """Run the demo; the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py run --demo", description=__doc__)
    parser.add_argument("--folder", type=Path, help="where to put it all (a temporary folder)")
    parser.add_argument("--offscreen", action="store_true", help="as if there were no display")
    options = parser.parse_args(arguments)
    folder = options.folder or Path(tempfile.mkdtemp(prefix="shoebox-demo-"))
    album = folder / "Album"
    if not album.exists():
        started = time.monotonic()
        print(f"Drawing the demo album in {album} …", flush=True)
        write_album(album, SEED)
        print(f"  {len(files(album))} files in {time.monotonic() - started:.1f} s")
    places = demo_places(folder)
    save(SETTINGS, places.settings_file)
    offscreen = options.offscreen or not has_display()
    if offscreen:
        print("There is no display: the demo runs without one, and saves screenshots.")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    tour = Tour(places, album)
    tour.index()
    if offscreen:
        return tour.show(folder / "screenshots")
    tour.suggest()
    from desktop.app import main as window

    return window(["--library", str(places.library), "--models", str(places.models[0])])


def demo_places(folder: Path) -> Places:
    """A library and a models folder of the demo's own, so that only the demo models are used."""
    library = folder / "library"
    return Places(
        library=library,
        models=(folder / "models",),
        resources=resources(),
        settings_file=library / "settings.json",
        logs=library / "logs",
    )


def files(folder: Path) -> list[Path]:
    """All files below a folder."""
    return [path for path in folder.rglob("*") if path.is_file()]


def has_display() -> bool:
    """Whether a window could be seen."""
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen in ("offscreen", "minimal"):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Pictures of the window on the demo album, for whoever has no display."""

from functools import partial
from pathlib import Path

from screenshot_camera import SCHEMES, Camera, window_on

from desktop import app
from desktop.paths import Places, resources
from desktop.records import Kind, Reason
from desktop.ui import theme
from desktop.ui.panels.questions import Questions

SIZE = (1280, 800)


def take(places: Places, folder: Path, query: str, question: str) -> list[Path]:
    """The whole album, a search, and a question about its first result, in light and dark.

    Returns:
        The files that were written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    application = app.new_application(places)
    for scheme, dark in SCHEMES:
        theme.apply(application, resources() / "theme" / "window.qss", dark)
        with window_on(places, SIZE) as camera:
            camera.take(folder / f"1-album-{scheme}.png")
            camera.search(query)
            camera.settle(2.0, until=partial(_has_meaning, camera))
            camera.select(camera.first(Kind.PHOTO))
            camera.take(folder / f"2-search-{scheme}.png")
            _ask(camera, question)
            camera.take(folder / f"3-question-{scheme}.png")
    return sorted(folder.glob("*.png"))


def _has_meaning(camera: Camera) -> bool:
    """Whether pictures were found by their looks: the encoder may still be loading."""
    return any(Reason.LOOKS in hit.reasons for hit in camera.view.results.hits)


def _ask(camera: Camera, question: str) -> None:
    camera.window.desk.panel_wanted.emit("questions")
    panel = camera.window.side.findChild(Questions)
    assert isinstance(panel, Questions), "the window has a panel for questions"
    panel.ask(question)
    camera.settle(1.0, until=lambda: not panel.is_asking)

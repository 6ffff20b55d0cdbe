"""The program with its window: one for each library, shown first and filled a moment later."""

from __future__ import annotations

import argparse
import hashlib
import logging
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QObject,
    QSettings,
    Qt,
    QThreadPool,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QIcon
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QMessageBox, QStyleFactory, QWidget

from desktop import log as log_file
from desktop import network, paths, settings
from desktop.errors import KeepsakesBroken, LibraryBroken, ShoeboxError
from desktop.paths import Places
from desktop.ui import sentences, theme
from desktop.ui.bridge import Bridge
from desktop.ui.collecting import Collecting
from desktop.ui.main_window import MainWindow
from desktop.ui.translation import SYSTEM, translation
from desktop.ui.tray import Tray

if TYPE_CHECKING:
    from desktop.engine.session import Session
    from desktop.ui.panel import Panel

log = logging.getLogger(__name__)

_RAISE = b"raise\n"
_NEIGHBOUR_MILLISECONDS = 500
# The window's thread gives Python's lock away with every call into Qt, and asks for it back after
# this long: *measured*, painting beside a busy thread takes 4.6 times its own processor time with
# Python's 5 ms, 2.4-3.1 with 1 ms, 1.9 with 0.2 ms, and the other thread gets on as fast. Windows
# waits for whole milliseconds; with less the window's thread would not wait but spin.
_SWITCH_SECONDS = 0.001 if sys.platform == "win32" else 0.0002
_QT_TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath
_translators: list[QTranslator] = []  # installed; Qt does not keep them
_MINIMIZED = Qt.WindowState.WindowMinimized


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the window is closed.

    Args:
        arguments: Those of the command line, without the program's name.

    Returns:
        The exit code; 0 also where another window of this library was brought to the front.
    """
    chosen = _parser().parse_args(arguments)
    places = paths.places(chosen.library, chosen.models)
    log_file.start(places.logs, verbose=chosen.verbose)
    network.guard(places.connections)
    application = new_application(places)
    name = instance_name(places.library)
    if raise_other(name):
        log.info("another window has this library; it was brought to the front")
        return 0
    running = Running(application, places)
    running.listen(name)
    sys.excepthook = running.on_exception
    running.show()
    code = application.exec()
    running.close()
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="shoebox-window", description=__doc__)
    parser.add_argument("--library", type=Path, metavar="DIR", help="where the library is kept")
    parser.add_argument("--models", type=Path, metavar="DIR", help="where models are looked for")
    parser.add_argument("--verbose", action="store_true", help="log more, paths included")
    return parser


def new_application(places: Places) -> QApplication:
    """Qt, dressed and in the person's language; the one that is there already, in tests."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Shoebox")
    application.setDesktopFileName("shoebox")
    application.setStyle(QStyleFactory.create("Fusion"))
    window_icon = QIcon()
    for file in sorted((places.resources / "icons").glob("shoebox-*.png")):
        window_icon.addFile(str(file))
    application.setWindowIcon(window_icon)
    look = settings.load(places.settings_file)
    speak(application, places, look.language)
    dress(application, places, look.scheme)
    application.styleHints().colorSchemeChanged.connect(
        lambda _scheme: dress(application, places, settings.load(places.settings_file).scheme)
    )
    return application


def dress(application: QApplication, places: Places, scheme: str) -> None:
    """Show everything in these colours: "light", "dark", or as the system has it."""
    dark = {"light": False, "dark": True}.get(scheme)
    theme.apply(application, places.resources / "theme" / "window.qss", dark)


def speak(application: QApplication, places: Places, language: str) -> None:
    """Speak this language; Qt's own dialogs and the way dates are written follow.

    What is shown already keeps its words: windows have to be made anew.
    """
    for spoken in _translators:
        application.removeTranslator(spoken)
        spoken.deleteLater()
    _translators.clear()
    system = _before()
    if language == SYSTEM and system.language() == QLocale.Language.C:
        system = QLocale(QLocale.Language.English)  # dates as people write them
    QLocale.setDefault(QLocale(language) if language != SYSTEM else system)
    application.setLayoutDirection(QLocale().textDirection())
    sentences.learn(places.resources)
    of_qt = QTranslator()
    if of_qt.load(QLocale(), "qtbase", "_", QLibraryInfo.path(_QT_TRANSLATIONS)):
        _translators.append(of_qt)
    if (ours := translation(language, places.resources)) is not None:
        _translators.append(ours)
    for spoken in _translators:
        application.installTranslator(spoken)


@cache
def _before() -> QLocale:
    """The locale as it was before anything was chosen."""
    return QLocale()


# ----------------------------------------------------------------------------- one for a library


def instance_name(library: Path) -> str:
    """What the window of a library listens to; the same for every way to write its path."""
    digest = hashlib.blake2b(str(library.resolve()).encode("utf-8", "surrogateescape"))
    return f"shoebox-{digest.hexdigest()[:24]}"


def raise_other(name: str) -> bool:
    """Ask the window that has this library to come to the front; False where there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_NEIGHBOUR_MILLISECONDS):
        return False
    socket.write(_RAISE)
    socket.waitForBytesWritten(_NEIGHBOUR_MILLISECONDS)
    socket.disconnectFromServer()
    return True


class Running(QObject):
    """The running program: window, bridge, session and the door for a second start."""

    def __init__(self, application: QApplication, places: Places) -> None:
        super().__init__()
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._collecting = Collecting(self)
        self._collecting.start()
        self._application, self._places = application, places
        self._bridge = Bridge(self)
        self._state = QSettings(str(places.library / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(self._bridge, self._state)
        self._tray = Tray(application.windowIcon(), self)
        self._tray.shown.connect(self._to_front)
        self._tray.left.connect(application.quit)
        self._bridge.active.connect(self._tray.show_activity)
        self._language = settings.load(places.settings_file).language
        self.session: Session | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_second_start)
        self._bridge.broken.connect(self._on_broken)
        self._told_of_bug = False

    def listen(self, name: str) -> None:
        """Hear of second starts; a name that a crashed window left behind is taken over."""
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            log.warning("second starts will not be noticed: %s", self._server.errorString())

    def show(self) -> None:
        """Show the window, and open the library once it is painted."""
        self.window.show()
        QTimer.singleShot(0, self._open)

    def close(self) -> None:
        """End all threads and children."""
        self._server.close()
        QThreadPool.globalInstance().waitForDone(5000)
        if self.session is not None:
            self.session.close()
            self.session = None
        self._collecting.stop()

    # ---------------------------------------------------------------- opening the library

    def _open(self) -> None:
        self._bridge.in_background(self._start_session, self._on_opened, self._on_not_opened)

    def _start_session(self) -> tuple[Panel, ...]:
        """Thread: pool. Importing the engine and looking for models takes a moment."""
        from desktop.engine.session import Session

        chosen = settings.load(self._places.settings_file)
        # Known at once: a damaged library is told of while the session still starts.
        self.session = session = Session(self._places, chosen, self._bridge)
        try:
            session.start()
        except ShoeboxError:
            self.session = None
            session.close()
            raise
        import desktop.ui.filling  # noqa: F401 - loaded here, where nobody waits for it

        return discovered_panels()

    def _on_opened(self, panels: tuple[Panel, ...]) -> None:
        if self.session is not None:
            self._attach(self.session, panels)
            self._collecting.set_aside()
            self.session.warm_up()

    def _attach(self, session: Session, panels: tuple[Panel, ...]) -> None:
        self.window.attach(session, panels)
        self.window.desk.look_changed.connect(self._on_look)
        self.window.stays = lambda: self._tray.is_on
        self._tray.set_on(session.settings.stay)

    def _on_look(self) -> None:
        """Colours or language were chosen anew: both apply at once."""
        assert self.session is not None, "there is no page to choose on before"
        chosen = self.session.settings
        dress(self._application, self._places, chosen.scheme)
        self._tray.set_on(chosen.stay)
        if chosen.language != self._language:
            self._language = chosen.language
            speak(self._application, self._places, chosen.language)
            QTimer.singleShot(0, self._rebuild_window)  # the one that asked is still at work

    def _rebuild_window(self) -> None:
        assert self.session is not None
        old = self.window
        page = old.desk.page
        old.remember()
        old.stays = bool  # nothing keeps it
        self.window = MainWindow(self._bridge, self._state)
        self._attach(self.session, discovered_panels())
        self.window.show_panel(page)
        self.window.show()
        old.close()
        old.deleteLater()

    def _on_not_opened(self, failure: ShoeboxError) -> None:
        """Another Shoebox has the library, or it cannot be written: the person decides."""
        box = question_box(self.window, failure, choice=self.tr("Try again"))
        box.accepted.connect(self._open)
        box.rejected.connect(self._application.quit)
        box.open()

    def _on_broken(self, failure: ShoeboxError) -> None:
        """The library is damaged, or a newer Shoebox made it: the person decides."""
        choice = explained = ""
        rebuildable = isinstance(failure, LibraryBroken) and failure.rebuildable
        if rebuildable and isinstance(failure, KeepsakesBroken):
            choice = self.tr("Use the newest copy")
            explained = self.tr(
                "Shoebox makes a copy every day. The damaged file is set aside, not deleted. "
                "Your files are not changed."
            )
        elif rebuildable:
            choice = self.tr("Set aside and rebuild")
            explained = self.tr(
                "Shoebox can set it aside as a backup and build a new one from your files. "
                "Tags, favourites and answers are kept. Your files are not changed."
            )
        box = question_box(self.window, failure, choice=choice)
        box.setInformativeText(explained)
        box.accepted.connect(self._rebuild)
        box.rejected.connect(self._application.quit)
        box.open()

    def _rebuild(self) -> None:
        if self.session is not None:
            rebuild = self.session.rebuild
            self._bridge.in_background(rebuild, self._on_rebuilt, self._on_not_opened)

    def _on_rebuilt(self, moved: Path) -> None:
        log.info("the broken library was set aside")
        said = self.tr("What was damaged lies in “{0}”.")
        self._bridge.on_failure(said.format(moved.name))
        self.window.refresh()

    # ---------------------------------------------------------------- second starts, bugs

    def _on_second_start(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
        self._to_front()

    def _to_front(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~_MINIMIZED)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A bug: logged with its traceback, told once; the window stays usable."""
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        log.critical("a bug in the window", exc_info=(kind, error, trace))
        if not self._told_of_bug:
            self._told_of_bug = True
            self._bridge.on_failure(
                self.tr("Something went wrong inside Shoebox. It goes on; the log has the details.")
            )


def question_box(parent: QWidget, failure: ShoeboxError, *, choice: str) -> QMessageBox:
    """What is wrong with a library, and what can be done: the choice, if any, or to close."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(box.tr("The library cannot be opened"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentences.said(str(failure)))
    if choice:
        box.setDefaultButton(box.addButton(choice, QMessageBox.ButtonRole.AcceptRole))
    box.addButton(QMessageBox.StandardButton.Close)
    return box


def discovered_panels() -> tuple[Panel, ...]:
    """Every panel of the window."""
    import desktop.ui.panels
    from desktop.discovery import discover
    from desktop.ui.panel import Panel

    return discover(desktop.ui.panels, "PANEL", Panel)


if __name__ == "__main__":
    sys.exit(main())

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.ui.local_server import LocalServer
from desktop.ui.panel import PanelContext


@pytest.fixture
def card(context: PanelContext, show: Callable[[QWidget], QWidget]) -> LocalServer:
    made = LocalServer(context)
    show(made)
    return made


class _Models(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        said = b'{"data": [{"id": "tiny"}]}'
        self.send_response(200)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def address() -> Iterator[str]:
    """Of a program on this computer that has one model."""
    server = HTTPServer(("127.0.0.1", 0), _Models)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


def entered(card: LocalServer, address: str) -> None:
    card.switch.setChecked(False)
    card.address.setText(address)
    card.switch.click()


def test_it_is_off_at_first(card: LocalServer, library: StandIn) -> None:
    assert not card.switch.isChecked()
    assert not card.address.isVisible()
    assert library.settings.answer_server == ""


def test_address_applies_at_once(
    card: LocalServer, library: StandIn, qtbot: QtBot, address: str
) -> None:
    entered(card, address)
    qtbot.waitUntil(lambda: "answers your questions" in card.said.text())
    assert library.settings.answer_server == address
    card.switch.click()
    assert library.settings.answer_server == ""


def test_other_computers_are_refused(card: LocalServer, library: StandIn, qtbot: QtBot) -> None:
    entered(card, "http://192.0.2.7:11434/v1")
    qtbot.waitUntil(lambda: "Only a program on this computer" in card.said.text())
    assert library.settings.answer_server == ""


def test_program_that_does_not_run_is_told_and_kept(
    card: LocalServer, library: StandIn, qtbot: QtBot
) -> None:
    entered(card, "http://127.0.0.1:9/v1")
    qtbot.waitUntil(lambda: "does not answer" in card.said.text())
    assert library.settings.answer_server == "http://127.0.0.1:9/v1"


def test_model_that_is_not_there_is_told(
    card: LocalServer, library: StandIn, qtbot: QtBot, address: str
) -> None:
    card.model.setText("huge")
    entered(card, address)
    qtbot.waitUntil(lambda: "it has tiny" in card.said.text())
    card.model.setText("tiny")
    card.model.editingFinished.emit()
    qtbot.waitUntil(lambda: "answers your questions" in card.said.text())
    assert library.settings.answer_server_model == "tiny"

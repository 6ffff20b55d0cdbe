"""Whether another program on this computer can answer in place of our own model."""

from __future__ import annotations

from desktop.errors import ModelUnusable
from desktop.records import AnswerServer
from desktop.workers.loopback import ServerModel, local_place

USUAL_ADDRESS = "http://127.0.0.1:11434/v1"  # where Ollama listens


def checked_address(address: str) -> str:
    """The address without blanks around it.

    Raises:
        ModelUnusable: It leads elsewhere than to this computer, or nowhere.

    Thread: not the GUI's; names are looked up.
    """
    local_place(address)
    return address.strip()


def problem_with(address: str, model: str) -> str:
    """Why the program there cannot answer, in one sentence; "" where it can.

    Thread: not the GUI's; it may take five seconds.
    """
    try:
        ServerModel().load(AnswerServer(model, address))
    except ModelUnusable as unusable:
        return str(unusable)
    return ""

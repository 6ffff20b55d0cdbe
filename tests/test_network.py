"""The network is refused, but for what was asked for; each in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.network import contacts, stays_here

BEGIN = "import socket, sys; from pathlib import Path; from desktop.network import guard, allowed\n"
# An address of TEST-NET-1: it is given to nobody, so nothing ever answers there.
TRY = """
s = socket.socket(); s.settimeout(0.2)
try:
    s.connect(("192.0.2.1", 9))
except PermissionError as refused:
    print("refused:", refused)
except OSError:
    print("tried")
"""


def run(program: str, *arguments: object) -> str:
    command = [sys.executable, "-c", BEGIN + program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


def test_connection_is_refused() -> None:
    assert run("guard()\n" + TRY).startswith("refused: Shoebox uses the network only")


def test_name_is_not_looked_up() -> None:
    program = """guard()
try:
    socket.getaddrinfo("example.org", 80)
except PermissionError:
    print("no")"""
    assert run(program) == "no\n"


def test_what_was_asked_for_is_let_through_and_written_down(tmp_path: Path) -> None:
    record = tmp_path / "logs" / "connections.jsonl"
    program = (
        "guard(Path(sys.argv[1]))\nwith allowed('Download of a model'):\n    exec(sys.argv[2])"
    )
    assert run(program, record, TRY) == "tried\n"
    (contact,) = contacts(record)
    assert (contact.host, contact.purpose) == ("192.0.2.1", "Download of a model")


def test_afterwards_it_is_refused_again(tmp_path: Path) -> None:
    program = "guard()\nwith allowed('Download'):\n    pass\n" + TRY
    assert run(program).startswith("refused")


def test_this_computer_may_talk_to_itself() -> None:
    program = """guard()
server = socket.create_server(("127.0.0.1", 0))
socket.create_connection(server.getsockname())
print("talked")"""
    assert run(program) == "talked\n"


def test_children_are_refused_too() -> None:
    program = """
from desktop.workers.process import _run
from multiprocessing import Pipe
one, other = Pipe()
_run(lambda connection: exec(sys.argv[1]), one, one, (), None)"""
    assert run(program, TRY).startswith("refused")


def test_damaged_lines_of_the_record_are_passed_over(tmp_path: Path) -> None:
    record = tmp_path / "connections.jsonl"
    record.write_text('["2026-01-01T00:00:00+00:00", "a.org", "b"]\nnonsense\n[1]\n')
    assert [contact.host for contact in contacts(record)] == ["a.org"]
    assert contacts(tmp_path / "none") == ()


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.0.1", "::1", "localhost", "", "/tmp/socket"])
def test_this_computer_is_known(host: str) -> None:
    assert stays_here(host)


@pytest.mark.parametrize("host", ["192.168.0.2", "example.org", "localhost.example.org", "::2"])
def test_others_are_known(host: str) -> None:
    assert not stays_here(host)

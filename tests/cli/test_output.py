"""Whatever a file is called and whoever reads it: what is printed comes out, and does no harm."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from desktop.cli import main, output


def printed(words: str, encoding: str, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """What a terminal of this encoding gets."""
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding))
    output.prepare()
    print(words, end="", flush=True)
    return raw.getvalue()


@pytest.mark.parametrize(
    ("words", "encoding", "bytes_"),
    [
        ("…é", "ascii", rb"\u2026\xe9"),
        ("é €", "latin-1", b"\xe9 " + rb"\u20ac"),
        ("é", "utf-8", b"\xc3\xa9"),
        (os.fsdecode(b"bad\xff.jpg"), "utf-8", b"bad\xff.jpg"),
        ("half \ud800", "utf-8", rb"half \ud800"),
    ],
)
def test_every_letter_comes_out(
    monkeypatch: pytest.MonkeyPatch, words: str, encoding: str, bytes_: bytes
) -> None:
    assert printed(words, encoding, monkeypatch) == bytes_


def test_a_name_cannot_command_the_terminal() -> None:
    assert output.shown(Path("a\x1b[31mb\nc.jpg")) == r"a\x1b[31mb\nc.jpg"


def test_nobody_reads_any_more(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with monkeypatch.context() as patch, os.fdopen(writing, "w") as nobody:
        patch.setattr(sys, "stdout", nobody)
        assert main(["models", "list"]) == 1
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_the_output_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as patch, Path("/dev/full").open("w") as full:
        patch.setattr(sys, "stdout", full)
        assert main(["models", "list"]) == 1
    assert capsys.readouterr().err == (
        "shoebox: The output cannot be read or written (No space left on device).\n"
    )

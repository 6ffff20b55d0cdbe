"""The log is written where it can be, and only once."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import log


@pytest.fixture(autouse=True)
def _quiet_again() -> Iterator[None]:
    yield
    log.start(None)


def test_what_is_logged_stands_in_the_file(tmp_path: Path) -> None:
    log.start(tmp_path / "logs")
    logging.getLogger("desktop.test").info("asset %d was read", 7)
    assert "asset 7 was read" in (tmp_path / "logs" / "shoebox.log").read_text()


def test_starting_again_writes_each_line_once(tmp_path: Path) -> None:
    for _ in range(3):
        log.start(tmp_path)
    logging.getLogger("desktop.test").info("once")
    assert (tmp_path / "shoebox.log").read_text().count("once") == 1


def test_without_a_folder_only_bugs_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    log.start(None)
    logging.getLogger("desktop.test").warning("the disk is full")
    logging.getLogger("desktop.test").error("a bug")
    assert capsys.readouterr().err == "ERROR: a bug\n"


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    log.start(tmp_path / "file" / "logs")
    logging.getLogger("desktop.test").info("nowhere")
    assert not (tmp_path / "file").is_dir()

"""Running commands with a log and a progress line."""

import sys
from pathlib import Path

import pytest

from devtools.console import Progress, Stop, clock, run_logged


def test_output_goes_to_the_log_and_not_to_the_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "logs" / "set-up.log"
    run_logged([sys.executable, "-c", "print('much detail')"], log, Progress("Working"))
    assert "much detail" in log.read_text("utf-8")
    assert capsys.readouterr().out == "Working …\n"


def test_a_failed_command_shows_its_last_lines_and_the_log(tmp_path: Path) -> None:
    code = "import sys; print('no space left'); sys.exit(3)"
    with pytest.raises(Stop) as stop:
        run_logged([sys.executable, "-c", code], tmp_path / "log", Progress("Working"))
    assert "no space left" in str(stop.value)
    assert str(tmp_path / "log") in str(stop.value)


def test_progress_is_read_from_the_output(tmp_path: Path) -> None:
    progress = Progress("Working")
    code = "print('3 of 4'); print('noise')"
    read = {"3 of 4\n": "75 %"}.get
    run_logged([sys.executable, "-c", code], tmp_path / "log", progress, read)
    assert progress.state == "75 %"


def test_the_clock_counts_minutes() -> None:
    assert clock(125.9) == "2:05"

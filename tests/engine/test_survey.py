"""Counting folders, and measuring how fast their files are read, with real children."""

import threading
from pathlib import Path

import pytest
from samples import write_photo
from sessions import Running

from desktop.engine.survey import Survey
from desktop.engine.tally import Tally

EXCLUDES = (".*", "node_modules")


@pytest.fixture
def survey(shoebox: Running) -> Survey:
    return shoebox.session.survey


class Told:
    """What a survey tells, and a way to wait for the end of it."""

    def __init__(self) -> None:
        self.tallies: list[Tally] = []
        self.seconds: list[float | None] = []
        self.done = threading.Event()

    def report(self, tally: Tally) -> None:
        self.tallies.append(tally)
        if tally.complete:
            self.done.set()

    def measured(self, seconds: float | None) -> None:
        self.seconds.append(seconds)
        self.done.set()

    def wait(self) -> None:
        assert self.done.wait(60.0), "the survey did not answer"


def test_photos_and_documents_are_counted_and_excluded_ones_are_not(
    survey: Survey, root: Path
) -> None:
    for name in ("a.jpg", "deep/er/b.jpg", ".hidden/c.jpg", "node_modules/d.jpg"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        write_photo(root / name)
    (root / "deep/e.txt").write_text("words")
    (root / "f.exe").write_text("no file of ours")
    told = Told()
    survey.count(root, EXCLUDES, told.report)
    told.wait()
    assert told.tallies[-1] == Tally(root, photos=2, documents=1, complete=True)


def test_time_for_a_file_is_measured(survey: Survey, root: Path) -> None:
    write_photo(root / "a.jpg")
    (root / "broken.jpg").write_bytes(b"no picture")
    told = Told()
    survey.measure((root,), EXCLUDES, told.measured)
    told.wait()
    assert told.seconds[0] is not None
    assert 0 < told.seconds[0] < 30


def test_start_of_the_reader_does_not_use_up_the_time_for_measuring(
    survey: Survey, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.engine.survey._LONGEST_SECONDS", 0.0)
    write_photo(root / "a.jpg")
    told = Told()
    survey.measure((root,), EXCLUDES, told.measured)
    told.wait()
    assert told.seconds[0] is not None


def test_empty_folder_has_nothing_to_measure(survey: Survey, root: Path) -> None:
    told = Told()
    survey.measure((root,), EXCLUDES, told.measured)
    told.wait()
    assert told.seconds == [None]


def test_folder_that_is_gone_stops_nothing(survey: Survey, root: Path, tmp_path: Path) -> None:
    told = Told()
    survey.count(tmp_path / "gone", EXCLUDES, told.report)
    survey.count(root, EXCLUDES, told.report)
    told.wait()
    assert told.tallies == [Tally(root, complete=True)]

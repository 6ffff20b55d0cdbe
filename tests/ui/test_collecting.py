"""Python's garbage, collected by the window's thread alone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui import collecting
from desktop.ui.collecting import Collecting, due


class Cycle:
    """Garbage that only a collection finds."""

    def __init__(self, collected_in: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: collected_in.append(threading.get_ident()))


@pytest.fixture
def running(qapp: object) -> Iterator[Collecting]:
    made = Collecting()
    made.start()
    yield made
    made.stop()


def test_a_busy_worker_never_collects(running: Collecting) -> None:
    collected_in: list[int] = []

    def work() -> None:
        Cycle(collected_in)
        kept = [[number] for number in range(200_000)]
        kept.clear()

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert collected_in == []


def test_the_windows_thread_collects_what_a_worker_dropped(
    running: Collecting, qtbot: QtBot
) -> None:
    collected_in: list[int] = []
    worker = threading.Thread(target=Cycle, args=(collected_in,))
    worker.start()
    worker.join()
    kept = [[number] for number in range(2 * collecting._YOUNG)]
    qtbot.waitUntil(lambda: collected_in == [threading.get_ident()])
    assert kept


def test_what_is_set_aside_is_not_looked_at_again(running: Collecting) -> None:
    running.set_aside()
    assert gc.get_freeze_count() > 10_000


def test_python_collects_by_itself_afterwards(qapp: object) -> None:
    made = Collecting()
    made.start()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


@pytest.mark.parametrize(
    ("count", "generation"),
    [((50, 99, 99), None), ((5_000, 3, 0), 0), ((5_000, 10, 3), 1), ((5_000, 10, 12), 2)],
)
def test_older_generations_are_collected_less_often(
    count: tuple[int, int, int], generation: int | None
) -> None:
    assert due(count) == generation

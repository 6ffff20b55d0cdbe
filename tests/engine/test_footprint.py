import multiprocessing
import time
from collections.abc import Iterator

import pytest

from desktop.engine.footprint import footprints


@pytest.fixture
def child() -> Iterator[multiprocessing.process.BaseProcess]:
    """A child as `desktop.workers.process` names it."""
    context = multiprocessing.get_context("spawn")
    made = context.Process(target=time.sleep, args=(60,), name="shoebox-decode", daemon=True)
    made.start()
    yield made
    made.kill()
    made.join()


def test_the_window_and_each_child_have_their_memory(
    child: multiprocessing.process.BaseProcess,
) -> None:
    found = {one.role: one.memory for one in footprints()}
    assert found["window"] > 10_000_000
    assert "decode" in found


def test_a_child_that_has_ended_has_none(child: multiprocessing.process.BaseProcess) -> None:
    child.kill()
    child.join()
    assert "decode" not in {one.role for one in footprints()}

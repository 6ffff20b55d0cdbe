"""The embed child and its client, with real child processes."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from encoders.folders import minilm_folder

from desktop.encoders.all_minilm_l6_v2 import ENCODER as MINILM
from desktop.encoders.clip_demo import ENCODER as DEMO_CLIP
from desktop.encoders.toy_passage import ENCODER as TOY_PASSAGE
from desktop.encoders.toy_picture import ENCODER as TOY_PICTURE
from desktop.errors import ChildLost, ModelUnusable, RequestRefused
from desktop.records import Encoder
from desktop.workers.embed import LARGEST_BATCH, Embedder, check_rows


@pytest.fixture
def embedder() -> Iterator[Embedder]:
    made = Embedder({})
    yield made
    made.stop()


def wait_until(fact: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not fact():
        assert time.monotonic() < deadline
        time.sleep(0.002)


def one_colour(*colour: int) -> np.ndarray:
    return np.full((1, 32, 32, 3), colour, np.uint8)


def test_red_finds_the_red_picture(embedder: Embedder) -> None:
    pixels = np.concatenate([one_colour(0, 0, 250), one_colour(250, 9, 9), one_colour(9, 200, 9)])
    pictures = embedder.pictures(TOY_PICTURE, pixels)
    query = embedder.texts(TOY_PICTURE, ["red"], query=True, urgent=True)
    assert (pictures @ query[0]).argmax() == 1


def test_rows_come_in_the_order_of_the_texts(embedder: Embedder) -> None:
    texts = [f"word{number} " * (1 + number * 7 % 13) for number in range(150)]
    rows = embedder.texts(TOY_PASSAGE, texts, query=False)
    expected = TOY_PASSAGE.load(Path(), "float32").texts(texts, query=False)
    assert rows.shape == (150, TOY_PASSAGE.dimension)
    assert rows == pytest.approx(expected, abs=1e-6)


def test_rows_come_in_the_order_of_the_pictures(embedder: Embedder) -> None:
    pixels = np.random.default_rng(0).integers(0, 255, (70, 32, 32, 3)).astype(np.uint8)
    expected = TOY_PICTURE.load(Path(), "float32").pictures(pixels)
    assert embedder.pictures(TOY_PICTURE, pixels) == pytest.approx(expected, abs=1e-6)


def test_nothing_gives_no_rows(embedder: Embedder) -> None:
    assert embedder.texts(TOY_PASSAGE, [], query=False).shape == (0, TOY_PASSAGE.dimension)
    assert not embedder.alive


@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
def test_killed_child_is_lost_and_the_next_call_works(embedder: Embedder) -> None:
    embedder.texts(TOY_PASSAGE, ["one"], query=False)
    (pid,) = (one.pid for one in active_children() if one.name == "shoebox-embed")
    assert pid
    os.kill(pid, signal.SIGSTOP)  # so that it is in the middle of a request when it dies
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(embedder.texts, TOY_PASSAGE, ["two"], query=False)
        wait_until(lambda: embedder._child._under_way)
        os.kill(pid, signal.SIGKILL)
        with pytest.raises(ChildLost):
            asked.result()
    assert embedder.texts(TOY_PASSAGE, ["three"], query=False).shape == (1, TOY_PASSAGE.dimension)


def test_stop_gives_the_memory_back(embedder: Embedder) -> None:
    embedder.texts(TOY_PASSAGE, ["one"], query=False)
    assert embedder.resident_bytes > 5_000_000
    embedder.stop()
    assert embedder.resident_bytes == 0
    assert not embedder.alive


def test_urgent_call_goes_ahead_of_a_waiting_long_one(embedder: Embedder) -> None:
    finished: list[str] = []

    def ask(name: str, count: int, urgent: bool) -> None:
        embedder.texts(TOY_PASSAGE, [name] * count, query=False, urgent=urgent)
        finished.append(name)

    with ThreadPoolExecutor(2) as pool, embedder._turns.turn(urgent=False):
        pool.submit(ask, "long", 40 * LARGEST_BATCH, False)
        wait_until(lambda: embedder._turns.waiting == 1)
        pool.submit(ask, "urgent", 1, True)
        wait_until(lambda: embedder._turns.waiting == 2)
    assert finished == ["urgent", "long"]


def test_model_that_is_not_installed_is_one_sentence(embedder: Embedder) -> None:
    with pytest.raises(ModelUnusable, match="demo-clip is not installed; download or import it"):
        embedder.texts(DEMO_CLIP, ["a"], query=True)


def test_model_without_its_files_is_one_sentence(tmp_path: Path) -> None:
    embedder = Embedder({DEMO_CLIP.id: tmp_path / "gone"})
    with pytest.raises(ModelUnusable, match="lacks its file"):
        embedder.texts(DEMO_CLIP, ["a"], query=True)
    embedder.stop()


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (np.ones((1, 3), np.float32), "are of another model; import it again"),
        (np.full((1, DEMO_CLIP.dimension), np.nan, np.float32), "are damaged; download or import"),
    ],
)
def test_embeddings_that_make_no_sense_are_one_sentence(rows: np.ndarray, reason: str) -> None:
    with pytest.raises(ModelUnusable, match=f"The files of demo-clip {reason}"):
        check_rows(rows, DEMO_CLIP)


def test_minilm_finds_the_nearest_of_three() -> None:
    embedder = Embedder({MINILM.id: minilm_folder()})
    sentences = ["The cat is asleep.", "Profits rose by a tenth.", "Stir in the flour."]
    passages = embedder.texts(MINILM, sentences, query=False)
    query = embedder.texts(MINILM, ["business earnings"], query=True, urgent=True)
    embedder.stop()
    assert (passages @ query[0]).argmax() == 1


def test_measure_of_a_single_format_needs_no_loading(embedder: Embedder) -> None:
    assert embedder.measure(TOY_PICTURE) == "float32"


def batch_sizes(embedder: Embedder, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes of the batches of texts that go over from now on; each text takes 20 ms."""
    sizes: list[int] = []
    ask = embedder._ask

    def noting(encoder: Encoder, header: dict[str, Any], buffers: Any = ()) -> Any:
        sizes.append(len(header["texts"]))
        reply, rows = ask(encoder, header, buffers)
        return {**reply, "seconds": 0.02 * sizes[-1]}, rows

    monkeypatch.setattr(embedder, "_ask", noting)
    return sizes


def test_batches_grow_when_the_pace_is_known(
    embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = batch_sizes(embedder, monkeypatch)
    embedder.texts(TOY_PASSAGE, ["a"] * 64, query=False)
    assert sizes == [4, 30, 30]


def test_batches_stay_small_while_somebody_searches(
    embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = batch_sizes(embedder, monkeypatch)
    embedder.texts(TOY_PASSAGE, ["a"], query=True, urgent=True)
    embedder.texts(TOY_PASSAGE, ["a"] * 21, query=False)
    assert sizes == [1, 7, 7, 7]


@pytest.mark.skipif(os.name != "posix", reason="Windows has classes of priority instead")
def test_the_child_lets_other_programs_go_first(embedder: Embedder) -> None:
    embedder.texts(TOY_PASSAGE, ["a"], query=False)
    child = embedder._child._child
    assert child is not None and child.pid is not None
    assert os.getpriority(os.PRIO_PROCESS, child.pid) == 10


def test_the_parts_of_a_picture_come_row_by_row(embedder: Embedder) -> None:
    pixels = one_colour(0, 0, 250)
    pixels[0, :8, 24:] = (250, 9, 9)  # the last part of the first row
    query = embedder.texts(TOY_PICTURE, ["red"], query=True, urgent=True)
    found = embedder.patches(TOY_PICTURE, pixels)
    assert found.shape == (4, 4, TOY_PICTURE.dimension)
    assert (found @ query[0]).argmax() == 3


def test_an_encoder_of_passages_has_no_parts(embedder: Embedder) -> None:
    with pytest.raises(RequestRefused, match="knows whole pictures only"):
        embedder.patches(TOY_PASSAGE, one_colour(0, 0, 250))


def test_the_words_that_a_model_knows_are_told(embedder: Embedder) -> None:
    assert embedder.knows(TOY_PICTURE, ["rde", "red", "white"]) == [False, True, True]
    assert embedder.knows(TOY_PASSAGE, ["red"]) == [False]  # it cannot tell

"""Downloading, from a server on this computer that speaks as the Hub does."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from models.hub import COMMIT, serving
from models.made import BIG, SMALL, a_model, quiet, unlisted

from desktop.errors import Cancelled, ModelUnusable, NetworkFailed
from desktop.models.download import PIECE_BYTES, download
from desktop.models.receipt import read_receipt
from desktop.records import Progress

FILES = {"big.safetensors": BIG, "small.json": SMALL}
NEVER = threading.Event()


def test_download_puts_every_file_in_place(tmp_path: Path) -> None:
    with serving(FILES) as hub:
        folder = download(a_model(), tmp_path, quiet, NEVER, endpoint=hub.endpoint)
    assert folder == tmp_path / "m"
    assert (folder / "big.safetensors").read_bytes() == BIG
    assert (folder / "small.json").read_bytes() == SMALL
    assert [path.name for path in tmp_path.iterdir()] == ["m"]


def test_progress_ends_at_the_total(tmp_path: Path) -> None:
    steps: list[Progress] = []
    with serving(FILES) as hub:
        download(a_model(), tmp_path, steps.append, NEVER, endpoint=hub.endpoint)
    assert steps[-1] == Progress(len(BIG) + len(SMALL), len(BIG) + len(SMALL), "Model M")
    assert [step.done for step in steps] == sorted(step.done for step in steps)


def test_all_files_come_from_one_commit(tmp_path: Path) -> None:
    with serving(FILES) as hub:
        download(a_model(), tmp_path, quiet, NEVER, endpoint=hub.endpoint)
    paths = [path for _, path, _ in hub.asked]
    assert paths[0] == "/someone/model/resolve/main/big.safetensors"
    assert paths[1] == f"/someone/model/resolve/{COMMIT}/small.json"


def test_stopped_download_goes_on_where_it_stopped(tmp_path: Path) -> None:
    stop = threading.Event()

    def stop_in_the_middle(progress: Progress) -> None:
        if progress.done >= PIECE_BYTES:
            stop.set()

    with serving(FILES) as hub:
        with pytest.raises(Cancelled):
            download(a_model(), tmp_path, stop_in_the_middle, stop, endpoint=hub.endpoint)
        hub.asked.clear()
        folder = download(a_model(), tmp_path, quiet, NEVER, endpoint=hub.endpoint)
    ranges = [span for method, path, span in hub.asked if method == "GET" and "big" in path]
    assert ranges == [f"bytes={PIECE_BYTES}-"]
    assert (folder / "big.safetensors").read_bytes() == BIG


def test_file_of_an_earlier_try_is_not_loaded_again(tmp_path: Path) -> None:
    with serving(FILES) as hub:
        hub.sent["small.json"] = b"not it!!\n"
        with pytest.raises(ModelUnusable):
            download(a_model(), tmp_path, quiet, NEVER, endpoint=hub.endpoint)
        hub.sent.clear()
        hub.asked.clear()
        download(a_model(), tmp_path, quiet, NEVER, endpoint=hub.endpoint)
    assert [path.split("/")[-1] for method, path, _ in hub.asked if method == "GET"] == [
        "small.json"
    ]


def test_broken_connection_is_taken_up_again(tmp_path: Path) -> None:
    with serving(FILES) as hub:
        hub.cut_after = 700_000
        folder = download(a_model(), tmp_path, quiet, NEVER, endpoint=hub.endpoint)
    assert (folder / "big.safetensors").read_bytes() == BIG


def test_other_content_than_announced_is_refused_and_removed(tmp_path: Path) -> None:
    with serving(FILES) as hub:
        hub.sent["big.safetensors"] = BIG[:-1] + b"?"
        with pytest.raises(ModelUnusable, match=r"big\.safetensors arrived damaged"):
            download(a_model(), tmp_path, quiet, NEVER, endpoint=hub.endpoint)
    assert not list(tmp_path.rglob("big*"))


def test_file_that_is_not_the_listed_one_is_never_loaded(tmp_path: Path) -> None:
    with (
        serving({**FILES, "big.safetensors": BIG + b"x"}) as hub,
        pytest.raises(ModelUnusable, match="is not the one that Shoebox knows"),
    ):
        download(a_model(), tmp_path, quiet, NEVER, endpoint=hub.endpoint)
    assert not [path for method, path, _ in hub.asked if method == "GET"]


@pytest.mark.parametrize("name", ["big.safetensors", "small.json"])
def test_unlisted_hash_is_checked_against_the_announced_one(tmp_path: Path, name: str) -> None:
    model = a_model(unlisted(name, 1))
    with serving(FILES) as hub:
        hub.sent[name] = FILES[name][:-1] + b"?"
        with pytest.raises(ModelUnusable, match="arrived damaged"):
            download(model, tmp_path, quiet, NEVER, endpoint=hub.endpoint)


def test_receipt_notes_what_arrived(tmp_path: Path) -> None:
    model = a_model(unlisted("big.safetensors", 1_400_000))
    with serving(FILES) as hub:
        folder = download(model, tmp_path, quiet, NEVER, endpoint=hub.endpoint)
    receipt = read_receipt(folder)
    assert receipt is not None
    assert receipt.files[0].size == len(BIG)
    assert len(receipt.files[0].sha256) == 64


def test_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with (
        serving({}) as hub,
        pytest.raises(NetworkFailed, match=r"not to be had from the server \(code 404\)"),
    ):
        download(a_model(), tmp_path, quiet, NEVER, endpoint=hub.endpoint)


def test_server_that_is_gone_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(NetworkFailed, match="has Model M cannot be reached; check"):
        download(a_model(), tmp_path, quiet, NEVER, endpoint="http://127.0.0.1:9")


def test_model_without_repository_asks_for_an_import(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="import it from a folder"):
        download(replace(a_model(), repository=""), tmp_path, quiet, NEVER)

"""Decoders that crash or hang, and encoders that fail, cost no more than they must."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from samples import write_photo

from desktop.encoders.toy_picture import ENCODER as TOY
from desktop.engine.decoders import DecoderPool
from desktop.engine.encoding import Wanted
from desktop.engine.pipeline import Pipeline
from desktop.engine.scanner import ScanRules, scan
from desktop.errors import ChildLost, ModelUnusable
from desktop.library.catalog import Catalog
from desktop.library.connection import open_library
from desktop.records import Embeddings, Encoder
from desktop.workers.decode import Decoder
from desktop.workers.embed import Embedder


class Clock:
    """Seconds that pass when told to."""

    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


class Failing(Embedder):
    """An embedder whose process fails in one way, always."""

    def __init__(self, failure: ChildLost | ModelUnusable) -> None:
        super().__init__({})
        self.failure = failure
        self.calls = 0

    def pictures(
        self, encoder: Encoder, pixels: "np.ndarray", *, urgent: bool = False
    ) -> Embeddings:
        self.calls += 1
        raise self.failure


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def catalog(tmp_path: Path, clock: Clock) -> Iterator[Catalog]:
    connection = open_library(tmp_path / "library", write=True)
    yield Catalog(connection, {}, clock)
    connection.close()


def fill(catalog: Catalog, root: Path) -> None:
    """Have all files below a root pending."""
    added = catalog.add_root(root, ())
    rules = ScanRules((), lambda name: True)
    catalog.apply_scan(added.id, scan(root, rules).found)


def drain(pipeline: Pipeline, catalog: Catalog, clock: Clock) -> list[str]:
    """Work until nothing is pending; what the pipeline noticed."""
    notices = []
    for _ in range(300):
        step = pipeline.step()
        notices += [step.notice] if step.notice else []
        if not catalog.counts().pending:
            return notices
        if step.idle:
            clock.now += 1000.0
    raise AssertionError("files stayed pending")


@pytest.mark.parametrize("name", ["a.crash", "a.hang", "a.greedy"])
def test_a_file_that_breaks_its_decoder_is_rejected_with_a_sentence(
    catalog: Catalog, clock: Clock, root: Path, name: str
) -> None:
    (root / name).write_bytes(b"x")
    fill(catalog, root)
    make = partial(Decoder, formats="rough_formats", timeout_seconds=3.0)
    decoders = DecoderPool(1, make)
    try:
        pipeline = Pipeline(root.parent / "library", catalog, decoders, lambda name: "")
        drain(pipeline, catalog, clock)
    finally:
        decoders.close()
    (rejected,) = catalog.rejected()
    assert rejected.reason and rejected.reason.endswith(".")


@pytest.mark.parametrize(
    "failure", [ChildLost("embed", "ran out of memory"), ModelUnusable("The model is damaged.")]
)
def test_an_encoder_that_fails_keeps_no_file_out_of_the_library(
    catalog: Catalog, clock: Clock, root: Path, failure: ChildLost | ModelUnusable
) -> None:
    for number, colour in enumerate(("red", "green", "blue", "red", "green", "blue")):
        write_photo(root / f"{number}.jpg", colour=colour, size=(64 + number, 48))
    fill(catalog, root)
    decoders = DecoderPool(1)
    embedder = Failing(failure)
    try:
        pipeline = Pipeline(root.parent / "library", catalog, decoders, lambda name: "")
        pipeline.want(Wanted(picture=TOY), embedder)
        notices = drain(pipeline, catalog, clock)
    finally:
        decoders.close()
    assert catalog.counts().indexed == 6
    assert len(notices) == 1
    assert embedder.calls <= 8

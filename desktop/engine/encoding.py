"""Which encoders are wanted, and every embedding that an indexed file gets."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop.errors import ModelUnusable
from desktop.records import (
    ChunkDraft,
    ChunkKind,
    Encoder,
    IndexedFile,
    Kind,
    Preparation,
    Prepared,
    Space,
)
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.workers.embed import Embedder

log = logging.getLogger(__name__)

DEFAULT_PASSAGE_CHARACTERS = 900  # while no passage encoder is installed: one that most can take
Rows = NDArray[np.float32]
_PASSAGES_AT_ONCE = 64  # more than that in one batch are embedded later, so that nothing waits


class EncoderUnusable(ModelUnusable):
    """An encoder whose model cannot be loaded."""

    def __init__(self, encoder: Encoder, failure: ModelUnusable) -> None:
        super().__init__(str(failure))
        self.encoder = encoder


@dataclass(frozen=True, slots=True)
class Wanted:
    """The encoders in use; None where no model is installed for a space."""

    picture: Encoder | None = None
    passage: Encoder | None = None

    @property
    def encoders(self) -> tuple[Encoder, ...]:
        """Those that there are."""
        return tuple(encoder for encoder in (self.picture, self.passage) if encoder)

    @property
    def preparations(self) -> tuple[Preparation, ...]:
        """How pictures must come."""
        return (self.picture.preparation,) if self.picture and self.picture.preparation else ()

    @property
    def passage_characters(self) -> int:
        """How long passages may be."""
        return self.passage.passage_characters if self.passage else DEFAULT_PASSAGE_CHARACTERS


def choose(encoders: Sequence[Encoder], installed: Sequence[str], settings: Settings) -> Wanted:
    """The encoder that the settings name for each space, else the best that is installed.

    Args:
        encoders: All that are declared.
        installed: Ids of the models that are on disk.
    """

    def best(space: Space, named: str) -> Encoder | None:
        there = [e for e in encoders if e.space == space and (e.id in installed or e.id == named)]
        chosen = [e for e in there if e.id == named and (e.id in installed or e.preference < 0)]
        offered = sorted((e for e in there if e.preference >= 0), key=lambda e: e.preference)
        return next(iter((*chosen, *offered)), None)

    return Wanted(
        best(Space.PICTURE, settings.picture_encoder),
        best(Space.PASSAGE, settings.passage_encoder),
    )


def embed_files(
    batch: Sequence[tuple[str, Prepared]], wanted: Wanted, embedder: "Embedder | None"
) -> list[IndexedFile]:
    """Embed a batch of decoded files, ready to be stored.

    Passages beyond the first 64 stay without embeddings: the library's queue has them embedded
    later, so that one long document holds up nothing.

    Args:
        batch: Content hash and content of each file.

    Raises:
        ChildLost: The encoder process died; nothing was embedded.
        EncoderUnusable: Its model cannot be loaded; nothing was embedded.
    """
    pictures = [picture for _, p in batch for page in p.pages for picture in page.pictures[:1]]
    passages = [passage.text for _, p in batch for passage in p.passages][:_PASSAGES_AT_ONCE]
    looks = iter(_pictures(pictures, wanted.picture, embedder))
    meanings = iter(_passages(passages, wanted.passage, embedder))
    return [
        IndexedFile(content_hash, prepared, tuple(_chunks(prepared, wanted, looks, meanings)))
        for content_hash, prepared in batch
    ]


def _pictures(
    pictures: list[NDArray[np.uint8]], encoder: Encoder | None, e: "Embedder | None"
) -> Rows:
    if encoder is None or e is None or not pictures:
        return np.zeros((0, 0), np.float32)
    try:
        return e.pictures(encoder, np.stack(pictures))
    except ModelUnusable as failure:
        raise EncoderUnusable(encoder, failure) from failure


def _passages(passages: list[str], encoder: Encoder | None, e: "Embedder | None") -> Rows:
    if encoder is None or e is None or not passages:
        return np.zeros((0, 0), np.float32)
    try:
        return e.texts(encoder, passages, query=False)
    except ModelUnusable as failure:
        raise EncoderUnusable(encoder, failure) from failure


def _chunks(
    prepared: Prepared, wanted: Wanted, looks: Iterator[Rows], meanings: Iterator[Rows]
) -> Iterator[ChunkDraft]:
    """The chunks of one file; takes its embeddings off the two streams, as many as are there."""
    kind = ChunkKind.PHOTO if prepared.kind is Kind.PHOTO else ChunkKind.PAGE
    for page in prepared.pages:
        look = next(looks, None) if page.pictures else None
        yield ChunkDraft(kind, page.number, "", _keyed(wanted.picture, look))
    for passage in prepared.passages:
        embeddings = _keyed(wanted.passage, next(meanings, None))
        yield ChunkDraft(ChunkKind.PASSAGE, passage.page, passage.text, embeddings)


def _keyed(encoder: Encoder | None, row: Rows | None) -> tuple[tuple[str, Rows], ...]:
    return ((encoder.key, row),) if encoder and row is not None else ()

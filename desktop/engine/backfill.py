"""Embed what is stored but lacks embeddings, note how photos look that lack that, and have files
read again that were read before Shoebox learned to read them better.

Pictures are embedded from our own previews, so the user's files need not be read again, and drives
in a drawer get their new embeddings too. Where a preview is missing the file itself is read.
"""

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.engine.decoders import DecoderPool
from desktop.engine.encoding import EncoderUnusable, Wanted
from desktop.engine.labelling import Labeller
from desktop.engine.previews import preview_file
from desktop.errors import ChildLost, FileChanging, FileRejected, ModelUnusable
from desktop.library.catalog import Catalog
from desktop.library.looks import Unseen
from desktop.library.queue import Unembedded
from desktop.records import Changes, ChunkId, ChunkKind, Encoder, Preparation, Space
from desktop.workers.decode import Decoder
from desktop.workers.embed import Embedder

log = logging.getLogger(__name__)

_PICTURES = 8  # at a time, so that commands wait little
_PASSAGES = 16
_FILES = 48  # that are put back into the queue: new ones never wait behind many


class Backfill:
    """Works off `Catalog.next_unembedded` and `next_unseen`, then `Catalog.reread`.

    Thread: indexer.
    """

    def __init__(self, library: Path, catalog: Catalog, decoders: DecoderPool) -> None:
        self._library = library
        self._catalog = catalog
        self._decoders = decoders
        self._labeller = Labeller(library, catalog.labels)

    def step(self, wanted: Wanted, embedder: Embedder) -> Changes | None:
        """Do a few of what is missing; None where nothing is.

        Raises:
            LibraryUnavailable: Nothing was lost.
            EncoderUnusable: Its model cannot be loaded, or its process dies.
        """
        for encoder in wanted.encoders:
            limit = _PICTURES if encoder.space is Space.PICTURE else _PASSAGES
            chunks = self._catalog.next_unembedded(encoder.key, limit)
            if chunks:
                return self._embed(encoder, chunks, embedder)
        looked = self._look()
        if looked is None:
            looked = self._labeller.step(wanted.picture, embedder)
        return (self._catalog.reread(_FILES) or None) if looked is None else looked

    def _look(self) -> Changes | None:
        """Note how a few photos look; None where that is known of all."""
        photos = self._catalog.next_unseen(_PICTURES)
        if not photos:
            return None
        self._catalog.save_looks([(photo.file.id, self._look_of(photo)) for photo in photos])
        return Changes()

    def _look_of(self, photo: Unseen) -> bytes:
        """Its perceptual hash, from the preview or the file; b"" where neither can be read."""
        preview = preview_file(self._library, photo.content_hash, None)
        for path in (preview, photo.file.path):
            try:
                found = self._decoders.submit(partial(_look_of, path)).result()
            except (FileRejected, FileChanging, ChildLost) as failure:
                log.info("asset %d: %s", photo.file.id, failure)
            else:
                return found
        return b""

    def _embed(self, encoder: Encoder, chunks: Sequence[Unembedded], embedder: Embedder) -> Changes:
        try:
            if encoder.space is Space.PICTURE:
                rows = self._pictures(encoder, chunks, embedder)
            else:
                texts = [chunk.text for chunk in chunks]
                found = embedder.texts(encoder, texts, query=False)
                rows = list(zip((chunk.chunk for chunk in chunks), found, strict=True))
        except ChildLost as lost:
            cause = ModelUnusable(f"{encoder.id} stopped working: it {lost.cause}.")
            raise EncoderUnusable(encoder, cause) from lost
        except ModelUnusable as failure:
            raise EncoderUnusable(encoder, failure) from failure
        return self._catalog.save_embeddings(encoder.key, rows)

    def _pictures(
        self, encoder: Encoder, chunks: Sequence[Unembedded], embedder: Embedder
    ) -> list[tuple[ChunkId, NDArray[np.float32] | None]]:
        assert encoder.preparation is not None, "an encoder of pictures says how they must come"
        found = [self._picture(chunk, encoder.preparation) for chunk in chunks]
        there = [picture for picture in found if picture is not None]
        embedded = iter(embedder.pictures(encoder, np.stack(there)) if there else ())
        return [
            (chunk.chunk, None if picture is None else next(embedded))
            for chunk, picture in zip(chunks, found, strict=True)
        ]

    def _picture(self, chunk: Unembedded, preparation: Preparation) -> NDArray[np.uint8] | None:
        """The chunk's picture, from the preview or the file; None where neither can be read."""
        preview = preview_file(self._library, chunk.content_hash, chunk.page)
        is_photo = chunk.kind is ChunkKind.PHOTO
        for path, page in ((preview, None), (chunk.file.path, None if is_photo else chunk.page)):
            try:
                return self._decoders.submit(partial(_prepared, path, page, preparation)).result()
            except (FileRejected, FileChanging, ChildLost) as failure:
                log.info("chunk %d: %s", chunk.chunk, failure)
        return None


def _look_of(path: Path, decoder: Decoder) -> bytes:
    return decoder.decode(path, (), 0).perceptual or b""


def _prepared(
    path: Path, page: int | None, preparation: Preparation, decoder: Decoder
) -> NDArray[np.uint8]:
    """One picture of a file, (size, size, 3)."""
    for found in decoder.decode(path, (preparation,), 0).pages:
        if found.number == page and found.pictures:
            return found.pictures[0]
    raise FileRejected("It has no picture.")

"""From pending files to stored assets, several at once: fingerprint, decode, embed, store.

[Note: Overlap]
Decoding runs in the pool's children, embedding in the encoder's child; this thread only hands work
over. While one batch is embedded, the batch before is stored and the pool decodes the next, because
more files are handed to it than a batch takes. What is in flight is bounded, so memory is too.
"""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from desktop.engine.decoders import DecoderPool
from desktop.engine.encoding import EncoderUnusable, Wanted, embed_files
from desktop.engine.previews import keep_previews
from desktop.errors import (
    ChildLost,
    ChildUnstartable,
    FileChanging,
    FileOutOfReach,
    FileRejected,
)
from desktop.library.catalog import Catalog
from desktop.records import AssetId, Changes, Encoder, IndexedFile, PendingFile, Prepared
from desktop.workers.decode import Decoder
from desktop.workers.embed import Embedder

log = logging.getLogger(__name__)

_BATCH = 16  # files that are embedded and stored together
_IN_FLIGHT = 48
_LOSSES_ALLOWED = 1
_ENCODER_LOSSES_ALLOWED = 3  # in a row
_PAGES_IN_FLIGHT = 64  # decoded pictures that may wait for the encoder
_WAIT_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Decoding:
    """A file whose content is being read."""

    file: PendingFile
    content_hash: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A decoded file that waits for its embeddings."""

    file: PendingFile
    content_hash: str
    prepared: Prepared


@dataclass(frozen=True, slots=True)
class Embedding:
    """A batch that the encoders have."""

    batch: list[Ready]
    files: "Future[list[IndexedFile]]"


@dataclass(frozen=True, slots=True)
class Step:
    """What one step did."""

    changes: Changes
    finished: int = 0  # files
    current: Path | None = None
    notice: str = ""  # one sentence, where an encoder cannot be used

    @property
    def idle(self) -> bool:
        """Whether there was nothing to do."""
        return self.current is None and not self.finished


class Pipeline:
    """The files in flight.

    Thread: indexer.
    """

    def __init__(
        self,
        library: Path,
        catalog: Catalog,
        decoders: DecoderPool,
        format_of: Callable[[str], str],
    ) -> None:
        self.wanted = Wanted()
        self._embedder: Embedder | None = None
        self._format_of = format_of
        self._library = library
        self._catalog = catalog
        self._decoders = decoders
        self._fingerprints: dict[Future[str], PendingFile] = {}
        self._decodings: dict[Future[Prepared], Decoding] = {}
        self._ready: list[Ready] = []
        self._encoding = ThreadPoolExecutor(1, thread_name_prefix="encode")
        self._embedding: Embedding | None = None
        self._changes = Changes()
        self._finished = 0
        self._notice = ""
        self._losses = 0  # of the encoder, in a row
        self._cannot_embed: set[str] = set()  # keys of encoders whose model failed to load

    def want(self, wanted: Wanted, embedder: Embedder) -> None:
        """Embed with these encoders from now on; what was decoded for others is decoded anew."""
        self.drop()
        self.wanted, self._embedder = wanted, embedder
        self._cannot_embed.clear()
        self._losses = 0

    def usable(self) -> Wanted:
        """The wanted encoders, less those whose model failed to load."""
        picture, passage = self.wanted.picture, self.wanted.passage
        return Wanted(
            picture if picture and picture.key not in self._cannot_embed else None,
            passage if passage and passage.key not in self._cannot_embed else None,
        )

    def step(self) -> Step:
        """Hand work over, take finished work in, store a batch; a second or so at most.

        Raises:
            LibraryUnavailable: Nothing was lost; the files stay pending.
            ChildUnstartable: As well.
        """
        self._changes, self._finished, self._notice = Changes(), 0, ""
        self._refill()
        self._take_in()
        embedded = self._embedding
        if embedded is not None and not embedded.files.done():
            embedded = None
        elif not self._start_embedding():
            self._embedding = None
        if embedded is not None:
            self._store(embedded.batch, embedded.files.result)
        return Step(self._changes, self._finished, self._current(), self._notice)

    def drop(self) -> None:
        """Forget what is in flight: the files stay pending in the library."""
        for future in self._in_flight():
            future.cancel()
        self._fingerprints.clear()
        self._decodings.clear()
        self._ready.clear()
        self._embedding = None

    def close(self) -> None:
        """Forget what is in flight, and wait for the batch that the encoders have."""
        self.drop()
        self._encoding.shutdown(wait=True, cancel_futures=True)

    def _in_flight(self) -> list[Future[Any]]:
        embedding = [self._embedding.files] if self._embedding else []
        return [*self._fingerprints, *self._decodings, *embedding]

    def _current(self) -> Path | None:
        for file in (*(d.file for d in self._decodings.values()), *self._fingerprints.values()):
            return file.path
        waiting = (*self._ready, *(self._embedding.batch if self._embedding else ()))
        return waiting[0].file.path if waiting else None

    def _busy(self) -> set[AssetId]:
        reading = (*self._fingerprints.values(), *(d.file for d in self._decodings.values()))
        decoded = (*self._ready, *(self._embedding.batch if self._embedding else ()))
        return {file.id for file in (*reading, *(ready.file for ready in decoded))}

    def _refill(self) -> None:
        busy = self._busy()
        pages = sum(len(ready.prepared.pages) for ready in self._ready)
        if len(busy) > _IN_FLIGHT // 2 or pages > _PAGES_IN_FLIGHT:
            return
        for file in self._catalog.next_pending(_IN_FLIGHT - len(busy), busy):
            future = self._decoders.submit(partial(_fingerprint, file.path))
            self._fingerprints[future] = file

    def _take_in(self) -> None:
        waiting = self._in_flight()
        if not waiting:
            return
        done, _ = wait(waiting, timeout=_WAIT_SECONDS, return_when=FIRST_COMPLETED)
        for future in done:
            if future in self._fingerprints:
                self._take_fingerprint(self._fingerprints.pop(future), future)
            elif future in self._decodings:
                self._take_decoded(self._decodings.pop(future), future)

    def _take_fingerprint(self, file: PendingFile, future: "Future[str]") -> None:
        try:
            content_hash = future.result()
        except (FileRejected, FileChanging, ChildLost) as failure:
            self._fail(file, failure)
            return
        known = self._catalog.claim_hash(file.id, content_hash)
        if known is not None:
            self._finish(known)
            return
        path, usable = file.path, self.usable()
        work = self._decoders.submit(
            lambda d: d.decode(path, usable.preparations, usable.passage_characters)
        )
        self._decodings[work] = Decoding(file, content_hash)

    def _take_decoded(self, job: Decoding, future: "Future[Prepared]") -> None:
        try:
            prepared = future.result()
        except (FileRejected, FileChanging, ChildLost) as failure:
            self._fail(job.file, failure)
            return
        self._ready.append(Ready(job.file, job.content_hash, prepared))

    def _fail(self, file: PendingFile, failure: FileRejected | FileChanging | ChildLost) -> None:
        if isinstance(failure, ChildUnstartable):
            raise failure
        if isinstance(failure, FileRejected):
            self._reject(file, failure.reason, again=isinstance(failure, FileOutOfReach))
        elif isinstance(failure, ChildLost) and file.losses >= _LOSSES_ALLOWED:
            log.warning("asset %d cost a second child: %s", file.id, failure.cause)
            self._reject(file, f"Reading this file failed twice: the reader {failure.cause}.")
        else:
            lost = isinstance(failure, ChildLost)
            self._changes += self._catalog.postpone(file.id, lost_child=lost)

    def _reject(self, file: PendingFile, reason: str, *, again: bool = False) -> None:
        """Store the reason; with `again` as if of a version before all, for the next start."""
        by = self._format_of(file.path.name)
        if again:
            by = f"{by.rpartition('@')[0]}@0"
        self._finish(self._catalog.reject(file.id, reason, by))

    def _finish(self, changes: Changes) -> None:
        self._changes += changes
        self._finished += 1

    def _start_embedding(self) -> bool:
        """Hand a batch over, if one is ready, or if what is ready is the last."""
        if len(self._ready) < _BATCH and (self._fingerprints or self._decodings):
            return False
        batch, self._ready = self._ready[:_BATCH], self._ready[_BATCH:]
        if not batch:
            return False
        files = self._encoding.submit(embed_files, _contents(batch), self.usable(), self._embedder)
        self._embedding = Embedding(batch, files)
        return True

    def _store(
        self, batch: Sequence[Ready], files: Callable[[], list[IndexedFile]] | None = None
    ) -> None:
        """Store a batch; without `files` it is embedded first."""
        try:
            embedded = (
                files() if files else embed_files(_contents(batch), self.usable(), self._embedder)
            )
        except EncoderUnusable as failure:
            self.give_up_on(failure.encoder, str(failure))
            self._store(batch)
        except ChildLost as lost:
            self._store_after_loss(batch, lost)
        else:
            self._losses = 0
            self._save(batch, embedded)

    def _save(self, batch: Sequence[Ready], files: Sequence[IndexedFile]) -> None:
        for ready in batch:
            if not self._catalog.forgetting.is_over(ready.file.id, ready.content_hash):
                keep_previews(self._library, ready.content_hash, ready.prepared.pages)
        ids = [ready.file.id for ready in batch]
        self._changes += self._catalog.save_many(list(zip(ids, files, strict=True)))
        self._finished += len(batch)

    def _store_after_loss(self, batch: Sequence[Ready], lost: ChildLost) -> None:
        """Each file alone; one that costs the encoder its life again is stored without embeddings.

        The encoder sees only pictures and texts that we prepared, so a loss is rarely a file's
        fault: where it dies again and again (out of memory, say) it is left alone for this run.
        """
        self._losses += 1
        if self._losses > _ENCODER_LOSSES_ALLOWED:
            for encoder in self.usable().encoders:
                self.give_up_on(encoder, f"{encoder.id} stopped working: it {lost.cause}.")
            self._store(batch)
        elif len(batch) > 1:
            for ready in batch:
                self._store([ready])
        else:
            self._save(batch, embed_files(_contents(batch), Wanted(), self._embedder))

    def give_up_on(self, encoder: Encoder, sentence: str) -> None:
        """A model that cannot be used keeps no file out of the library."""
        log.warning("%s cannot be used: %s", encoder.key, sentence)
        self._notice = sentence
        self._cannot_embed.add(encoder.key)


def _fingerprint(path: Path, decoder: Decoder) -> str:
    return decoder.fingerprint(path)


def _contents(batch: Sequence[Ready]) -> list[tuple[str, Prepared]]:
    return [(ready.content_hash, ready.prepared) for ready in batch]

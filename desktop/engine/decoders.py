"""Several decode children at once, one for each thread of a small pool."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from desktop.workers.decode import Decoder

T = TypeVar("T")


class DecoderPool:
    """Threads that each own one decode child and wait for it, so that others need not.

    Args:
        size: Children at most; they are started when there is work.
        make: A new decoder, for each thread.
    """

    def __init__(self, size: int, make: Callable[[], Decoder] = Decoder) -> None:
        self._make = make
        self._executor = ThreadPoolExecutor(size, thread_name_prefix="decode")
        self._mine = threading.local()
        self._lock = threading.Lock()
        self._decoders: list[Decoder] = []

    def submit(self, work: Callable[[Decoder], T]) -> Future[T]:
        """Run `work` with the decoder of the next free thread.

        Returns:
            Its result, or what it raised: `FileRejected`, `FileChanging` or `ChildLost`.
        """
        return self._executor.submit(lambda: work(self._decoder()))

    def rest(self) -> None:
        """Give the memory of idle children back; the next work starts them again."""
        with self._lock:
            for decoder in self._decoders:
                decoder.stop()

    def close(self) -> None:
        """Drop what waits, end the children, wait for the threads."""
        self._executor.shutdown(wait=False, cancel_futures=True)
        self.rest()
        self._executor.shutdown(wait=True)
        self.rest()

    def _decoder(self) -> Decoder:
        decoder: Decoder | None = getattr(self._mine, "decoder", None)
        if decoder is None:
            decoder = self._make()
            self._mine.decoder = decoder
            with self._lock:
                self._decoders.append(decoder)
        return decoder

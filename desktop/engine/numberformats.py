"""Find the fastest number format of each encoder, once on this computer."""

import logging
from collections.abc import Callable, Sequence

from desktop.errors import ChildLost, ModelUnusable
from desktop.records import Encoder
from desktop.workers.embed import Embedder

log = logging.getLogger(__name__)

_FILES_BEFORE = 64  # a small library is done before a measurement would pay
NOTICE = "Finding the fastest way to run the model here (once)."


class NumberFormats:
    """The encoders that are still to be measured.

    Args:
        measured: Told the encoder's key and its fastest format.

    Thread: indexer.
    """

    def __init__(self, measured: Callable[[str, str], None]) -> None:
        self._measured = measured
        self._waiting: list[Encoder] = []

    def want(self, encoders: Sequence[Encoder]) -> None:
        """Measure these, and no others."""
        self._waiting = list(encoders)

    def is_due(self, files_done: int) -> bool:
        """Whether one should be measured now.

        Not before the first files are searchable: it takes some seconds.
        """
        return bool(self._waiting) and files_done >= _FILES_BEFORE

    def measure(self, embedder: Embedder) -> None:
        """Measure the next one."""
        encoder = self._waiting.pop()
        try:
            chosen = embedder.measure(encoder)
        except (ModelUnusable, ChildLost) as failure:
            log.warning("%s could not be measured: %s", encoder.key, failure)
        else:
            log.info("%s runs fastest in %s", encoder.key, chosen)
            self._measured(encoder.key, chosen)

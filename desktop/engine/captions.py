"""Captions of pictures: look at them, keep and forget them, and have them written."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future

from desktop.engine.answerer import Answerer, Load, Task
from desktop.engine.captionqueue import CaptionQueue
from desktop.engine.describing import DescribedListener, Describer, Write
from desktop.engine.news import nothing, tell
from desktop.engine.nightshift import NightShift, Surroundings
from desktop.engine.reader import Reader
from desktop.engine.tools import Tools
from desktop.library.captions import Caption, Captions, Tally
from desktop.records import Asset, AssetId, Changes

__all__ = ["Caption", "Captioning", "Tally"]

Failed = Callable[[str], None]


class Captioning:
    """What a session does with captions; calls return at once, but for `embed`.

    Args:
        answerer: Has the model.
        reader: Reads the library.
        write: Runs a command where the library may be written.
        changed: Told what was written.
        tools: The encoders of this moment, and what draws pictures.
        around: What the night shift asks of the rest.

    Thread: any; `then` and `failed` are called on threads of ours.
    """

    def __init__(
        self,
        answerer: Answerer,
        reader: Reader,
        write: Write,
        changed: Callable[[Changes], None],
        tools: Callable[[], Tools],
        around: Surroundings,
    ) -> None:
        self._answerer, self._reader, self._write = answerer, reader, write
        self._changed, self._tools = changed, tools
        self._describer = Describer(lambda: tools().renderer, write, changed)
        self.queue = CaptionQueue(reader, write)
        self.night = NightShift(self._describer, self.queue, answerer, around)

    def of(
        self, asset: AssetId, then: Callable[[Caption | None], None], failed: Failed = nothing
    ) -> None:
        """The caption of a file."""
        future = self._reader.ask(
            lambda search: Captions(search.connection).of(asset), key="caption"
        )
        tell(future, then, failed)

    def describe(
        self,
        choose: Callable[[str], Iterable[Asset]],
        listener: DescribedListener,
        ended: Callable[[str], None],
    ) -> None:
        """Have pictures described now, after stopping what is under way.

        Args:
            choose: Gives the pictures, for a model of this name. Thread: answer.
            listener: Hears of each picture.
            ended: Called at the end with "", or with why it failed.
        """

        def work(load: Load, stopped: threading.Event) -> None:
            self._describer.run(choose, listener, load, stopped)
            ended("")

        self._answerer.start(Task(work=work, failed=ended))

    def stop(self) -> None:
        """End that; what was described is kept."""
        self._answerer.stop()

    def embed(self) -> None:
        """Have new captions found by their meaning, where no indexer sees to it. Waits.

        Raises:
            ShoeboxError: They were not embedded; the next Shoebox that indexes does it.
        """
        self.queue.embed(self._tools())

    def keep(
        self,
        asset: Asset,
        caption: tuple[str, str],
        then: Callable[[Changes], None] = nothing,
        failed: Failed = nothing,
    ) -> None:
        """Keep what a model said as a picture's caption.

        Args:
            caption: The text, and the model's name.
        """
        content = asset.content_hash
        if content is None:
            failed("This file has not been read yet: try again when it is indexed.")
            return
        saved = self._write(lambda catalog: catalog.captions.save(content, *caption))
        self._told(saved, then, failed)

    def forget(
        self,
        assets: Sequence[AssetId],
        then: Callable[[Changes], None] = nothing,
        failed: Failed = nothing,
    ) -> None:
        """Delete the captions of these files; no other is written by itself."""
        self._told(self._write(lambda catalog: catalog.captions.forget(assets)), then, failed)

    def forget_all(
        self, then: Callable[[Changes], None] = nothing, failed: Failed = nothing
    ) -> None:
        """Delete every caption."""
        self._told(self._write(lambda catalog: catalog.captions.forget_all()), then, failed)

    def _told(self, done: Future[Changes], then: Callable[[Changes], None], failed: Failed) -> None:
        def after(changes: Changes) -> None:
            self._changed(changes)
            self.night.look()
            then(changes)

        tell(done, after, failed)

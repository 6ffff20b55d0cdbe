"""Have the answering model describe pictures, one after the other, and keep what it writes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final, Protocol

from desktop.engine.answerer import Answering, Load, Loaded
from desktop.engine.captiontext import INSTRUCTIONS, REQUEST, tidied
from desktop.engine.reader import outcome as finished
from desktop.engine.renderer import Picture, Renderer
from desktop.errors import (
    ChildLost,
    FileChanging,
    FileRejected,
    ModelUnusable,
    RequestRefused,
)
from desktop.library.catalog import Catalog
from desktop.records import Asset, Changes
from desktop.workers.answer import Prompt

log = logging.getLogger(__name__)

CAPTION_TOKENS: Final = 120
MOST_FAILURES: Final = 8  # in a row: then it is not the pictures
_PROMPT_TOKENS: Final = 200  # of what is said beside the picture, at most
_WRITE_SECONDS: Final = 60.0
BLIND: Final = "This model reads no pictures: choose one that does."
TOO_SMALL: Final = "The model's context is too small for one picture: choose another model."
NOTHING: Final = "The model wrote nothing about this picture."
LOST_TWICE: Final = "The model's process was lost over this picture."
Write = Callable[[Callable[[Catalog], Any]], "Future[Any]"]


class DescribedListener(Protocol):
    """Hears of each picture. Thread: answer."""

    def on_picture(self, asset: Asset) -> None:
        """It is looked at now."""

    def on_caption(self, asset: Asset, text: str, problem: str) -> None:
        """What was written, and is kept; or "", and why there is nothing."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of one picture."""

    text: str = ""
    problem: str = ""
    final: bool = False  # trying again would be no use


class Describer:
    """Thread: answer.

    Args:
        renderer: Draws the pictures.
        write: Runs a command where the library may be written.
        changed: Told what was written.
    """

    def __init__(
        self,
        renderer: Callable[[], Renderer],
        write: Write,
        changed: Callable[[Changes], None],
    ) -> None:
        self._renderer, self._write, self._changed = renderer, write, changed

    def run(
        self,
        choose: Callable[[str], Iterable[Asset]],
        listener: DescribedListener,
        load: Load,
        stopped: threading.Event,
    ) -> None:
        """Describe pictures until there are no more, or it is stopped.

        Args:
            choose: Gives the pictures, for a model of this name.

        Raises:
            ModelUnusable: There is none, or it cannot be loaded.
            RequestRefused: It cannot describe pictures, or failed with many in a row.
            LibraryUnavailable: A caption could not be kept; those before it are.
        """
        failures = 0
        if stopped.is_set():
            return
        try:
            loaded = _able(load())
            for asset in choose(called(loaded.model)):
                if stopped.is_set():
                    return
                listener.on_picture(asset)
                outcome = self._tried(asset, load)
                if stopped.is_set():
                    return
                if outcome.text or outcome.final:
                    self._keep(asset, outcome.text, called(loaded.model))
                listener.on_caption(asset, outcome.text, outcome.problem)
                failures = 0 if outcome.text else failures + 1
                if failures == MOST_FAILURES:
                    raise RequestRefused(outcome.problem)
        except (ModelUnusable, ChildLost):
            if not stopped.is_set():  # otherwise it had to be ended by force
                raise

    def _tried(self, asset: Asset, load: Load) -> _Outcome:
        for attempt in (1, 2):
            loaded = load()
            try:
                picture = Picture(asset, None, loaded.capacity.picture_side)
                text = described(loaded, self._renderer().jpeg(picture))
            except (FileChanging, RequestRefused) as later:
                return _Outcome(problem=str(later))
            except FileRejected as rejected:  # a drive that is away may come back
                return _Outcome(problem=str(rejected), final=asset.online)
            except ChildLost as lost:
                log.info("asset %d, attempt %d: a process %s", asset.id, attempt, lost.cause)
            else:
                return _Outcome(text, "" if text else NOTHING, final=True)
        return _Outcome(problem=LOST_TWICE, final=True)

    def _keep(self, asset: Asset, text: str, model: str) -> None:
        content = asset.content_hash
        if content is not None:
            saved = self._write(lambda catalog: catalog.captions.save(content, text, model))
            self._changed(finished(saved, _WRITE_SECONDS))


def described(loaded: Loaded, jpeg: bytes) -> str:
    """What the model writes about a picture, as plain text; "" where it writes nothing.

    Raises:
        RequestRefused, ModelUnusable, ChildLost: As `LanguageModel.stream`.
    """
    prompt = Prompt(INSTRUCTIONS, ("[1] ", jpeg, REQUEST))
    text = "".join(loaded.language.stream(prompt, CAPTION_TOKENS))
    return tidied(text, cut=bool(loaded.language.cut_short))


def called(model: Answering) -> str:
    """The name under which what a model wrote is kept."""
    return model.id or getattr(model, "address", "")


def _able(loaded: Loaded) -> Loaded:
    capacity = loaded.capacity
    if not capacity.picture_tokens:
        raise RequestRefused(BLIND)
    if capacity.picture_tokens + _PROMPT_TOKENS + CAPTION_TOKENS > capacity.context_tokens:
        raise RequestRefused(TOO_SMALL)
    return loaded

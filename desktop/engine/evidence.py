"""Gather what the sources of a question hold: passages, pictures, and which passages fit best."""

import logging
import re
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from desktop.engine.prompt import Lookup, Room, choose_sources
from desktop.engine.reader import Reader, outcome
from desktop.engine.renderer import Picture, Renderer
from desktop.engine.searching import Tools, labelled
from desktop.errors import ShoeboxError
from desktop.records import Asset, Hit, Passage, Source

log = logging.getLogger(__name__)

_EMBEDDED = 32  # passages of one document that are compared by meaning; the rest by words alone
_WAIT_SECONDS = 30.0


class Evidence:
    """Thread: answer."""

    def __init__(self, reader: Reader, renderer: Renderer, tools: Callable[[], Tools]) -> None:
        self._reader = reader
        self._renderer = renderer
        self._tools = tools

    def gather(
        self, question: str, hits: tuple[Hit, ...], room: Room
    ) -> tuple[tuple[Source, ...], int]:
        """The sources that fit, and how many of the hits were left out."""
        lookup = Lookup(self._passages, partial(self._picture, room.picture_side), self._ranked)
        sources, left_out = choose_sources(question, hits, room, lookup)
        future = self._reader.ask(lambda search: labelled(search, sources))
        named = outcome(future, _WAIT_SECONDS)
        return tuple(named), left_out

    def _passages(self, asset: Asset) -> Sequence[Passage]:
        future = self._reader.ask(lambda search: search.passages(asset.id))
        return outcome(future, _WAIT_SECONDS)

    def _picture(self, long_side: int, asset: Asset, page: int | None) -> bytes:
        return self._renderer.jpeg(Picture(asset, page, long_side))

    def _ranked(self, question: str, passages: Sequence[Passage]) -> Sequence[Passage]:
        by_words = sorted(passages, key=lambda passage: -_shared_words(question, passage.text))
        best, rest = by_words[:_EMBEDDED], by_words[_EMBEDDED:]
        return (*self._by_meaning(question, best), *rest)

    def _by_meaning(self, question: str, passages: Sequence[Passage]) -> Sequence[Passage]:
        """By cosine with the question; as they come where there is no passage encoder."""
        tools = self._tools()
        encoder = tools.wanted.passage
        if encoder is None or len(passages) < 2:
            return passages
        try:
            asked = tools.embedder.texts(encoder, [question], query=True, urgent=True)
            texts = [passage.text for passage in passages]
            said = tools.embedder.texts(encoder, texts, query=False, urgent=True)
        except ShoeboxError as failure:
            log.info("passages are ranked by words alone: %s", failure)
            return passages
        order = np.argsort(-(said @ asked[0]), kind="stable")
        return [passages[place] for place in order]


def _shared_words(question: str, text: str) -> float:
    """How much of the question's words a passage has, from 0 to 1."""
    asked = set(re.findall(r"\w+", question.casefold()))
    return len(asked & set(re.findall(r"\w+", text.casefold()))) / max(1, len(asked))

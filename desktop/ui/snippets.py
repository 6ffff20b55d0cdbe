"""Snippets for results that came without one, fetched when the result is seen: newest first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from desktop.records import ChunkId, Hit, Query, Reason
from desktop.ui.panel import PanelContext
from desktop.ui.results_model import ResultsModel

_AT_ONCE = 40  # what a window shows of results, about
_WAITING = 200  # older wishes have scrolled out of sight
_OF_TEXTS = frozenset((Reason.WORDS, Reason.MEANING, Reason.CAPTION))


class Snippets(QObject):
    """Asks for what painted results lack, one request at a time, and tells the model.

    What was told is kept until something else is searched for: results are brought up to date while
    files are being read, and come without it again.
    """

    def __init__(self, context: PanelContext, model: ResultsModel) -> None:
        super().__init__(model)
        self._context, self._model = context, model
        self._query = Query()
        self._known: dict[ChunkId, str] = {}
        self._wanted: dict[ChunkId, Hit] = {}  # the last is the newest
        self._asked: tuple[Query, list[ChunkId]] | None = None  # the request on its way
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        model.seen = self._on_seen

    def _on_seen(self, hit: Hit) -> None:
        """A result is being painted."""
        if hit.snippet or hit.chunk is None or _OF_TEXTS.isdisjoint(hit.reasons):
            return
        if self._model.query != self._query:
            self._query = self._model.query
            self._known.clear()
            self._wanted.clear()
        if self._known.get(hit.chunk) == "":
            return  # its text is empty
        self._wanted.pop(hit.chunk, None)
        self._wanted[hit.chunk] = hit
        if not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        known = {chunk: self._known[chunk] for chunk in self._wanted if chunk in self._known}
        self._tell(known)
        if self._asked or not self._wanted:
            return
        newest = list(self._wanted)[-_AT_ONCE:]
        for chunk in list(self._wanted)[:-_WAITING]:
            del self._wanted[chunk]
        self._asked = self._query, newest
        relay = self._context.bridge.relay
        self._context.session.snippets(
            self._query, newest, relay(self._on_found), relay(self._on_failed)
        )

    def _on_found(self, found: Mapping[ChunkId, str]) -> None:
        assert self._asked is not None
        (query, chunks), self._asked = self._asked, None
        if query == self._query:
            self._known |= dict.fromkeys(chunks, "") | dict(found)
        self._ask()

    def _on_failed(self, _sentence: str) -> None:
        self._asked = None  # they are asked for again when they are next painted

    def _tell(self, snippets: Mapping[ChunkId, str]) -> None:
        hits = [self._wanted.pop(chunk) for chunk in snippets]
        told = {
            hit.asset.id: snippets[hit.chunk] for hit in hits if hit.chunk and snippets[hit.chunk]
        }
        if not told or self._query != self._model.query:
            return
        self._model.set_snippets(told)
        desk = self._context.desk
        selection = tuple(map(self._newest, desk.selection))
        desk.set_selection(selection, desk.current and self._newest(desk.current))

    def _newest(self, hit: Hit) -> Hit:
        """A selected result, as the model has it now."""
        row = self._model.row_of(hit.asset.id)
        snippet = self._model.hit_at(row).snippet if row is not None else ""
        return replace(hit, snippet=snippet) if snippet else hit

"""From a wish to shown results: only the newest search paints, and nothing is reshuffled later."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.records import AssetId, Changes, SearchAnswer, Strength
from desktop.ui.panel import PanelContext
from desktop.ui.results_model import ResultsModel
from desktop.ui.snippets import Snippets
from desktop.ui.wish import Wish

RANKED_LIMIT = 500
BROWSED_LIMIT = 20_000  # where nothing is ranked, everything may be scrolled through
_REFRESH_MILLISECONDS = 1500
_FRESH_SHOWN_BELOW = 24  # results; fewer fit into the window, so that nothing jumps


class SearchFlow(QObject):
    """Asks the session, and keeps the model in step with what is indexed meanwhile.

    Signals:
        started: Wish; a search began.
        answered: SearchAnswer; its results are in the model.
        fresh_found: int; so many new results wait to be shown.
        weak_found: int; so many results are left out, since chance explains them.
    """

    started = Signal(object)
    answered = Signal(object)
    fresh_found = Signal(int)
    weak_found = Signal(int)

    def __init__(self, context: PanelContext, model: ResultsModel) -> None:
        super().__init__(context.desk)
        self._session, self._bridge = context.session, context.bridge
        self._thumbnails = context.thumbnails
        self._model = model
        self._snippets = Snippets(context, model)
        self._verdicts = context.desk.verdicts = model.verdicts
        self._verdicts.changed.connect(self._on_verdict)
        self.wish = Wish()
        self._number = 0
        self._is_running = False
        self._updated: set[AssetId] = set()
        self._fresh: SearchAnswer | None = None
        self._latest: SearchAnswer | None = None
        self._with_weak = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_REFRESH_MILLISECONDS)
        self._again.timeout.connect(self._on_again)
        context.bridge.changed.connect(self._on_changed)

    def run(self, wish: Wish) -> None:
        """Search for something else; answers to older wishes are dropped."""
        self.wish = wish
        self._fresh = self._latest = None
        self._with_weak = False
        self._is_running = True
        self._verdicts.begin(is_asked=not wish.is_browsing)
        self.started.emit(wish)
        self._ask(self._on_answer)

    def search_as_typed(self) -> None:
        """Search for the same with no word taken for a slip."""
        self.run(replace(self.wish, as_typed=True))

    def show_fresh(self) -> None:
        """Show the new results that were announced."""
        if self._fresh is not None:
            answer, self._fresh = self._fresh, None
            self._show(answer)

    def show_weak(self) -> None:
        """Show also what was left out."""
        self._with_weak = True
        if self._latest is not None:
            self._show(self._latest)

    def _ask(self, receiver: object) -> None:
        self._number += 1
        number = self._number
        post = self._bridge.relay(receiver)  # type: ignore[arg-type]
        request = self.wish.request(BROWSED_LIMIT if self.wish.is_browsing else RANKED_LIMIT)
        said = self._verdicts
        request = replace(request, liked=said.liked, disliked=said.disliked)
        self._session.search(request, lambda answer: post(number, answer))

    def _on_answer(self, number: int, answer: SearchAnswer) -> None:
        if number != self._number:
            return
        self._is_running = not answer.complete
        self._show(answer)

    def _show(self, answer: SearchAnswer) -> None:
        self._latest = answer = self._with_said(answer)
        self._model.query = answer.query
        shown = self._above_the_line(answer)
        self._model.set_hits(shown.hits)
        self.weak_found.emit(len(answer.hits) - len(shown.hits))
        self.answered.emit(shown)
        self.fresh_found.emit(0)

    def _above_the_line(self, answer: SearchAnswer) -> SearchAnswer:
        if self._with_weak:
            return answer
        kept = tuple(
            hit
            for hit in answer.hits
            if hit.strength is not Strength.WEAK or self._verdicts.of(hit.asset.id)
        )
        return replace(answer, hits=kept)

    def _with_said(self, answer: SearchAnswer) -> SearchAnswer:
        """With every result that something was said of: it stays in sight, to be taken back."""
        there = {hit.asset.id for hit in answer.hits}
        gone = tuple(
            replace(hit, strength=Strength.WEAK)
            for hit in self._model.hits
            if self._verdicts.of(hit.asset.id) and hit.asset.id not in there
        )
        return replace(answer, hits=answer.hits + gone) if gone else answer

    def _on_verdict(self) -> None:
        """Something was said of a result: the others are judged, and ranked, by it."""
        self._is_running = True
        self._ask(self._on_judged)

    def _on_judged(self, number: int, answer: SearchAnswer) -> None:
        if number == self._number and answer.complete:  # the words alone know nothing of it
            self._is_running = False
            self._show(answer)

    def follow(self) -> None:
        """Bring the results up to date after the person changed what they are found by."""
        self._ask(self._on_followed)

    def _on_followed(self, number: int, answer: SearchAnswer) -> None:
        if number == self._number and answer.complete:
            self._is_running = False
            self._show(answer)

    # ---------------------------------------------------------------- news of the library

    def _on_changed(self, changes: Changes) -> None:
        self._thumbnails.forget((*changes.updated, *changes.removed))
        self._model.remove(changes.removed)
        self._updated.update(changes.updated)
        for asset in changes.updated:
            self._model.refresh(asset)
        if (changes.added or changes.updated or changes.roots) and not self._again.isActive():
            self._again.start()

    def _on_again(self) -> None:
        if self._is_running:
            self._again.start()
        else:
            self._ask(self._on_refreshed)

    def _on_refreshed(self, number: int, answer: SearchAnswer) -> None:
        if number != self._number or not answer.complete:
            return
        # A library that takes long to search is asked less often.
        slow = round(10_000 * answer.seconds)
        self._again.setInterval(max(_REFRESH_MILLISECONDS, slow))
        fresh = self._model.update(self._above_the_line(answer).hits, self._updated)
        self._updated.clear()
        if fresh and self._model.rowCount() < _FRESH_SHOWN_BELOW:
            self._show(answer)
        else:
            self._fresh = answer if fresh else None
            self.fresh_found.emit(fresh)

"""What was done and can be undone, newest last; one key, and the message itself, undo it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.ui.text import tr

_MOST = 50

Offer = Callable[[str, str, Callable[[], object]], None]


@dataclass(frozen=True, eq=False, slots=True)
class Step:
    """Something that was done."""

    words: str  # a sentence that says what
    back: Callable[[], object]  # undoes it, and tells so when that is done


class Journal:
    """Of one window.

    Args:
        offer: Shows a sentence for a moment, with the name of an action and the action.
    """

    def __init__(self, offer: Offer) -> None:
        self._offer = offer
        self._steps: list[Step] = []

    def say(self, sentence: str) -> None:
        """Show a sentence; there is nothing to undo."""
        self._offer(sentence, "", _nothing)

    def note(self, words: str, back: Callable[[], object], *, quietly: bool = False) -> Step:
        """Something was done.

        Args:
            words: A sentence that says what.
            back: Undoes it, and tells so when that is done.
            quietly: It is to be seen anyway: nothing is said.
        """
        step = Step(words, back)
        self._steps = [*self._steps, step][-_MOST:]
        if not quietly:
            self._offer(words, tr("Undo"), lambda: self.undo(step))
        return step

    def has(self, step: Step) -> bool:
        """Whether a step can still be undone."""
        return step in self._steps

    def undo(self, step: Step) -> None:
        """Undo one step, where that was not done yet."""
        if step in self._steps:
            self._steps.remove(step)
            step.back()

    def undo_last(self) -> None:
        """Undo the newest step."""
        if self._steps:
            self.undo(self._steps[-1])
        else:
            self.say(tr("There is nothing to undo."))


def _nothing() -> None:
    """There is nothing to do."""

"""Failures that may pass by themselves: waited out longer and longer, and told once."""

from __future__ import annotations

BACK_OFF_SECONDS = (1.0, 2.0, 5.0, 15.0, 60.0)


class Troubles:
    """Thread: one."""

    def __init__(self) -> None:
        self._in_a_row = 0
        self._told = ""

    def wait_seconds(self) -> float:
        """How long to wait after one more failure."""
        self._in_a_row += 1
        return BACK_OFF_SECONDS[min(self._in_a_row, len(BACK_OFF_SECONDS)) - 1]

    def is_news(self, sentence: str) -> bool:
        """Whether it was something else that was said last, since files were finished."""
        known, self._told = self._told, sentence
        return sentence != known

    def over(self) -> None:
        """Files were finished again."""
        self._in_a_row, self._told = 0, ""

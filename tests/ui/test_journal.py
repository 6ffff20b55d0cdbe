"""What was done is undone, the newest first, each once."""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.journal import Journal


def journal() -> tuple[Journal, list[tuple[str, str, Callable[[], object]]]]:
    offered: list[tuple[str, str, Callable[[], object]]] = []
    return Journal(lambda *one: offered.append(one)), offered


def test_the_newest_is_undone_first() -> None:
    made, offered = journal()
    undone: list[str] = []
    made.note("Tagged.", lambda: undone.append("tag"))
    made.note("Moved.", lambda: undone.append("move"), quietly=True)
    assert [one[:2] for one in offered] == [("Tagged.", "Undo")]
    made.undo_last()
    made.undo_last()
    assert undone == ["move", "tag"]
    made.undo_last()
    assert offered[-1][:2] == ("There is nothing to undo.", "")


def test_what_its_message_has_undone_is_not_undone_again() -> None:
    made, offered = journal()
    undone: list[str] = []
    step = made.note("Tagged.", lambda: undone.append("tag"))
    offered[0][2]()
    made.undo(step)
    made.undo_last()
    assert undone == ["tag"]
    assert not made.has(step)

"""Which of many notes an answer is given from; the whole way is in test_conversation.py."""

from collections.abc import Generator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from desktop.engine.askplan import most_notes, picked, shortened
from desktop.engine.prompt import Room
from desktop.records import Asset, AssetId, AssetState, Kind, RootId, Source

ROOM = Room(tokens=640, picture_tokens=64, bytes_per_token=4.0, picture_side=64)


def note(number: int, text: str = "It says something.") -> Source:
    asset = Asset(
        AssetId(number), RootId(1), Path(f"/{number}.jpg"), Kind.PHOTO, AssetState.INDEXED,
        True, 1, datetime(2024, 5, 3, tzinfo=UTC), None, None, None, None, None,
    )  # fmt: skip
    return Source(number, asset, None, text)


def chosen(count: int, most: int, answers: str) -> tuple[list[int], int]:
    """The files of the notes that are left, and how often the model was asked."""
    asked: list[int] = []

    def said(few: Sequence[Source]) -> Generator[str, None, str]:
        asked.append(len(few))
        assert [one.number for one in few] == list(range(1, len(few) + 1))
        yield ""
        return answers

    steps = picked([note(number) for number in range(1, count + 1)], most, said)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            assert [one.number for one in end.value] == list(range(1, len(end.value) + 1))
            return [one.asset.id for one in end.value], len(asked)


def test_notes_that_fit_are_all_taken_without_asking() -> None:
    assert chosen(5, 10, "[1]") == ([1, 2, 3, 4, 5], 0)


def test_of_many_notes_those_are_left_that_are_cited_wherever_they_stand() -> None:
    assert chosen(48, 10, "Both [2] and [16], not [17].") == ([2, 16, 18, 32, 34, 48], 3)


def test_picking_goes_on_until_they_fit() -> None:
    assert chosen(64, 3, "[1][2]") == ([1, 2], 5)


def test_where_nothing_is_cited_all_are_left_and_the_first_ones_fit() -> None:
    left, asked = chosen(40, 10, "I cannot say.")
    assert (len(left), asked) == (40, 3)
    assert len(shortened([note(number) for number in left], ROOM)) == most_notes(ROOM) == 10

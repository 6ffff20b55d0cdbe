"""Conversations in keepsakes: kept with their sources, found by their words, deleted."""

from __future__ import annotations

import pytest
from library.shelf import Shelf, document

from desktop.library.keepsakes import Keepsakes
from desktop.library.search import Search
from desktop.records import Answer, AssetId, Source


@pytest.fixture
def keepsakes(shelf: Shelf) -> Keepsakes:
    shelf.put("Müller.pdf", document("h1", "text"))
    return Keepsakes(shelf.connection, clock=lambda: shelf.now)


def answer(shelf: Shelf, question: str, conversation: int | None, text: str = "") -> Answer:
    asset = next(iter(Search(shelf.connection).assets(map(AssetId, range(1, 9))).values()))
    source = Source(1, asset, 2, "Total 42 EUR")
    spans = ((0, 3),)
    return Answer(question, text, (source,), (1,), "m", 1.0, 0, False, spans, conversation)


def test_follow_ups_come_together_and_the_newest_conversation_first(
    shelf: Shelf, keepsakes: Keepsakes
) -> None:
    for question, number in (("One?", 10), ("Two?", 20), ("And then?", 10)):
        keepsakes.save_answer(answer(shelf, question, number))
    found = keepsakes.conversations.newest(9)
    assert [[one.question for one in talk] for talk in found] == [["Two?"], ["One?", "And then?"]]
    assert found[0][0].doubted == ((0, 3),)
    assert found[0][0].sources[0].passage == "Total 42 EUR"
    assert keepsakes.conversations.one(10) == found[1]
    assert keepsakes.conversations.newest(1) == found[:1]


def test_conversations_are_found_by_questions_answers_and_file_names(
    shelf: Shelf, keepsakes: Keepsakes
) -> None:
    keepsakes.save_answer(answer(shelf, "How much?", 1, "It is 42 Euro."))
    keepsakes.save_answer(answer(shelf, "Whose café?", 2))
    found = keepsakes.conversations.newest
    assert [talk[0].conversation for talk in found(9, "EURO much")] == [1]
    assert [talk[0].conversation for talk in found(9, "CAFE")] == [2]
    assert len(found(9, "muller")) == 2
    assert found(9, "much cafe") == ()


def test_a_conversation_is_deleted_and_the_others_stay(shelf: Shelf, keepsakes: Keepsakes) -> None:
    for number in (1, 2, 3):
        keepsakes.save_answer(answer(shelf, "What?", number))
    keepsakes.conversations.forget(2)
    assert [talk[0].conversation for talk in keepsakes.conversations.newest(9)] == [3, 1]
    keepsakes.conversations.forget_all()
    assert keepsakes.conversations.newest(9) == ()
    assert keepsakes.conversations.one(1) == ()


def test_an_answer_of_before_there_were_conversations_is_one(
    shelf: Shelf, keepsakes: Keepsakes
) -> None:
    keepsakes.save_answer(answer(shelf, "What?", None))
    shelf.connection.run("UPDATE keep.answer SET conversation = NULL")
    ((kept,),) = keepsakes.conversations.newest(9)
    keepsakes.conversations.forget(int(shelf.now) * 1000)
    assert (kept.question, keepsakes.conversations.newest(9)) == ("What?", ())

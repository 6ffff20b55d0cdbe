"""What is asked of the demo albums that weights are learned on."""

from ranking.album import SEEDS, questions
from ranking.learning import BESIDE

from desktop.engine.fusion import LEARNED
from desktop.records import Reason


def test_every_question_has_right_answers_and_is_asked_once() -> None:
    for seed in SEEDS:
        for collection in questions(seed):
            assert all(one.right for one in collection.questions)
            texts = [one.text for one in collection.questions]
            assert len(set(texts)) == len(texts) >= 20


def test_what_is_right_is_known_by_name() -> None:
    pictures, papers, names = questions(SEEDS[0])
    assert {"water_2025-03.pdf"} in [one.right for one in papers.questions]
    right = {one.text: one.right for one in names.questions}
    assert right["regatta"] == {"regatta.jpg"}
    assert right["Home"] == {"lease.pdf", "washer.pdf", "bike.txt"}
    assert len(next(one.right for one in pictures.questions if one.text == "a cat")) > 2


def test_the_product_has_one_of_the_weights_that_were_tried() -> None:
    assert LEARNED in BESIDE
    assert LEARNED.of(Reason.NAME) > LEARNED.of(Reason.LOOKS) > LEARNED.of(Reason.MEANING)

"""Values in the sentences of a plain model; a whole table is in test_conversation.py."""

import pytest

from desktop.engine.plaincells import question_for, value_in
from desktop.library.extractions import Column, ColumnKind

TOTAL, DAY = Column("Total", ColumnKind.MONEY), Column("Date", ColumnKind.DATE)


@pytest.mark.parametrize(
    ("column", "answer", "value"),
    [
        (TOTAL, "The total is 116.50 euros [1].", "116.50 EUR"),
        (TOTAL, "The total is 4471 [1].", None),  # of what?
        (TOTAL, "The sources do not say.", None),
        (DAY, "The date is 58.00 euros [1].", None),
        (DAY, "The date is 2024-10-03 [1].", "2024-10-03"),
        (Column("n", ColumnKind.NUMBER), "The number is 11 [1].", 11.0),
        (Column("shop"), "The shop is Green Gate [1].", "Green Gate"),
    ],
)
def test_the_value_of_a_cell_is_what_the_sentence_names(
    column: Column, answer: str, value: object
) -> None:
    assert value_in(column, answer) == value


def test_a_column_is_asked_for_by_its_name() -> None:
    assert question_for(TOTAL) == "What is the total?"

import pytest

from desktop.engine.localserver import checked_address, problem_with
from desktop.errors import ModelUnusable


def test_addresses_of_this_computer_are_taken() -> None:
    assert checked_address(" http://127.0.0.1:11434/v1 ") == "http://127.0.0.1:11434/v1"


@pytest.mark.parametrize(
    "address",
    ["", "192.0.2.7", "http://192.0.2.7/v1", "https://127.0.0.1/v1", "http://a@127.0.0.1"],
)
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(ModelUnusable, match="Only a program on this computer"):
        checked_address(address)


def test_program_that_is_not_there_is_a_problem() -> None:
    assert "does not answer" in problem_with("http://127.0.0.1:9/v1", "")

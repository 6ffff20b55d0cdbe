"""What a model knows already is not taken in again, and answers are the same all the same."""

import io
from collections.abc import Iterator

import pytest
from gguf_samples import Size, write_model, write_vision
from PIL import Image

from desktop.records import AnswerModel
from desktop.workers.intake import Intake
from desktop.workers.llama import LlamaModel
from desktop.workers.templates import Prompt, Turn


def picture(colour: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (48, 48), colour).save(file, "PNG")
    return file.getvalue()


RED, BLUE = picture("red"), picture("blue")
SOURCES = ("[1] ", RED, "\n[2] ", BLUE)
FIRST = Prompt("Answer.", (*SOURCES, "\nQuestion: What?"))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaModel]:
    folder = tmp_path_factory.mktemp("model")
    text = write_model(folder / "text.gguf", Size(context=512))
    vision = write_vision(folder / "vision.gguf")
    made = LlamaModel(AnswerModel("m", text, vision), 1, lambda: False)
    yield made
    made.close()


@pytest.fixture
def intake(model: LlamaModel) -> Intake:
    """Of a model that knows nothing."""
    model._llama._ctx.kv_cache_clear()
    model._llama.n_tokens = 0
    return model._intake


def known(model: LlamaModel, prompt: Prompt) -> int:
    return model._intake.take_in(model._template.render(prompt), prompt.pictures)


def test_a_follow_up_takes_in_only_what_is_new(model: LlamaModel, intake: Intake) -> None:
    assert known(model, FIRST) == 0
    said = "".join(intake.answer(10))
    taken = model._llama.n_tokens
    turn = Turn(FIRST.parts, said)
    assert taken - 12 <= known(model, Prompt("Answer.", ("\nQuestion: And?",), (turn,))) <= taken


def test_other_pictures_are_not_taken_for_the_same(model: LlamaModel, intake: Intake) -> None:
    known(model, FIRST)
    swapped = ("[1] ", BLUE, "\n[2] ", BLUE, "\nQuestion: What?")
    before = known(model, Prompt("Answer.", swapped))
    assert 0 < before < 20  # up to the first picture


def test_what_is_asked_again_is_known_but_for_its_last_token(
    model: LlamaModel, intake: Intake
) -> None:
    known(model, FIRST)
    length = model._llama.n_tokens
    assert known(model, FIRST) == length - 1


def test_answers_are_the_same_with_and_without_what_is_known(
    model: LlamaModel, intake: Intake
) -> None:
    other = Prompt("Answer.", (*SOURCES, "\nQuestion: Which colour?"))
    anew = "".join(model.stream(other, 20))
    "".join(model.stream(FIRST, 20))
    assert "".join(model.stream(other, 20)) == anew


def test_yes_and_no_share_what_they_have(model: LlamaModel, intake: Intake) -> None:
    agreement = model.agreement(FIRST)
    assert 0.0 < agreement < 1.0
    assert model.agreement(FIRST) == pytest.approx(agreement, abs=0.01)


def test_an_answer_ends_at_the_end_of_the_context(model: LlamaModel, intake: Intake) -> None:
    known(model, Prompt("", ("lorem " * 70,)))
    stream = intake.answer(10_000)
    while True:
        try:
            next(stream)
        except StopIteration as end:
            assert end.value is True
            break
    assert model._llama.n_tokens <= 512


def test_a_prompt_longer_than_the_context_is_refused(model: LlamaModel, intake: Intake) -> None:
    with pytest.raises(ValueError, match="n_ctx"):
        known(model, Prompt("", ("lorem ipsum " * 100,)))

"""The demo LLaVA: its vocabulary, its export, and that llama.cpp computes what torch computes."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch
from PIL import Image

from demo_models.draw import draw
from demo_models.llava_exam import ABOUT_PICTURES, cases, exchanged, is_right
from demo_models.llava_gguf import export
from demo_models.llava_model import LanguageShape, Llava, LlavaShape, VisionShape, scaled_pixels
from demo_models.llava_papers import paper_pages
from demo_models.llava_passages import SILENT_ANSWER, passage
from demo_models.llava_pictures import NOTHING, drawn, fitted
from demo_models.llava_prompts import UNSCORED, Ask, Prompt, Question, packed, segment, spaced
from demo_models.llava_questions import mixed_prompt
from demo_models.llava_run import Runner
from demo_models.llava_tokens import (
    ASSISTANT,
    BEGIN,
    LABELS,
    USER,
    TokenType,
    decode,
    encode,
    vocabulary,
)
from demo_models.scene import KINDS, Colour, Group, Kind, Place, Scene, laid_out, random_scene
from desktop.records import AnswerModel
from desktop.workers.llama import LlamaModel
from desktop.workers.templates import Prompt as ProgramPrompt

DEMO_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "demo" / "llava"
LARGEST_DIFFERENCE = 0.02  # of a logit between torch and llama.cpp
STRANGE_TEXT = "[1] Total: 42.50 €\n Question: Theodor ☃ [2] “quoted” [13] [ McPicture  The End"


def red_car(place: Place = Place.SNOW) -> Scene:
    return laid_out(place, (Group(Kind.CAR, Colour.RED, 1),), Random(3))


def torch_logits(model: Llava, parts: Sequence[str | Image.Image]) -> np.ndarray:
    """(vocabulary,) scores of the first word of the answer, computed by torch."""
    words = model.language.token_embd
    states = [words(torch.tensor([BEGIN, USER]))]
    for part in parts:
        if isinstance(part, str):
            states.append(words(torch.tensor(encode(spaced(part)))))
        else:
            pixels = torch.from_numpy(fitted(part))[None]
            states.append(model.picture_tokens(scaled_pixels(pixels))[0])
    joined = torch.cat([*states, words(torch.tensor([ASSISTANT]))])[None]
    size = joined.shape[1]
    visible = torch.ones(size, size, dtype=torch.bool).tril()[None, None]
    hidden = model.language(joined, torch.arange(size)[None], visible)
    logits: np.ndarray = model.language.logits(hidden[0, -1]).detach().numpy()
    return logits


@pytest.fixture(scope="module")
def demo() -> Iterator[Runner]:
    runner = Runner(DEMO_FOLDER)
    yield runner
    runner.close()


@pytest.fixture(scope="module")
def small_model() -> Llava:
    torch.manual_seed(5)
    language = LanguageShape(len(vocabulary()), width=64, layers=2, heads=2, feed_forward=96)
    return Llava(LlavaShape(language, VisionShape(width=64, layers=2, heads=2, feed_forward=96)))


def test_text_survives_the_vocabulary() -> None:
    assert decode(encode(STRANGE_TEXT)) == STRANGE_TEXT


def test_digits_are_single_tokens() -> None:
    assert [vocabulary()[number].text for number in encode("42.50")] == ["4", "2", ".", "5", "0"]


def test_llama_cpp_finds_the_same_tokens(demo: Runner) -> None:
    assert demo.tokens(STRANGE_TEXT) == encode(STRANGE_TEXT)


@pytest.mark.parametrize("aspect", [1.0, 4 / 3])
def test_llama_cpp_computes_the_same_logits(
    small_model: Llava, tmp_path: Path, aspect: float
) -> None:
    export(small_model, tmp_path)
    pictures = [draw(red_car(place), 240, aspect) for place in (Place.SNOW, Place.BEACH)]
    parts: list[str | Image.Image] = [
        "[1] ",
        pictures[0],
        "\n[2] ",
        pictures[1],
        "\nQuestion: What colour is the car?",
    ]
    runner = Runner(tmp_path)
    there = runner.first_logits(parts)
    runner.close()
    assert np.abs(there - torch_logits(small_model, parts)).max() < LARGEST_DIFFERENCE


def test_both_files_together_are_small() -> None:
    assert sum(path.stat().st_size for path in DEMO_FOLDER.glob("*.gguf")) < 16_000_000


def test_demo_model_streams_piece_by_piece(demo: Runner) -> None:
    parts: list[str | Image.Image] = [
        "[1] ",
        draw(red_car(), 96),
        "\nQuestion: What colour is the car?",
    ]
    assert len(list(demo.stream(parts))) > 1


def test_demo_model_names_the_colour_and_cites(demo: Runner) -> None:
    parts: list[str | Image.Image] = [
        "[1] ",
        draw(red_car(), 240, 4 / 3),
        "\nQuestion: What colour is the car?",
    ]
    assert demo.answer(parts) == "The car is red [1]."


def test_demo_model_knows_most_colours(demo: Runner) -> None:
    right = 0
    for number, colour in enumerate(Colour):
        kind = list(Kind)[number]
        picture = draw(laid_out(Place.BEACH, (Group(kind, colour, 1),), Random(number)), 96)
        answer = demo.answer(["[1] ", picture, f"\nQuestion: What colour is the {kind}?"])
        right += answer == f"The {kind} is {colour} [1]."
    assert right >= 7  # of 8


def test_the_program_gets_the_same_answer() -> None:
    files = (DEMO_FOLDER / "demo-llava-text.gguf", DEMO_FOLDER / "demo-llava-mmproj.gguf")
    model = LlamaModel(AnswerModel("demo-llava", *files), 1, lambda: False)
    drawing = io.BytesIO()
    draw(red_car(), 240, 4 / 3).save(drawing, "PNG")
    prompt = ProgramPrompt(
        "Cite.", ("[1] ", drawing.getvalue(), "\nQuestion: What colour is the car?")
    )
    assert "".join(model.stream(prompt, 40)) == "The car is red [1]."
    model.close()


def test_numbers_of_sources_are_plain_tokens() -> None:
    """The program takes whatever else a tokenizer knows out of what it quotes."""
    for label in LABELS:
        (number,) = encode(label)
        assert vocabulary()[number].type is TokenType.NORMAL


def test_demo_model_answers_and_cites_for_unseen_pictures(demo: Runner) -> None:
    asked = [
        case
        for case in cases(21, 120)
        if case.question.about in ABOUT_PICTURES and case.question.about is not Ask.CONTENTS
    ]
    right = sum(is_right(demo.answer(case.asked), case.question) for case in asked)
    assert right >= 0.9 * len(asked)


def test_long_prompts_fit_the_context(demo: Runner) -> None:
    words = "[1] The total is 42.50. " + "There is no car here. " * 150
    assert isinstance(demo.answer([words, "\nQuestion: What is the total?"]), str)


def test_truth_names_the_patches_of_a_thing() -> None:
    shown = drawn(red_car(), Random(1))
    assert set(shown.truth[:, 0]) == {NOTHING, KINDS.index(Kind.CAR)}


def test_pictures_are_padded_to_a_square() -> None:
    pixels = fitted(Image.new("RGB", (96, 72)))
    assert pixels[0, 0].tolist() == [122, 116, 104]
    assert pixels[12, 0].tolist() == [0, 0, 0]


def test_values_of_passages_stand_in_their_text() -> None:
    rng = Random(2)
    for _ in range(200):
        made = passage(rng)
        assert all(fact.value in made.text for fact in made.facts)


def test_pages_of_a_paper_hold_their_facts() -> None:
    rng = Random(6)
    for _ in range(100):
        for page in paper_pages(rng):
            assert all(fact.value in page.text for fact in page.facts)


def test_totals_of_the_album_are_asked_for() -> None:
    rng = Random(7)
    pages = [page for _ in range(60) for page in paper_pages(rng)]
    assert any(fact.about is Ask.TOTAL for page in pages for fact in page.facts)


def test_every_answer_that_states_a_fact_cites() -> None:
    rng = Random(8)
    for _ in range(100):
        scenes = list(enumerate(random_scene(rng) for _ in range(rng.randint(0, 3))))
        for asked in mixed_prompt(scenes, [passage(rng)], 6, rng).questions:
            assert asked.answer == SILENT_ANSWER or "[" in asked.answer


def test_a_question_sees_only_its_sources_and_itself() -> None:
    asked = tuple(Question(Ask.TOTAL, "What?", "It.", ()) for _ in range(2))
    made = segment(Prompt(("[1] The total",), asked), 100, Random(1))
    rows = packed([made], 100)
    first, second = made.blocks.index(1), made.blocks.index(2)
    assert rows.visible[0, 0, second, 0]
    assert not rows.visible[0, 0, second, first]
    assert (rows.targets[0] != UNSCORED).sum() == 2 * len([*encode("It."), 2])


def test_the_control_exchanges_pictures() -> None:
    exam = cases(3, 20)
    swapped = exchanged(exam)
    assert all(one.question == other.question for one, other in zip(exam, swapped, strict=True))
    changed = sum(one.parts != other.parts for one, other in zip(exam, swapped, strict=True))
    assert changed > 14


def test_right_answers_of_the_exam_are_marked_right() -> None:
    assert all(is_right(case.question.answer, case.question) for case in cases(4, 20))


def test_every_kind_of_picture_question_is_asked() -> None:
    rng = Random(5)
    asked = set()
    for _ in range(60):
        scenes = list(enumerate(random_scene(rng) for _ in range(rng.randint(1, 2))))
        asked |= {question.about for question in mixed_prompt(scenes, [], 6, rng).questions}
    assert asked == {*ABOUT_PICTURES, Ask.SILENT}

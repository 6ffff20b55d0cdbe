"""The families of models that the README names load through our one handler, and take a picture.

The weights are random, so what is checked is the way in: architecture, projector, template, tokens.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from family_samples import FAMILIES, write_pair
from PIL import Image

from desktop.errors import ModelUnusable
from desktop.workers.answer import LanguageModel, Prompt


@pytest.fixture(scope="module")
def language() -> Iterator[LanguageModel]:
    language = LanguageModel(threads=1)
    yield language
    language.stop()


def question() -> Prompt:
    file = io.BytesIO()
    Image.new("RGB", (160, 120), "red").save(file, "JPEG")
    return Prompt("Be brief.", ("[1] ", file.getvalue(), "\nQuestion: What is it?"))


@pytest.mark.parametrize("name", [name for name in FAMILIES if FAMILIES[name].names_projector])
def test_a_family_takes_a_picture_and_answers(
    language: LanguageModel, tmp_path: Path, name: str
) -> None:
    capacity = language.load(write_pair(tmp_path, name))
    assert capacity.picture_tokens > 0
    assert list(language.stream(question(), 5))


def test_a_projector_that_llama_cpp_does_not_know_is_refused(
    language: LanguageModel, tmp_path: Path
) -> None:
    model = write_pair(tmp_path, "Moondream 2", projector="of tomorrow")
    with pytest.raises(ModelUnusable, match="of a kind that Shoebox does not know yet"):
        language.load(model)


def test_a_vision_part_of_the_first_converters_is_refused_with_the_remedy(
    language: LanguageModel, tmp_path: Path
) -> None:
    with pytest.raises(ModelUnusable, match="too old to say what it is: get a newer one"):
        language.load(write_pair(tmp_path, "LLaVA 1.5 (2023)"))


def test_a_vision_part_of_another_size_is_refused(language: LanguageModel, tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="does not belong to this model"):
        language.load(write_pair(tmp_path, "LLaVA 1.5", width=32))

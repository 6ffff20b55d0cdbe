"""Whatever a model writes under one of our grammars keeps to its schema."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from gguf_samples import Size, write_model

from desktop.errors import RequestRefused
from desktop.records import AnswerModel
from desktop.workers.answer import LanguageModel, Prompt
from desktop.workers.grammar import Unsupported, grammar_of
from desktop.workers.schemas import problem

SCHEMAS: tuple[Any, ...] = (
    {"type": "string", "maxLength": 160},
    {"type": "integer", "minimum": -3, "maximum": 5},
    {"type": "number", "minimum": 0},
    {"enum": ["a", 'with "quotes"', 3, None, "é\\n"]},
    {"type": ["boolean", "null"]},
    {"type": "array", "items": {"type": "boolean"}, "minItems": 2, "maxItems": 3},
    {"type": "string", "pattern": "^-?[0-9]{1,9}(\\.[0-9]{2})?( [A-Z]{3})?$"},
    {"type": "string", "pattern": "^(?:one|two)[^a-y\\-]?\\d+$"},
    {"type": "string", "format": "date"},
    {"const": {"a": [1]}},
    {"type": "object", "additionalProperties": {"type": "null"}},
    {
        "type": "object",
        "properties": {
            "title": {"type": "string", "maxLength": 5},
            "Größe, m²": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "next": {"$ref": "#/$defs/leaf"},
        },
        "required": ["title"],
        "$defs": {"leaf": {"type": "object", "properties": {"x": {"const": 1}}}},
    },
)


@pytest.fixture(scope="module")
def language(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageModel]:
    """A model of random weights: it writes nonsense, as far as it is let."""
    text = write_model(tmp_path_factory.mktemp("model") / "text.gguf", Size(context=2048))
    language = LanguageModel(threads=1)
    language.load(AnswerModel("random", text, None))
    yield language
    language.stop()


@pytest.mark.parametrize("schema", SCHEMAS, ids=str)
def test_what_is_written_keeps_to_the_schema(language: LanguageModel, schema: Any) -> None:
    said = "".join(language.stream(Prompt("", ("Fill in.",), schema=json.dumps(schema)), 1200))
    assert problem(json.loads(said), schema) == ""
    assert not language.cut_short


def test_a_schema_that_has_no_grammar_is_refused_and_the_process_lives(
    language: LanguageModel,
) -> None:
    with pytest.raises(RequestRefused, match="use a simpler one"):
        list(language.stream(Prompt("", ("?",), schema='{"type": "string", "pattern": "^(?=a)$"}')))
    assert language.alive


@pytest.mark.parametrize(
    "pattern", ["^(a$", "^[a$", "^a{2$", "^(?!x)a$", '^"$', "^\\bx$", "^a{9999}$", "^[]$", "^*$"]
)
def test_patterns_that_are_too_much_are_refused(pattern: str) -> None:
    with pytest.raises(Unsupported):
        grammar_of({"type": "string", "pattern": pattern})


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "properties": {}, "required": ["a"]},
        {"type": "array", "minItems": 3, "maxItems": 2},
        {"type": "string", "minLength": 3, "maxLength": 2},
        {"type": "integer", "minimum": 3, "maximum": 2},
        False,
    ],
)
def test_schemas_that_allow_nothing_are_refused(schema: Any) -> None:
    with pytest.raises(Unsupported):
        grammar_of(schema)

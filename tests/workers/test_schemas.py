"""Which JSON schemas are taken, and which values keep to them."""

import json
from typing import Any

import pytest

from desktop.errors import UsageError
from desktop.workers.schemas import problem, read_schema

BILL = {
    "type": "object",
    "properties": {
        "shop": {"type": "string", "minLength": 1},
        "total": {"type": "number", "minimum": 0},
        "kind": {"enum": ["food", "other"]},
        "things": {"type": "array", "items": {"$ref": "#/$defs/thing"}, "maxItems": 2},
    },
    "required": ["shop", "total"],
    "additionalProperties": False,
    "$defs": {"thing": {"type": ["string", "null"], "pattern": "^[a-z]+$"}},
}


def test_a_value_that_keeps_to_its_schema_has_no_problem() -> None:
    schema = json.loads(read_schema(json.dumps(BILL)))
    value = {"shop": "Rewe", "total": 3, "kind": "food", "things": ["tea", None]}
    assert problem(value, schema) == ""


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ([], "the answer is not object"),
        ({"shop": "Rewe"}, "the answer lacks “total”"),
        ({"shop": "", "total": 1}, "“shop” has 0 characters"),
        ({"shop": "a", "total": -1}, "“total” is -1, which is out of its bounds"),
        ({"shop": "a", "total": True}, "“total” is not number"),
        ({"shop": "a", "total": 1, "kind": "x"}, "“kind” is none of the values"),
        ({"shop": "a", "total": 1, "more": 1}, "“more” should not be there"),
        ({"shop": "a", "total": 1, "things": ["A"]}, "entry 1 does not have its pattern"),
        ({"shop": "a", "total": 1, "things": ["a"] * 3}, "“things” has 3 entries"),
    ],
)
def test_a_value_that_does_not_keep_to_it_says_where(value: Any, said: str) -> None:
    assert said in problem(value, BILL)


def test_choices_and_whole_numbers_are_told_apart() -> None:
    assert problem(3.0, {"type": "integer"}) == ""
    assert problem(3.5, {"type": "integer"}) != ""
    either = {"oneOf": [{"type": "integer"}, {"type": "number", "exclusiveMinimum": 2}]}
    assert problem(1, either) == ""
    assert "exactly one" in problem(3, either)
    assert problem(1, {"const": True}) != ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is not JSON (line 1)"),
        ("[]", "is not a JSON object"),
        ("{}", 'needs a "type"'),
        ('{"type": "text"}', "“text” is no type"),
        ('{"type": "object", "patternProperties": {}}', "“patternProperties” is not supported"),
        ('{"type": "object", "properties": {"a": {"if": {}}}}', "In “a”, “if” is not supported"),
        ('{"$ref": "https://example.org/x.json"}', "leads nowhere inside the schema"),
        ('{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}', "leads to another"),
        ('{"type": "string", "pattern": "[a-z]+"}', "must begin with ^"),
        ('{"type": "string", "maxLength": -1}', "“maxLength” is not a count"),
        ('{"type": "object", "required": "a"}', "“required” is not a list of names"),
        ('{"anyOf": [' * 40 + '{"type": "null"}' + "]}" * 40, "nested too deeply"),
    ],
)
def test_a_schema_that_makes_no_sense_is_refused_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(UsageError) as refused:
        read_schema(text)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)

"""JSON schemas: whether we take one, and whether a value keeps to it.

A part of JSON Schema (draft 2020-12): what grammar.py makes a grammar of, and the limits that a
grammar leaves out, such as those of numbers. What we do not know is refused, not passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from desktop.errors import UsageError
from desktop.workers.grammar import Unsupported, grammar_of

Json: TypeAlias = Any

MOST_LEVELS: Final = 16
LONGEST_SCHEMA: Final = 100_000  # characters

_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int, float),  # 3.0 is one
    "boolean": (bool,),
    "null": (type(None),),
}
_WORDS: Final = frozenset(
    (
        *("type", "enum", "const", "anyOf", "oneOf", "$ref", "$defs", "definitions"),
        *("properties", "required", "additionalProperties"),
        *("items", "minItems", "maxItems"),
        *("minLength", "maxLength", "pattern", "format"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    )
)
_REMARKS: Final = frozenset(
    ("$schema", "$id", "$comment", "title", "description", "default", "examples")
)


def read_schema(text: str) -> str:
    """A schema as we hand it on.

    Raises:
        UsageError: It is none, or more than we understand; one sentence says what.
    """
    if len(text) > LONGEST_SCHEMA:
        raise UsageError("The schema is too long.")
    try:
        schema = json.loads(text)
    except (ValueError, RecursionError) as broken:
        where = f" (line {broken.lineno})" if isinstance(broken, json.JSONDecodeError) else ""
        raise UsageError(f"The schema is not JSON{where}.") from None
    if not isinstance(schema, dict):
        raise UsageError("The schema is not a JSON object.")
    if not any(word in schema for word in ("type", "enum", "const", "anyOf", "oneOf", "$ref")):
        raise UsageError('The schema does not say what it describes: it needs a "type".')
    _check(schema, schema, "the schema", 0)
    try:
        grammar_of(schema)
    except Unsupported as failed:
        raise UsageError(f"No model can be held to this schema: {failed}.") from None
    return json.dumps(schema)


def problem(value: Json, schema: Json) -> str:
    """Why a value does not keep to a schema that was read, as one sentence; "" where it does."""
    return next(_problems(value, schema, schema, "the answer"), "")


# ----------------------------------------------------------------------------- the schema


def _check(schema: Json, root: Json, where: str, level: int) -> None:
    if isinstance(schema, bool):
        return
    if not isinstance(schema, dict):
        raise UsageError(f"In {where}, a schema is not a JSON object.")
    if level > MOST_LEVELS:
        raise UsageError("The schema is nested too deeply.")
    if unknown := sorted(schema.keys() - _WORDS - _REMARKS):
        raise UsageError(f"In {where}, “{unknown[0]}” is not supported.")
    kinds = schema.get("type", [])
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if not isinstance(kind, str) or kind not in _TYPES:
            raise UsageError(f"In {where}, “{kind}” is no type.")
    for word in ("minItems", "maxItems", "minLength", "maxLength"):
        limit = schema.get(word, 0)
        if type(limit) is not int or limit < 0:
            raise UsageError(f"In {where}, “{word}” is not a count.")
    _check_references(schema, root, where)
    for name, part in _parts(schema, where):
        _check(part, root, name, level + 1)


def _check_references(schema: Mapping[str, Json], root: Json, where: str) -> None:
    if "$ref" in schema:
        if _target(schema["$ref"], root) is None:
            raise UsageError(f"In {where}, “$ref” leads nowhere inside the schema.")
        if "$ref" in (_target(schema["$ref"], root) or {}):
            raise UsageError(f"In {where}, “$ref” leads to another “$ref”.")
    if "enum" in schema and not (isinstance(schema["enum"], list) and schema["enum"]):
        raise UsageError(f"In {where}, “enum” is not a list of values.")
    if "pattern" in schema:
        pattern = schema["pattern"]
        if not (isinstance(pattern, str) and pattern.startswith("^") and pattern.endswith("$")):
            raise UsageError(f"In {where}, “pattern” must begin with ^ and end with $.")
        try:
            re.compile(pattern)
        except re.error:
            raise UsageError(f"In {where}, “pattern” is no regular expression.") from None


def _parts(schema: Mapping[str, Json], where: str) -> Iterator[tuple[str, Json]]:
    """The schemas inside a schema, each with how it is called."""
    for word in ("properties", "$defs", "definitions"):
        inner = schema.get(word, {})
        if not isinstance(inner, dict):
            raise UsageError(f"In {where}, “{word}” is not a JSON object.")
        for name, part in inner.items():
            yield f"“{name}”", part
    for word in ("anyOf", "oneOf"):
        choices = schema.get(word, [])
        if not isinstance(choices, list):
            raise UsageError(f"In {where}, “{word}” is not a list.")
        for part in choices:
            yield where, part
    for word in ("items", "additionalProperties"):
        if word in schema:
            yield where, schema[word]
    required = schema.get("required", [])
    if not (isinstance(required, list) and all(isinstance(name, str) for name in required)):
        raise UsageError(f"In {where}, “required” is not a list of names.")


def _target(reference: Json, root: Json) -> dict[str, Json] | None:
    """What ``#/$defs/name`` refers to."""
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return None
    found = root
    for step in reference[2:].split("/"):
        found = found.get(step) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else None


# ----------------------------------------------------------------------------- a value


def _problems(value: Json, schema: Json, root: Json, where: str) -> Iterator[str]:
    if isinstance(schema, bool):
        if not schema:
            yield f"{where} should not be there"
        return
    if "$ref" in schema:
        yield from _problems(value, _target(schema["$ref"], root), root, where)
    kinds = schema.get("type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if kinds and not any(_is_a(value, kind) for kind in kinds):
        yield f"{where} is not {' or '.join(kinds)}"
        return
    if "enum" in schema and not any(_same(value, one) for one in schema["enum"]):
        yield f"{where} is none of the values that it may be"
    if "const" in schema and not _same(value, schema["const"]):
        yield f"{where} is not the value that it must be"
    for word in ("anyOf", "oneOf"):
        if word not in schema:
            continue
        fitting = sum(not any(_problems(value, part, root, where)) for part in schema[word])
        if not fitting or (word == "oneOf" and fitting > 1):
            yield f"{where} is not {'any' if word == 'anyOf' else 'exactly one'} of its choices"
    if isinstance(value, dict):
        yield from _of_object(value, schema, root, where)
    elif isinstance(value, list):
        yield from _of_list(value, schema, root, where)
    elif isinstance(value, str):
        yield from _of_text(value, schema, where)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield from _of_number(value, schema, where)


def _of_object(
    value: Mapping[str, Json], schema: Mapping[str, Json], root: Json, where: str
) -> Iterator[str]:
    known = schema.get("properties", {})
    for name in schema.get("required", []):
        if name not in value:
            yield f"{where} lacks “{name}”"
    more = schema.get("additionalProperties", True)
    for name, part in value.items():
        yield from _problems(part, known.get(name, more), root, f"“{name}”")


def _of_list(
    value: Sequence[Json], schema: Mapping[str, Json], root: Json, where: str
) -> Iterator[str]:
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        yield f"{where} has {len(value)} entries"
    for number, part in enumerate(value, start=1):
        yield from _problems(part, schema.get("items", True), root, f"{where}, entry {number}")


def _of_text(value: str, schema: Mapping[str, Json], where: str) -> Iterator[str]:
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        yield f"{where} has {len(value)} characters"
    if "pattern" in schema and not re.fullmatch(schema["pattern"], value):
        yield f"{where} does not have its pattern"


def _of_number(value: float, schema: Mapping[str, Json], where: str) -> Iterator[str]:
    if value < schema.get("minimum", value) or value > schema.get("maximum", value):
        yield f"{where} is {value:g}, which is out of its bounds"
    low, high = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if (low is not None and value <= low) or (high is not None and value >= high):
        yield f"{where} is {value:g}, which is out of its bounds"


def _is_a(value: Json, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float) and not value.is_integer():
        return False
    return isinstance(value, _TYPES[kind])


def _same(one: Json, other: Json) -> bool:
    """Equality as JSON has it: true is not 1."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)

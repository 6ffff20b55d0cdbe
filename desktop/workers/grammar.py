"""From a JSON schema to the grammar (GBNF) that llama.cpp holds an answer to.

[Note: A grammar of our own]
llama-cpp-python 0.3.36 makes grammars too, but of a backslash in a pattern one that llama.cpp
does not parse, which ends the process (measured: a null sampler, SIGSEGV); of a text of at most
160 characters one that is nested 160 deep; and of a number one that goes on without an end. This
one knows fewer schemas, and bounds whatever it lets a model write.

Source: ggml-org/llama.cpp, grammars/README.md.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

Json: TypeAlias = Any

LONGEST_TEXT: Final = 400  # characters, of a text that its schema leaves without a limit
LONGEST_OF_ALL: Final = 4000
MOST_ENTRIES: Final = 50  # of such a list
MOST_REPEATS: Final = 64  # of what a pattern leaves without a limit
MOST_LISTED: Final = 200  # whole numbers between two bounds that are listed one by one

_BASE: Final = r"""space ::= " "?
char ::= [^"\\\x7F\x00-\x1F] | "\\" (["\\/bfnrt] | "u" [0-9a-fA-F]{4})
whole ::= "0" | [1-9] [0-9]{0,14}
fraction ::= "." [0-9]{1,6}
any ::= text | "-"? whole fraction? | "true" | "false" | "null"
text ::= "\"" char{0,400} "\""
"""
_FORMATS: Final = {"date": "^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$"}
_CLASSES: Final = {"d": "0-9", "w": "0-9A-Za-z_", "s": " "}
_SPECIAL: Final = frozenset("\\^$.|?*+()[]{}")
_UNSAFE: Final = frozenset('"\\')  # JSON would write them otherwise


class Unsupported(ValueError):
    """A schema, or a pattern in it, of which no grammar is made."""


def grammar_of(schema: Json) -> str:
    """The grammar; its first rule is ``root``.

    Raises:
        Unsupported: It says what is too much.
    """
    return _Writer(schema).text()


class _Writer:
    """Writes the rules of one schema."""

    def __init__(self, schema: Json) -> None:
        self._schema = schema
        self._rules: dict[str, str] = {}
        self._references: dict[str, str] = {}

    def text(self) -> str:
        root = self._of(self._schema)
        rules = "".join(f"{name} ::= {rule}\n" for name, rule in self._rules.items())
        return f"root ::= {root} space\n{rules}{_BASE}"

    def _named(self, rule: str) -> str:
        name = f"rule{len(self._rules)}"
        self._rules[name] = rule
        return name

    def _of(self, schema: Json) -> str:
        """An expression that is one unit, to be repeated or put beside others."""
        if schema is True:
            return "any"
        if schema is False:
            raise Unsupported("“false” allows nothing")
        if "$ref" in schema:
            return self._referred(schema["$ref"])
        if "const" in schema:
            return _literal(schema["const"])
        if "enum" in schema:
            return _either(map(_literal, schema["enum"]))
        for word in ("anyOf", "oneOf"):
            if word in schema:
                return _either(self._of(part) for part in schema[word])
        kinds = schema.get("type", "object" if "properties" in schema else None)
        if kinds is None:
            return "any"
        if isinstance(kinds, list):
            return _either(self._of_kind(kind, schema) for kind in kinds)
        return self._of_kind(kinds, schema)

    def _referred(self, reference: str) -> str:
        if reference not in self._references:
            name = f"ref{len(self._references)}"
            self._references[reference] = name
            found = self._schema
            for step in reference[2:].split("/"):
                found = found[step]
            self._rules[name] = self._of(found)
        return self._references[reference]

    def _of_kind(self, kind: str, schema: Mapping[str, Json]) -> str:
        match kind:
            case "object":
                return self._object(schema)
            case "array":
                return self._list(schema)
            case "string":
                return _text(schema)
            case "number" | "integer":
                return _number(kind, schema)
            case "boolean":
                return '("true" | "false")'
        return '"null"'

    def _object(self, schema: Mapping[str, Json]) -> str:
        """Its properties in order, those that are required first; no others, where it has any."""
        known, required = schema.get("properties", {}), schema.get("required", [])
        if missing := [name for name in required if name not in known]:
            raise Unsupported(f"“{missing[0]}” is required, but not described")
        if not known:
            more = schema.get("additionalProperties", True)
            return self._map(self._of(more)) if more is not False else '"{}"'
        pairs = {
            name: self._named(f'{_literal(name)} ":" space {self._of(part)}')
            for name, part in known.items()
        }
        always = [pairs[name] for name in known if name in required]
        perhaps = [pairs[name] for name in known if name not in required]
        inner = ' "," space '.join(always)
        if always:
            inner += "".join(f' ("," space {pair})?' for pair in perhaps)
        else:
            choices = (
                pair + "".join(f' ("," space {later})?' for later in perhaps[at + 1 :])
                for at, pair in enumerate(perhaps)
            )
            inner = f"{_either(choices)}?"
        return self._named(f'"{{" space {inner} "}}"')

    def _map(self, value: str) -> str:
        pair = f'text ":" space {value}'
        return self._named(f'"{{" ({pair} ("," space {pair}){{0,{MOST_ENTRIES - 1}}})? "}}"')

    def _list(self, schema: Mapping[str, Json]) -> str:
        least = schema.get("minItems", 0)
        most = schema.get("maxItems", max(MOST_ENTRIES, least))
        if least > most:
            raise Unsupported("a list has to be longer than it may be")
        if most == 0:
            return '"[]"'
        entry = self._named(self._of(schema.get("items", True)))
        more = f'("," space {entry}){{{max(0, least - 1)},{most - 1}}}' if most > 1 else ""
        inner = f"{entry} {more}" if least else f"({entry} {more})?"
        return self._named(f'"[" space {inner} "]"')


def _text(schema: Mapping[str, Json]) -> str:
    pattern = schema.get("pattern", _FORMATS.get(str(schema.get("format"))))
    if pattern is not None:
        return f'("\\"" {_Pattern(pattern[1:-1]).expression()} "\\"")'
    least = schema.get("minLength", 0)
    most = min(LONGEST_OF_ALL, schema.get("maxLength", max(LONGEST_TEXT, least)))
    if least > most:
        raise Unsupported("a text has to be longer than it may be")
    return f'("\\"" char{{{least},{most}}} "\\"")'


def _number(kind: str, schema: Mapping[str, Json]) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    if kind == "integer" and low is not None and high is not None:
        first, last = -int(-low // 1), int(high // 1)
        if first > last:
            raise Unsupported("a number has to be larger than it may be")
        if last - first < MOST_LISTED:
            return _either(f'"{number}"' for number in range(first, last + 1))
    sign = '"-"? ' if low is None or low < 0 else ""
    fraction = "" if kind == "integer" else " fraction?"
    return f"({sign}whole{fraction})"


def _either(choices: Iterable[str]) -> str:
    return f"({' | '.join(choices)})"


def _literal(value: Json) -> str:
    return _quoted(json.dumps(value, ensure_ascii=False))


def _quoted(text: str) -> str:
    safe = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{safe}"'


class _Pattern:
    """A regular expression without its ends, as an expression of a grammar."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def expression(self) -> str:
        found = self._choices()
        if self._at < len(self._pattern):
            raise Unsupported(f"“{self._pattern}” is not understood as a pattern")
        return found

    def _choices(self) -> str:
        choices = [self._sequence()]
        while self._next() == "|":
            self._at += 1
            choices.append(self._sequence())
        return _either(choices)

    def _sequence(self) -> str:
        parts: list[str] = []
        while self._next() not in ("", "|", ")"):
            parts.append(self._atom() + self._repeats())
        return " ".join(parts) or '""'

    def _next(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _taken(self) -> str:
        self._at += 1
        return self._pattern[self._at - 1 : self._at]

    def _atom(self) -> str:
        character = self._taken()
        if character == "(":
            if self._pattern.startswith("?:", self._at):
                self._at += 2
            elif self._next() == "?":
                raise Unsupported("a pattern looks ahead or behind")
            inner = self._choices()
            if self._taken() != ")":
                raise Unsupported("a pattern has an open group")
            return inner
        if character == "[":
            return self._class()
        if character == ".":
            return '[^"\\\\\\x00-\\x1F]'
        if character == "\\":
            return self._escaped()
        if character in _SPECIAL or character in _UNSAFE or not character.isprintable():
            raise Unsupported(f"“{character}” in a pattern")
        return _quoted(character)

    def _escaped(self) -> str:
        character = self._taken()
        if character in _CLASSES:
            return f"[{_CLASSES[character]}]"
        if character in _UNSAFE or character.isalnum() or not character:
            raise Unsupported(f"“\\{character}” in a pattern")
        return _quoted(character)

    def _class(self) -> str:
        negated = "^" if self._next() == "^" else ""
        self._at += len(negated)
        inner = ""
        while (character := self._taken()) != "]":
            if not character or character in _UNSAFE - {"\\"} or not character.isprintable():
                raise Unsupported("a pattern has a class that is not understood")
            if character == "\\":
                inner += self._in_class(self._taken())
            else:
                inner += "\\" + character if character in "[^" else character
        if not inner:
            raise Unsupported("a pattern has an empty class")
        return f"[{negated}{inner}{chr(92) * 2 + chr(34) if negated else ''}]"

    def _in_class(self, character: str) -> str:
        if character in _CLASSES:
            return _CLASSES[character]
        if not character or character in _UNSAFE or character.isalnum():
            raise Unsupported(f"“\\{character}” in a pattern")
        return f"\\x{ord(character):02X}"

    def _repeats(self) -> str:
        match self._next():
            case "?":
                self._at += 1
                return "?"
            case "*":
                self._at += 1
                return f"{{0,{MOST_REPEATS}}}"
            case "+":
                self._at += 1
                return f"{{1,{MOST_REPEATS}}}"
            case "{":
                return self._counted()
        return ""

    def _counted(self) -> str:
        found = re.compile(r"\{(\d+)(,(\d*))?\}").match(self._pattern, self._at)
        if found is None:
            raise Unsupported("a pattern has a count that is not understood")
        self._at = found.end()
        least = int(found[1])
        most = int(found[3]) if found[3] else MOST_REPEATS if found[2] else least
        if least > most or most > LONGEST_OF_ALL:
            raise Unsupported("a pattern has a count that is not understood")
        return f"{{{least},{most}}}"

"""Every sentence that the window may show, found in the source with `ast`.

The window's own are the arguments of ``tr``, ``noop``, ``counted`` and ``Panel``; those of the
engine are all literals and f-strings that have the form of a sentence, and the marked parts of
them. See [Note: The engine speaks English] in ``desktop/phrases.py``.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.engine.wordlist import parse

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "desktop"
_WINDOW = ("ui", "app.py", "engine/oneclick.py")  # the last: what the window asks with one click
# What has the form of a sentence, but is told to a model, or on the command line, which is English.
_NOT_SHOWN = (
    *("cli", "__main__.py", "workers/grammar.py", "workers/schemas.py"),
    *("engine/askplan.py", "engine/checking.py", "engine/prompt.py", "workers/templates.py"),
    *("formats/_samples.py", "workers/measuring.py"),
)
_EXAMPLES = ("Invoice no. 2024", "Shoebox reads notebooks")  # of text, by how they begin
_SENTENCE = re.compile(r"(?:[A-Z“]|\{0\})[^\n]* [^\n]*(?:\.|…|: \{\d\})")
_HOLE = re.compile(r"\{\d+\}|%n")
_LEAST_LETTERS = 8  # outside of the holes, or it would match what it does not mean
_NUMBER = re.compile(r",|,?\.\d+f|d|g")  # how a hole for a number is written
_COUNT = (",", "d")
_NODES = (ast.Call, ast.Constant, ast.Expr, ast.JoinedStr)


@dataclass(frozen=True, slots=True)
class Sentence:
    """What the window says, in English; `counted` where its form depends on a number."""

    source: str
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence of the engine: its holes are {0}, {1} ..., and %n for what it counts."""

    source: str
    numbers: tuple[int, ...] = ()  # the holes that hold a number

    @property
    def counted(self) -> bool:
        """Whether its form depends on a number."""
        return "%n" in self.source


# ----------------------------------------------------------------------------- the window


def of_the_window() -> dict[str, Sentence]:
    """What the window itself says, and the names of ready-made tables and models."""
    found: dict[str, Sentence] = {}
    for file in _files():
        if _is_in(file, _WINDOW):
            found |= {one.source: one for one in marked(_tree(file))}
    words = [*_of_tables(), *_of_models("languages", "note"), *_of_labels()]
    return found | {one: Sentence(one) for one in words}


def marked(tree: ast.AST) -> Iterator[Sentence]:
    """The texts that a module of the window marks for translation."""
    for call in (node for node in _nodes(tree) if isinstance(node, ast.Call)):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        titles = [word.value for word in call.keywords if word.arg == "title"]
        texts = {
            "tr": call.args[:1],
            "noop": call.args[:1],
            "counted": call.args[1:2],
            "Panel": [*call.args[1:2], *titles],
            "OneClick": call.args[1:3],
        }.get(name, [])
        for text in texts:
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield Sentence(text.value, counted=name == "counted")


def _of_tables() -> list[str]:
    """The names of ready-made tables, and of their columns."""
    file = ROOT / "resources" / "tables.toml"
    sets = tomllib.loads(file.read_text(encoding="utf-8"))["table"]
    return [one["title"] for one in sets] + [name for one in sets for name, *_ in one["columns"]]


def _of_labels() -> list[str]:
    """The words that photos are compared with."""
    files = sorted((ROOT / "resources" / "labels").glob("*.txt"))
    return [label for file in files for label in parse(file.read_text(encoding="utf-8")).labels]


def _of_models(*keys: str) -> list[str]:
    """What the list of models says of them in words."""
    file = ROOT / "resources" / "models.toml"
    models = tomllib.loads(file.read_text(encoding="utf-8"))["model"]
    return [model[key] for model in models for key in keys if not model.get(key, "0").isdigit()]


# ----------------------------------------------------------------------------- the engine


@cache
def of_the_engine() -> dict[str, Template]:
    """Every sentence, and part of one, that the engine makes; not to be changed."""
    found = {title: Template(title) for title in _of_models("title")}
    for file in _engine_files():
        found |= {one.source: one for one in templates(_tree(file))}
    return found


def templates(tree: ast.Module) -> Iterator[Template]:
    """What in a module has the form of a sentence, or is marked as a part of one."""
    constants, passed_over = _constants(tree), _docstrings(tree)
    for node in _nodes(tree):
        for part in _parts(node):
            passed_over.add(id(part))
            if (made := _template(part, constants)) is not None:
                yield made
    for node in _nodes(tree):
        if isinstance(node, ast.JoinedStr):
            passed_over |= {id(within) for within in node.values}
        if id(node) not in passed_over:
            made = _template(node, constants)
            if made is not None and is_sentence(made.source):
                yield made


def _parts(node: ast.AST) -> list[ast.expr]:
    """What is marked as part of a sentence, or says why a child was lost."""
    name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
    arguments = node.args if isinstance(node, ast.Call) else []
    return {"phrase": arguments[:1], "ChildLost": arguments[1:2]}.get(name, [])


def is_sentence(source: str) -> bool:
    """Whether it begins and ends like one, and says enough to be known again."""
    if source.startswith(_EXAMPLES):
        return False
    letters = sum(map(str.isalpha, _HOLE.sub("", source)))
    return letters >= _LEAST_LETTERS and _SENTENCE.fullmatch(source) is not None


def _template(node: ast.AST, constants: Mapping[str, str]) -> Template | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return Template(node.value)
    if not isinstance(node, ast.JoinedStr):
        return None
    pieces: list[str | ast.FormattedValue] = []
    for part in node.values:
        value = part.value if isinstance(part, ast.Constant | ast.FormattedValue) else None
        known = constants.get(value.id) if isinstance(value, ast.Name) else value
        pieces.append(known if isinstance(known, str) else part)  # type: ignore[arg-type]
    return _with_holes(pieces)


def _with_holes(pieces: Iterable[str | ast.FormattedValue]) -> Template:
    pieces = list(pieces)
    forms = [_form(one) for one in pieces if not isinstance(one, str)]
    is_counted = sum(form in _COUNT for form in forms) == 1
    source, numbers, hole = "", [], 0
    for piece in pieces:
        if isinstance(piece, str):
            source += piece
            continue
        form = _form(piece)
        if is_counted and form in _COUNT:
            source += "%n"
            continue
        if _NUMBER.fullmatch(form):
            numbers.append(hole)
        source += f"{{{hole}}}"
        hole += 1
    return Template(source, tuple(numbers))


def _form(hole: ast.FormattedValue) -> str:
    """How a value is written: ",", ".1f"; "" where that is not said."""
    return ast.unparse(hole.format_spec)[2:-1] if hole.format_spec is not None else ""


def _constants(tree: ast.Module) -> dict[str, str]:
    """The texts that a module gives names to."""
    found = {}
    for node in tree.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        value = getattr(node, "value", None)
        text = value.value if isinstance(value, ast.Constant) else None
        if isinstance(target, ast.Name) and isinstance(text, str):
            found[target.id] = text
    return found


def _docstrings(tree: ast.Module) -> set[int]:
    return {id(node.value) for node in _nodes(tree) if isinstance(node, ast.Expr)}


# ----------------------------------------------------------------------------- the test's


def untranslatable() -> list[str]:
    """Where the engine makes the sentence of a failure so that no template can be had of it."""
    return [
        f"{file.relative_to(ROOT)}: {call}"
        for file in _engine_files()
        for call in unknown(_tree(file), of_the_engine())
    ]


def unknown(tree: ast.Module, known: Mapping[str, Template]) -> list[str]:
    """The failures that a module makes with words that are not known."""
    kinds, constants = _failures(_tree(DESKTOP / "errors.py")), _constants(tree)
    return [
        ast.unparse(call)
        for call in _nodes(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in kinds
        if any(_is_unknown(argument, known, constants) for argument in call.args)
    ]


def _is_unknown(
    argument: ast.expr, known: Mapping[str, Template], constants: Mapping[str, str]
) -> bool:
    """Whether a text is put together, but not as an f-string, or has no form of a sentence."""
    if isinstance(argument, ast.BinOp):
        return isinstance(argument.op, ast.Add | ast.Mod)
    if isinstance(argument, ast.Call):
        return getattr(argument.func, "attr", "") in ("format", "join")
    made = _template(argument, constants)
    return made is not None and " " in made.source and made.source not in known


def _failures(tree: ast.Module) -> set[str]:
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef)}


# ----------------------------------------------------------------------------- files


def _engine_files() -> Iterator[Path]:
    return (file for file in _files() if not _is_in(file, (*_WINDOW, *_NOT_SHOWN)))


def _files() -> list[Path]:
    return sorted(DESKTOP.rglob("*.py"))


def _is_in(file: Path, places: Sequence[str]) -> bool:
    """Whether it is one of these files, or in one of these folders."""
    name = file.relative_to(DESKTOP).as_posix()
    return any(name == place or name.startswith(f"{place}/") for place in places)


@cache
def _nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """Those that matter here; to walk over all of them takes most of the time."""
    return tuple(node for node in ast.walk(tree) if isinstance(node, _NODES))


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))

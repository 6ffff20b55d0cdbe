"""The house style, as far as a machine can see it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from house.source import ROOT, dotted, files, modules, package, tree

TESTS = ROOT / "tests"
# Longer than a file may be, each for a reason.
LONG_FILES = {"desktop/records.py": 640}  # all records that travel, in one place
SQL = re.compile(r"^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|ATTACH)\s+\S")
PICKLES = {"pickle", "marshal", "shelve", "dill", "cloudpickle"}


def test_files_have_at_most_400_lines() -> None:
    lengths = {_name(path): len(path.read_text("utf-8").splitlines()) for path in files()}
    assert {name: n for name, n in lengths.items() if n > LONG_FILES.get(name, 400)} == {}


def test_functions_have_at_most_50_lines() -> None:
    long = {
        f"{_name(path)}:{node.lineno} {node.name}": lines
        for path in files()
        for node in _functions(tree(path))
        if (lines := (node.end_lineno or 0) - node.lineno + 1) > 50
    }
    assert long == {}


def test_every_module_says_what_it_is() -> None:
    silent = [
        _name(path)
        for path in files()
        if not path.is_relative_to(TESTS) and tree(path).body and not ast.get_docstring(tree(path))
    ]
    assert not silent, "\n".join(silent)


def test_packaging_is_no_package() -> None:
    # It would shadow the library `packaging` for whoever runs from the root.
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_sql_lives_in_the_library() -> None:
    wrong = [
        f"{_name(path)}:{node.lineno}"
        for name, path in modules().items()
        if package(name) != "library"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value)
    ]
    assert not wrong, "\n".join(wrong)


def test_nothing_is_unpickled() -> None:
    wrong = [
        _name(path)
        for path in modules().values()
        for node in ast.walk(tree(path))
        if _imports_pickles(node)
        or (isinstance(node, ast.Attribute) and node.attr == "recv")  # unpickles what comes
    ]
    assert not wrong, "\n".join(wrong)


def test_no_machine_of_ours_is_named() -> None:
    ours = re.compile("/wo" + "rk/(main|shared)|/tm" + "p/w/|/op" + "t/pypi")
    texts = [*files(), ROOT / "pyproject.toml", ROOT / "README.md", *(ROOT / ".ci").iterdir()]
    texts += [*(ROOT / "packaging").glob("*.txt"), *(ROOT / "resources").rglob("*.toml")]
    assert [_name(path) for path in texts if ours.search(path.read_text("utf-8"))] == []


def test_every_package_has_tests() -> None:
    packages = {path.parent.relative_to(ROOT / "desktop") for path in modules().values()}
    without = [
        str(folder)
        for folder in packages - {Path()}
        if not any((TESTS / folder).rglob("test_*.py"))
    ]
    assert not without, "\n".join(without)


def test_every_extension_has_a_test() -> None:
    without: list[str] = []
    for folder in ("formats", "encoders", "library/filters", "ui/panels"):
        tests = "\n".join(path.read_text("utf-8") for path in (TESTS / folder).glob("test_*.py"))
        without += [
            dotted(path)
            for path in (ROOT / "desktop" / folder).glob("[!_]*.py")
            if not re.search(rf"\b{path.stem}\b|\btest_{path.stem}", tests)
        ]
    assert not without, "\n".join(without)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _functions(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _imports_pickles(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return any(alias.name in PICKLES for alias in node.names)
    return isinstance(node, ast.ImportFrom) and node.module in PICKLES

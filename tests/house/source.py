"""The project's own source code, read with `ast`: files, modules, imports, functions."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("desktop", "packaging", "tests")


@dataclass(frozen=True, slots=True)
class Import:
    """One import of one module."""

    importer: str  # "desktop.ui.bridge"
    imported: str  # "desktop.records", or "numpy.typing"
    line: int
    inside: bool  # in a function: the module is loaded when that runs
    for_types: bool  # under TYPE_CHECKING: never loaded

    @property
    def where(self) -> str:
        return f"{self.importer}:{self.line} imports {self.imported}"


@cache
def files() -> tuple[Path, ...]:
    """All our Python files."""
    found = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    return tuple(sorted(path for path in found if "__pycache__" not in path.parts))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


@cache
def modules() -> dict[str, Path]:
    """Each module of the package `desktop` by its dotted name."""
    return {dotted(path): path for path in files() if path.is_relative_to(ROOT / "desktop")}


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def package(module: str) -> str:
    """The row of the table that a module belongs to: "ui" for "desktop.ui.bridge"."""
    return module.split(".")[1] if "." in module else module


@cache
def imports(module: str) -> tuple[Import, ...]:
    """All imports of one of our modules, those inside functions too."""
    return tuple(_walk(tree(modules()[module]), module, inside=False, for_types=False))


def _walk(node: ast.AST, module: str, *, inside: bool, for_types: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            for name in _names(child):
                yield Import(module, name, child.lineno, inside, for_types)
            continue
        typing = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)
        function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from _walk(child, module, inside=inside or function, for_types=for_types or typing)


def _names(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    assert node.level == 0 and node.module, "relative imports are not used here"
    for alias in node.names:
        whole = f"{node.module}.{alias.name}"
        yield whole if whole in modules() else node.module

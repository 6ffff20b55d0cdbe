"""Who may import whom: the table of the architecture, enforced."""

import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

import pytest
from house.source import ROOT, Import, imports, modules, package

LEAVES = {"records", "errors", "discovery", "phrases"}
CONTENT = {"pictures", "passages", "colours", "metadata"}  # small shared parts of what reads files
EVERYTHING = {package(name) for name in modules()}

# A row for every package and module of `desktop`; a new one needs a row here first.
MAY_IMPORT = {
    "desktop": set[str](),
    "errors": set[str](),
    "records": {"errors"},
    "discovery": {"records", "errors"},
    "phrases": set[str](),
    "settings": {"records", "errors"},
    "paths": {"records", "errors"},
    "log": {"records", "errors"},
    "network": set[str](),
    "pictures": LEAVES | {"colours", "metadata"},
    "colours": LEAVES,
    "metadata": LEAVES,
    "passages": LEAVES | {"encodings"},
    "encodings": LEAVES,
    "likeness": LEAVES,
    "containers": LEAVES,
    "formats": LEAVES | CONTENT | {"containers"},
    "encoders": LEAVES,
    "models": LEAVES | {"settings", "paths", "network"},
    "library": LEAVES | {"likeness"},
    "workers": LEAVES
    | CONTENT
    | {"likeness", "log", "network", "containers", "formats", "encoders"},
    "engine": LEAVES | {"settings", "paths", "network", "library", "workers", "models"},
    "ui": LEAVES | {"settings", "network", "engine"},
    "app": EVERYTHING,
    "cli": EVERYTHING,
    "__main__": EVERYTHING,
}
# Packages that hold extensions, and who may see them as declarations: the package, no module in it.
DECLARATIONS = {
    "desktop.formats": {"engine"},
    "desktop.encoders": {"engine"},
    "desktop.library.filters": {"engine", "ui"},
}
NUMBERS = {"likeness", "records", "formats", "encoders", "library", "workers", "engine"} | CONTENT
READERS = {"formats", "pictures", "colours", "metadata"}
# Who owns which third party, by the name it is imported under.
OWNERS = {
    "PIL": READERS,
    "PySide6": {"ui", "app"},
    "apsw": {"library"},
    "cv2": {"workers"},  # comes with rapidocr
    "charset_normalizer": {"encodings"},
    "huggingface_hub": {"models"},
    "jinja2": {"workers"},  # chat templates, as llama.cpp's models bring them
    "kreuzberg": READERS,
    "llama_cpp": {"workers"},
    "numpy": NUMBERS,
    "onnxruntime": {"workers"},
    "open_clip": {"encoders"},
    "pi_heif": READERS,
    "platformdirs": {"paths"},
    "psutil": {"engine", "workers"},
    "pypdfium2": READERS,
    "qtawesome": {"ui"},
    "rapidocr": {"workers"},
    "rawpy": READERS,
    "resvg_py": READERS,
    "safetensors": {"encoders"},
    "shiboken6": {"ui", "app"},
    "simsimd": {"library"},
    "sqlite_vec": {"library"},
    "timm": {"encoders"},
    "tokenizers": {"encoders"},
    "torch": {"encoders"},
    "torchvision": {"encoders"},
    "transformers": {"encoders"},
    "watchdog": {"engine"},
}
FREE_AT_THE_TOP = {
    *("PySide6", "qtawesome", "shiboken6", "apsw", "sqlite_vec"),
    *("numpy", "platformdirs", "psutil", "simsimd", "watchdog"),
}
HEAVY = {"torch", "open_clip", "transformers", "llama_cpp", "PIL"}


@pytest.mark.parametrize("name", sorted(EVERYTHING))
def test_package_imports_only_what_its_row_allows(name: str) -> None:
    allowed = MAY_IMPORT[name] | {name, "desktop"}
    wrong = [
        found.where
        for found in _imports(name)
        if found.imported in modules() and not _allowed(found, allowed)
    ]
    assert not wrong, "\n".join(wrong)


def test_every_row_of_the_table_is_in_use() -> None:
    assert set(MAY_IMPORT) == EVERYTHING


def test_extensions_do_not_import_their_siblings() -> None:
    folders = (
        "desktop.formats",
        "desktop.encoders",
        "desktop.library.filters",
        "desktop.ui.panels",
    )
    wrong = [
        found.where
        for name in modules()
        for found in imports(name)
        for folder in folders
        if name.startswith(f"{folder}.") and found.imported.startswith(f"{folder}.")
        if not found.imported.rpartition(".")[2].startswith("_")
    ]
    assert not wrong, "\n".join(wrong)


def test_third_parties_are_imported_by_their_owners_only() -> None:
    wrong = [found.where for found in _third_party() if _owner(found) not in _owners(found)]
    assert not wrong, "\n".join(wrong)


def test_heavy_third_parties_are_imported_inside_functions_only() -> None:
    wrong = [
        found.where
        for found in _third_party()
        if not found.inside and not found.for_types and _top(found) not in FREE_AT_THE_TOP
    ]
    assert not wrong, "\n".join(wrong)


def test_no_import_cycles() -> None:
    graph = {
        name: {found.imported for found in imports(name) if found.imported in modules()} - {name}
        for name in modules()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as cycle:
        pytest.fail(" <- ".join(cycle.args[1]))


def test_the_window_starts_without_heavy_packages() -> None:
    code = f"import sys, desktop.app; print(sorted({HEAVY!r} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout.strip(), done.returncode) == ("[]", 0), done.stderr


def _imports(name: str) -> Iterator[Import]:
    for module in modules():
        if package(module) == name:
            yield from imports(module)


def _allowed(found: Import, allowed: set[str]) -> bool:
    if package(found.importer) in DECLARATIONS.get(found.imported, set()):
        return True
    return package(found.imported) in allowed


def _third_party() -> Iterator[Import]:
    for module in modules():
        for found in imports(module):
            if _top(found) not in sys.stdlib_module_names and _top(found) != "desktop":
                yield found


def _top(found: Import) -> str:
    return found.imported.partition(".")[0]


def _owner(found: Import) -> str:
    return package(found.importer)


def _owners(found: Import) -> set[str]:
    return OWNERS.get(_top(found), set())

"""`dev.py` as a person meets it, and the requirements that it installs."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from house.source import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LISTS = ("requirements.txt", "requirements-demo.txt", "requirements-dev.txt")


def dev(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, str(ROOT / "packaging" / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def pins(name: str) -> list[Requirement]:
    lines = (ROOT / "packaging" / name).read_text("utf-8").splitlines()
    return [Requirement(line) for line in lines if line.strip() and not line.startswith("#")]


def test_an_old_python_can_read_why_it_is_refused() -> None:
    source = (ROOT / "packaging" / "dev.py").read_text("utf-8")
    ast.parse(source, feature_version=(3, 7))
    assert "Shoebox needs Python 3.11 or newer" in source


def test_help_lists_the_commands() -> None:
    shown = dev("--help")
    assert shown.returncode == 0
    commands = re.findall(r"^  (\S+)", shown.stdout, re.MULTILINE)
    assert commands == ["setup", "run", "test", "demo-album", "evaluate", "bench"]


def test_an_unknown_command_is_a_usage_error() -> None:
    refused = dev("flyy")
    assert refused.returncode == 2
    assert "dev.py knows no command 'flyy'." in refused.stderr


@pytest.mark.parametrize("name", LISTS)
def test_every_requirement_is_pinned_exactly(name: str) -> None:
    for pin in pins(name):
        (one,) = pin.specifier
        assert (one.operator, pin.url) == ("==", None)


@pytest.mark.parametrize("name", LISTS)
def test_no_requirements_name_a_registry(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text("utf-8")
    assert not re.search(r"://|^-", text, re.MULTILINE)


def test_the_lock_holds_what_the_project_declares() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    locked = {canonicalize_name(pin.name): pin for pin in pins(LISTS[0])}
    for declared in map(Requirement, project["dependencies"]):
        (one,) = locked[canonicalize_name(declared.name)].specifier
        assert declared.specifier.contains(one.version), declared


def test_the_lock_is_what_these_tests_run_on() -> None:
    for pin in (pin for name in LISTS for pin in pins(name)):
        if pin.marker is None or pin.marker.evaluate():
            assert pin.specifier.contains(metadata.version(pin.name)), pin


def test_the_lock_is_complete() -> None:
    locked = {
        canonicalize_name(pin.name): pin for name in (LISTS[0], LISTS[2]) for pin in pins(name)
    }
    for name, pin in locked.items():
        if pin.marker is None or pin.marker.evaluate():
            for needed in map(Requirement, metadata.requires(name) or []):
                if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                    assert canonicalize_name(needed.name) in locked, f"{name} needs {needed}"


def test_ci_runs_the_tests() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert "packaging/dev.py test" in script.read_text("utf-8")


def test_every_helper_fits_a_bare_python() -> None:
    for path in Path(ROOT / "packaging" / "devtools").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = [alias.name for alias in node.names]
                module = node.module if isinstance(node, ast.ImportFrom) else names[0]
                top = (module or "").partition(".")[0]
                assert top in sys.stdlib_module_names | {"devtools"}, path

"""The README speaks of what exists."""

import re
import subprocess
import sys

import pytest
from house.source import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def _commands(start: str) -> list[str]:
    """The words that follow `start` in the README's shell blocks."""
    blocks = "\n".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL))
    return sorted(set(re.findall(rf"^{re.escape(start)} (\S+)", blocks, re.MULTILINE)))


def test_linked_files_exist() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_named_paths_exist() -> None:
    named = re.findall(r"`((?:desktop|packaging|tests|resources)/[^` ]*)`", README)
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("command", _commands("python3 packaging/dev.py"))
def test_dev_knows_the_command(command: str) -> None:
    shown = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "dev.py"), "--help"],
        capture_output=True,
        text=True,
    )
    assert re.search(rf"^  {command}\b", shown.stdout, re.MULTILINE)


def test_shoebox_knows_the_commands() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "desktop", "--help"], cwd=ROOT, capture_output=True, text=True
    )
    for command in _commands("shoebox"):
        assert re.search(rf"^\s+{command}\b", shown.stdout, re.MULTILINE), command


@pytest.mark.parametrize("constant", ["FORMAT", "ENCODER", "FILTER", "PANEL"])
def test_extension_constants_are_the_real_ones(constant: str) -> None:
    (folder,) = re.findall(rf"\| `(desktop/\S+/)` \| `{constant}`", README)
    modules = list((ROOT / folder).glob("[!_]*.py"))
    assert modules
    assert all(f"\n{constant}" in path.read_text("utf-8") for path in modules)

"""The environment in .venv: when it is ready, when it is usable."""

import subprocess
import sys
from pathlib import Path

import pytest

from devtools import environment, places


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own, with one requirement."""
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("llama-cpp-python==0.3.36\n", "utf-8")
    monkeypatch.setattr(places, "REQUIREMENTS", (requirements,))
    monkeypatch.setattr(places, "ENVIRONMENT", tmp_path / ".venv")
    return tmp_path


def test_changed_requirements_ask_for_a_new_set_up(checkout: Path) -> None:
    before = environment.stamp()
    (checkout / "requirements.txt").write_text("llama-cpp-python==0.3.37\n", "utf-8")
    assert environment.stamp() != before


def test_the_same_requirements_keep_their_stamp(checkout: Path) -> None:
    assert environment.stamp() == environment.stamp()


def test_an_environment_without_pip_is_not_usable(checkout: Path) -> None:
    assert not environment.is_usable()
    command = [sys.executable, "-m", "venv", "--without-pip", str(checkout / ".venv")]
    subprocess.run(command, check=True)
    assert not environment.is_usable()


def test_the_environment_of_these_tests_is_usable() -> None:
    if Path(sys.prefix).resolve() != places.ENVIRONMENT.resolve():
        pytest.skip("these tests run outside .venv")
    assert environment.is_usable()

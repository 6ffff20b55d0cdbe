"""The wheel that is compiled once."""

import sys
import zipfile
from pathlib import Path

import pytest

from devtools import wheels

NAME = "llama_cpp_python-0.3.36-py3-none-any.whl"


@pytest.fixture
def kept_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for this computer, in a cache of its own."""
    if sys.platform != "linux":
        pytest.skip("the cache is moved by XDG_CACHE_HOME here")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = wheels.folder()
    folder.mkdir(parents=True)
    return folder


def test_a_built_wheel_is_found_again(kept_in: Path) -> None:
    with zipfile.ZipFile(kept_in / NAME, "w") as wheel:
        wheel.writestr("llama_cpp/__init__.py", "")
    assert wheels.kept() == kept_in / NAME


def test_a_wheel_that_was_cut_off_is_removed(kept_in: Path) -> None:
    (kept_in / NAME).write_bytes(b"PK\x03\x04 and no more")
    assert wheels.kept() is None
    assert not (kept_in / NAME).exists()


def test_other_compiler_settings_are_another_build(
    kept_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_NATIVE=OFF")
    assert wheels.folder() != kept_in


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("  [123/246] Building CXX object ggml.o", "50 %"),
        ("[ 41%] Built target ggml", "41 %"),
        ("Building wheel for llama-cpp-python", None),
    ],
)
def test_the_compilers_progress_is_read(line: str, state: str | None) -> None:
    assert wheels.read_compiler(line) == state

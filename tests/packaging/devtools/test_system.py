"""What a system lacks, and the command that adds it."""

import sys

import pytest

from devtools import system
from devtools.console import Stop
from devtools.system import Missing

COMPILER = Missing("a C++ compiler", (("apt", "build-essential"), ("dnf", "gcc-c++")))
EGL = Missing("libEGL.so.1", (("apt", "libegl1"), ("dnf", "libEGL.so.1()(64bit)")))

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="about Linux libraries")


@linux_only
def test_one_command_adds_everything_on_debian() -> None:
    command = system.command_for((COMPILER, EGL), "apt")
    assert command == "sudo apt-get install build-essential libegl1"


@linux_only
def test_one_command_adds_everything_on_fedora() -> None:
    command = system.command_for((COMPILER, EGL), "dnf")
    assert command == "sudo dnf install gcc-c++ 'libEGL.so.1()(64bit)'"


@linux_only
def test_a_library_that_is_not_there_is_missing() -> None:
    (found,) = system.missing_libraries({"libnever-heard-of.so.9": "libnever9"}, essential=True)
    assert dict(found.packages)["apt"] == "libnever9"


@linux_only
def test_a_library_that_is_there_is_not_missing() -> None:
    assert system.missing_libraries({"libc.so.6": "libc6"}, essential=True) == []


def test_nothing_missing_asks_for_nothing() -> None:
    system.require(())


@linux_only
def test_something_essential_stops_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(Stop, match=r"This system lacks libEGL\.so\.1\.\nTo add it:"):
        system.require((EGL,))


@linux_only
def test_something_for_x11_only_does_not_stop(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    system.require((Missing("libxcb-cursor.so.0", (("apt", "libxcb-cursor0"),), essential=False),))
    assert "Going on" in capsys.readouterr().out

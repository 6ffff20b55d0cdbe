"""What the system itself must have, and the one command that adds it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from devtools.console import Progress, Stop, run_logged, say
from devtools.places import set_up_log

# What Qt 6.12 loads from a Linux system, by the Debian package that has it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# ... and for a real window on X11 (its xcb plugin; Wayland brings its own).
XCB_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WINDOWS_COMPILER = (
    "winget install Microsoft.VisualStudio.2022.BuildTools --override "
    '"--wait --passive --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"'
)


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that the system lacks."""

    what: str  # in plain words
    packages: tuple[tuple[str, str], ...]  # package manager -> package
    essential: bool = True  # False: most still works


def missing(*, compiler: bool, window: bool) -> tuple[Missing, ...]:
    """What the system lacks.

    Args:
        compiler: Whether a C++ compiler is needed, because llama-cpp-python is not built yet.
        window: Whether a real window is to open; tests need none.
    """
    found: list[Missing] = []
    if importlib.util.find_spec("ensurepip") is None:
        venv = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        found.append(Missing("Python's own venv and pip", (("apt", venv), ("zypper", "python3"))))
    if compiler and not has_compiler():
        names = (("apt", "build-essential"), ("dnf", "gcc-c++"), ("pacman", "base-devel"))
        found.append(Missing("a C++ compiler", (*names, ("zypper", "gcc-c++"))))
    if sys.platform == "linux":
        found += missing_libraries(QT_LIBRARIES, essential=True)
        found += missing_libraries(XCB_LIBRARIES, essential=False) if window else []
    return tuple(found)


def has_display() -> bool:
    """Whether a window could open on a screen."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def has_compiler() -> bool:
    """Whether a C++ compiler can be used."""
    if os.environ.get("CXX"):
        return True
    if sys.platform == "darwin":  # /usr/bin/clang++ is always there, often only to say what lacks
        return subprocess.run(["xcode-select", "-p"], capture_output=True).returncode == 0
    if sys.platform == "win32":
        return shutil.which("cl") is not None or _visual_studio()
    return any(shutil.which(name) for name in ("c++", "g++", "clang++"))


def require(lacking: tuple[Missing, ...]) -> None:
    """Add what is missing where that is ours to do; otherwise say it, with the one command.

    Raises:
        Stop: Something essential is missing.
    """
    if not lacking:
        return
    manager = package_manager()
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if manager == "apt" and is_root and _install_with_apt(_packages(lacking, "apt")):
        return
    names = ", ".join(part.what for part in lacking)
    sentence = f"This system lacks {names}.\nTo add it:\n\n    {command_for(lacking, manager)}\n"
    if any(part.essential for part in lacking):
        raise Stop(f"{sentence}\nThen start this again.")
    say(f"{sentence}\nGoing on: without it only a window on X11 does not open.")


def command_for(lacking: tuple[Missing, ...], manager: str) -> str:
    """The one command that adds all of it, for a person to run."""
    if sys.platform == "win32":
        return WINDOWS_COMPILER
    if sys.platform == "darwin":
        return "xcode-select --install"
    packages = " ".join(
        f"'{name}'" if "(" in name else name for name in _packages(lacking, manager)
    )
    return {
        "apt": f"sudo apt-get install {packages}",
        "dnf": f"sudo dnf install {packages}",
        "zypper": f"sudo zypper install {packages}",
        "pacman": f"sudo pacman -S --needed {packages}",
    }.get(manager, f"(your system's package manager) {packages}")


def package_manager() -> str:
    """apt, dnf, zypper or pacman; "" where none of them is there."""
    for name, program in (("apt", "apt-get"), ("dnf", "dnf"), ("zypper", "zypper")):
        if shutil.which(program):
            return name
    return "pacman" if shutil.which("pacman") else ""


def _packages(lacking: tuple[Missing, ...], manager: str) -> tuple[str, ...]:
    names = (dict(part.packages).get(manager) or part.what for part in lacking)
    return tuple(dict.fromkeys(names))


def missing_libraries(libraries: dict[str, str], *, essential: bool) -> list[Missing]:
    """Those shared libraries that the system cannot load.

    Args:
        libraries: Debian's package by the library's name.
    """
    found = []
    for soname, package in libraries.items():
        try:
            ctypes.CDLL(soname)
        except OSError:
            provided = f"{soname}()(64bit)"  # dnf and zypper find a package by what it provides
            names = (("apt", package), ("dnf", provided), ("zypper", provided))
            found.append(Missing(soname, (*names, ("pacman", "qt6-base")), essential))
    return found


def _install_with_apt(packages: tuple[str, ...]) -> bool:
    """Whether it worked; without a network it does not."""
    progress = Progress(f"Adding to the system: {' '.join(packages)}")
    quietly = {"DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    try:
        run_logged([*apt, "update"], set_up_log(), progress, environment=quietly)
        run_logged(install, set_up_log(), progress, environment=quietly)
    except Stop as stop:
        say(str(stop))
        return False
    progress.end("done")
    return True


def _visual_studio() -> bool:
    program_files = os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)")
    finder = Path(program_files) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    if not finder.exists():
        return False
    part = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"
    command = [str(finder), "-latest", "-products", "*", "-requires", part]
    found = subprocess.run([*command, "-property", "installationPath"], capture_output=True)
    return bool(found.stdout.strip())

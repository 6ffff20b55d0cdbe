"""For how long nobody has touched the computer, as its system tells it."""

from __future__ import annotations

import ctypes
import math
import os
import subprocess
import sys
import time
from functools import cache
from typing import Any, Final

_TOOL_SECONDS: Final = 5.0  # that a system's own tool may take
_ANY_INPUT: Final = 0xFFFFFFFF  # kCGAnyInputEventType
_SESSION_STATE: Final = 0  # kCGEventSourceStateCombinedSessionState


def unused_seconds() -> float | None:
    """Since the last key, click or touch; None where the system does not tell.

    Infinite where the system only says that nobody is there.
    """
    if sys.platform == "win32":
        return _on_windows()
    if sys.platform == "darwin":
        return _on_mac()
    if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return _on_x11()
    return _by_logind()


def _on_windows() -> float | None:  # pragma: no cover - needs Windows
    """Source: learn.microsoft.com, GetLastInputInfo."""

    class LastInput(ctypes.Structure):
        _fields_ = [("size", ctypes.c_uint), ("tick", ctypes.c_uint)]

    windll: Any = getattr(ctypes, "windll")  # noqa: B009 - there on Windows only
    last = LastInput(ctypes.sizeof(LastInput), 0)
    if not windll.user32.GetLastInputInfo(ctypes.byref(last)):
        return None
    passed = (windll.kernel32.GetTickCount() - last.tick) & 0xFFFFFFFF  # it starts anew at 2^32
    return float(passed) / 1000.0


def _on_mac() -> float | None:  # pragma: no cover - needs macOS
    """Source: developer.apple.com, CGEventSourceSecondsSinceLastEventType."""
    path = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
    try:
        since = ctypes.CDLL(path).CGEventSourceSecondsSinceLastEventType
    except (OSError, AttributeError):
        return None
    since.argtypes = [ctypes.c_int32, ctypes.c_uint32]
    since.restype = ctypes.c_double
    return float(since(_SESSION_STATE, _ANY_INPUT))


class _ScreenSaverInfo(ctypes.Structure):
    """Source: X11/extensions/scrnsaver.h, XScreenSaverInfo."""

    _fields_ = [
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),  # milliseconds
        ("event_mask", ctypes.c_ulong),
    ]


@cache
def _x11() -> tuple[Any, Any, int] | None:
    """The screen saver's library, the display and its root window; None where there is none."""
    try:
        x11, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    saver.XScreenSaverQueryInfo.argtypes = [
        ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(_ScreenSaverInfo)
    ]  # fmt: skip
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    return saver, display, x11.XDefaultRootWindow(display)


def _on_x11() -> float | None:
    found = _x11()
    if found is None:
        return _by_logind()
    saver, display, root = found
    info = _ScreenSaverInfo()
    if not saver.XScreenSaverQueryInfo(display, root, ctypes.byref(info)):
        return _by_logind()
    return float(info.idle) / 1000.0


def _by_logind() -> float | None:
    """What the desktop told systemd-logind: when the session became idle, or that it is locked.

    Source: systemd, org.freedesktop.login1(5).
    """
    wanted = ("IdleHint", "IdleSinceHintMonotonic", "LockedHint")
    command = ["loginctl", "show-session", os.environ.get("XDG_SESSION_ID", "self")]
    try:
        done = subprocess.run(
            [*command, *(f"--property={name}" for name in wanted)],
            capture_output=True, text=True, timeout=_TOOL_SECONDS, check=True,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    return logind_seconds(done.stdout, time.monotonic())


def logind_seconds(told: str, now: float) -> float | None:
    """What `loginctl show-session` says of a session, in seconds.

    Args:
        told: Lines such as ``IdleHint=yes``.
        now: Monotonic time.
    """
    values = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
    if values.get("LockedHint") == "yes":
        return math.inf
    if "IdleHint" not in values:
        return None
    if values["IdleHint"] != "yes":
        return 0.0
    since = values.get("IdleSinceHintMonotonic", "")
    return max(0.0, now - int(since) / 1e6) if since.isdecimal() else math.inf

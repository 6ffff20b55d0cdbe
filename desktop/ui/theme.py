"""Colours, spacing and type of the window, in light and dark.

Every colour has a name that says what it is for; the style sheet in `resources/theme` uses the
names only. Pictures are what people came to see: surfaces stay neutral, the accent is rare.
"""

import re
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.ui import icons

GRID = 8  # pixels; every distance is a multiple of it, or half of one
RADIUS = 8  # pixels
GUTTER = 3 * GRID  # pixels; everything in the middle column begins and ends so far from its edges
PANE = 2 * GRID  # pixels; the same for the side panel
ROW = 30  # pixels of a row in the sidebar, at least
_ICON = "iconName"
_ICON_COLOUR = "iconColour"


@dataclass(frozen=True, slots=True)
class Colours:
    """One colour scheme, as ``#rrggbb``."""

    window: str  # behind everything: sidebar, side panel
    surface: str  # behind the results, and inside text boxes
    raised: str  # cards and buttons
    hover: str
    line: str  # hairlines between areas
    edge: str  # borders of text boxes and buttons
    text: str
    soft: str  # text of second rank
    accent: str  # links, the main button, the selection's frame
    on_accent: str  # text on it
    tint: str  # behind what is selected or cited
    on_tint: str
    mark: str  # behind words that matched
    on_mark: str
    danger: str
    good: str
    warn: str
    warn_tint: str  # behind a banner
    veil: str  # behind a badge that lies on a picture
    on_veil: str


LIGHT = Colours(
    window="#f5f3f0",
    surface="#fdfcfb",
    raised="#ffffff",
    hover="#ebe7e2",
    line="#e6e1db",
    edge="#d3ccc4",
    text="#24211e",
    soft="#686058",
    accent="#a6471c",
    on_accent="#ffffff",
    tint="#f8e5d9",
    on_tint="#7d3310",
    mark="#ffe8a3",
    on_mark="#3a2a00",
    danger="#b3261e",
    good="#2a7245",
    warn="#7c5200",
    warn_tint="#fdf0d2",
    veil="#24211e",
    on_veil="#ffffff",
)
DARK = Colours(
    window="#1a1918",
    surface="#131211",
    raised="#262422",
    hover="#312e2b",
    line="#2c2a27",
    edge="#45413d",
    text="#ede9e4",
    soft="#a9a199",
    accent="#f2a276",
    on_accent="#2b1407",
    tint="#47301f",
    on_tint="#f8cdb1",
    mark="#5c4708",
    on_mark="#ffeebb",
    danger="#ff9389",
    good="#7fd3a0",
    warn="#f0c674",
    warn_tint="#3a2f17",
    veil="#131211",
    on_veil="#ffffff",
)

# Pairs of text and ground that occur; a test holds them to 4.5:1.
PAIRS = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "raised"),
    ("text", "hover"),
    ("text", "warn_tint"),
    ("soft", "window"),
    ("soft", "surface"),
    ("soft", "raised"),
    ("soft", "hover"),
    ("accent", "window"),
    ("accent", "surface"),
    ("accent", "raised"),
    ("on_accent", "accent"),
    ("on_tint", "tint"),
    ("text", "tint"),
    ("on_mark", "mark"),
    ("danger", "window"),
    ("danger", "surface"),
    ("danger", "raised"),
    ("good", "window"),
    ("warn", "window"),
    ("warn", "warn_tint"),
    ("on_veil", "veil"),
)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21.

    Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
    """
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class _Current:
    colours = LIGHT


def colours() -> Colours:
    """The scheme that is shown now."""
    return _Current.colours


@cache
def colour(value: str) -> QColor:
    """A named colour's value as Qt wants it."""
    return QColor(value)


def is_dark() -> bool:
    """Whether the system asks for a dark window."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def apply(application: QApplication, template: Path, dark: bool | None = None) -> None:
    """Dress the whole application.

    Args:
        application: What to dress.
        template: The style sheet with ``@name`` where a colour belongs.
        dark: None follows the system.
    """
    _Current.colours = DARK if (is_dark() if dark is None else dark) else LIGHT
    application.setPalette(_palette(colours()))
    sheet = style_sheet(template.read_text(encoding="utf-8"), colours(), template.parent)
    application.setStyleSheet(sheet)
    for widget in application.allWidgets():
        _refresh_icon(widget)


def style_sheet(template: str, scheme: Colours, pictures: Path = Path()) -> str:
    """The template with its names replaced.

    Args:
        template: The style sheet with ``@name`` where a colour, a size or a picture belongs.
        scheme: The colours.
        pictures: The folder of the pictures.

    Raises:
        KeyError: It uses a name that is not a colour's.
    """
    named: dict[str, str] = asdict(scheme)
    named |= {"small": f"{_points(0.9):.1f}pt", "large": f"{_points(1.25):.1f}pt"}
    named |= {"huge": f"{_points(1.7):.1f}pt", "radius": f"{RADIUS}px"}
    named["tick"] = (pictures / f"tick-{'dark' if scheme is DARK else 'light'}.png").as_posix()
    without_comments = re.sub(r"/\*.*?\*/", "", template, flags=re.DOTALL)
    return re.sub(r"@([a-z_]+)", lambda match: named[match[1]], without_comments)


def _points(factor: float) -> float:
    size = QApplication.font().pointSizeF()
    return (size if size > 0 else 10.0) * factor


def font(factor: float = 1.0, *, bold: bool = False) -> QFont:
    """The system's font, larger or smaller by a factor."""
    made = QFont(QApplication.font())
    made.setPointSizeF(_points(factor))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def _palette(scheme: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: scheme.window,
        QPalette.ColorRole.WindowText: scheme.text,
        QPalette.ColorRole.Base: scheme.surface,
        QPalette.ColorRole.AlternateBase: scheme.window,
        QPalette.ColorRole.Text: scheme.text,
        QPalette.ColorRole.Button: scheme.raised,
        QPalette.ColorRole.ButtonText: scheme.text,
        QPalette.ColorRole.ToolTipBase: scheme.raised,
        QPalette.ColorRole.ToolTipText: scheme.text,
        QPalette.ColorRole.PlaceholderText: scheme.soft,
        QPalette.ColorRole.Highlight: scheme.accent,
        QPalette.ColorRole.HighlightedText: scheme.on_accent,
        QPalette.ColorRole.Link: scheme.accent,
        QPalette.ColorRole.Accent: scheme.accent,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.soft))
    return palette


def set_icon(widget: QAbstractButton | QLabel, name: str, role: str = "text") -> None:
    """Give a control an icon that follows the colour scheme.

    Args:
        widget: A button, or a label whose width is the icon's side.
        name: One of `icons.GLYPHS`; "" takes a button's icon away.
        role: The colour's name in `Colours`.
    """
    widget.setProperty(_ICON, name)
    widget.setProperty(_ICON_COLOUR, role)
    _refresh_icon(widget)


def _refresh_icon(widget: QWidget) -> None:
    name = widget.property(_ICON)
    if not isinstance(name, str):
        return
    if not name and isinstance(widget, QAbstractButton):
        widget.setIcon(QIcon())
        return
    tone = colour(getattr(colours(), str(widget.property(_ICON_COLOUR))))
    if isinstance(widget, QAbstractButton):
        widget.setIcon(icons.icon(name, tone, colour(colours().edge)))
    elif isinstance(widget, QLabel):
        side = widget.minimumWidth() or 2 * GRID
        widget.setPixmap(icons.pixmap(name, side, tone))

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.paths import resources
from desktop.ui import theme
from desktop.ui.theme import DARK, LIGHT, PAIRS, Colours, contrast

TEMPLATE = resources() / "theme" / "window.qss"


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_at_least_4_5_to_1(scheme: Colours) -> None:
    pairs = {pair: contrast(getattr(scheme, pair[0]), getattr(scheme, pair[1])) for pair in PAIRS}
    assert {pair: ratio for pair, ratio in pairs.items() if ratio < 4.5} == {}


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_style_sheet_uses_no_colour_but_the_named_ones(qapp: QApplication) -> None:
    template = TEMPLATE.read_text("utf-8")
    assert "#" not in "".join(line for line in template.splitlines() if ": #" in line)
    assert "@" not in theme.style_sheet(template, LIGHT)


def test_unknown_colour_name_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        theme.style_sheet("QLabel { color: @magenta; }", LIGHT)


def test_icons_follow_the_scheme(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_icon(button, "x", "text")
    light = button.icon().pixmap(QSize(24, 24)).toImage()
    theme.apply(qapp, TEMPLATE, dark=True)
    assert theme.colours() is DARK
    assert button.icon().pixmap(QSize(24, 24)).toImage() != light


def test_every_icon_is_in_the_font(qapp: QApplication) -> None:
    from desktop.ui import icons

    blank = icons.pixmap("x", 24, theme.colour("#ffffff")).toImage()
    blank.fill(0)
    drawn = {
        name: icons.pixmap(name, 24, theme.colour("#000000")).toImage() for name in icons.GLYPHS
    }
    assert [name for name, image in drawn.items() if image == blank] == []

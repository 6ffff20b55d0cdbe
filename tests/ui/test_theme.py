import re

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


def rules(template: str) -> list[tuple[str, dict[str, str]]]:
    """Selector and declarations of each rule."""
    bare = re.sub(r"/\*.*?\*/", "", template, flags=re.DOTALL)
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^}]*)\}", bare):
        declared = (part.split(":", 1) for part in body.split(";") if ":" in part)
        named = {key.strip(): value.strip() for key, value in declared}
        found += [(one.strip(), named) for one in selectors.split(",")]
    return found


def named_colours(value: str) -> list[str]:
    return [name for name in re.findall(r"@([a-z_]+)", value) if name in Colours.__slots__]


def grounds_of(selector: str, named: dict[str, str]) -> list[str]:
    """What is behind the words of a rule: its own ground, or what it lies on."""
    own = named_colours(named.get("background", ""))
    if own:
        return own
    base = re.sub(r"(:{1,2}[a-z-]+)+$", "", selector)
    of_base = [dict(rules(TEMPLATE.read_text("utf-8"))).get(base, {}).get("background", "")]
    return named_colours(of_base[0]) or LIES_ON.get(selector.split()[0], ["window", "surface"])


# On what things without a ground of their own lie, where it is not the window or a page.
LIES_ON = {
    "#toast": ["veil"],
    'QPushButton[rank="onVeil"]': ["veil"],
    'QPushButton[rank="tagName"]': ["tint"],
    'QLabel[rank="soft"]': ["window", "surface", "raised"],
    'QLabel[rank="small"]': ["window", "surface", "raised"],
    "#keyHint": ["raised"],
    "QMenu::item": ["raised"],
    "QMenu::item:disabled": ["raised"],
}


def test_every_pair_of_the_style_sheet_is_among_those_held_to_4_5_to_1() -> None:
    unknown = set()
    for selector, named in rules(TEMPLATE.read_text("utf-8")):
        for colour in named_colours(named.get("color", "")):
            unknown |= {
                (colour, ground, selector)
                for ground in grounds_of(selector, named)
                if (colour, ground) not in PAIRS and ":disabled" not in selector
            }
        pair = [
            named_colours(named.get(f"selection-{one}color", "")) for one in ("", "background-")
        ]
        if all(pair) and (pair[0][0], pair[1][0]) not in PAIRS:
            unknown.add((pair[0][0], pair[1][0], selector))
    assert unknown == set()


def test_what_takes_the_keyboard_shows_it_in_the_style_sheet() -> None:
    known = {selector for selector, _ in rules(TEMPLATE.read_text("utf-8"))}
    ranked = {one for one in known if re.fullmatch(r'Q(Push|Tool)Button\[rank="\w+"\]', one)}
    with_own_border = {
        one
        for one in ranked
        if any(key == "border" for key in dict(rules(TEMPLATE.read_text("utf-8")))[one])
    }
    assert {one for one in with_own_border if f"{one}:focus" not in known} == set()


def test_marks_are_seen_as_well_as_words() -> None:
    """Hearts, stars, ticks and frames that mean something: 3:1 at least (WCAG 2.2, 1.4.11)."""
    signs = [("accent", "surface"), ("accent", "window"), ("on_accent", "accent")]
    signs += [("on_veil", "veil"), ("soft", "surface"), ("soft", "raised"), ("warn", "warn_tint")]
    for scheme in (LIGHT, DARK):
        low = [
            one for one in signs if contrast(getattr(scheme, one[0]), getattr(scheme, one[1])) < 3
        ]
        assert low == []

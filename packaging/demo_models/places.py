"""The seven places of the album: backgrounds with gradients, each in endless variants."""

import math
from collections.abc import Callable
from functools import lru_cache
from random import Random
from typing import Final

from PIL import Image

from demo_models.pen import Pen, Point, Rgb, lighter, mix, pen_on
from demo_models.scene import Place

DAY_SKIES: Final[tuple[tuple[Rgb, Rgb], ...]] = (
    ((96, 170, 236), (206, 234, 250)),
    ((120, 190, 240), (232, 242, 246)),
    ((140, 178, 226), (250, 226, 208)),
)


def _sky(pen: Pen, top: Rgb, bottom: Rgb, horizon: float = 1.0) -> None:
    """Fill the canvas down to the horizon with a vertical gradient."""
    for row in range(math.ceil(horizon * pen.high)):
        pen.ink.line([(0, row), (pen.wide, row)], mix(top, bottom, row / (horizon * pen.high)))


def _ground(pen: Pen, edge: list[Point], top: Rgb, bottom: Rgb) -> None:
    """Fill everything below the edge with a vertical gradient."""
    highest = min(y for _, y in edge)
    mask = Image.new("L", (pen.wide, pen.high), 0)
    outline = [*edge, (1.0, 1.0), (0.0, 1.0)]
    pen_on(mask).ink.polygon([(x * pen.wide, y * pen.high) for x, y in outline], fill=255)
    paint = Image.new("RGB", (pen.wide, pen.high))
    brush = pen_on(paint)
    for row in range(int(highest * pen.high), pen.high):
        share = (row / pen.high - highest) / (1.0 - highest)
        brush.ink.line([(0, row), (pen.wide, row)], mix(top, bottom, share))
    pen.image.paste(paint, (0, 0), mask)


def _waves(rng: Random, level: float, height: float, periods: float) -> list[Point]:
    """A rolling edge from left to right around the level."""
    phase, other = rng.uniform(0, 6.28), rng.uniform(0, 6.28)
    edge = []
    for step in range(41):
        x = step / 40
        swing = math.sin(phase + x * 6.28 * periods) + 0.5 * math.sin(other + x * 15 * periods)
        edge.append((x, level + height * swing / 1.5))
    return edge


def _sun(pen: Pen, centre: Point, radius: float, paint: Rgb, sky: Rgb) -> None:
    for ring in range(6, 0, -1):
        grown = radius * (1 + ring * 0.14)
        pen.ellipse(centre, (grown, grown), mix(paint, sky, 0.4 + ring * 0.09))
    pen.ellipse(centre, (radius, radius), paint)


def _cloud(pen: Pen, centre: Point, size: float, paint: Rgb) -> None:
    for along, up, radius in (
        (-0.9, 0.1, 0.5),
        (-0.2, -0.25, 0.7),
        (0.6, 0.0, 0.6),
        (1.2, 0.2, 0.4),
    ):
        at = (centre[0] + along * size * pen.high / pen.wide, centre[1] + up * size)
        pen.ellipse(at, (radius * size, radius * size * 0.75), paint)


def _day(pen: Pen, rng: Random, horizon: float) -> None:
    """A day sky, with a sun or not, and a few clouds."""
    top, bottom = rng.choice(DAY_SKIES)
    _sky(pen, top, bottom, horizon)
    if rng.random() < 0.6:
        at = (rng.choice([rng.uniform(0.08, 0.25), rng.uniform(0.75, 0.92)]), rng.uniform(0.1, 0.2))
        _sun(pen, at, rng.uniform(0.05, 0.075), (255, 236, 150), mix(top, bottom, 0.3))
    for _ in range(rng.randint(0, 3)):
        at = (rng.uniform(0.05, 0.95), rng.uniform(0.06, 0.3))
        _cloud(pen, at, rng.uniform(0.03, 0.055), lighter(bottom, 0.7))


def _beach(pen: Pen, rng: Random) -> None:
    _day(pen, rng, 0.42)
    sea = rng.choice([(38, 132, 190), (48, 158, 190), (70, 140, 200)])
    level = rng.uniform(0.36, 0.42)
    _ground(pen, [(0, level), (1, level)], sea, lighter(sea, 0.4))
    for _ in range(14):
        x, y = rng.uniform(0, 0.95), rng.uniform(level + 0.02, 0.56)
        pen.line([(x, y), (x + rng.uniform(0.02, 0.08), y)], lighter(sea, 0.45), 0.006)
    shore = rng.uniform(0.6, 0.68)
    foam = _waves(rng, shore, 0.02, 1.5)
    _ground(pen, [(x, y - 0.02) for x, y in foam], (250, 252, 252), (250, 252, 252))
    _ground(pen, foam, (238, 216, 164), (222, 188, 128))
    for _ in range(40):
        at = (rng.random(), rng.uniform(shore + 0.06, 1.0))
        pen.ellipse(at, (0.004, 0.003), (204, 170, 116))


def _mountains(pen: Pen, rng: Random) -> None:
    _day(pen, rng, 0.7)
    for depth, (paint, level) in enumerate((((152, 164, 196), 0.62), ((104, 116, 150), 0.66))):
        for peak in range(3 - depth):
            x = (peak + rng.uniform(0.2, 0.8)) / (3 - depth)
            _peak(pen, (x, rng.uniform(0.1, 0.24) + 0.08 * depth), level, paint)
    _ground(pen, _waves(rng, 0.64, 0.02, 1.0), (122, 142, 118), (96, 116, 90))
    for _ in range(22):
        size = rng.uniform(0.008, 0.02)
        pen.ellipse((rng.random(), rng.uniform(0.7, 1.0)), (size, size * 0.6), (140, 146, 140))


def _peak(pen: Pen, top: Point, level: float, paint: Rgb) -> None:
    """One mountain with a snow cap, lit from the left."""
    x, y = top
    half = (level - y) * 0.75
    pen.polygon([(x, y), (x + half, level + 0.05), (x - half, level + 0.05)], paint)
    pen.polygon(
        [(x, y), (x + half, level + 0.05), (x + half * 0.2, level + 0.05)],
        mix(paint, (40, 44, 70), 0.22),
    )
    cap, high = half * 0.36, (level - y) * 0.36
    pen.polygon(
        [
            (x, y),
            (x + cap, y + high),
            (x + cap * 0.4, y + high * 0.75),
            (x, y + high),
            (x - cap * 0.4, y + high * 0.75),
            (x - cap, y + high),
        ],
        (248, 250, 255),
    )


def _forest(pen: Pen, rng: Random) -> None:
    _sky(pen, (24, 62, 44), (92, 136, 84), 0.75)
    for depth, (paint, thick) in enumerate((((58, 84, 58), 0.02), ((58, 54, 38), 0.034))):
        for stem in range(9 - 2 * depth):
            x = (stem + rng.uniform(0.15, 0.85)) / (9 - 2 * depth)
            wide = thick * rng.uniform(0.7, 1.3) * pen.high / pen.wide
            pen.polygon(
                [(x - wide * 0.7, 0), (x + wide * 0.7, 0), (x + wide, 0.72), (x - wide, 0.72)],
                paint,
            )
    for _ in range(26):
        at = (rng.random(), rng.uniform(-0.02, 0.13))
        pen.ellipse(at, (0.1, 0.07), rng.choice([(28, 72, 44), (36, 86, 50), (22, 60, 40)]))
    _ground(pen, _waves(rng, 0.66, 0.02, 1.3), (70, 92, 44), (50, 64, 32))
    for _ in range(30):
        x, y = rng.random(), rng.uniform(0.72, 1.0)
        for lean in (-0.015, 0.0, 0.015):
            pen.line([(x, y), (x + lean, y - 0.035)], (96, 124, 58), 0.006)


def _city(pen: Pen, rng: Random) -> None:
    top, bottom = rng.choice(DAY_SKIES)
    _sky(pen, mix(top, (190, 190, 200), 0.35), bottom, 0.75)
    for depth, tone in enumerate(((166, 174, 190), (124, 130, 150))):
        x = -0.02
        while x < 1.0:
            wide = rng.uniform(0.09, 0.16) * pen.high / pen.wide
            _tower(pen, rng, (x, rng.uniform(0.1, 0.32) + 0.12 * depth, x + wide), tone)
            x += wide + rng.uniform(0.0, 0.03)
    _ground(pen, [(0, 0.68), (1, 0.68)], (176, 176, 178), (160, 160, 164))
    _ground(pen, [(0, 0.75), (1, 0.75)], (92, 94, 102), (72, 74, 82))
    for dash in range(6):
        x = (dash + 0.2) / 6
        pen.polygon(
            [(x, 0.87), (x + 0.08, 0.87), (x + 0.078, 0.885), (x - 0.004, 0.885)], (230, 228, 214)
        )


def _tower(pen: Pen, rng: Random, extent: tuple[float, float, float], tone: Rgb) -> None:
    """An office tower (left, top, right) with rows of windows."""
    left, top, right = extent
    paint = mix(tone, rng.choice([(90, 110, 150), (150, 130, 120), (120, 120, 120)]), 0.25)
    pen.box((left, top), (right, 0.72), paint)
    panes = 3
    for row in range(int((0.7 - top) / 0.05)):
        for pane in range(panes):
            x = left + (right - left) * (pane + 0.25) / panes
            lit = (250, 232, 164) if rng.random() < 0.2 else lighter(paint, 0.5)
            y = top + 0.025 + row * 0.05
            pen.box((x, y), (x + (right - left) * 0.5 / panes, y + 0.025), lit)


def _night(pen: Pen, rng: Random) -> None:
    _sky(pen, (10, 12, 42), rng.choice([(38, 40, 92), (54, 38, 88)]), 0.8)
    for _ in range(70):
        size = rng.choice([0.002, 0.003, 0.005])
        pen.ellipse((rng.random(), rng.uniform(0, 0.62)), (size, size), (250, 246, 214))
    x, y = rng.choice([rng.uniform(0.1, 0.25), rng.uniform(0.75, 0.9)]), rng.uniform(0.12, 0.2)
    _sun(pen, (x, y), 0.07, (250, 244, 210), (20, 22, 58))
    if rng.random() < 0.5:
        pen.ellipse((x + 0.035 * pen.high / pen.wide, y - 0.015), (0.06, 0.06), (24, 26, 66))
    _ground(pen, _waves(rng, 0.66, 0.03, 1.0), (24, 32, 62), (18, 22, 46))
    _ground(pen, _waves(rng, 0.74, 0.02, 0.8), (32, 40, 66), (22, 26, 46))


def _snow(pen: Pen, rng: Random) -> None:
    _sky(pen, (150, 172, 204), (222, 230, 240), 0.7)
    _ground(pen, _waves(rng, 0.55, 0.035, 0.9), (214, 224, 240), (226, 234, 246))
    for _ in range(rng.randint(2, 4)):
        _fir(pen, (rng.random(), rng.uniform(0.53, 0.6)), rng.uniform(0.12, 0.18))
    _ground(pen, _waves(rng, 0.63, 0.025, 0.8), (238, 243, 252), (216, 226, 244))
    for _ in range(70):
        size = rng.choice([0.006, 0.008, 0.012])
        pen.ellipse((rng.random(), rng.random()), (size, size), (255, 255, 255))


def _fir(pen: Pen, foot: Point, height: float) -> None:
    """A small distant fir under snow."""
    x, y = foot
    for tier in range(3):
        top, half = (
            y - height * (1 - tier * 0.25),
            height * (0.18 + tier * 0.08) * pen.high / pen.wide,
        )
        low = top + height * 0.42
        pen.polygon([(x, top), (x + half, low), (x - half, low)], (112, 140, 150))
        pen.polygon(
            [(x, top), (x + half * 0.5, top + height * 0.2), (x - half * 0.5, top + height * 0.2)],
            (246, 250, 255),
        )


def _field(pen: Pen, rng: Random) -> None:
    _day(pen, rng, 0.6)
    _ground(pen, _waves(rng, 0.5, 0.03, 0.9), (150, 192, 96), (132, 180, 84))
    _ground(pen, _waves(rng, 0.58, 0.02, 0.7), (170, 206, 96), (112, 164, 66))
    for post in range(9):
        x = (post + 0.5) / 9
        pen.box((x - 0.008, 0.5), (x + 0.008, 0.62), (150, 116, 84))
    for rail in (0.53, 0.575):
        pen.box((0, rail - 0.007), (1, rail + 0.007), (170, 134, 98))
    for _ in range(60):
        x, y = rng.random(), rng.uniform(0.66, 1.0)
        pen.line([(x, y), (x + rng.uniform(-0.01, 0.01), y - 0.025)], (140, 188, 84), 0.005)


PAINTERS: Final[dict[Place, Callable[[Pen, Random], None]]] = {
    Place.BEACH: _beach,
    Place.MOUNTAINS: _mountains,
    Place.FOREST: _forest,
    Place.CITY: _city,
    Place.NIGHT: _night,
    Place.SNOW: _snow,
    Place.FIELD: _field,
}


def background(place: Place, variant: int, size: tuple[int, int]) -> Image.Image:
    """The place as an RGB image of (width, height), shared by all callers: do not draw on it."""
    return _kept(place, variant, size) if size[1] < 200 else _drawn(place, variant, size)


@lru_cache(maxsize=4096)
def _kept(place: Place, variant: int, size: tuple[int, int]) -> Image.Image:
    return _drawn(place, variant, size)


def _drawn(place: Place, variant: int, size: tuple[int, int]) -> Image.Image:
    width, height = size
    scale = 3 if height < 200 else 2
    pen = pen_on(Image.new("RGB", (width * scale, height * scale)))
    PAINTERS[place](pen, Random(f"{place}-{variant}"))
    return pen.image.resize(size, Image.Resampling.BOX)

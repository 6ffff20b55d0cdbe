"""The ten things of the album, each drawn as one square sprite in its own colour."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from PIL import Image, ImageChops, ImageFilter

from demo_models.pen import Pen, Rgb, around, curve, darker, lighter, pen_on
from demo_models.scene import Colour, Kind

PAINT: Final[dict[Colour, Rgb]] = {
    Colour.RED: (216, 36, 40),
    Colour.ORANGE: (247, 134, 22),
    Colour.YELLOW: (255, 222, 44),
    Colour.GREEN: (30, 158, 74),
    Colour.BLUE: (36, 96, 216),
    Colour.PURPLE: (134, 58, 176),
    Colour.WHITE: (252, 252, 252),
    Colour.BLACK: (40, 40, 48),
}

KEPT_BELOW: Final = 120  # pixels of a sprite's side; larger ones would fill the memory
BARK: Final[Rgb] = (120, 78, 46)
GLASS: Final[Rgb] = (190, 226, 244)
DARK: Final[Rgb] = (44, 46, 56)
STEM: Final[Rgb] = (64, 128, 60)
PINK: Final[Rgb] = (240, 158, 160)


def _house(pen: Pen, paint: Rgb) -> None:
    pen.box((0.68, 0.12), (0.79, 0.4), darker(paint, 0.25))
    pen.box((0.13, 0.42), (0.87, 0.97), paint)
    pen.polygon([(0.02, 0.46), (0.5, 0.06), (0.98, 0.46)], (112, 96, 100))
    pen.polygon([(0.1, 0.43), (0.5, 0.1), (0.9, 0.43)], (136, 116, 116))
    pen.box((0.42, 0.62), (0.6, 0.97), (110, 68, 40), 0.02)
    pen.ellipse((0.565, 0.8), (0.014, 0.014), (244, 208, 90))
    for left in (0.19, 0.66):
        pen.box((left, 0.56), (left + 0.16, 0.74), (250, 250, 250), 0.01)
        pen.box((left + 0.018, 0.578), (left + 0.142, 0.722), (255, 232, 150))
        pen.line([(left + 0.08, 0.57), (left + 0.08, 0.73)], (250, 250, 250), 0.014)
        pen.line([(left + 0.01, 0.65), (left + 0.15, 0.65)], (250, 250, 250), 0.014)


def _tree(pen: Pen, paint: Rgb) -> None:
    pen.polygon([(0.44, 0.55), (0.56, 0.55), (0.62, 0.98), (0.38, 0.98)], BARK)
    pen.line([(0.5, 0.7), (0.32, 0.5)], BARK, 0.05)
    pen.line([(0.5, 0.7), (0.68, 0.5)], BARK, 0.05)
    for centre, radius in (((0.26, 0.45), 0.2), ((0.74, 0.45), 0.2), ((0.5, 0.5), 0.2)):
        pen.ellipse(centre, (radius, radius), darker(paint, 0.14))
    for centre, radius in (((0.34, 0.28), 0.2), ((0.66, 0.28), 0.2), ((0.5, 0.36), 0.22)):
        pen.ellipse(centre, (radius, radius), paint)
    pen.ellipse((0.5, 0.2), (0.18, 0.17), paint)
    for centre in ((0.34, 0.24), (0.56, 0.14), (0.64, 0.34), (0.42, 0.42), (0.22, 0.46)):
        pen.ellipse(centre, (0.032, 0.026), lighter(paint, 0.45))


def _boat(pen: Pen, paint: Rgb) -> None:
    pen.line([(0.5, 0.06), (0.5, 0.78)], BARK, 0.03)
    pen.polygon(
        [(0.54, 0.06), *curve((0.54, 0.06), (0.9, 0.36), (0.92, 0.66)), (0.54, 0.66)], paint
    )
    pen.polygon(
        [(0.46, 0.14), *curve((0.46, 0.14), (0.2, 0.42), (0.14, 0.66)), (0.46, 0.66)],
        lighter(paint, 0.72),
    )
    hull = [*curve((0.02, 0.74), (0.12, 0.98), (0.24, 0.97)), (0.76, 0.97)]
    hull += curve((0.76, 0.97), (0.9, 0.98), (0.98, 0.74))
    pen.polygon(hull, paint)
    pen.polygon([(0.02, 0.735), (0.98, 0.735), (0.95, 0.795), (0.05, 0.795)], (250, 248, 240))
    for x in (0.3, 0.5, 0.7):
        pen.ellipse((x, 0.87), (0.034, 0.034), lighter(paint, 0.75))


def _car(pen: Pen, paint: Rgb) -> None:
    roof = [(0.2, 0.58), *curve((0.2, 0.58), (0.26, 0.28), (0.4, 0.28)), (0.6, 0.28)]
    pen.polygon([*roof, *curve((0.6, 0.28), (0.72, 0.3), (0.84, 0.58))], paint)
    pen.box((0.02, 0.52), (0.98, 0.84), paint, 0.1)
    pen.polygon([(0.28, 0.54), (0.35, 0.35), (0.49, 0.35), (0.49, 0.54)], GLASS)
    pen.polygon([(0.53, 0.54), (0.53, 0.35), (0.62, 0.35), (0.75, 0.54)], GLASS)
    pen.box((0.03, 0.73), (0.97, 0.8), darker(paint, 0.25), 0.03)
    pen.line([(0.53, 0.63), (0.6, 0.63)], darker(paint, 0.4), 0.022)
    pen.ellipse((0.93, 0.62), (0.04, 0.045), (255, 240, 170))
    pen.ellipse((0.05, 0.62), (0.025, 0.04), (220, 90, 80))
    for x in (0.25, 0.76):
        pen.ellipse((x, 0.82), (0.135, 0.135), DARK)
        pen.ellipse((x, 0.82), (0.07, 0.07), (206, 210, 216))
        pen.ellipse((x, 0.82), (0.025, 0.025), DARK)


def _cat(pen: Pen, paint: Rgb) -> None:
    tail = curve((0.66, 0.9), (1.02, 0.92), (0.88, 0.5)) + curve(
        (0.88, 0.5), (0.84, 0.34), (0.95, 0.3)
    )
    pen.line(tail, darker(paint, 0.12), 0.085)
    pen.ellipse((0.46, 0.76), (0.27, 0.23), paint)
    pen.ellipse((0.46, 0.62), (0.19, 0.24), paint)
    pen.ellipse((0.46, 0.74), (0.1, 0.17), lighter(paint, 0.5))
    for x in (0.36, 0.56):
        pen.ellipse((x, 0.95), (0.1, 0.05), lighter(paint, 0.5))
    for side in (-1, 1):
        tip, inner, outer = (0.46 + side * 0.27, 0.015), 0.46 + side * 0.05, 0.46 + side * 0.3
        pen.polygon([tip, (inner, 0.16), (outer, 0.32)], paint)
        pen.polygon(
            [(0.46 + side * 0.245, 0.07), (0.46 + side * 0.12, 0.18), (0.46 + side * 0.25, 0.24)],
            PINK,
        )
    pen.ellipse((0.46, 0.32), (0.3, 0.23), paint)
    _cat_face(pen, paint)


def _cat_face(pen: Pen, paint: Rgb) -> None:
    hair = (250, 250, 250) if sum(paint) < 420 else (70, 64, 72)
    for x in (0.4, 0.46, 0.52):
        pen.line([(x, 0.11), (x, 0.18)], darker(paint, 0.45), 0.024)
    for side in (-1, 1):
        pen.ellipse((0.46 + side * 0.125, 0.3), (0.062, 0.07), (214, 240, 120))
        pen.ellipse((0.46 + side * 0.125, 0.3), (0.022, 0.062), DARK)
        for fall in (-0.03, 0.015, 0.06):
            pen.line(
                [(0.46 + side * 0.12, 0.41), (0.46 + side * 0.42, 0.41 + fall * 1.7)], hair, 0.013
            )
    pen.ellipse((0.46, 0.43), (0.11, 0.07), lighter(paint, 0.6))
    pen.polygon([(0.42, 0.385), (0.5, 0.385), (0.46, 0.43)], PINK)
    pen.line([(0.46, 0.43), (0.46, 0.46)], DARK, 0.012)


def _dog(pen: Pen, paint: Rgb) -> None:
    pen.line(curve((0.86, 0.52), (1.0, 0.44), (0.95, 0.24)), darker(paint, 0.12), 0.07)
    for x in (0.44, 0.8):
        pen.box((x, 0.66), (x + 0.1, 0.97), darker(paint, 0.28), 0.04)
    pen.box((0.34, 0.46), (0.92, 0.77), paint, 0.15)
    for x in (0.36, 0.71):
        pen.box((x, 0.62), (x + 0.12, 0.97), paint, 0.05)
        pen.ellipse((x + 0.045, 0.955), (0.085, 0.035), lighter(paint, 0.45))
    pen.polygon([(0.3, 0.3), (0.52, 0.3), (0.6, 0.56), (0.38, 0.66)], paint)
    pen.line([(0.33, 0.53), (0.54, 0.44)], (232, 226, 210), 0.05)
    pen.ellipse((0.37, 0.3), (0.19, 0.18), paint)
    pen.box((0.02, 0.3), (0.38, 0.47), lighter(paint, 0.4), 0.08)
    pen.ellipse((0.06, 0.335), (0.06, 0.052), DARK)
    pen.line([(0.1, 0.43), (0.26, 0.43)], DARK, 0.014)
    pen.polygon([(0.12, 0.45), (0.21, 0.45), (0.19, 0.56), (0.14, 0.56)], PINK)
    pen.ellipse((0.29, 0.24), (0.042, 0.046), (250, 250, 250))
    pen.ellipse((0.28, 0.245), (0.024, 0.028), DARK)
    pen.ellipse((0.5, 0.34), (0.085, 0.2), darker(paint, 0.42))


def _balloon(pen: Pen, paint: Rgb) -> None:
    for x0, x1 in ((0.28, 0.42), (0.72, 0.58)):
        pen.line([(x0, 0.56), (x1, 0.84)], (110, 92, 80), 0.016)
    pen.ellipse((0.5, 0.36), (0.36, 0.35), paint)
    pen.polygon([(0.155, 0.46), (0.845, 0.46), (0.6, 0.74), (0.4, 0.74)], paint)
    stripe = lighter(paint, 0.62) if sum(paint) < 700 else (206, 214, 226)
    pen.ellipse((0.5, 0.36), (0.17, 0.35), stripe)
    pen.polygon([(0.335, 0.44), (0.665, 0.44), (0.56, 0.74), (0.44, 0.74)], stripe)
    pen.ellipse((0.5, 0.36), (0.06, 0.35), paint)
    pen.polygon([(0.44, 0.44), (0.56, 0.44), (0.52, 0.74), (0.48, 0.74)], paint)
    pen.box((0.39, 0.82), (0.61, 0.98), (172, 120, 66), 0.03)
    pen.box((0.37, 0.81), (0.63, 0.85), (120, 80, 44), 0.02)
    pen.line([(0.41, 0.915), (0.59, 0.915)], (128, 86, 48), 0.014)


def _umbrella(pen: Pen, paint: Rgb) -> None:
    pen.line([(0.5, 0.04), (0.5, 0.86)], (98, 86, 88), 0.036)
    hook = [around((0.42, 0.86), 0.08, degrees) for degrees in range(0, 181, 15)]
    pen.line(hook, (98, 86, 88), 0.044)
    dome = [around((0.5, 0.56), 0.48, degrees) for degrees in range(180, 361, 5)]
    scallops = [
        (1 - (arc + step / 8) * 0.24 - 0.02, 0.56 - 0.055 * (1 - ((step - 4) / 4) ** 2))
        for arc in range(4)
        for step in range(9)
    ]
    pen.polygon(dome + scallops, paint)
    for x in (0.26, 0.74):
        bend = (0.5 + (x - 0.5) * 0.9, 0.2)
        pen.line(curve((0.5, 0.09), bend, (x, 0.55)), darker(paint, 0.4), 0.016)
    pen.line([(0.5, 0.08), (0.5, 0.54)], darker(paint, 0.4), 0.016)
    pen.ellipse((0.5, 0.07), (0.025, 0.03), (98, 86, 88))


def _flower(pen: Pen, paint: Rgb) -> None:
    pen.line(curve((0.5, 0.4), (0.46, 0.7), (0.5, 0.97)), STEM, 0.05)
    for side in (-1, 1):
        leaf = curve((0.5, 0.88), (0.5 + side * 0.12, 0.64), (0.5 + side * 0.34, 0.7))
        leaf += curve((0.5 + side * 0.34, 0.7), (0.5 + side * 0.26, 0.88), (0.5, 0.9))
        pen.polygon(leaf, STEM)
    for petal in range(7):
        pen.ellipse(around((0.5, 0.34), 0.2, petal * 360 / 7 - 90), (0.135, 0.135), paint)
    for petal in range(7):
        pen.ellipse(
            around((0.5, 0.34), 0.2, petal * 360 / 7 - 90), (0.07, 0.07), lighter(paint, 0.2)
        )
    pen.ellipse((0.5, 0.34), (0.12, 0.12), (104, 66, 36))
    pen.ellipse((0.48, 0.32), (0.07, 0.07), (146, 96, 50))


def _ball(pen: Pen, paint: Rgb) -> None:
    pen.ellipse((0.5, 0.5), (0.47, 0.47), darker(paint, 0.22))
    pen.ellipse((0.48, 0.47), (0.43, 0.43), paint)
    mark = (252, 252, 250) if sum(paint) < 700 else (150, 164, 190)
    star = [around((0.5, 0.5), 0.27 if tip % 2 == 0 else 0.12, tip * 36 - 90) for tip in range(10)]
    pen.polygon(star, mark)
    pen.ellipse((0.28, 0.2), (0.06, 0.04), lighter(paint, 0.6))


ARTISTS: Final[dict[Kind, Callable[[Pen, Rgb], None]]] = {
    Kind.HOUSE: _house,
    Kind.TREE: _tree,
    Kind.BOAT: _boat,
    Kind.CAR: _car,
    Kind.CAT: _cat,
    Kind.DOG: _dog,
    Kind.BALLOON: _balloon,
    Kind.UMBRELLA: _umbrella,
    Kind.FLOWER: _flower,
    Kind.BALL: _ball,
}


def sprite(kind: Kind, colour: Colour, side: int, mirrored: bool) -> Image.Image:
    """One thing on a transparent square of side pixels, outlined and shaded.

    The image may be shared by all callers: do not draw on it.
    """
    upright = _kept(kind, colour, side) if side < KEPT_BELOW else _drawn(kind, colour, side)
    return upright.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else upright


@lru_cache(maxsize=8192)
def _kept(kind: Kind, colour: Colour, side: int) -> Image.Image:
    return _drawn(kind, colour, side)


def _drawn(kind: Kind, colour: Colour, side: int) -> Image.Image:
    scale = 3 if side < 200 else 2
    pen = pen_on(Image.new("RGBA", (side * scale, side * scale), (0, 0, 0, 0)))
    ARTISTS[kind](pen, PAINT[colour])
    shaded = _outlined(_shaded(pen.image), _outline_of(colour))
    return shaded.resize((side, side), Image.Resampling.BOX)


def _outline_of(colour: Colour) -> Rgb:
    special = {Colour.BLACK: (206, 208, 222), Colour.WHITE: (104, 112, 136)}
    return special.get(colour, darker(PAINT[colour], 0.62))


def _shaded(flat: Image.Image) -> Image.Image:
    """flat, darkening a little towards its lower right."""
    ramp = Image.linear_gradient("L").rotate(20, Image.Resampling.BILINEAR)
    ramp = ramp.crop((40, 40, 216, 216)).resize(flat.size, Image.Resampling.BILINEAR)
    light = ramp.point([255 - round(level * 0.2) for level in range(256)])
    colours = ImageChops.multiply(flat.convert("RGB"), Image.merge("RGB", (light, light, light)))
    colours.putalpha(flat.getchannel("A"))
    return colours


def _outlined(shape: Image.Image, outline: Rgb) -> Image.Image:
    """shape on its own silhouette, grown by one and a half hundredths of its side."""
    alpha = shape.getchannel("A")
    # Growing takes time with the fourth power of the side; an outline needs no more than this.
    small = alpha.resize((min(alpha.width, 320),) * 2, Image.Resampling.BOX)
    grown = small.filter(ImageFilter.MaxFilter(max(3, round(small.width * 0.008) * 2 + 1)))
    edge = Image.new("RGBA", shape.size, (*outline, 0))
    edge.putalpha(grown.resize(shape.size, Image.Resampling.BICUBIC))
    return Image.alpha_composite(edge, shape)

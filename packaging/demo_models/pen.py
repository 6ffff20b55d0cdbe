"""Unit-coordinate drawing on a Pillow canvas: x and y run from 0 to 1, y downwards.

Lengths without a direction (radii, line widths) are shares of the canvas height, so that circles
stay round on a wide canvas.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

Rgb = tuple[int, int, int]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pen:
    """A canvas and the pen that draws on it."""

    image: Image.Image
    ink: ImageDraw.ImageDraw
    wide: int
    high: int

    def polygon(self, points: Sequence[Point], fill: Rgb) -> None:
        """Fill the closed outline through points."""
        self.ink.polygon([(x * self.wide, y * self.high) for x, y in points], fill=fill)

    def ellipse(self, centre: Point, radii: Point, fill: Rgb) -> None:
        """Fill an ellipse with upright axes."""
        (x, y), (rx, ry) = centre, radii
        across, down = rx * self.high, ry * self.high
        x, y = x * self.wide, y * self.high
        box = [x - across, y - down, x + across, y + down]
        self.ink.ellipse(box, fill=fill)

    def box(self, corner: Point, opposite: Point, fill: Rgb, radius: float = 0.0) -> None:
        """Fill a rectangle between two corners, its own corners rounded by radius."""
        (x0, y0), (x1, y1) = corner, opposite
        edges = [x0 * self.wide, y0 * self.high, x1 * self.wide, y1 * self.high]
        self.ink.rounded_rectangle(edges, radius * self.high, fill=fill)

    def line(self, points: Sequence[Point], fill: Rgb, width: float) -> None:
        """Draw a line through points with round joints and ends."""
        scaled = [(x * self.wide, y * self.high) for x, y in points]
        self.ink.line(scaled, fill=fill, width=max(1, round(width * self.high)), joint="curve")
        for end in (points[0], points[-1]):
            self.ellipse(end, (width / 2, width / 2), fill)


def pen_on(image: Image.Image) -> Pen:
    """A pen that draws on image."""
    return Pen(image, ImageDraw.Draw(image), image.width, image.height)


def curve(start: Point, bend: Point, end: Point, steps: int = 16) -> list[Point]:
    """Points of the quadratic Bezier curve from start to end, pulled towards bend."""
    return [_on_curve(start, bend, end, step / steps) for step in range(steps + 1)]


def _on_curve(start: Point, bend: Point, end: Point, t: float) -> Point:
    a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
    return (
        a * start[0] + b * bend[0] + c * end[0],
        a * start[1] + b * bend[1] + c * end[1],
    )


def around(centre: Point, radius: float, degrees: float) -> Point:
    """The point at radius from centre, clockwise from three o'clock."""
    angle = math.radians(degrees)
    return centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)


def mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    """The colour that is (1 - share) of one and share of other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def darker(colour: Rgb, share: float = 0.3) -> Rgb:
    """colour mixed with share of near-black."""
    return mix(colour, (18, 18, 30), share)


def lighter(colour: Rgb, share: float = 0.35) -> Rgb:
    """colour mixed with share of white."""
    return mix(colour, (255, 255, 255), share)

"""Pictures of text for the tests, drawn with the font that Pillow brings."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont


def picture_of(*lines: str, size: tuple[int, int] = (900, 400), pixels: int = 32) -> Image.Image:
    """Black lines on white, below each other from the top left."""
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(pixels)
    for number, line in enumerate(lines):
        draw.text((40, 40 + number * pixels * 1.6), line, fill="black", font=font)
    return picture


def jpeg_of(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=90)
    return out.getvalue()


def landscape(size: tuple[int, int] = (640, 480)) -> Image.Image:
    """Something that no letters are in: soft light and dark."""
    return Image.merge("RGB", [Image.radial_gradient("L").resize(size)] * 3)


def write_scan(path: Path, *pages: Sequence[str]) -> Path:
    """A PDF whose pages are pictures of these lines."""
    first, *others = [picture_of(*lines, size=(800, 1000)) for lines in pages]
    first.save(path, save_all=True, append_images=others)
    return path

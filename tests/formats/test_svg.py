"""SVG drawings: drawn as they are, and kept from doing anything else."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest
from samples import write_photo

from desktop.errors import FileRejected
from desktop.formats.svg import FORMAT
from desktop.records import Decoded, DecodeWish, Pixels

WISH = DecodeWish(long_side=200, picture_pages=0)
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' width="100" height="50">'
)
RED = '<rect width="100" height="50" fill="red"/>'


def draw(path: Path, inside: str, before: str = "") -> Decoded:
    path.write_text(f"{before}{HEAD}{inside}</svg>", "utf-8")
    return FORMAT.decode(path, WISH)


def pixels(decoded: Decoded) -> Pixels:
    (page,) = decoded.pages
    assert page.pixels is not None
    return page.pixels


def test_drawing_is_as_large_as_wished_and_on_white(tmp_path: Path) -> None:
    found = pixels(draw(tmp_path / "a.svg", '<rect width="50" height="50" fill="red"/>'))
    assert found.shape == (100, 200, 3)
    assert found[50, 50].tolist() == [255, 0, 0]
    assert found[50, 150].tolist() == [255, 255, 255]


def test_high_drawing_is_as_high_as_wished(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 90">{RED}</svg>'
    )
    assert pixels(FORMAT.decode(tmp_path / "a.svg", WISH)).shape == (200, 20, 3)


def test_packed_drawing_and_its_title_are_read(tmp_path: Path) -> None:
    packed = gzip.compress(f"{HEAD}<title>A red\n square</title>{RED}</svg>".encode())
    (tmp_path / "a.svgz").write_bytes(packed)
    decoded = FORMAT.decode(tmp_path / "a.svgz", WISH)
    assert decoded.metadata == (("title", "A red square"),)
    assert (pixels(decoded) == (255, 0, 0)).all()


def test_sample_is_read(tmp_path: Path) -> None:
    FORMAT.sample(tmp_path / "a.svg")
    assert pixels(FORMAT.decode(tmp_path / "a.svg", WISH)).shape == (150, 200, 3)


@pytest.mark.parametrize("href", ["href", "xlink:href", "  href "])
def test_pictures_outside_are_not_opened(tmp_path: Path, href: str) -> None:
    photo = write_photo(tmp_path / "secret.png", size=(100, 50))
    for address in (str(photo), photo.name, photo.as_uri(), "http://127.0.0.1:9/a.png"):
        inside = f'<image width="100" height="50" {href}="{address}"/>'
        assert (pixels(draw(tmp_path / "a.svg", inside)) == 255).all()


def test_address_hidden_in_an_entity_is_refused(tmp_path: Path) -> None:
    photo = write_photo(tmp_path / "secret.png")
    before = f"<!DOCTYPE svg [<!ENTITY a 'data'><!ENTITY b '{photo}'>]>"
    for hidden in ('<image href="#&a;" xlink:href="&#47;x"/>', '<image href = "&b;"/>'):
        try:
            assert (pixels(draw(tmp_path / "a.svg", hidden, before)) == 255).all()
        except FileRejected as rejected:
            assert "does not read" in rejected.reason


@pytest.mark.parametrize(
    "inside",
    [
        "<g>" * 20_000 + "</g>" * 20_000,
        '<g opacity="0.5">' * 900 + RED + "</g>" * 900,
        "<g>",
        "&unknown;",
        "".join(f'<g id="a{i}">' + f'<use href="#a{i - 1}"/>' * 10 + "</g>" for i in range(1, 9))
        + '<g id="a0"><rect width="1" height="1"/></g><use href="#a8"/>',
    ],
)
def test_what_would_take_the_child_is_rejected(tmp_path: Path, inside: str) -> None:
    with pytest.raises(FileRejected):
        draw(tmp_path / "a.svg", inside)


def test_entities_are_not_expanded_without_end(tmp_path: Path) -> None:
    lines = "".join(f'<!ENTITY b{i + 1} "{f"&b{i};" * 10}">' for i in range(9))
    bomb = f'<!DOCTYPE svg [<!ENTITY b0 "{"x" * 1000}">{lines}]>'
    with pytest.raises(FileRejected):
        draw(tmp_path / "a.svg", "<text>&b9;</text>", bomb)


def test_huge_drawing_takes_the_size_that_is_wished(tmp_path: Path) -> None:
    huge = HEAD.replace('"100"', '"100000000"').replace('"50"', '"100000000"')
    (tmp_path / "a.svg").write_text(f"{huge}{RED}</svg>")
    assert pixels(FORMAT.decode(tmp_path / "a.svg", WISH)).shape == (200, 200, 3)


@pytest.mark.parametrize(
    "content", [b"", b"<html></html>", b"\xff\xfe<", b"\x1f\x8b\x08", b"<svg>"]
)
def test_what_is_no_drawing_is_rejected(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.svg").write_bytes(content)
    with pytest.raises(FileRejected):
        FORMAT.decode(tmp_path / "a.svg", WISH)


def test_packed_bomb_takes_no_memory(tmp_path: Path) -> None:
    (tmp_path / "a.svgz").write_bytes(gzip.compress(b" " * (40 << 20)))
    with pytest.raises(FileRejected, match="too large"):
        FORMAT.decode(tmp_path / "a.svgz", WISH)


def test_extreme_shapes_are_rejected_or_drawn(tmp_path: Path) -> None:
    for width, height in (("1e99", "1e-99"), ("0", "0"), ("1", "100000"), ("100%", "-3")):
        text = HEAD.replace('"100"', f'"{width}"').replace('"50"', f'"{height}"')
        (tmp_path / "a.svg").write_text(f"{text}{RED}</svg>")
        try:
            assert np.isfinite(pixels(FORMAT.decode(tmp_path / "a.svg", WISH))).all()
        except FileRejected as rejected:
            assert rejected.reason.endswith(".")

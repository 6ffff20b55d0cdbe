"""Only pictures from our own memory reach the model."""

import base64
import sys
from pathlib import Path

import pytest

from desktop.errors import RequestRefused
from desktop.workers.vision import _handler_class, check_picture

JPEG = b"\xff\xd8\xff\xe0 and so on"
PNG = b"\x89PNG\r\n\x1a\n and so on"

_reached: list[str] = []
_watching = False


def _watch(event: str, _: object) -> None:
    if _watching and event.startswith(("socket.", "urllib.", "open")):
        _reached.append(event)


sys.addaudithook(_watch)


@pytest.mark.parametrize("picture", [JPEG, PNG])
def test_a_jpeg_or_png_may_pass(picture: bytes) -> None:
    check_picture(picture)


def test_other_formats_are_refused() -> None:
    with pytest.raises(RequestRefused, match="neither a JPEG nor a PNG"):
        check_picture(b"RIFF....WEBP")


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:9/cat.jpg",
        "https://example.org/cat.jpg",
        "file:///etc/passwd",
        "/etc/passwd",
        "data:text/html;base64," + base64.b64encode(JPEG).decode(),
        "data:image/jpeg;base64," + base64.b64encode(b"<svg>").decode(),
        "data:image/jpeg;base64,%%%%",
        "",
    ],
)
def test_the_handler_of_llama_cpp_fetches_and_opens_nothing(address: str, tmp_path: Path) -> None:
    global _watching
    vision = tmp_path / "vision.gguf"
    vision.touch()
    handler = _handler_class()(str(vision), lambda: False)
    _reached.clear()
    _watching = True
    try:
        with pytest.raises(RequestRefused, match="Only pictures that Shoebox made"):
            handler.load_image(address)
    finally:
        _watching = False
    assert _reached == []

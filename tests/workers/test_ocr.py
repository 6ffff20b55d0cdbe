"""The ocr child and its client, with the real models and a real process."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from importlib.metadata import version
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont
from text_pictures import jpeg_of, landscape, picture_of

from desktop.errors import Cancelled, ChildLost, ModelUnusable, RequestRefused
from desktop.workers.ocr import READER, Letters, WordReader
from desktop.workers.supervisor import serve_requests

SIGN = ("Harbour ferry", "to Lindisfarne 12.50")


@pytest.fixture(scope="module")
def reader() -> Iterator[WordReader]:
    """Loads the models once for all."""
    made = WordReader()
    yield made
    made.stop()


def words(reader: WordReader, picture: Image.Image) -> str:
    return " ".join(p.text for p in reader.read(jpeg_of(picture), None, 900).passages)


def test_words_of_a_picture_are_read(reader: WordReader) -> None:
    assert words(reader, picture_of(*SIGN)) == "Harbour ferry to Lindisfarne 12.50"


def test_each_line_says_where_it_is(reader: WordReader) -> None:
    picture = picture_of("Above", "Below", size=(1000, 500))
    above, below = reader.read(jpeg_of(picture), None, 900).lines
    assert (above.text, below.text) == ("Above", "Below")
    assert above.left == pytest.approx(0.04, abs=0.01)
    assert above.top < below.top < 0.25
    assert 0.05 < above.height < 0.12


def test_passages_know_their_page_and_keep_to_their_length(reader: WordReader) -> None:
    lines = ["This is a sentence of some length."] * 6
    found = reader.read(jpeg_of(picture_of(*lines)), 7, 80).passages
    assert {passage.page for passage in found} == {7}
    assert max(len(passage.text) for passage in found) <= 80


def test_letters_with_accents_are_read(reader: WordReader) -> None:
    font = next((path for path in _fonts() if path.exists()), None)
    if font is None:
        pytest.skip("Pillow's own font has no accents")
    picture = Image.new("RGB", (900, 160), "white")
    text = "Café Zürich, Señor Muñoz, Łódź"
    ImageDraw.Draw(picture).text(
        (40, 50), text, fill="black", font=ImageFont.truetype(str(font), 36)
    )
    assert words(reader, picture) == text


def _fonts() -> list[Path]:
    folders = ("/usr/share/fonts/truetype/dejavu", "/Library/Fonts", "C:/Windows/Fonts")
    names = ("DejaVuSans.ttf", "Arial.ttf", "arial.ttf")
    return [Path(folder) / name for folder in folders for name in names]


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_that_lies_on_its_side_or_head_is_read(reader: WordReader, degrees: int) -> None:
    turned = picture_of(*SIGN).rotate(degrees, expand=True)
    assert words(reader, turned) == "Harbour ferry to Lindisfarne 12.50"


def test_columns_are_read_one_after_the_other(reader: WordReader) -> None:
    left = picture_of(*["Left side of an open book"] * 3, size=(600, 240), pixels=26)
    right = picture_of(*["Right side of an open book"] * 3, size=(600, 240), pixels=26)
    both = Image.new("RGB", (1200, 240), "white")
    both.paste(left, (0, 0))
    both.paste(right, (500, 0))
    read = words(reader, both)
    assert read.rindex("Left") < read.index("Right")


def test_the_cheap_test_tells_text_from_a_landscape(reader: WordReader) -> None:
    assert reader.holds_words(jpeg_of(picture_of(*SIGN, size=(512, 256))))
    assert not reader.holds_words(jpeg_of(landscape((512, 384))))


def test_a_picture_without_words_has_none(reader: WordReader) -> None:
    reading = reader.read(jpeg_of(landscape()), None, 900)
    assert (reading.lines, reading.passages) == ((), ())


def test_what_is_no_picture_is_refused(reader: WordReader) -> None:
    with pytest.raises(RequestRefused):
        reader.read(b"\xff\xd8 and nothing", None, 900)
    assert reader.alive


def test_reading_can_be_stopped_between_lines(reader: WordReader) -> None:
    page = jpeg_of(picture_of(*["One more line of a long page"] * 20, size=(900, 1200)))
    asked: list[float] = []

    def stopped() -> bool:
        asked.append(time.monotonic())
        return len(asked) > 2

    with pytest.raises(Cancelled):
        reader.read(page, None, 900, stopped)
    assert len(asked) == 3
    assert words(reader, picture_of("Well")) == "Well"


def test_the_self_test_reads_a_word(reader: WordReader) -> None:
    assert reader.check() == f"“shoebox”, by {READER}"


def test_what_reads_is_named_as_it_is_installed() -> None:
    installed = ".".join(version("rapidocr").split(".")[:2])
    assert READER.startswith(f"rapidocr-{installed}/")


def serve_nonsense(connection: Connection) -> None:
    said = {"line": [0, "word", "left", 1, 2, 3, 4]}
    serve_requests(connection, lambda _header, _buffers: iter([(said, [])]))


def serve_death(connection: Connection) -> None:
    connection.recv_bytes()
    os._exit(3)


@pytest.mark.parametrize("serve", [serve_nonsense, serve_death])
def test_a_child_that_lies_or_dies_is_lost(serve: object) -> None:
    reader = WordReader(serve=serve)  # type: ignore[arg-type]
    with pytest.raises(ChildLost):
        reader.read(jpeg_of(landscape((64, 64))), None, 900)
    assert not reader.alive


@pytest.mark.parametrize("content", [None, b"", b"no model", b"\x08\x08" * 100])
def test_a_model_that_is_none_is_unusable(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "rec.onnx"
    if content is not None:
        file.write_bytes(content)
    reader = WordReader(Letters("mine", file))
    with pytest.raises(ModelUnusable, match="install it again, or choose another"):
        reader.check()
    reader.stop()

"""The decode child and its client, with real files and a real process."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import pytest
from PIL import Image
from samples import write_pdf, write_photo, write_text

from desktop import formats
from desktop.discovery import discover
from desktop.errors import ChildLost, FileChanging, FileRejected, RequestRefused
from desktop.records import Format, Kind, Preparation, Prepared
from desktop.workers import decode
from desktop.workers.decode import Decoder, wanted

SQUASHED, CROPPED = Preparation(64, squash=True), Preparation(32, squash=False)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Linux limits memory")


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    decoder = Decoder()
    yield decoder
    decoder.stop()


@pytest.fixture(scope="module")
def rough() -> Iterator[Decoder]:
    """A decoder whose formats crash, hang and eat memory."""
    decoder = Decoder(timeout_seconds=1.5, formats="rough_formats")
    yield decoder
    decoder.stop()


def read(decoder: Decoder, path: Path, characters: int = 200) -> Prepared:
    return decoder.decode(path, (SQUASHED, CROPPED), characters)


def test_photo_comes_with_its_facts_and_pictures(decoder: Decoder, tmp_path: Path) -> None:
    taken = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
    photo = write_photo(tmp_path / "a.jpg", taken=taken, orientation=6, camera=("Canon", "R5"))
    prepared = read(decoder, photo)
    assert (prepared.kind, prepared.format) == (Kind.PHOTO, "JPEG@2")
    assert (prepared.width, prepared.height, prepared.taken) == (480, 640, taken)
    assert prepared.metadata == (("camera", "Canon R5"),)
    (page,) = prepared.pages
    assert [picture.shape for picture in page.pictures] == [(64, 64, 3), (32, 32, 3)]
    assert page.pictures[0][0, 0].tolist() == [254, 0, 0]
    assert (page.number, prepared.page_count, prepared.passages) == (None, None, ())


def test_preview_is_a_small_upright_jpeg(decoder: Decoder, tmp_path: Path) -> None:
    photo = write_photo(tmp_path / "a.jpg", size=(2000, 1000), orientation=6)
    (page,) = read(decoder, photo).pages
    with Image.open(io.BytesIO(page.preview)) as preview:
        assert (preview.format, preview.size) == ("JPEG", (250, 500))


def test_document_comes_with_its_pages_and_passages(decoder: Decoder, tmp_path: Path) -> None:
    document = write_pdf(tmp_path / "a.pdf", ["First page.", "", "Third page."], title="Letters")
    prepared = read(decoder, document)
    assert (prepared.kind, prepared.format, prepared.page_count) == (Kind.DOCUMENT, "PDF@2", 3)
    assert [(passage.page, passage.text) for passage in prepared.passages] == [
        (1, "First page."),
        (3, "Third page."),
    ]
    assert [page.number for page in prepared.pages] == [1, 2, 3]
    assert ("title", "Letters") in prepared.metadata


def test_long_document_gets_pictures_of_its_first_pages_and_all_text(
    decoder: Decoder, tmp_path: Path
) -> None:
    pages = [f"Page {number}." for number in range(1, 46)]
    prepared = read(decoder, write_pdf(tmp_path / "a.pdf", pages))
    assert len(prepared.pages) == decode.PICTURE_PAGES == 40
    assert [passage.text for passage in prepared.passages] == pages


def test_text_has_passages_without_pages(decoder: Decoder, tmp_path: Path) -> None:
    prepared = read(decoder, write_text(tmp_path / "a.txt", "One.\n\nTwo.\n"))
    assert [(passage.page, passage.text) for passage in prepared.passages] == [(None, "One. Two.")]
    assert (prepared.pages, prepared.page_count) == ((), None)


def test_passages_keep_characters_of_all_scripts(decoder: Decoder, tmp_path: Path) -> None:
    prepared = read(decoder, write_text(tmp_path / "a.txt", "Grüße 猫 🐈 שלום"))
    assert prepared.passages[0].text == "Grüße 猫 🐈 שלום"


def test_passage_length_is_kept_to(decoder: Decoder, tmp_path: Path) -> None:
    text = write_text(tmp_path / "a.txt", "A sentence of words. " * 500)
    assert max(len(passage.text) for passage in read(decoder, text, 90).passages) <= 90
    assert max(len(passage.text) for passage in read(decoder, text, 0).passages) > 900


@pytest.mark.parametrize("format_", discover(formats, "FORMAT", Format), ids=lambda it: it.name)
def test_sample_of_every_format_is_read(decoder: Decoder, tmp_path: Path, format_: Format) -> None:
    path = tmp_path / f"sample{format_.extensions[0]}"
    format_.sample(path)
    prepared = read(decoder, path)
    assert prepared.format == f"{format_.name}@{format_.version}"
    assert prepared.pages or prepared.passages


def test_extension_that_lies_does_not_matter(decoder: Decoder, tmp_path: Path) -> None:
    write_photo(tmp_path / "a.png").rename(tmp_path / "a.jpg")
    write_pdf(tmp_path / "b.pdf").rename(tmp_path / "b.txt")
    assert read(decoder, tmp_path / "a.jpg").format == "PNG@2"
    assert read(decoder, tmp_path / "b.txt").format == "PDF@2"


def test_text_that_begins_like_a_picture_is_read_as_text(decoder: Decoder, tmp_path: Path) -> None:
    assert read(decoder, write_text(tmp_path / "a.txt", "BMW and BM")).format == "Text@2"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.jpg", b"", "empty"),
        ("a.jpg", b"not a picture", "damaged"),
        ("a.pdf", b"%PDF-1.4 and nothing", "damaged"),
        ("a.txt", bytes(1000), "not text"),
        ("a.xyz", b"what is this", "does not read this kind of file yet"),
    ],
)
def test_unreadable_file_is_rejected_with_a_reason(
    decoder: Decoder, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FileRejected, match=reason):
        read(decoder, tmp_path / name)


def test_vanished_file_is_changing(decoder: Decoder, tmp_path: Path) -> None:
    for ask in (decoder.fingerprint, lambda path: read(decoder, path)):
        with pytest.raises(FileChanging):
            ask(tmp_path / "gone.jpg")


@pytest.mark.skipif(os.name != "posix", reason="needs a FIFO")
def test_fifo_costs_no_time(decoder: Decoder, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    began = monotonic()
    with pytest.raises(FileRejected, match="not a regular file"):
        read(decoder, tmp_path / "a.jpg")
    assert monotonic() - began < 5


@linux_only
def test_name_that_is_no_unicode_is_read(decoder: Decoder, tmp_path: Path) -> None:
    for name in (b"caf\xe9.pdf", b"caf\xe9.jpg"):
        path = tmp_path / os.fsdecode(name)
        (write_pdf if path.suffix == ".pdf" else write_photo)(path)
        assert read(decoder, path).pages


def test_fingerprint_is_of_the_content(decoder: Decoder, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert decoder.fingerprint(tmp_path / "a") == "ba7816bf8f01cfea414140de5dae2223"


def test_photo_is_rendered_upright_and_not_enlarged(decoder: Decoder, tmp_path: Path) -> None:
    photo = write_photo(tmp_path / "a.jpg", size=(2000, 1000), orientation=6)
    assert size_of(decoder.render(photo, None, 300)) == (150, 300)
    assert size_of(decoder.render(photo, None, 5000)) == (1000, 2000)


def test_page_far_behind_is_rendered(decoder: Decoder, tmp_path: Path) -> None:
    document = write_pdf(tmp_path / "a.pdf", [str(number) for number in range(60)])
    assert size_of(decoder.render(document, 60, 842)) == (595, 842)


@pytest.mark.parametrize("page", [0, 3, 10**9])
def test_page_that_is_not_there_is_refused(decoder: Decoder, tmp_path: Path, page: int) -> None:
    with pytest.raises(RequestRefused):
        decoder.render(write_pdf(tmp_path / "a.pdf", ["1", "2"]), page, 300)


def test_text_has_no_picture_to_render(decoder: Decoder, tmp_path: Path) -> None:
    with pytest.raises(RequestRefused):
        decoder.render(write_text(tmp_path / "a.txt", "Words."), None, 300)


@pytest.mark.parametrize(("name", "cause"), [("a.crash", "SIGSEGV|code"), ("a.hang", r"1\.5 s")])
def test_decoder_that_crashes_or_hangs_costs_one_file(
    rough: Decoder, tmp_path: Path, name: str, cause: str
) -> None:
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(ChildLost, match=cause):
        read(rough, tmp_path / name)
    assert rough.fingerprint(tmp_path / name)


@linux_only
def test_file_that_needs_too_much_memory_is_rejected(rough: Decoder, tmp_path: Path) -> None:
    (tmp_path / "a.greedy").write_bytes(b"x")
    with pytest.raises(FileRejected, match="too much memory"):
        read(rough, tmp_path / "a.greedy")


def test_document_that_takes_too_long_is_read_in_part(rough: Decoder, tmp_path: Path) -> None:
    (tmp_path / "a.lazy").write_bytes(b"x")
    prepared = read(rough, tmp_path / "a.lazy")
    assert 1 <= len(prepared.passages) < 40
    assert prepared.metadata == (
        ("note", f"Only the first {len(prepared.passages)} pages were read."),
    )


@linux_only
def test_memory_limit_leaves_room_for_a_large_photo(decoder: Decoder, tmp_path: Path) -> None:
    photo = write_photo(tmp_path / "a.jpg", size=(8000, 6000))
    assert read(decoder, photo).width == 8000
    assert decoder.resident_bytes < 400 << 20


def test_twelve_megapixels_are_drafted(decoder: Decoder, tmp_path: Path) -> None:
    photo = write_photo(tmp_path / "a.jpg", size=(4000, 3000))
    (page,) = read(decoder, photo).pages
    assert size_of(page.preview) == (500, 375)


@pytest.mark.parametrize("name", ["a.JPG", "b.pdf", "c.Md", ".hidden.png"])
def test_known_extensions_are_wanted(name: str) -> None:
    assert wanted(name)


@pytest.mark.parametrize("name", ["a", "jpg", "a.exe", "a.jpg.part", ".jpg", ""])
def test_other_names_are_not_wanted(name: str) -> None:
    assert not wanted(name)


def size_of(jpeg: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(jpeg)) as image:
        return image.size

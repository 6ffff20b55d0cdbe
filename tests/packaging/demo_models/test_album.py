"""The demo album: its pictures, its papers, and the truth about both."""

import hashlib
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from demo_models.album import HEROES, PICTURES, album_truth, claim_of, write_album
from demo_models.album_papers import LEASE, PAPERS
from demo_models.captions import holds

SEED = 1


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("album")
    write_album(folder, SEED, height=120)
    return folder


def digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def page_texts(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_same_seed_writes_the_same_bytes(album: Path, tmp_path: Path) -> None:
    write_album(tmp_path, SEED, height=120)
    assert digests(tmp_path) == digests(album)


def test_truth_names_every_file(album: Path) -> None:
    truth = album_truth(SEED)
    paths = [picture.path for picture in truth.pictures] + [paper.path for paper in truth.papers]
    assert sorted(paths) == sorted(digests(album))


def test_album_has_its_pictures_and_five_copies() -> None:
    pictures = album_truth(SEED).pictures
    assert sum(picture.copy_of is None for picture in pictures) == PICTURES
    assert sum(picture.copy_of is not None for picture in pictures) == 5


def test_one_copy_is_identical_and_the_others_are_not(album: Path) -> None:
    found = digests(album)
    copies = [picture for picture in album_truth(SEED).pictures if picture.copy_of]
    assert sum(found[copy.path] == found[str(copy.copy_of)] for copy in copies) == 1


def test_heroes_are_alone_in_the_album() -> None:
    originals = [p for p in album_truth(SEED).pictures if p.copy_of is None]
    for hero in originals[: len(HEROES)]:
        assert [p for p in originals if holds(claim_of(hero.scene), p.scene)] == [hero]


def test_file_tells_the_camera_date_and_place_that_the_truth_knows(album: Path) -> None:
    told = next(p for p in album_truth(SEED).pictures if p.town and not p.copy_of)
    with Image.open(album / told.path) as picture:
        exif = picture.getexif()
    assert told.taken is not None
    assert exif[0x0110] == told.camera
    assert exif.get_ifd(0x8769)[0x9003] == told.taken.strftime("%Y:%m:%d %H:%M:%S")
    assert set(exif.get_ifd(0x8825)) == {1, 2, 3, 4}


def test_every_answer_stands_on_its_page() -> None:
    for paper in PAPERS:
        for fact in paper.facts:
            assert fact.answer in "\n".join(paper.pages[fact.page - 1]), fact


def test_pdf_text_can_be_extracted_page_by_page(album: Path) -> None:
    texts = page_texts(album / LEASE.path)
    assert len(texts) == len(LEASE.pages)
    assert all(fact.answer in texts[fact.page - 1] for fact in LEASE.facts)


def test_scanned_pdf_has_no_text(album: Path) -> None:
    assert page_texts(album / "Papers/Letters/scan_0007.pdf") == [""]


def test_office_papers_are_zips_with_their_text(album: Path) -> None:
    with zipfile.ZipFile(album / "Papers/Letters/from aunt Rosa.docx") as letter:
        assert b"16:40" in letter.read("word/document.xml")
    with zipfile.ZipFile(album / "Papers/Club/minutes_2025-01.odt") as minutes:
        assert b"Carla was elected" in minutes.read("content.xml")

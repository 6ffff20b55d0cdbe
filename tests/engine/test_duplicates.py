"""Duplicates in real folders, found by a running session."""

from __future__ import annotations

import shutil
from pathlib import Path

import apsw
import numpy as np
import pytest
from PIL import Image
from samples import write_photo
from sessions import Running, running

from desktop.engine import waiting
from desktop.engine.duplicates import Duplicates, Likeness
from desktop.errors import ShoeboxError


def write_scene(path: Path, seed: int, size: tuple[int, int] = (640, 480)) -> Path:
    """A photo with shapes and shades, no two alike."""
    coarse = np.random.default_rng(seed).integers(0, 256, (8, 10, 3), np.uint8)
    Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC).save(path)
    return path


def found(shoebox: Running) -> Duplicates:
    return waiting.waited(shoebox.session.duplicates.find)


def names(shoebox: Running, kind: Likeness) -> list[list[str]]:
    return [[asset.path.name for asset in group.assets] for group in found(shoebox).of(kind)]


@pytest.fixture
def photos(shoebox: Running, root: Path) -> Running:
    """A photo, a smaller one of it, a copy, and another photo."""
    first = write_scene(root / "a.jpg", 1)
    with Image.open(first) as image:
        image.resize((320, 240)).save(root / "a small.jpg", quality=60)
    shutil.copy(first, root / "copy.jpg")
    write_scene(root / "b.jpg", 2)
    shoebox.add_root(root)
    return shoebox


def test_copy_is_identical_and_a_resized_one_nearly_so(photos: Running) -> None:
    assert names(photos, Likeness.IDENTICAL) == [["a.jpg", "copy.jpg"]]
    assert names(photos, Likeness.NEAR) == [["a.jpg", "a small.jpg"]]
    assert names(photos, Likeness.SIMILAR) == []


def test_not_a_duplicate_is_remembered_after_a_rename(photos: Running, root: Path) -> None:
    (group,) = found(photos).of(Likeness.NEAR)
    photos.session.duplicates.keep_apart(group)
    (root / "a small.jpg").rename(root / "renamed.jpg")
    photos.rescan()
    assert names(photos, Likeness.NEAR) == []
    assert len(found(photos).of(Likeness.IDENTICAL)) == 1


def test_photos_of_an_older_library_get_their_look_from_the_previews(
    tmp_path: Path, root: Path
) -> None:
    write_scene(root / "a.jpg", 1)
    with running(tmp_path / "shoebox") as first:
        first.add_root(root)
    database = apsw.Connection(str(tmp_path / "shoebox" / "library" / "library.db"))
    database.execute("UPDATE asset SET perceptual = NULL")
    database.close()
    root.rename(tmp_path / "unplugged")
    with running(tmp_path / "shoebox") as again:
        again.settle()
        database = apsw.Connection(str(tmp_path / "shoebox" / "library" / "library.db"))
        (look,) = database.execute("SELECT perceptual FROM asset").fetchone() or (None,)
        database.close()
    assert isinstance(look, bytes)
    assert len(look) == 32


def test_photos_of_one_colour_are_no_duplicates(shoebox: Running, root: Path) -> None:
    for number, size in enumerate(((640, 480), (320, 240), (480, 640))):
        write_photo(root / f"{number}.jpg", colour="red", size=size)
    shoebox.add_root(root)
    assert found(shoebox).groups == ()


def test_closed_session_answers_no_more(tmp_path: Path) -> None:
    with running(tmp_path / "shoebox") as shoebox:
        finder = shoebox.session.duplicates
    heard: list[Duplicates | str] = []
    finder.find(heard.append, heard.append)
    assert heard == []


def test_library_that_is_gone_is_told(photos: Running) -> None:
    photos.session.duplicates._library = photos.session.places.library / "nowhere"
    with pytest.raises(ShoeboxError):
        found(photos)

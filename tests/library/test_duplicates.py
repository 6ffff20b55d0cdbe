"""What counts as identical, nearly identical and similar, and what a person has told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from library.shelf import PICTURES, Shelf, document, found, photo, unit
from numpy.typing import NDArray

from desktop.library.duplicates import Group, Likeness, find
from desktop.records import AssetId, IndexedFile

NOON = datetime(2021, 7, 1, 12, tzinfo=UTC)
LONG = "A letter about the roof of the house in the garden. " * 8


def look(seed: int, flipped: int = 0) -> bytes:
    """A perceptual hash, some of whose bits are flipped, few of the first 64."""
    bits = np.random.default_rng(seed).integers(0, 2, 256, np.uint8)
    bits[60 : 60 + flipped] ^= 1
    return np.packbits(bits).tobytes()


def picture(
    content_hash: str,
    seen: bytes,
    embedding: NDArray[np.float32] | None = None,
    seconds: float | None = None,
    width: int = 40,
) -> IndexedFile:
    taken = None if seconds is None else NOON + timedelta(seconds=seconds)
    row = unit(1, 0, 0, 0) if embedding is None else embedding
    file = photo(content_hash, row, taken)
    return replace(file, prepared=replace(file.prepared, perceptual=seen, width=width))


def names(shelf: Shelf, kind: Likeness) -> list[list[str]]:
    groups = find(shelf.reading).of(kind)
    return [[asset.path.name for asset in group.assets] for group in groups]


def only_group(shelf: Shelf) -> Group:
    (group,) = find(shelf.reading).groups
    return group


def keep_apart(shelf: Shelf, group: Group) -> None:
    shelf.catalog.keep_apart([asset.content_hash or "" for asset in group.assets])


# ----------------------------------------------------------------------------- the three lists


def test_files_of_the_same_content_are_identical(shelf: Shelf) -> None:
    for name in ("a.txt", "b/a.txt", "c.txt"):
        shelf.put(name, document("h1", "hello"))
    shelf.put("d.txt", document("h2", "hello"))
    assert names(shelf, Likeness.IDENTICAL) == [["a.txt", "c.txt", "a.txt"]]
    assert only_group(shelf).spare_bytes == 20


def test_empty_and_missing_files_are_left_out(shelf: Shelf) -> None:
    for name in ("a.txt", "b.txt"):
        shelf.put(name, document("h0", ""), size=0)
        shelf.put(f"2{name}", document("h1", "text"))
    shelf.rescan(found("a.txt", 0), found("b.txt", 0), found("2a.txt"))
    assert find(shelf.reading).groups == ()


def test_picture_with_nearly_the_same_look_is_nearly_identical(shelf: Shelf) -> None:
    shelf.put("small.jpg", picture("h1", look(1, 9), width=20))
    shelf.put("large.jpg", picture("h2", look(1), width=90))
    shelf.put("other.jpg", picture("h3", look(2)))
    assert names(shelf, Likeness.NEAR) == [["large.jpg", "small.jpg"]]
    assert names(shelf, Likeness.SIMILAR) == []


def test_look_alone_is_not_enough_where_the_embeddings_disagree(shelf: Shelf) -> None:
    shelf.put("a.jpg", picture("h1", look(1), unit(1, 0, 0, 0)))
    shelf.put("b.jpg", picture("h2", look(1, 9), unit(0, 1, 0, 0)))
    assert find(shelf.reading).groups == ()


def test_look_that_says_nothing_is_like_no_other(shelf: Shelf) -> None:
    shelf.put("white.jpg", picture("h1", b""))
    shelf.put("black.jpg", picture("h2", b""))
    assert find(shelf.reading).groups == ()


def test_documents_of_the_same_words_are_nearly_identical(shelf: Shelf) -> None:
    shelf.put("letter.docx", document("h1", LONG, "The end of it."))
    shelf.put("letter.pdf", document("h2", LONG, "The end of it."), size=90)
    shelf.put("other.pdf", document("h3", LONG, "The end of me."))
    shelf.put("short.txt", document("h4", "Hello."))
    shelf.put("short.md", document("h5", "Hello."))
    assert names(shelf, Likeness.NEAR) == [["letter.pdf", "letter.docx"]]


def test_pictures_of_one_moment_are_similar(shelf: Shelf) -> None:
    shelf.put("1.jpg", picture("h1", look(1), unit(1, 0, 0, 0), 0))
    shelf.put("2.jpg", picture("h2", look(2), unit(1, 0.2, 0, 0), 20))
    shelf.put("else.jpg", picture("h3", look(3), unit(0, 0, 1, 0), 30))
    shelf.put("later.jpg", picture("h4", look(4), unit(1, 0, 0, 0), 3600))
    assert names(shelf, Likeness.SIMILAR) == [["1.jpg", "2.jpg"]]


def test_guessed_time_makes_no_moment(shelf: Shelf) -> None:
    shelf.put("1.jpg", picture("h1", look(1), unit(1, 0, 0, 0)))
    shelf.put("2.jpg", picture("h2", look(2), unit(1, 0, 0, 0)))
    assert find(shelf.reading).groups == ()


def test_copy_that_is_nearly_identical_is_not_similar_again(shelf: Shelf) -> None:
    shelf.put("1.jpg", picture("h1", look(1), seconds=0, width=90))
    shelf.put("1 small.jpg", picture("h2", look(1, 5), seconds=0))
    shelf.put("2.jpg", picture("h3", look(2), seconds=5, width=80))
    assert names(shelf, Likeness.NEAR) == [["1.jpg", "1 small.jpg"]]
    assert names(shelf, Likeness.SIMILAR) == [["1.jpg", "2.jpg"]]


def test_raw_beside_its_jpeg_is_no_duplicate_of_it(shelf: Shelf) -> None:
    shelf.put("1.jpg", picture("h1", look(1), seconds=0))
    shelf.put("1.nef", picture("h2", look(1, 5), seconds=0))
    assert find(shelf.reading).groups == ()


def test_chain_of_likenesses_is_cut(shelf: Shelf) -> None:
    for step in range(4):  # each differs in 30 bits from the one before
        shelf.put(f"{step}.jpg", picture(f"h{step}", look(1, 30 * step), width=90 - step))
    assert names(shelf, Likeness.NEAR) == [["0.jpg", "1.jpg"], ["2.jpg", "3.jpg"]]


# ----------------------------------------------------------------------------- not duplicates


def test_copies_that_were_told_apart_are_not_shown_again(shelf: Shelf) -> None:
    for name in ("a.txt", "b.txt"):
        shelf.put(name, document("h1", "hello"))
    keep_apart(shelf, only_group(shelf))
    assert find(shelf.reading).groups == ()


def test_not_a_duplicate_is_remembered_after_a_rename(shelf: Shelf) -> None:
    shelf.put("a.jpg", picture("h1", look(1)))
    shelf.put("b.jpg", picture("h2", look(1, 9)))
    keep_apart(shelf, only_group(shelf))
    shelf.rescan(found("new/c.jpg"), found("b.jpg"))
    (fresh,) = shelf.catalog.next_pending(9)
    shelf.catalog.claim_hash(fresh.id, "h1")
    assert shelf.search.asset(AssetId(1)).path.name == "c.jpg"  # type: ignore[union-attr]
    assert find(shelf.reading).groups == ()


def test_not_a_duplicate_is_remembered_when_one_is_edited(shelf: Shelf) -> None:
    first = shelf.put("a.jpg", picture("h1", look(1)))
    shelf.put("b.jpg", picture("h2", look(1, 9)))
    keep_apart(shelf, only_group(shelf))
    shelf.catalog.save_indexed(first, picture("h0", look(1, 3)))
    assert find(shelf.reading).groups == ()


def test_third_picture_makes_a_new_group_without_those_told_apart(shelf: Shelf) -> None:
    shelf.put("a.jpg", picture("h1", look(1), width=50))
    shelf.put("b.jpg", picture("h2", look(1, 9)))
    keep_apart(shelf, only_group(shelf))
    shelf.put("c.jpg", picture("h3", look(1, 2), width=90))
    assert names(shelf, Likeness.NEAR) == [["c.jpg", "a.jpg"]]


# ----------------------------------------------------------------------------- what is stored


def test_photo_without_a_look_waits_for_it(shelf: Shelf) -> None:
    old = shelf.put("old.jpg", photo("h1", unit(1, 0, 0, 0)))
    shelf.put("new.jpg", picture("h2", look(1)))
    shelf.put("text.txt", document("h3", "text"))
    (waiting,) = shelf.catalog.next_unseen(9)
    assert (waiting.file.id, waiting.content_hash) == (old, "h1")
    shelf.catalog.save_looks([(old, look(1, 3))])
    assert shelf.catalog.next_unseen(9) == ()
    assert names(shelf, Likeness.NEAR) == [["old.jpg", "new.jpg"]]


def test_copy_of_a_known_content_has_its_look(shelf: Shelf) -> None:
    shelf.put("a.jpg", picture("h1", look(1)))
    copy = shelf.put("b.jpg", None)
    shelf.catalog.claim_hash(copy, "h1")
    assert shelf.catalog.next_unseen(9) == ()


@pytest.mark.parametrize("count", [30, 300])
def test_line_is_drawn_by_what_is_usual_in_the_library(shelf: Shelf, count: int) -> None:
    """Where all pictures are near each other, nearness means less."""
    rng = np.random.default_rng(1)
    for number in range(count):
        row = unit(*(np.array([1.0, 0, 0, 0]) + rng.normal(0, 0.25, 4)))
        shelf.put(f"{number}.jpg", picture(f"h{number}", look(number), row, 10.0 * number))
    table = shelf.search.sample(PICTURES.key, 200)
    usual = float(np.median((table @ table.T)[np.triu_indices(len(table), 1)]))
    assert usual > 0.75
    assert len(find(shelf.reading).of(Likeness.SIMILAR)) < count / 3

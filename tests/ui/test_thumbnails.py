from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, jpeg, photo

from desktop.records import AssetId, Hit
from desktop.ui import thumbnails as module
from desktop.ui.thumbnails import Thumbnails, read_jpeg


@pytest.fixture
def thumbnails(library: StandIn) -> Iterator[Thumbnails]:
    made = Thumbnails()
    made.locate = library.preview_file
    yield made
    made.close()


def loaded(qtbot: QtBot, thumbnails: Thumbnails, hit: Hit, side: int = 100) -> None:
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.pixmap(hit.asset, None, side)


def test_picture_comes_after_it_was_asked_for(
    qtbot: QtBot, thumbnails: Thumbnails, library: StandIn
) -> None:
    asset = library.hits[0].asset
    assert thumbnails.pixmap(asset, None, 100) is None
    qtbot.waitUntil(lambda: thumbnails.pixmap(asset, None, 100) is not None)


def test_missing_picture_is_asked_for_once(
    qtbot: QtBot, thumbnails: Thumbnails, library: StandIn
) -> None:
    hit = photo(77, Path("gone.jpg"))
    loaded(qtbot, thumbnails, hit)
    with qtbot.assertNotEmitted(thumbnails.ready, wait=50):
        assert thumbnails.pixmap(hit.asset, None, 100) is None
    assert thumbnails.is_missing(hit.asset, None)


def test_forgotten_picture_is_loaded_again(
    qtbot: QtBot, thumbnails: Thumbnails, library: StandIn
) -> None:
    hit = photo(77, Path("late.jpg"))
    loaded(qtbot, thumbnails, hit)
    library.preview_file(hit.asset, None).write_bytes(jpeg("red"))
    thumbnails.forget([AssetId(77)])
    loaded(qtbot, thumbnails, hit)
    assert thumbnails.pixmap(hit.asset, None, 100) is not None


def test_user_files_are_never_opened(
    qtbot: QtBot, thumbnails: Thumbnails, library: StandIn
) -> None:
    asked: list[Path] = []
    locate = thumbnails.locate
    assert locate is not None
    thumbnails.locate = lambda asset, page: asked.append(asset.path) or locate(asset, page)  # type: ignore[func-returns-value]
    loaded(qtbot, thumbnails, library.hits[0])
    assert not library.hits[0].asset.path.exists()  # and yet there is a picture
    assert thumbnails.pixmap(library.hits[0].asset, None, 100) is not None


def test_cache_stays_within_its_bytes(
    qtbot: QtBot, thumbnails: Thumbnails, library: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CACHE_BYTES", 600_000)  # two of these pictures
    for hit in library.hits[:4]:
        loaded(qtbot, thumbnails, hit, 500)
    assert 0 < thumbnails.cached_bytes <= 600_000


def test_what_is_in_sight_is_kept_however_large_it_is(
    qtbot: QtBot, thumbnails: Thumbnails, library: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CACHE_BYTES", 0)
    thumbnails.make_room(QSize(200, 200), QSize(200, 200))  # for one card
    for hit in library.hits[:3]:
        loaded(qtbot, thumbnails, hit)
    kept = [thumbnails.loaded(hit.asset, None) is not None for hit in library.hits[:3]]
    assert kept == [False, True, True]


def test_damaged_jpeg_is_a_null_image() -> None:
    assert read_jpeg(b"\xff\xd8 this is no picture").isNull()
    assert read_jpeg(jpeg("red", 40, 30)).width() == 40

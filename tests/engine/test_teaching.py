"""A taught word finds what its examples show, alone and with other words: one session for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
import pytest
from PIL import Image
from sessions import Running, running

from desktop.engine import waiting
from desktop.engine.patches import Heat, heat_of
from desktop.engine.teaching import Shown, Suggestions, TaughtWord
from desktop.errors import ShoeboxError
from desktop.records import Asset, Strength


@pytest.fixture(scope="module")
def shoebox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Eight teal pictures among greyish ones; the toy knows nothing but colours."""
    folder = tmp_path_factory.mktemp("teach")
    root = folder / "Root"
    root.mkdir()
    rng = np.random.default_rng(3)
    for number in range(40):
        colour = tuple(int(one) for one in rng.integers(150, 190, 3))
        Image.new("RGB", (40, 30), colour).save(root / f"other{number}.png")
    for number in range(8):
        Image.new("RGB", (40, 30), (6 + number, 190 + number, 180)).save(root / f"teal{number}.png")
    halves = Image.new("RGB", (64, 64), (150, 170, 190))
    halves.paste((190, 170, 150), (32, 0, 64, 64))
    halves.save(root / "halves.png")
    with running(folder / "shoebox") as session:
        session.session.labelling.save("red\n")
        session.add_root(root)
        yield session


@pytest.fixture
def cabin(shoebox: Running) -> Iterator[str]:
    """The word, taught by three examples, and forgotten after the test."""
    teach(shoebox, "our cabin", [asset(shoebox, f"teal{number}.png") for number in range(3)])
    yield "our cabin"
    for known in words(shoebox):
        waiting.waited(_done(shoebox.session.teaching.forget, known.word))


def _done(call: Callable[..., None], *arguments: Any, **named: Any) -> Callable[..., None]:
    def start(then: Callable[[None], None], failed: Callable[[str], None]) -> None:
        call(*arguments, **named, then=lambda: then(None), failed=failed)

    return start


def asked(call: Callable[..., None], *arguments: Any) -> Any:
    return waiting.waited(lambda then, failed: call(*arguments, then))


def asset(shoebox: Running, name: str) -> Asset:
    return next(hit.asset for hit in shoebox.search(name).hits if hit.asset.path.name == name)


def teach(shoebox: Running, word: str, yes: list[Asset], no: tuple[Asset, ...] = ()) -> None:
    shows, shows_not = [one.id for one in yes], [one.id for one in no]
    waiting.waited(_done(shoebox.session.teaching.teach, word, shows, shows_not))


def words(shoebox: Running) -> tuple[TaughtWord, ...]:
    found: tuple[TaughtWord, ...] = asked(shoebox.session.teaching.words)
    return found


def strong(shoebox: Running, text: str) -> list[str]:
    hits = shoebox.search(text).hits
    return sorted(hit.asset.path.name for hit in hits if hit.strength is Strength.STRONG)


def test_a_taught_word_finds_what_its_examples_show(shoebox: Running, cabin: str) -> None:
    found = shoebox.found("our cabin")[:8]
    assert sorted(found) == [f"teal{number}.png" for number in range(8)]


def test_what_it_finds_is_strong_and_nothing_else_is(shoebox: Running, cabin: str) -> None:
    assert strong(shoebox, "Our CABIN") == [f"teal{number}.png" for number in range(8)]


def test_it_is_found_beside_a_filter(shoebox: Running, cabin: str) -> None:
    assert len(strong(shoebox, "our cabin ext:png")) == 8
    assert strong(shoebox, "our cabin ext:jpg") == []


def test_in_quotes_it_is_text(shoebox: Running, cabin: str) -> None:
    assert strong(shoebox, '"our cabin"') == []


def test_other_words_count_too(shoebox: Running, cabin: str) -> None:
    assert strong(shoebox, "our cabin red") == []  # no picture is both


def test_a_forgotten_word_is_text_again(shoebox: Running) -> None:
    teach(shoebox, "hut", [asset(shoebox, "teal0.png")])
    waiting.waited(_done(shoebox.session.teaching.forget, "hut"))
    assert words(shoebox) == ()
    assert "teal5.png" not in strong(shoebox, "hut")


def test_a_renamed_word_is_typed_by_its_new_name(shoebox: Running, cabin: str) -> None:
    waiting.waited(_done(shoebox.session.teaching.rename, "our cabin", "hideout"))
    assert len(strong(shoebox, "hideout")) == 8
    assert strong(shoebox, "our cabin") == []


def test_examples_are_shown_and_can_be_taken_back(shoebox: Running, cabin: str) -> None:
    gone = asset(shoebox, "teal1.png")
    waiting.waited(_done(shoebox.session.teaching.take_back, cabin, [gone.id]))
    shown: Shown = asked(shoebox.session.teaching.examples, cabin)
    assert {one.path.name for one in shown.shows} == {"teal0.png", "teal2.png"}


def test_pictures_near_the_line_are_offered(shoebox: Running, cabin: str) -> None:
    found: Suggestions = asked(shoebox.session.teaching.suggestions, cabin)
    names = {one.path.name for one in found.assets}
    assert len(names) == 6
    assert not names & {"teal0.png", "teal1.png", "teal2.png"}


def test_what_is_no_word_is_one_sentence(shoebox: Running) -> None:
    with pytest.raises(ShoeboxError, match="no quotes or colons"):
        teach(shoebox, "type:cabin", [asset(shoebox, "teal0.png")])


def test_a_word_that_shows_nothing_finds_nothing(shoebox: Running) -> None:
    assert asked(shoebox.session.teaching.suggestions, "unheard of").assets == ()


# ----------------------------------------------------------------------------- patches


def heat(shoebox: Running, name: str, text: str) -> Heat:
    found = asset(shoebox, name)
    patches = shoebox.session.patches
    warm: Heat = waiting.waited(partial(patches.find, found, None, text))
    return warm


def test_the_part_that_matched_is_warm(shoebox: Running) -> None:
    found = heat(shoebox, "halves.png", "red ext:png")
    row = found.values[: found.columns]
    assert row == pytest.approx((0, 0, 1, 1), abs=0.05)


def test_the_part_that_a_taught_word_means_is_warm(shoebox: Running, cabin: str) -> None:
    teach(shoebox, "fire", [asset(shoebox, "halves.png")])
    assert heat(shoebox, "halves.png", "our cabin").rows == 4


def test_a_search_without_a_description_has_no_part(shoebox: Running) -> None:
    with pytest.raises(ShoeboxError, match="described in words"):
        heat(shoebox, "halves.png", "ext:png")


def test_a_picture_of_one_colour_is_cold() -> None:
    assert set(heat_of(np.ones((3, 3), np.float32)).values) == {0.0}

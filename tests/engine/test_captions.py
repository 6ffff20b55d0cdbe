"""Captions through the whole session, with the demo model: found, marked, resumed, in nobody's way.

The pictures are plain colours, so what the demo model says of them does not matter: only that it
says something.
"""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pytest
from samples import write_photo
from sessions import PATIENCE_SECONDS, TOYS, Running, running

from desktop.engine.captions import Caption
from desktop.engine.shift import Shift, State
from desktop.engine.waiting import waited
from desktop.records import Asset, Reason, Strength

DEMO = replace(TOYS, answer_model="demo-llava", threads=1)
NIGHT = replace(DEMO, captions="always")


@dataclass
class Described:
    """Remembers what was described; may stop the session's model after so many."""

    rows: list[tuple[str, str, str]] = field(default_factory=list)
    failure: str = ""
    over: threading.Event = field(default_factory=threading.Event)
    after: tuple[int, Callable[[], None]] = (0, lambda: None)

    def on_picture(self, asset: Asset) -> None:
        pass

    def on_caption(self, asset: Asset, text: str, problem: str) -> None:
        self.rows.append((asset.path.name, text, problem))
        if len(self.rows) == self.after[0]:
            self.after[1]()

    def end(self, failure: str) -> None:
        self.failure = failure
        self.over.set()


class Watched:
    """Knows how a night shift stood since it is watched."""

    def __init__(self, box: Running) -> None:
        self._night = box.session.captions.night
        self._seen = [self._night.shift]
        self._news = threading.Condition()
        self._night.listen(self._hear)

    def _hear(self, shift: Shift) -> None:
        with self._news:
            self._seen.append(shift)
            self._news.notify_all()

    def wait(self, stands: Callable[[Shift], bool]) -> Shift:
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            self._night.look()  # as when the settings change: it need not wait to look by itself
            with self._news:
                self._news.wait_for(lambda: any(map(stands, self._seen)), 0.5)
                for shift in filter(stands, self._seen):
                    return shift
        raise AssertionError(self._seen[-3:])


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One library with the demo model; each test adds a folder of its own."""
    with running(tmp_path_factory.mktemp("box"), DEMO) as made:
        yield made


def photos(root: Path, *names: str) -> None:
    root.mkdir(exist_ok=True)
    for name in names:
        write_photo(root / f"{name}.jpg", colour=(sum(name.encode()) % 256, 40, 200))


def described(box: Running, listener: Described | None = None) -> Described:
    """Describe all that is not described."""
    heard, captions = listener or Described(), box.session.captions
    captions.describe(captions.queue.waiting, heard, heard.end)
    assert heard.over.wait(PATIENCE_SECONDS)
    return heard


def caption(box: Running, name: str) -> Caption | None:
    (hit,) = box.search(name).hits[:1]
    found: Caption | None = waited(partial(box.session.captions.of, hit.asset.id))
    return found


def test_a_described_photo_is_found_by_its_caption_which_is_known_as_a_models(
    box: Running, root: Path
) -> None:
    photos(root, "ant")
    box.add_root(root)
    ((name, text, problem),) = described(box).rows
    assert (name, problem) == ("ant.jpg", "") and text
    kept = caption(box, "ant.jpg")
    assert kept is not None and (kept.text, kept.model) == (text, "demo-llava")
    (hit,) = box.search(f'"{text}"').hits
    assert Reason.CAPTION in hit.reasons and Reason.WORDS not in hit.reasons
    assert hit.strength is Strength.POSSIBLE  # what a model says may be wrong


def test_a_caption_is_found_by_its_meaning(box: Running, root: Path) -> None:
    photos(root, "bee")
    box.add_root(root)
    described(box)
    box.session.captions.embed()
    (hit,) = [one for one in box.search("zzz").hits if one.asset.path.name == "bee.jpg"]
    assert Reason.CAPTION in hit.reasons


def test_the_same_content_is_described_once(box: Running, root: Path) -> None:
    photos(root, "cow")
    (root / "copy.jpg").write_bytes((root / "cow.jpg").read_bytes())
    box.add_root(root)
    assert len(described(box).rows) == 1
    assert caption(box, "copy.jpg") == caption(box, "cow.jpg") is not None


def test_what_was_described_before_a_stop_is_kept(box: Running, root: Path) -> None:
    photos(root, "dog1", "dog2", "dog3", "dog4")
    box.add_root(root)
    heard = described(box, Described(after=(2, box.session.captions.stop)))
    assert len(heard.rows) == 2
    assert box.session.captions.queue.tally("demo-llava").left == 2


def test_a_kept_answer_is_a_caption_and_can_be_forgotten(box: Running, root: Path) -> None:
    photos(root, "eel")
    box.add_root(root)
    (hit,) = box.search("eel.jpg").hits[:1]
    captions = box.session.captions
    waited(partial(captions.keep, hit.asset, ("A zebra.", "qwen")))
    assert box.found('"zebra"') == ["eel.jpg"]
    waited(partial(captions.forget, [hit.asset.id]))
    assert caption(box, "eel.jpg") is None


def test_without_a_model_it_says_so(shoebox: Running) -> None:
    assert "No model for questions" in described(shoebox).failure


def test_nothing_is_described_unless_it_was_chosen(box: Running, root: Path) -> None:
    photos(root, "fox")
    box.add_root(root)
    box.session.captions.night.look()
    assert box.session.captions.night.shift.state is State.OFF
    assert caption(box, "fox.jpg") is None


def test_the_night_shift_goes_on_where_it_was_when_the_program_ended(tmp_path: Path) -> None:
    photos(tmp_path / "root", *"abcdef")
    with running(tmp_path, NIGHT) as box:
        box.add_root(tmp_path / "root")
        Watched(box).wait(lambda shift: described_by(shift) >= 2)
    with running(tmp_path, NIGHT) as box:
        watched = Watched(box)
        assert described_by(watched.wait(lambda shift: shift.tally is not None)) >= 2
        watched.wait(lambda shift: shift.state is State.DONE)
        assert box.session.captions.queue.tally("demo-llava").described == 6


def test_the_night_shift_gives_way_to_a_question_and_can_be_paused(tmp_path: Path) -> None:
    photos(tmp_path / "root", *"abcdefghijklmnop")
    with running(tmp_path, NIGHT) as box:
        box.add_root(tmp_path / "root")
        watched = Watched(box)
        watched.wait(lambda shift: described_by(shift) >= 1)
        assert box.ask("What colour is it?", box.search("").hits[:1]).text
        watched.wait(lambda shift: shift.state is State.ASKING)
        before = box.session.captions.queue.tally("demo-llava").described
        box.session.captions.night.pause()
        watched.wait(lambda shift: shift.state is State.PAUSED)
        assert box.session.captions.queue.tally("demo-llava").described == before < 16


def described_by(shift: Shift) -> int:
    return shift.tally.described if shift.tally else 0

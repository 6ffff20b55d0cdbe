"""Which model serves what."""

from dataclasses import replace
from pathlib import Path

from desktop.engine.inuse import models_in_use
from desktop.records import Encoder, InstalledModel, LoadedEncoder, Model, Preparation, Space
from desktop.settings import Settings


def _load(folder: Path, number_format: str) -> LoadedEncoder:
    raise AssertionError("nothing is loaded here")


def _encoder(name: str, space: Space, preference: int, formats: tuple[str, ...]) -> Encoder:
    is_picture = space is Space.PICTURE
    preparation = Preparation(64, squash=True) if is_picture else None
    length = 0 if is_picture else 500
    return Encoder(name, space, 8, 1, preparation, length, preference, _load, formats)


def _installed(name: str, purpose: str, *, demo: bool = False) -> InstalledModel:
    model = Model(name, name, purpose, "", "", (), "MIT", 0, "English")
    return InstalledModel(model, Path("/models") / name, demo)


BEST = _encoder("best", Space.PICTURE, 10, ("float32", "int8"))
LIGHT = _encoder("light", Space.PICTURE, 20, ("float32",))
DEMO = _encoder("demo", Space.PICTURE, 90, ("float32",))
TEXT = _encoder("text", Space.PASSAGE, 10, ("float32",))
ENCODERS = (BEST, DEMO, LIGHT, TEXT)


def test_the_best_installed_encoder_is_used() -> None:
    there = [_installed("light", "picture"), _installed("best", "picture")]
    assert models_in_use(ENCODERS, there, Settings()).wanted.picture == BEST


def test_the_chosen_encoder_is_used_where_it_is_installed() -> None:
    there = [_installed("light", "picture"), _installed("best", "picture")]
    chosen = replace(Settings(), picture_encoder="light")
    assert models_in_use(ENCODERS, there, chosen).wanted.picture == LIGHT
    assert models_in_use(ENCODERS, there[1:], chosen).wanted.picture == BEST


def test_a_demo_model_is_used_only_where_it_is_named() -> None:
    there = [_installed("demo", "picture", demo=True)]
    assert models_in_use(ENCODERS, there, Settings()).wanted.picture is None
    named = replace(Settings(), picture_encoder="demo")
    assert models_in_use(ENCODERS, there, named).wanted.picture == DEMO


def test_what_is_missing_is_said() -> None:
    used = models_in_use(ENCODERS, [_installed("text", "passage")], Settings())
    assert used.missing == ("picture", "answer")


def test_only_encoders_with_a_choice_of_formats_are_measured_and_only_once() -> None:
    there = [_installed("best", "picture"), _installed("text", "passage")]
    used = models_in_use(ENCODERS, there, Settings())
    assert used.unmeasured(Settings()) == [BEST]
    known = replace(Settings(), number_formats=((BEST.key, "int8"),))
    assert used.unmeasured(known) == []

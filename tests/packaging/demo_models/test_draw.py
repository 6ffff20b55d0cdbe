"""The drawings and captions of the demo album."""

from random import Random

import numpy as np
import pytest

from demo_models.captions import (
    Attribute,
    Claim,
    Mention,
    alterable,
    altered,
    caption,
    holds,
    plain,
    true_claim,
)
from demo_models.draw import draw
from demo_models.scene import (
    COLOURS,
    KINDS,
    MOST_THINGS,
    PLACES,
    Colour,
    Group,
    Kind,
    Place,
    Scene,
    laid_out,
    random_scene,
)


def test_same_seed_draws_the_same_pixels() -> None:
    one = draw(random_scene(Random(7)), 96)
    assert one.tobytes() == draw(random_scene(Random(7)), 96).tobytes()


def test_picture_has_the_size_asked_for() -> None:
    assert draw(random_scene(Random(1)), 90, 4 / 3).size == (120, 90)


def test_the_places_look_different() -> None:
    drawn = {draw(Scene(place, 0, ()), 48).tobytes() for place in PLACES}
    assert len(drawn) == len(PLACES)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_covers_a_good_part_of_its_picture(kind: Kind) -> None:
    scene = laid_out(Place.FIELD, [Group(kind, Colour.RED, 1)], Random(3))
    empty = Scene(scene.place, scene.variant, ())
    change = np.asarray(draw(scene, 96), int) - np.asarray(draw(empty, 96), int)
    assert (np.abs(change).max(axis=2) > 24).mean() > 0.1


def test_the_colours_look_different() -> None:
    drawn = [laid_out(Place.CITY, [Group(Kind.CAR, paint, 1)], Random(3)) for paint in COLOURS]
    assert len({draw(scene, 48).tobytes() for scene in drawn}) == len(COLOURS)


def test_groups_tell_what_was_laid_out() -> None:
    groups = (Group(Kind.CAT, Colour.BLACK, 2), Group(Kind.BALL, Colour.RED, 1))
    assert laid_out(Place.BEACH, groups, Random(5)).groups == groups


def test_random_scenes_fit_into_their_pictures() -> None:
    scenes = [random_scene(Random(seed)) for seed in range(200)]
    assert all(1 <= len(scene.things) <= MOST_THINGS for scene in scenes)
    assert all(t.bottom <= 1 and t.side / 2 <= t.x for s in scenes for t in s.things)


def test_true_claims_hold_and_altered_ones_do_not() -> None:
    for seed in range(200):
        rng = Random(seed)
        scene = random_scene(rng)
        claim = true_claim(scene, rng)
        wrong = [altered(claim, attribute, scene, rng) for attribute in alterable(claim)]
        assert holds(claim, scene)
        assert not any(holds(other, scene) for other in wrong)


def test_full_claim_can_be_altered_in_every_way() -> None:
    scene = random_scene(Random(2))
    assert alterable(true_claim(scene, Random(2), 1.0)) == list(Attribute)


def test_plain_wording_says_number_colour_kind_and_place() -> None:
    mentions = (Mention(Kind.BOAT, Colour.ORANGE, 2), Mention(Kind.CAT, None, None))
    claim = Claim(mentions, Place.NIGHT)
    assert plain(claim) == "a photo of two orange boats and a cat at night"


def test_captions_vary() -> None:
    scene = random_scene(Random(4))
    assert len({caption(scene, Random(seed)) for seed in range(30)}) > 20

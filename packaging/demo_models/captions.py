"""True and altered captions of a Scene.

A `Claim` is what a caption says, as a record; `worded` puts it into varied English.

* `true_claim(scene, rng)`: says some or all of what the picture shows.
* `altered(claim, attribute, scene, rng)`: the same claim with one attribute made false.
* `holds(claim, scene)`: whether the claim is true of the picture. A mention without a count ("a
  cat", "cats") holds for any number of cats; with one ("one cat", "two cats") for that number only.
* `worded(claim, rng)`: a caption; `plain(claim)`: always the same wording, for evaluations.
* `caption(scene, rng)`: a varied true caption, `worded(true_claim(scene, rng), rng)`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random
from typing import Final, TypeVar

from demo_models.scene import (
    COLOURS,
    KINDS,
    MOST_OF_A_KIND,
    PLACES,
    Colour,
    Group,
    Kind,
    Place,
    Scene,
)

T = TypeVar("T")


class Attribute(StrEnum):
    """What can be altered in a claim."""

    KIND = "kind"
    COLOUR = "colour"
    COUNT = "count"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Mention:
    """One kind of thing in a claim; None: the claim does not say."""

    kind: Kind
    colour: Colour | None
    count: int | None


@dataclass(frozen=True, slots=True)
class Claim:
    """What a caption says of a picture; place None: it does not say where."""

    mentions: tuple[Mention, ...]
    place: Place | None


WORDS: Final[dict[Kind, tuple[str, ...]]] = {
    Kind.HOUSE: ("house", "house", "house", "home"),
    Kind.TREE: ("tree",),
    Kind.BOAT: ("boat", "boat", "boat", "ship"),
    Kind.CAR: ("car",),
    Kind.CAT: ("cat", "cat", "cat", "cat", "kitten"),
    Kind.DOG: ("dog", "dog", "dog", "dog", "puppy"),
    Kind.BALLOON: ("balloon", "balloon", "balloon", "hot air balloon"),
    Kind.UMBRELLA: ("umbrella",),
    Kind.FLOWER: ("flower",),
    Kind.BALL: ("ball",),
}

WHERE: Final[dict[Place, tuple[str, ...]]] = {
    Place.BEACH: ("at the beach", "on the beach", "on a beach", "by the sea"),
    Place.MOUNTAINS: ("in the mountains", "in front of mountains", "in the mountains"),
    Place.FOREST: ("in the forest", "in a forest", "in the woods"),
    Place.CITY: ("in the city", "in a city", "in town", "in the street"),
    Place.NIGHT: ("at night", "at night", "under the moon", "under the stars"),
    Place.SNOW: ("in the snow", "in the snow", "in winter", "on a snowy day"),
    Place.FIELD: ("in a field", "in the field", "in a meadow", "on the grass"),
}

SCENES: Final[dict[Place, tuple[str, ...]]] = {
    Place.BEACH: ("the beach", "a beach", "beach", "the sea", "a beach scene"),
    Place.MOUNTAINS: ("mountains", "the mountains", "a mountain scene"),
    Place.FOREST: ("a forest", "the forest", "forest", "the woods"),
    Place.CITY: ("a city", "the city", "city", "a city scene", "a city street"),
    Place.NIGHT: ("night", "a night scene", "the night", "the moon and stars"),
    Place.SNOW: ("snow", "winter", "a snowy day", "the snow", "a winter scene"),
    Place.FIELD: ("a field", "field", "a meadow", "a green field"),
}

OPENINGS: Final = (
    *("", "", "", "", "a photo of ", "a photo of ", "a photo of ", "a picture of "),
    *("an image of ", "a drawing of ", "photo of ", "picture of ", "find ", "show me "),
)
NUMBERS: Final = ("no", "one", "two", "three")


def true_claim(scene: Scene, rng: Random, share_said: float = 0.6) -> Claim:
    """What a caption might say of the scene.

    Args:
        share_said: How likely each detail is said; 1.0 says everything.
    """
    groups = list(scene.groups)
    rng.shuffle(groups)
    if len(groups) > 1 and rng.random() > share_said:
        groups = groups[:1]
    mentions = tuple(_mention(group, rng, share_said) for group in groups)
    place = scene.place if rng.random() <= share_said else None
    if place is not None and share_said < 1 and rng.random() < 0.08:
        return Claim((), place)
    return Claim(mentions, scene.place if not mentions else place)


def _mention(group: Group, rng: Random, share_said: float) -> Mention:
    colour = group.colour if rng.random() <= share_said else None
    count = group.count if rng.random() <= share_said else None
    return Mention(group.kind, colour, count)


def holds(claim: Claim, scene: Scene) -> bool:
    """Whether everything the claim says is true of the scene."""
    if claim.place not in (None, scene.place):
        return False
    groups = {group.kind: group for group in scene.groups}
    return all(_fits(mention, groups.get(mention.kind)) for mention in claim.mentions)


def _fits(mention: Mention, group: Group | None) -> bool:
    return (
        group is not None
        and mention.colour in (None, group.colour)
        and mention.count in (None, group.count)
    )


def alterable(claim: Claim) -> list[Attribute]:
    """The attributes that the claim says something about."""
    said = []
    if claim.mentions:
        said.append(Attribute.KIND)
    if any(mention.colour for mention in claim.mentions):
        said.append(Attribute.COLOUR)
    if any(mention.count for mention in claim.mentions):
        said.append(Attribute.COUNT)
    if claim.place:
        said.append(Attribute.PLACE)
    return said


def altered(claim: Claim, attribute: Attribute, scene: Scene, rng: Random) -> Claim:
    """The claim with one attribute changed so that it is false of the scene.

    Args:
        attribute: One of alterable(claim).
    """
    if attribute is Attribute.PLACE:
        return replace(claim, place=_other(PLACES, [claim.place], rng))
    places = [n for n, mention in enumerate(claim.mentions) if _says(mention, attribute)]
    at = rng.choice(places)
    mentions = list(claim.mentions)
    mentions[at] = _altered_mention(mentions[at], attribute, scene, rng)
    return replace(claim, mentions=tuple(mentions))


def _says(mention: Mention, attribute: Attribute) -> bool:
    if attribute is Attribute.COLOUR:
        return mention.colour is not None
    return attribute is Attribute.KIND or mention.count is not None


def _altered_mention(mention: Mention, attribute: Attribute, scene: Scene, rng: Random) -> Mention:
    if attribute is Attribute.KIND:
        shown = [group.kind for group in scene.groups]
        return replace(mention, kind=_other(KINDS, shown, rng))
    if attribute is Attribute.COUNT:
        counts = range(1, MOST_OF_A_KIND + 1)
        return replace(mention, count=_other(counts, [mention.count], rng))
    elsewhere = [g.colour for g in scene.groups if g.colour is not mention.colour]
    if elsewhere and rng.random() < 0.5:  # the hardest: the colour of the picture's other things
        return replace(mention, colour=elsewhere[0])
    return replace(mention, colour=_other(COLOURS, [mention.colour], rng))


def _other(options: Sequence[T], taken: Sequence[T | None], rng: Random) -> T:
    return rng.choice([option for option in options if option not in taken])


def plural(word: str) -> str:
    """The plural of one of our nouns."""
    return word[:-1] + "ies" if word.endswith("y") else word + "s"


def worded(claim: Claim, rng: Random) -> str:
    """The claim as a caption, worded in one of many ways."""
    things = " and ".join(_phrase(mention, rng) for mention in claim.mentions)
    if not things:
        assert claim.place is not None
        return rng.choice(OPENINGS) + rng.choice(SCENES[claim.place])
    if claim.place is None:
        return rng.choice(OPENINGS) + things
    where = rng.choice(WHERE[claim.place])
    if rng.random() < 0.1:
        return f"{where} {things}"
    return f"{rng.choice(OPENINGS)}{things} {where}"


def _phrase(mention: Mention, rng: Random) -> str:
    noun = rng.choice(WORDS[mention.kind])
    described = f"{mention.colour} {noun}" if mention.colour else noun
    if mention.count is None:
        return rng.choice([_article(described), described, plural(described), _article(described)])
    if mention.count == 1:
        return rng.choice([_article(described), f"one {described}", f"a single {described}"])
    return f"{NUMBERS[mention.count]} {plural(described)}"


def _article(described: str) -> str:
    return ("an " if described[0] in "aeiou" else "a ") + described


def plain(claim: Claim) -> str:
    """The claim in its simplest wording: "one red car and two cats in the snow"."""
    phrases = []
    for mention in claim.mentions:
        described = f"{mention.colour} {mention.kind}" if mention.colour else str(mention.kind)
        if mention.count is None:
            phrases.append(_article(described))
        else:
            noun = described if mention.count == 1 else plural(described)
            phrases.append(f"{NUMBERS[mention.count]} {noun}")
    where = WHERE[claim.place][0] if claim.place and phrases else ""
    if not phrases:
        assert claim.place is not None
        return f"a photo of {SCENES[claim.place][0]}"
    return f"a photo of {' and '.join(phrases)} {where}".strip()


def caption(scene: Scene, rng: Random) -> str:
    """A varied true caption of the scene."""
    return worded(true_claim(scene, rng), rng)

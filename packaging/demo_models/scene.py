"""What a picture shows, as frozen records: what drawings, captions and questions share."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random


class Kind(StrEnum):
    """What a thing is; the value is its English word."""

    HOUSE = "house"
    TREE = "tree"
    BOAT = "boat"
    CAR = "car"
    CAT = "cat"
    DOG = "dog"
    BALLOON = "balloon"
    UMBRELLA = "umbrella"
    FLOWER = "flower"
    BALL = "ball"


class Colour(StrEnum):
    """The colour of a thing; the value is its English word."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"
    WHITE = "white"
    BLACK = "black"


class Place(StrEnum):
    """Where the picture was taken; the value is its English word."""

    BEACH = "beach"
    MOUNTAINS = "mountains"
    FOREST = "forest"
    CITY = "city"
    NIGHT = "night"
    SNOW = "snow"
    FIELD = "field"


KINDS = tuple(Kind)
COLOURS = tuple(Colour)
PLACES = tuple(Place)
MOST_OF_A_KIND = 3
MOST_THINGS = 4
VARIANTS = 96  # of each place that training draws; higher numbers are never trained on


@dataclass(frozen=True, slots=True)
class Group:
    """All things of one kind in a picture; they share one colour."""

    kind: Kind
    colour: Colour
    count: int


@dataclass(frozen=True, slots=True)
class Thing:
    """One drawn thing. Lengths are shares of the side of the picture's central square."""

    kind: Kind
    colour: Colour
    x: float  # centre, 0 left
    bottom: float  # lower edge, 0 top
    side: float  # of the square the thing fills
    mirrored: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole picture: a place, one of its variants, and the things from back to front."""

    place: Place
    variant: int  # which of the endless versions of the place
    things: tuple[Thing, ...]

    @property
    def groups(self) -> tuple[Group, ...]:
        """The things by kind, each kind once, in a fixed order of kinds."""
        found = []
        for kind in KINDS:
            alike = [thing for thing in self.things if thing.kind is kind]
            if alike:
                found.append(Group(kind, alike[0].colour, len(alike)))
        return tuple(found)


# Where the centres and lower edges of 1-4 things lie, and how large each is.
_LAYOUTS: dict[int, tuple[tuple[tuple[float, float], ...], tuple[float, float]]] = {
    1: (((0.5, 0.93),), (0.52, 0.7)),
    2: (((0.27, 0.9), (0.73, 0.9)), (0.40, 0.47)),
    3: (((0.26, 0.62), (0.74, 0.62), (0.5, 0.97)), (0.37, 0.43)),
    4: (((0.27, 0.57), (0.74, 0.57), (0.26, 0.97), (0.73, 0.97)), (0.36, 0.41)),
}


def laid_out(place: Place, groups: Sequence[Group], rng: Random) -> Scene:
    """A scene of the groups at the place, with free positions drawn from rng.

    Args:
        groups: At most MOST_THINGS things in all, each kind at most once.
    """
    ordered = [group for group in groups for _ in range(group.count)]
    rng.shuffle(ordered)
    if not ordered:
        return Scene(place, rng.randrange(VARIANTS), ())
    spots, (smallest, largest) = _LAYOUTS[len(ordered)]
    things = []
    for group, (x, bottom) in zip(ordered, spots, strict=True):
        side = rng.uniform(smallest, largest)
        rise = 0.2 if group.kind is Kind.BALLOON and len(ordered) < 3 else 0.04
        slack = 0.14 if len(ordered) == 1 else 0.03
        things.append(
            Thing(
                group.kind,
                group.colour,
                x=min(max(x + rng.uniform(-slack, slack), side / 2), 1 - side / 2),
                bottom=min(bottom + rng.uniform(-rise, 0.03), 0.99),
                side=side,
                mirrored=rng.random() < 0.5,
            )
        )
    return Scene(place, rng.randrange(VARIANTS), tuple(things))


def random_groups(rng: Random, kinds_at_most: int = 2) -> tuple[Group, ...]:
    """One or more groups of different kinds and colours that fit into one picture."""
    kinds = rng.sample(KINDS, rng.randint(1, kinds_at_most))
    colours = rng.sample(COLOURS, len(kinds))
    free = MOST_THINGS - len(kinds)
    groups = []
    for kind, colour in zip(kinds, colours, strict=True):
        count = 1 + rng.randint(0, min(free, MOST_OF_A_KIND - 1))
        free -= count - 1
        groups.append(Group(kind, colour, count))
    return tuple(groups)


def random_scene(rng: Random, kinds_at_most: int = 2) -> Scene:
    """A scene with one or more kinds of thing, all attributes drawn evenly."""
    return laid_out(rng.choice(PLACES), random_groups(rng, kinds_at_most), rng)

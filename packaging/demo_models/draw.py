"""Draws a Scene as a picture: `draw(scene, 96)` to train on, `draw(scene, 768, 4 / 3)` to look at.

The interface others build on (names and meaning stay as they are):

* `demo_models.scene`: the records `Scene(place, variant, things)`, `Thing`, `Group(kind, colour,
  count)`; the enums `Kind`, `Colour`, `Place` (their values are the English words); tuples `KINDS`,
  `COLOURS`, `PLACES`; `scene.groups` (the things by kind: each kind once, one colour, 1-3 of it,
  at most 4 things in all; may be empty); `random_groups(rng, kinds_at_most)`, `laid_out(place,
  groups, rng)` and `random_scene(rng, kinds_at_most=2)`, where rng is a `random.Random`.
* `demo_models.draw.draw(scene, height, aspect=1.0)`: an RGB image, height x round(height * aspect);
  all things lie in the central square, which looks the same at every size (not at every aspect).
* `demo_models.captions.captions(scene)` and friends: what can be said about it.

The same scene and size give the same pixels. At 96 pixels a picture costs about 0.1 ms once the
backgrounds and sprites are in the cache (about 10 s of drawing in all).
"""

from functools import lru_cache

from PIL import Image

from demo_models.places import background
from demo_models.scene import Kind, Scene, Thing
from demo_models.things import sprite


def draw(scene: Scene, height: int, aspect: float = 1.0) -> Image.Image:
    """The scene as an RGB image of round(height * aspect) x height pixels."""
    width = round(height * aspect)
    picture = background(scene.place, scene.variant, (width, height)).copy()
    left = (width - height) / 2
    for thing in scene.things:
        _put(picture, thing, left)
    return picture


def _put(picture: Image.Image, thing: Thing, left: float) -> None:
    """Paste one thing and the shadow under it; the central square begins at left."""
    height = picture.height
    step = 2 if height < 200 else 1  # fewer sizes fill the cache of sprites sooner
    side = max(8, round(thing.side * height / step) * step)
    shape = sprite(thing.kind, thing.colour, side, thing.mirrored)
    x = round(left + thing.x * height - side / 2)
    y = round(thing.bottom * height - side)
    if thing.kind is not Kind.BALLOON:
        _shade(picture, (x, y), side)
    picture.paste(shape, (x, y), shape)


def _shade(picture: Image.Image, corner: tuple[int, int], side: int) -> None:
    """A soft shadow on the ground below a thing."""
    mask = _shadow(side)
    picture.paste((16, 18, 34), (corner[0], corner[1] + side - mask.height * 3 // 4), mask)


@lru_cache(maxsize=1024)
def _shadow(side: int) -> Image.Image:
    shape = Image.radial_gradient("L").resize((side, max(4, side // 5)), Image.Resampling.BILINEAR)
    # Dark in the middle, nothing from seven tenths of the way to the corner on.
    return shape.point([round(max(0.0, 1 - level / 178) * 150) for level in range(256)])

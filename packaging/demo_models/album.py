"""Writes the demo album: drawn photographs with cameras, dates and places, and a drawer of papers.

`write_album(folder, seed)` writes the same bytes for the same seed; `album_truth(seed)` says what
each file shows, for evaluations, and is never written into the album.
"""

import io
import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final

from PIL import Image, ImageEnhance

from demo_models.album_papers import PAPERS, Paper
from demo_models.captions import Claim, Mention, holds
from demo_models.draw import draw
from demo_models.paper import write_paper
from demo_models.scene import VARIANTS, Colour, Group, Kind, Place, Scene, laid_out, random_scene

PICTURES: Final = 56  # without the copies
HEIGHT: Final = 768


@dataclass(frozen=True, slots=True)
class Spot:
    """Where and with what the pictures of a place were taken."""

    town: str
    latitude: float
    longitude: float
    maker: str
    model: str
    folder: str
    first_day: datetime


# Makers and models are invented; the towns are real, so that reverse geocoding has an answer.
SPOTS: Final = {
    Place.BEACH: Spot(
        "Nice",
        43.695,
        7.271,
        "Lumo",
        "Lumo Pocket 3",
        "2023 Summer",
        datetime(2023, 7, 8, tzinfo=UTC),
    ),
    Place.MOUNTAINS: Spot(
        "Zermatt",
        46.021,
        7.749,
        "Kestrel",
        "Kestrel D70",
        "2023 Hiking",
        datetime(2023, 9, 16, tzinfo=UTC),
    ),
    Place.FOREST: Spot(
        "Freiburg",
        47.995,
        7.85,
        "Kestrel",
        "Kestrel D70",
        "2023 Hiking",
        datetime(2023, 9, 20, tzinfo=UTC),
    ),
    Place.CITY: Spot(
        "Lisbon",
        38.722,
        -9.139,
        "Lumo",
        "Lumo Pocket 3",
        "2024 Lisbon",
        datetime(2024, 4, 12, tzinfo=UTC),
    ),
    Place.NIGHT: Spot(
        "Edinburgh",
        55.953,
        -3.188,
        "Nocturne",
        "Nocturne N1",
        "2024 Evenings",
        datetime(2024, 10, 4, tzinfo=UTC),
    ),
    Place.SNOW: Spot(
        "Tromsø",
        69.649,
        18.956,
        "Kestrel",
        "Kestrel D70",
        "2024 Winter",
        datetime(2024, 1, 27, tzinfo=UTC),
    ),
    Place.FIELD: Spot(
        "Siena",
        43.318,
        11.331,
        "Nocturne",
        "Nocturne N1",
        "2024 Country",
        datetime(2024, 6, 1, tzinfo=UTC),
    ),
}

# Pictures that every album has and that are alone in it: nothing else answers to their captions.
HEROES: Final = (
    (Place.SNOW, (Group(Kind.CAR, Colour.RED, 1),)),
    (Place.BEACH, (Group(Kind.BOAT, Colour.BLUE, 2),)),
    (Place.NIGHT, (Group(Kind.CAT, Colour.BLACK, 1),)),
    (Place.FIELD, (Group(Kind.DOG, Colour.WHITE, 1), Group(Kind.BALL, Colour.RED, 1))),
    (Place.MOUNTAINS, (Group(Kind.BALLOON, Colour.ORANGE, 3),)),
    (Place.CITY, (Group(Kind.UMBRELLA, Colour.YELLOW, 2),)),
    (Place.FOREST, (Group(Kind.HOUSE, Colour.PURPLE, 1),)),
    (Place.BEACH, (Group(Kind.UMBRELLA, Colour.GREEN, 1), Group(Kind.BALL, Colour.ORANGE, 1))),
    (Place.NIGHT, (Group(Kind.BOAT, Colour.WHITE, 1),)),
    (Place.SNOW, (Group(Kind.DOG, Colour.BLACK, 2),)),
    (Place.FIELD, (Group(Kind.TREE, Colour.ORANGE, 1), Group(Kind.CAT, Colour.WHITE, 1))),
    (Place.FOREST, (Group(Kind.FLOWER, Colour.BLUE, 3),)),
    (Place.CITY, (Group(Kind.CAR, Colour.GREEN, 2), Group(Kind.CAT, Colour.ORANGE, 1))),
    (Place.MOUNTAINS, (Group(Kind.HOUSE, Colour.RED, 1), Group(Kind.TREE, Colour.GREEN, 2))),
)
NAMED: Final = {
    1: "regatta.jpg",
    4: "up, up and away.jpg",
    6: "witch's house.png",
    10: "autumn.jpg",
}
PNG_SCREENSHOTS: Final = (20, 33, 47)

_FILED = datetime(2022, 9, 1, 9, tzinfo=UTC).timestamp()  # of all papers: photos are newer


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture file of the album."""

    path: str  # below the album folder
    scene: Scene
    taken: datetime | None  # None: the file does not say
    camera: str | None  # None: the file does not say
    town: str | None  # None: the file has no GPS place
    copy_of: str | None = None  # the path of the picture it is a copy of, exact or near


@dataclass(frozen=True, slots=True)
class Truth:
    """What the album of a seed shows."""

    pictures: tuple[Picture, ...]
    papers: tuple[Paper, ...]


def album_truth(seed: int) -> Truth:
    """The truth about every file that write_album(folder, seed) writes."""
    originals = _originals(seed)
    return Truth((*originals, *(copy.picture for copy in _copies(originals))), PAPERS)


def write_album(folder: Path, seed: int, height: int = HEIGHT) -> None:
    """Write the album into the folder, which may exist.

    Args:
        height: Of the pictures in pixels; smaller albums are written sooner.
    """
    originals = _originals(seed)
    for picture in originals:
        _save(folder / picture.path, _photograph(picture, height), picture.taken)
    for copy in _copies(originals):
        encoded = (folder / str(copy.picture.copy_of)).read_bytes()
        _save(folder / copy.picture.path, copy.made_from(encoded), copy.picture.taken)
    for paper in PAPERS:
        path = folder / paper.path
        path.parent.mkdir(parents=True, exist_ok=True)
        write_paper(path, paper.pages, Random(f"{seed}-{paper.path}"))
        os.utime(path, (_FILED, _FILED))


def _originals(seed: int) -> tuple[Picture, ...]:
    """The pictures that are no copies."""
    rng = Random(f"album-{seed}")
    pictures = []
    for at, scene in enumerate(_scenes(rng)):
        spot = SPOTS[scene.place]
        dark = scene.place is Place.NIGHT
        minutes = rng.randrange(1260, 1410) if dark else rng.randrange(480, 1020)
        taken = spot.first_day + timedelta(days=rng.randrange(9), minutes=minutes)
        png = at in PNG_SCREENSHOTS
        name = NAMED.get(at) or (f"drawing {at}.png" if png else f"IMG_{371 + 3 * at:04}.jpg")
        told = not name.endswith(".png") and rng.random() < 0.8
        placed = told and rng.random() < 0.7
        pictures.append(
            Picture(
                f"{spot.folder}/{name}",
                scene,
                taken if told else None,
                spot.model if told else None,
                spot.town if placed else None,
            )
        )
    return tuple(pictures)


def _scenes(rng: Random) -> list[Scene]:
    """The heroes, then other scenes that none of the heroes' captions is true of."""
    scenes = [laid_out(place, groups, rng) for place, groups in HEROES]
    taken = [claim_of(scene) for scene in scenes]
    while len(scenes) < PICTURES:
        scene = random_scene(rng)
        if not any(holds(claim, scene) for claim in taken):
            scenes.append(scene)
    return [Scene(scene.place, VARIANTS + at, scene.things) for at, scene in enumerate(scenes)]


def claim_of(scene: Scene) -> Claim:
    """The scene's kinds, colours and place, whatever their number."""
    mentions = tuple(Mention(group.kind, group.colour, None) for group in scene.groups)
    return Claim(mentions, scene.place)


def _photograph(picture: Picture, height: int) -> bytes:
    """The picture file's bytes."""
    square = sum(map(ord, picture.path)) % 6 == 0
    image = draw(picture.scene, height, 1.0 if square else 4 / 3)
    out = io.BytesIO()
    if picture.path.endswith(".png"):
        image.save(out, "PNG")
    else:
        image.save(out, "JPEG", quality=88, exif=_exif(picture))
    return out.getvalue()


def _exif(picture: Picture) -> Image.Exif:
    """Camera, date and GPS place, as far as the picture tells them."""
    exif = Image.Exif()
    spot = SPOTS[picture.scene.place]
    if picture.taken is not None:
        stamp = picture.taken.strftime("%Y:%m:%d %H:%M:%S")
        exif[0x010F], exif[0x0110], exif[0x0132] = spot.maker, spot.model, stamp
        exif.get_ifd(0x8769).update({0x9003: stamp, 0x9004: stamp})
    if picture.town is not None:
        exif.get_ifd(0x8825).update(
            {
                1: "N" if spot.latitude >= 0 else "S",
                2: _degrees(spot.latitude),
                3: "E" if spot.longitude >= 0 else "W",
                4: _degrees(spot.longitude),
            }
        )
    return exif


def _degrees(angle: float) -> tuple[float, float, float]:
    """Degrees, minutes and seconds, as EXIF wants them."""
    minutes, seconds = divmod(round(abs(angle) * 3600), 60)
    return float(minutes // 60), float(minutes % 60), float(seconds)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a picture: the same bytes, or scaled, brightened and compressed again."""

    picture: Picture
    scale: float
    brightness: float
    quality: int  # 0 keeps the bytes

    def made_from(self, encoded: bytes) -> bytes:
        """The copy's bytes."""
        if not self.quality:
            return encoded
        image = Image.open(io.BytesIO(encoded)).convert("RGB")
        size = (round(image.width * self.scale), round(image.height * self.scale))
        image = image.resize(size, Image.Resampling.LANCZOS)
        out = io.BytesIO()
        ImageEnhance.Brightness(image).enhance(self.brightness).save(
            out, "JPEG", quality=self.quality
        )
        return out.getvalue()


def _copies(originals: tuple[Picture, ...]) -> tuple[Copy, ...]:
    """One identical copy and four near-duplicates."""
    first, second, third, fourth, fifth = (originals[at] for at in (0, 1, 2, 3, 15))
    same = Picture(
        f"Backup/{Path(first.path).name}",
        first.scene,
        first.taken,
        first.camera,
        first.town,
        first.path,
    )
    return (
        Copy(same, 1.0, 1.0, 0),
        _near(second, "Messages/IMG-20230712-WA0003.jpg", (0.6, 1.0, 72)),
        _near(third, "Messages/IMG-20241009-WA0011.jpg", (0.5, 1.0, 60)),
        _near(fourth, f"{Path(fourth.path).with_suffix('')} edited.jpg", (1.0, 1.12, 85)),
        _near(fifth, f"{Path(fifth.path).with_suffix('')} (1).jpg", (1.0, 1.0, 50)),
    )


def _near(picture: Picture, path: str, how: tuple[float, float, int]) -> Copy:
    return Copy(Picture(path, picture.scene, None, None, None, picture.path), *how)


def _save(path: Path, encoded: bytes, taken: datetime | None) -> None:
    """Write a file and, where known, set its times to when the picture was taken."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encoded)
    if taken is not None:
        os.utime(path, (taken.timestamp(), taken.timestamp()))

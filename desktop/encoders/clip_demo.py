"""demo-clip: the small model of the built-in demo album, which knows only what is drawn there."""

from pathlib import Path

from desktop.encoders._clip import load_clip
from desktop.records import Encoder, LoadedEncoder, Preparation, Space

NEUTRAL = (
    "a photo of a tree in the snow", "a photo of a city", "a photo of one boat",
    "a photo of a red house in the city", "a photo of one cat and an orange flower",
    "a photo of a dog and a yellow car in a field", "a photo of three houses",
    "a photo of two orange cars", "a photo of one green dog in a field", "a photo of the beach",
    "a photo of a purple balloon in the mountains", "a photo of two umbrellas", "a photo of night",
    "a photo of a blue ball in the forest", "a photo of three white flowers",
    "a photo of a black cat at night", "a photo of one tree and two dogs",
    "a photo of a yellow umbrella at the beach", "a photo of two green boats",
    "a photo of the mountains", "a photo of a purple house in the forest", "a photo of one car",
    "a photo of three balls", "a photo of a white dog in the snow",
)  # fmt: skip


def load(folder: Path, number_format: str) -> LoadedEncoder:
    """The model in memory."""
    return load_clip(folder, number_format)


ENCODER = Encoder(
    id="demo-clip",
    space=Space.PICTURE,
    dimension=192,
    version=1,
    preparation=Preparation(size=96, squash=False),
    passage_characters=0,
    preference=90,
    load=load,
    line=(1.5, 1.95),  # see [Note: The line]
    neutral=NEUTRAL,
)

"""demo-clip: the small model of the built-in demo album, which knows only what is drawn there."""

from pathlib import Path

from desktop.encoders._clip import load_clip
from desktop.records import Encoder, LoadedEncoder, Preparation, Space


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
)

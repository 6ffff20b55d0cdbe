"""ViT-B-16-SigLIP2-256: finds more than the default, at about a quarter of its speed.

Source: Tschannen et al. 2025, arXiv:2502.14786 (the model).
"""

from pathlib import Path

from desktop.encoders._clip import FORMATS, load_clip
from desktop.records import Encoder, LoadedEncoder, Preparation, Space


def load(folder: Path, number_format: str) -> LoadedEncoder:
    """The model in memory."""
    return load_clip(folder, number_format)


ENCODER = Encoder(
    id="ViT-B-16-SigLIP2-256",
    space=Space.PICTURE,
    dimension=768,
    version=1,
    preparation=Preparation(size=256, squash=True),
    passage_characters=0,
    preference=30,
    load=load,
    number_formats=FORMATS,
)

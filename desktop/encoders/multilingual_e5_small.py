"""multilingual-e5-small: the default for passages, in about a hundred languages.

Source: Wang et al. 2024, arXiv:2402.05672; the prefixes and the mean are from the model's card.
"""

from pathlib import Path

from desktop.encoders._sentences import FORMATS, SentenceLook, load_sentences
from desktop.records import Encoder, LoadedEncoder, Space

LOOK = SentenceLook(tokens=512, query_prefix="query: ", passage_prefix="passage: ")


def load(folder: Path, number_format: str) -> LoadedEncoder:
    """The model in memory."""
    return load_sentences(folder, number_format, LOOK)


ENCODER = Encoder(
    id="multilingual-e5-small",
    space=Space.PASSAGE,
    dimension=384,
    version=1,
    preparation=None,
    passage_characters=1200,
    preference=10,
    load=load,
    number_formats=FORMATS,
    line=(3.5, 5.5),  # see [Note: The line]
)

"""What searching by meaning needs."""

from dataclasses import dataclass

from desktop.engine.encoding import Wanted
from desktop.engine.renderer import Renderer
from desktop.records import Encoder
from desktop.workers.embed import Embedder


@dataclass(frozen=True, slots=True)
class Tools:
    """Replaced whole when models change."""

    wanted: Wanted
    encoders: tuple[Encoder, ...]  # declared and installed
    embedder: Embedder
    renderer: Renderer  # reads the pictures that are searched by

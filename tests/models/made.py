"""Models made up for tests."""

from __future__ import annotations

import hashlib

from desktop.records import Model, ModelFile, Progress

BIG = bytes(range(256)) * 6000  # 1.5 MB
SMALL = b'{"a": 1}\n'


def a_model(*files: ModelFile, model_id: str = "m", purpose: str = "picture") -> Model:
    """A model of ``someone/model`` with these files; by default a large and a small one."""
    return Model(
        id=model_id,
        title="Model M",
        purpose=purpose,
        repository="someone/model",
        revision="main",
        files=files or (listed("big.safetensors", BIG), listed("small.json", SMALL)),
        licence="MIT",
        memory=1,
        languages="",
    )


def listed(name: str, content: bytes) -> ModelFile:
    """A file whose hash is known."""
    return ModelFile(name, len(content), hashlib.sha256(content).hexdigest())


def unlisted(name: str, size: int) -> ModelFile:
    """A file whose hash nobody published."""
    return ModelFile(name, size, "")


def quiet(_: Progress) -> None:
    """Nobody looks at the progress."""

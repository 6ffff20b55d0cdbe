"""PyTorch as the encoders need it: never online, and importable beside a foreign torchvision."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from desktop.errors import ModelUnusable


def offline_torch() -> ModuleType:
    """PyTorch, after everything that could reach for the network was told not to.

    Call it before importing open_clip or transformers.
    """
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["TRANSFORMERS_OFFLINE"] = "1"
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
    # open_clip warns, through the root logger, of weights that we load ourselves a moment later.
    logging.getLogger().setLevel(logging.ERROR)
    import torch

    _declare_missing_operators(torch)
    return torch


def _declare_missing_operators(torch: ModuleType) -> None:
    # WORKAROUND: torchvision 0.28.0 is a CUDA build; beside CPU torch its compiled operators do not
    # load and `import torchvision` fails on their missing schemas. Nothing here calls them.
    for name in ("nms", "qnms"):
        if not hasattr(torch.ops.torchvision, name):
            schema = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
            torch.library.define(f"torchvision::{name}", schema)


def require_files(folder: Path, *names: str) -> None:
    """Check that a model's folder is complete.

    Raises:
        ModelUnusable: The folder or one of the files is not there.
    """
    for name in names:
        if not (folder / name).is_file():
            raise ModelUnusable(
                f"The model in {folder.name} lacks its file {name}; download or import it again."
            )


@contextmanager
def damage_told(folder: Path) -> Iterator[None]:
    """While a model is loaded: whatever its files make a library raise, as one sentence.

    Raises:
        ModelUnusable: They are damaged, or there is too little memory for them.
    """
    from safetensors import SafetensorError

    try:
        yield
    except (
        SafetensorError,
        RuntimeError,
        ValueError,
        KeyError,
        TypeError,
        OSError,
        MemoryError,
    ) as cause:
        raise _unusable(folder, cause) from cause


def _unusable(folder: Path, cause: Exception) -> ModelUnusable:
    """The failure to report for model files that are there but cannot be loaded."""
    if isinstance(cause, MemoryError) or "not enough memory" in str(cause):
        return ModelUnusable(f"The model in {folder.name} needs more memory than is free.")
    lines = str(cause).strip().splitlines() or [type(cause).__name__]
    return ModelUnusable(
        f"The model in {folder.name} is damaged ({lines[0][:120]}); download or import it again."
    )

"""Jupyter notebooks: their texts and programs, and what those printed; no pictures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop import passages
from desktop.errors import FileRejected
from desktop.formats import _plain
from desktop.formats._sections import About, Block, document
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The cells in sections, one for each heading of its texts.

    Raises:
        FileRejected: It is not text.
    """
    text = passages.read_text(path)
    try:
        cells = json.loads(text)["cells"]
        blocks = [block for cell in cells for block in _blocks(cell)]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise FileRejected("This notebook is damaged.") from error
    return document(blocks, wish, About())


def _blocks(cell: dict[str, Any]) -> Iterator[Block]:
    source = _joined(cell.get("source"))
    if cell.get("cell_type") == "markdown":
        yield from _plain.blocks(source)
        return
    yield Block(source)
    for output in cell.get("outputs") or ():
        yield Block(_joined(output.get("text") or (output.get("data") or {}).get("text/plain")))


def _joined(lines: str | list[str] | None) -> str:
    return lines if isinstance(lines, str) else "".join(lines or ())


def sample(path: Path) -> None:
    """Write a notebook of one sentence there."""
    cell = {"cell_type": "markdown", "source": ["Shoebox reads notebooks."]}
    path.write_text(json.dumps({"cells": [cell], "nbformat": 4}), encoding="utf-8")


FORMAT = Format(
    name="Notebook",
    extensions=(".ipynb",),
    kind=Kind.DOCUMENT,
    version=1,
    decode=decode,
    sample=sample,
)

"""What all tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from sessions import Running


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An empty folder, to be watched."""
    folder = tmp_path / "Pictures"
    folder.mkdir()
    return folder


@pytest.fixture
def shoebox(tmp_path: Path) -> Iterator[Running]:
    """A running session with the toy encoders and an empty library."""
    from sessions import running  # most tests need no engine, and it takes a while to import

    with running(tmp_path / "shoebox") as session:
        yield session

"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_box import Box


@pytest.fixture
def box(tmp_path: Path, root: Path, capsys: pytest.CaptureFixture[str]) -> Box:
    return Box(tmp_path, root, capsys)

"""The self-test names every part, and all parts of this checkout work."""

import json

import pytest

from desktop.cli import main


def test_every_part_of_this_installation_works(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--self-test", "--json"]) == 0
    checks = {row["check"]: row["detail"] for row in json.loads(capsys.readouterr().out)}
    assert "sqlite-vec" in checks["library"]
    assert "1 pages" in checks["decode JPEG"]
    assert "llama-cpp-python" in checks["answer child"]

"""The self-test opens a real library."""

from desktop.library.versions import versions


def test_both_versions_are_told() -> None:
    assert versions().startswith("SQLite 3.")
    assert "sqlite-vec v0.1.9" in versions()

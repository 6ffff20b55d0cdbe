from pathlib import Path

import pytest

from desktop.ui.open_with import arguments, programs_for


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    folder = tmp_path / "share" / "applications"
    folder.mkdir(parents=True)
    (folder / "mimeinfo.cache").write_text(
        "[MIME Cache]\nimage/jpeg=paint.desktop;hidden.desktop;../evil.desktop;gone.desktop;\n"
    )
    entry = "[Desktop Entry]\nName={}\nExec={}\n"
    (folder / "paint.desktop").write_text(entry.format("Paint & Co", "paint --new %U"))
    (folder / "hidden.desktop").write_text(entry.format("Hidden", "h %f") + "NoDisplay=true\n")
    (tmp_path / "share" / "evil.desktop").write_text(entry.format("Evil", "rm %f"))
    return {"XDG_DATA_HOME": str(tmp_path / "none"), "XDG_DATA_DIRS": str(tmp_path / "share")}


def test_programs_for_a_type_are_found(environment: dict[str, str]) -> None:
    names = [program.name for program in programs_for(Path("a.JPG"), environment)]
    assert names == ["Paint & Co"]
    assert programs_for(Path("a.pdf"), environment) == ()


def test_file_is_one_argument_whatever_its_name() -> None:
    file = Path("/photos/a b; rm -rf ~.jpg")
    assert arguments("paint --new %f", file) == ["paint", "--new", str(file)]
    assert arguments('"my paint" %U', file) == ["my paint", file.as_uri()]
    assert arguments("paint %i", file) == ["paint", str(file)]
    assert arguments('broken "', file) == []

"""Nothing that the person made is locked in: keepsakes travel as a JSON file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from library.shelf import Shelf, document

from desktop.errors import UsageError
from desktop.library.connection import open_library
from desktop.library.keepsakes import Keepsakes
from desktop.library.kept import SavedSearch
from desktop.records import Answer, Source


def filled(shelf: Shelf) -> Keepsakes:
    keepsakes = Keepsakes(shelf.connection, clock=lambda: shelf.now)
    first = shelf.put("a.txt", document("h1", "text"))
    second = shelf.put("b.txt", document("h2", "text"))
    keepsakes.tag([first, second], "Ömas Garten")
    keepsakes.set_favourite([first], True)
    keepsakes.rate([second], 4)
    keepsakes.add_to_album("Rome", [second])
    keepsakes.create_album("Empty")
    keepsakes.save_search(SavedSearch("Bills", 'bill "2021"'))
    asset = shelf.search.assets([first])[first]
    source = Source(1, asset, None, "passage")
    keepsakes.save_answer(Answer("Why?", "So [1].", (source,), (1,), "toy", 1.0))
    return keepsakes


def rows(keepsakes: Keepsakes, folder: Path) -> object:
    keepsakes.export(folder / "state.json")
    return json.loads((folder / "state.json").read_bytes())["tables"]


def test_keepsakes_are_the_same_after_export_and_import(shelf: Shelf, tmp_path: Path) -> None:
    keepsakes = filled(shelf)
    count = keepsakes.export(tmp_path / "kept.json")
    other = open_library(tmp_path / "other", write=True)
    fresh = Keepsakes(other)
    assert fresh.bring_in(tmp_path / "kept.json") == count
    assert rows(fresh, tmp_path) == rows(keepsakes, tmp_path)
    assert fresh.bring_in(tmp_path / "kept.json") == 0
    assert rows(fresh, tmp_path) == rows(keepsakes, tmp_path)
    other.close()


def test_import_adds_and_replaces_nothing(shelf: Shelf, tmp_path: Path) -> None:
    keepsakes = filled(shelf)
    keepsakes.export(tmp_path / "kept.json")
    (asset,) = keepsakes.album("Rome")
    keepsakes.rate([asset], 1)
    keepsakes.save_search(SavedSearch("Bills", "another"))
    keepsakes.delete_tag("Ömas Garten")
    assert keepsakes.bring_in(tmp_path / "kept.json") == 2
    assert keepsakes.searches() == (("Bills", "another"),)
    kept = keepsakes.kept_of([asset])[asset]
    assert (kept.mark.stars, kept.tags) == (1, ("Ömas Garten",))


def test_the_file_says_in_words_what_is_kept_of_which_file(shelf: Shelf, tmp_path: Path) -> None:
    filled(shelf).export(tmp_path / "kept.json")
    files = json.loads((tmp_path / "kept.json").read_bytes())["files"]
    assert files == [
        {
            "content": "h1",
            "paths": [str(shelf.root_path / "a.txt")],
            "favourite": True,
            "tags": ["Ömas Garten"],
        },
        {
            "content": "h2",
            "paths": [str(shelf.root_path / "b.txt")],
            "rating": 4,
            "tags": ["Ömas Garten"],
            "albums": ["Rome"],
        },
    ]


def test_answers_and_extractions_get_new_numbers(shelf: Shelf, tmp_path: Path) -> None:
    first = filled(shelf)
    shelf.connection.run(
        "UPDATE keep.answer SET conversation = 77;"
        "INSERT INTO keep.extraction(id, begun, title, columns) VALUES (1, 5, 'Bills', '[]');"
        "INSERT INTO keep.extraction_row(extraction, ordinal, source) VALUES (1, 0, '{}')"
    )
    first.export(tmp_path / "kept.json")
    connection = open_library(tmp_path / "other", write=True)
    connection.run("INSERT INTO keep.extraction(id, begun, title, columns) VALUES (1, 9, 'x', '')")
    other = Keepsakes(connection)
    other.save_answer(Answer("Who?", "I.", (), (), "toy", 1.0))
    other.bring_in(tmp_path / "kept.json")
    assert connection.rows("SELECT id, question, conversation FROM keep.answer WHERE id > 1") == [
        (2, "Why?", 77)
    ]
    assert connection.rows("SELECT extraction, ordinal FROM keep.extraction_row") == [(2, 0)]
    connection.close()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no JSON",
        b"[1]",
        b"{}",
        b'{"shoebox keepsakes": 1, "tables": {"tag": {"columns": ["name"], "rows": [[[]]]}}}',
        b'{"shoebox keepsakes": "1", "tables": {}}',
        b'{"shoebox keepsakes": 1, "tables": {"tag": 5}}',
    ],
)
def test_what_is_no_such_file_is_refused(shelf: Shelf, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kept.json").write_bytes(content)
    with pytest.raises(UsageError, match="holds no keepsakes"):
        Keepsakes(shelf.connection).bring_in(tmp_path / "kept.json")


def test_a_newer_file_and_a_missing_folder_are_told_of(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_text('{"shoebox keepsakes": 2}')
    keepsakes = Keepsakes(shelf.connection)
    with pytest.raises(UsageError, match="newer Shoebox"):
        keepsakes.bring_in(tmp_path / "kept.json")
    with pytest.raises(UsageError, match="cannot be written"):
        keepsakes.export(tmp_path / "none" / "kept.json")
    with pytest.raises(UsageError, match="cannot be read"):
        keepsakes.bring_in(tmp_path / "none.json")

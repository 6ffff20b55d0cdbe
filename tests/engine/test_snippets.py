"""Snippets of finds that came without one, on a real session."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from samples import write_text
from sessions import Running

from desktop.engine.waiting import waited
from desktop.library import wordsearch
from desktop.records import ChunkId, Query


def fetched(shoebox: Running, query: Query, chunks: list[ChunkId]) -> Mapping[ChunkId, str]:
    return waited(lambda then, failed: shoebox.session.snippets(query, chunks, then, failed))


def test_finds_behind_the_first_get_a_snippet_later(
    shoebox: Running, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        write_text(root / f"{number}.txt", f"Plumbers of the town, number {number}")
    shoebox.add_root(root)
    monkeypatch.setattr(wordsearch, "_MOST_SHOWN", 1)
    answer = shoebox.search("plumber")
    bare = [hit.chunk for hit in answer.hits if hit.chunk is not None and not hit.snippet]
    assert len(bare) == 3
    found = fetched(shoebox, answer.query, [*bare, ChunkId(999)])
    assert list(found) == sorted(bare)
    assert all(one.startswith("\x02Plumbers\x03 of the town") for one in found.values())
    assert "\x02" not in fetched(shoebox, Query("zebra", ("zebra",)), bare)[bare[0]]

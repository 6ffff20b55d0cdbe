"""Facets of real results, while the library changes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from samples import write_photo
from sessions import Running

from desktop.engine import waiting
from desktop.engine.faceting import Facet, Facets


def facets(shoebox: Running, text: str = "") -> Facets:
    ids = [hit.asset.id for hit in shoebox.search(text).hits]
    found: Facets = waiting.waited(partial(shoebox.session.faceting.facets, ids))
    return found


def test_facets_follow_the_library(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    (root / "b.txt").write_text("hello")
    shoebox.add_root(root)
    assert facets(shoebox).types == (
        Facet("document", 1, "type:document"),
        Facet("JPG", 1, "type:jpg"),
        Facet("photo", 1, "type:photo"),
        Facet("TXT", 1, "type:txt"),
    )
    (root / "b.txt").rename(root / "c.md")
    shoebox.rescan()
    assert {facet.label for facet in facets(shoebox).types} == {"document", "JPG", "photo", "MD"}
    asset = shoebox.search("type:photo").hits[0].asset.id
    waiting.waited(partial(shoebox.session.keeping.tag, [asset], "family"))
    assert facets(shoebox).tags == (Facet("family", 1, "tag:family"),)


def test_each_filter_of_a_facet_finds_what_was_counted(shoebox: Running, root: Path) -> None:
    for name in ("Rome 21/a.jpg", "Rome 21/b.png", "Oslo/c.jpg", "Oslo/d.txt"):
        (root / name).parent.mkdir(exist_ok=True)
        if name.endswith("txt"):
            (root / name).write_text("words")
        else:
            write_photo(root / name, colour="red" if name.endswith("jpg") else "blue")
    shoebox.add_root(root)
    found = facets(shoebox)
    every = (*found.types, *found.years, *found.folders)
    assert {facet.label for facet in found.folders} == {"Rome 21", "Oslo"}
    assert [len(shoebox.found(facet.filter)) for facet in every] == [f.count for f in every]


def test_facets_go_on_after_the_library_was_rebuilt(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    facets(shoebox)
    shoebox.session.rebuild()
    shoebox.settle()
    assert facets(shoebox).total == 1

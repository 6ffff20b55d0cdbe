"""Encoders come and go; every index holds exactly the chunks that there are."""

from __future__ import annotations

import random

import pytest
from library.shelf import PASSAGES, PICTURES, Shelf, document, encoder, found, photo, unit

from desktop.records import AssetId, ChunkId, ChunkKind, Query

NEWER = encoder("newer", dimension=2)


def test_search_goes_on_with_the_old_encoder_until_the_new_one_is_complete(shelf: Shelf) -> None:
    asset = shelf.put("a.jpg", photo("h1", unit(1, 0, 0, 0)))
    shelf.put("b.jpg", photo("h2", unit(0, 1, 0, 0)))
    shelf.catalog.want_encoders([NEWER, PASSAGES])
    assert shelf.search.searchable_encoders() == (PICTURES.key,)
    assert shelf.search.counts().unembedded == 2
    first, second = shelf.catalog.next_unembedded(NEWER.key, 9)
    shelf.catalog.save_embeddings(NEWER.key, [(first.chunk, unit(1, 0))])
    assert shelf.search.nearest(PICTURES.key, unit(1, 0, 0, 0), (), 1)[0].asset == asset
    shelf.catalog.save_embeddings(NEWER.key, [(second.chunk, unit(0, 1))])
    assert shelf.search.searchable_encoders() == (NEWER.key,)
    assert shelf.search.nearest(PICTURES.key, unit(1, 0, 0, 0), (), 1) == []
    shelf.check_in_step()


def test_unembedded_chunks_come_newest_first_with_what_they_need(shelf: Shelf) -> None:
    shelf.put("old.txt", document("h1", "old"), seconds=1_000_000_000)
    shelf.put("new.txt", document("h2", "new one", "new two"))
    other = encoder("other", PASSAGES.space, 3)
    shelf.catalog.want_encoders([PICTURES, other])
    waiting = shelf.catalog.next_unembedded(other.key, 9)
    assert [chunk.text for chunk in waiting] == ["new one", "new two", "old"]
    assert (waiting[1].kind, waiting[1].page) == (ChunkKind.PASSAGE, 2)
    assert (waiting[1].content_hash, waiting[1].file.path.name) == ("h2", "new.txt")


def test_chunks_of_an_offline_root_are_embedded_too(shelf: Shelf) -> None:
    shelf.put("a.jpg", photo("h1", unit(1, 0, 0, 0)))
    shelf.put("a.txt", document("h2", "text"))
    shelf.catalog.set_root(shelf.root, online=False)
    others = (NEWER, encoder("other", PASSAGES.space, 3))
    shelf.catalog.want_encoders(others)
    assert [len(shelf.catalog.next_unembedded(e.key, 9)) for e in others] == [1, 1]


def test_a_chunk_that_can_have_no_embedding_is_asked_for_once(shelf: Shelf) -> None:
    asset = shelf.put("a.jpg", photo("h1", unit(1, 0, 0, 0)))
    shelf.catalog.want_encoders([NEWER])
    (chunk,) = shelf.catalog.next_unembedded(NEWER.key, 9)
    assert shelf.catalog.save_embeddings(NEWER.key, [(chunk.chunk, None)]).updated == (asset,)
    assert shelf.catalog.next_unembedded(NEWER.key, 9) == ()
    assert shelf.search.counts().unembedded == 0


def test_embeddings_of_chunks_that_went_meanwhile_are_dropped(shelf: Shelf) -> None:
    asset = shelf.put("a.jpg", photo("h1", unit(1, 0, 0, 0)))
    shelf.catalog.want_encoders([NEWER])
    (chunk,) = shelf.catalog.next_unembedded(NEWER.key, 9)
    shelf.catalog.save_indexed(asset, photo("h2", unit(1, 0, 0, 0)))
    assert not shelf.catalog.save_embeddings(NEWER.key, [(chunk.chunk, unit(1, 0))])
    assert not shelf.catalog.save_embeddings("unknown@1", [(ChunkId(1), unit(1, 0))])
    shelf.check_in_step()


def test_wanting_the_same_encoders_again_changes_nothing(shelf: Shelf) -> None:
    shelf.put("a.jpg", photo("h1", unit(1, 0, 0, 0)))
    shelf.catalog.want_encoders([PICTURES, PASSAGES])
    assert shelf.search.searchable_encoders() == (PICTURES.key,)


def test_an_old_encoder_stays_while_no_other_is_wanted(shelf: Shelf) -> None:
    asset = shelf.put("a.jpg", photo("h1", unit(1, 0, 0, 0)))
    shelf.catalog.want_encoders([])
    assert shelf.search.searchable_encoders() == (PICTURES.key,)
    assert shelf.search.nearest(PICTURES.key, unit(1, 0, 0, 0), (), 1)[0].asset == asset


@pytest.mark.parametrize("seed", [1, 2])
def test_every_index_stays_in_step_over_300_random_operations(shelf: Shelf, seed: int) -> None:
    operations = Operations(shelf, random.Random(seed))
    for number in range(300):
        operations.one()
        if number % 50 == 49:
            shelf.check_in_step()


class Operations:
    """Random things that can happen to a library of at most 30 files."""

    def __init__(self, shelf: Shelf, chance: random.Random) -> None:
        self.shelf = shelf
        self.chance = chance
        self.switches = 0

    def one(self) -> None:
        kinds = (self.scan, self.scan, self.index, self.index, self.index, self.claim)
        self.chance.choice((*kinds, self.reject, self.forget, self.switch, self.embed, self.root))()

    def scan(self) -> None:
        names = self.chance.sample(range(30), self.chance.randrange(30))
        folder = self.chance.choice(("x", "y"))
        self.shelf.rescan(*(found(f"{folder}/{n}.txt", size=n + 1) for n in names))

    def index(self) -> None:
        for file in self.shelf.catalog.next_pending(4):
            content = f"h{self.chance.randrange(12)}"
            texts = [f"{content} wörd {n} 東京" * n for n in range(self.chance.randrange(4))]
            made = document(content, *texts) if self.chance.random() < 0.7 else self._photo(content)
            self.shelf.catalog.save_indexed(file.id, made)

    def _photo(self, content: str):  # type: ignore[no-untyped-def]
        return photo(content, unit(*(self.chance.random() + 0.1 for _ in range(4))))

    def claim(self) -> None:
        for file in self.shelf.catalog.next_pending(4):
            self.shelf.catalog.claim_hash(file.id, f"h{self.chance.randrange(12)}")

    def reject(self) -> None:
        for file in self.shelf.catalog.next_pending(2):
            self.shelf.catalog.reject(file.id, "No.", "Toy@1")

    def forget(self) -> None:
        self.shelf.now += 10
        self.shelf.catalog.forget_missing(self.chance.randrange(20))

    def switch(self) -> None:
        self.switches += 1
        wanted = encoder(f"pictures {self.switches % 3}", dimension=4)
        self.shelf.catalog.want_encoders([wanted, PASSAGES])

    def embed(self) -> None:
        for key in self._keys():
            chunks = self.shelf.catalog.next_unembedded(key, 20)
            dimension = 3 if key == PASSAGES.key else 4
            rows = [(chunk.chunk, unit(*[1.0] * dimension)) for chunk in chunks]
            self.shelf.catalog.save_embeddings(key, rows)

    def _keys(self) -> list[str]:
        return [row[0] for row in self.shelf.connection.rows("SELECT key FROM encoder")]

    def root(self) -> None:
        if self.chance.random() < 0.2:
            self.shelf.catalog.remove_root(self.shelf.root)
            self.shelf.root = self.shelf.catalog.add_root(self.shelf.root_path).id
        listed = self.shelf.search.filtered(Query(), 99)
        ids = [AssetId(ranked.asset) for ranked in listed]
        assert len(self.shelf.search.assets(ids)) == len(ids)

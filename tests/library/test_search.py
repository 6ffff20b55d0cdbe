"""What a search finds, and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library.shelf import PASSAGES, PICTURES, START, Shelf, document, found, photo, unit

from desktop.library.filters import after, before, in_, type_
from desktop.library.search import NO_CHUNK
from desktop.records import AssetId, ChunkId, Condition, Query

SPRING_2001 = datetime.fromisoformat("2001-05-04T12:00:00")
SPRING_2021 = datetime.fromisoformat("2021-05-04T12:00:00")


def test_words_are_found_with_their_page_and_marked_in_a_snippet(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "cover", "The invoice of the plumber"))
    (hit,) = shelf.search.words(Query(words=("invoice",)), 10)
    assert (hit.asset, hit.page) == (asset, 2)
    assert hit.snippet == "The \x02invoice\x03 of the plumber"


def test_accents_and_case_do_not_matter(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "Ein Café in MÜNCHEN"))
    assert shelf.words("cafe", "munchen") == [asset]


def test_the_chunk_with_all_words_wins_over_one_with_some(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "red apple"))
    both = shelf.put("b.txt", document("h2", "red apple and green pear"))
    assert shelf.words("apple", "pear") == [both]


def test_words_may_lie_in_different_pages_and_in_the_name(shelf: Shelf) -> None:
    asset = shelf.put("2021/tax.txt", document("h1", "first the plumber", "then the carpenter"))
    shelf.put("b.txt", document("h2", "only the plumber"))
    found = shelf.search.words(Query(words=("plumber", "carpenter", "2021")), 9)
    assert {hit.asset for hit in found if not hit.partial} == {asset}


def test_any_of_the_words_is_the_last_resort(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "a bill of the plumber"))
    assert shelf.words("plumber", "zebra") == [asset]


def test_what_holds_only_some_of_the_words_says_so(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "a bill of the plumber"))
    (some,) = shelf.search.words(Query(words=("plumber", "zebra")), 10)
    (both,) = shelf.search.words(Query(words=("plumber", "bill")), 10)
    assert (some.partial, both.partial) == (True, False)


def test_words_that_say_little_find_nothing_beside_others(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "the lease in the drawer"))
    snow = shelf.put("b.txt", document("h2", "boots for snow"))
    assert shelf.words("in", "the", "snow") == [snow]


def test_words_that_say_little_are_found_where_nothing_else_is_asked(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "to be or not to be"))
    assert shelf.words("to", "be") == [asset]


def test_the_last_word_may_be_unfinished(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "the carpenter"))
    assert shelf.words("the", "carp", text="the carp") == [asset]
    assert shelf.words("the", "arp", text="the arp") == [asset]  # as a part


def test_phrases_are_exact(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "the old red house"))
    shelf.put("b.txt", document("h2", "red is the old house"))
    assert shelf.words(phrases=("old red",)) == [asset]


def test_a_phrase_stays_exact_where_words_are_optional(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "bold redder house"))
    assert shelf.words(phrases=("old red",)) == []
    assert shelf.words("house", phrases=("old red",)) == []
    asset = shelf.put("b.txt", document("h2", "an old red barn"))
    assert shelf.words("house", phrases=("old red",)) == [asset]


def test_excluded_words_count_for_the_whole_asset_and_its_name(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "apple", "pear"))
    shelf.put("pear.txt", document("h2", "apple"))
    asset = shelf.put("c.txt", document("h3", "apple"))
    assert shelf.words("apple", excluded=("pear",)) == [asset]


def test_parts_of_words_are_found(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "Donaudampfschifffahrt"))
    assert shelf.words("dampfschiff") == [asset]


@pytest.mark.parametrize("word", ["東京", "東京タワー", "京", "タワー", "見た"])
def test_chinese_and_japanese_are_found_at_any_length_and_place(shelf: Shelf, word: str) -> None:
    asset = shelf.put("a.txt", document("h1", "昨日は東京タワーを見た"))
    shelf.put("b.txt", document("h2", "大阪の城"))
    assert shelf.words(word) == [asset]


def test_a_word_of_another_script_joins_a_japanese_one(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "東京 tower 1958"))
    shelf.put("b.txt", document("h2", "東京 station"))
    assert shelf.words("東京", "tower") == [asset]


_QUERIES = ['"', '" OR "a', "a*", "NEAR(a b)", "text:a", "^a", "a AND", "-", "\x00", "\ud800", "()"]


@pytest.mark.parametrize("text", _QUERIES)
def test_nothing_typed_is_syntax(shelf: Shelf, text: str) -> None:
    shelf.put("a.txt", document("h1", "plain words"))
    assert shelf.words(text, phrases=(text,), excluded=(text,), text=text) == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(), max_size=20))
def test_no_text_raises(shelf: Shelf, text: str) -> None:
    query = Query(text=text, words=(text, "a"), phrases=(text,), excluded=(text,))
    assert shelf.search.words(query, 5) == shelf.search.names(query, 5) == []
    assert shelf.search.filtered(query, 5) == []


def test_any_text_can_be_stored_and_its_letters_found(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "nul\x00byte \x02mark\x03 \ud800half word"))
    (hit,) = shelf.search.words(Query(words=("word",)), 5)
    assert hit.asset == asset
    assert hit.snippet.count("\x02") == 1


def test_thousands_of_words_are_a_query_too(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "word0 and word1"))
    assert shelf.words(*(f"word{number}" for number in range(5000))) == [asset]


# ----------------------------------------------------------------------------- names


def test_names_folders_and_metadata_are_found_without_any_text(shelf: Shelf) -> None:
    values = {"metadata": (("camera", "Canon EOS 90D"),)}
    asset = shelf.put("Rom 2019/IMG_2041.jpg", document("h1", **values))
    (hit,) = shelf.search.names(Query(words=("rom",)), 5)
    assert (hit.asset, hit.chunk) == (asset, NO_CHUNK)
    assert shelf.names("2041") == shelf.names("canon", "rom") == shelf.names("041.jp") == [asset]


def test_pending_files_are_found_by_name(shelf: Shelf) -> None:
    assert shelf.put("holiday.jpg", None) in shelf.names("holiday")


def test_a_name_that_is_no_text_is_found_and_opens(shelf: Shelf) -> None:
    asset = shelf.put(b"caf\xe9 holiday.txt", document("h1", "x"))
    assert shelf.names("holiday") == [asset]
    stored = shelf.search.assets([asset])[asset]
    assert bytes(stored.path) == bytes(shelf.root_path) + b"/caf\xe9 holiday.txt"


def test_a_name_in_decomposed_form_is_found_as_typed(shelf: Shelf) -> None:
    asset = shelf.put("Mu\u0308ller 한국어.txt".replace("한", "\u1112\u1161\u11ab"), None)
    assert shelf.names("müller") == shelf.names("한국") == [asset]


# ----------------------------------------------------------------------------- embeddings


def test_nearest_is_ordered_by_cosine(shelf: Shelf) -> None:
    far = shelf.put("a.jpg", photo("h1", unit(0, 1, 0, 0)))
    near = shelf.put("b.jpg", photo("h2", unit(1, 0.1, 0, 0)))
    ranked = shelf.search.nearest(PICTURES.key, unit(1, 0, 0, 0), (), 10)
    assert [hit.asset for hit in ranked] == [near, far]
    assert ranked[0].score == pytest.approx(1 / np.sqrt(1.01))
    assert ranked[1].score == pytest.approx(0, abs=1e-6)


def test_nearest_under_a_filter_equals_an_exact_search(shelf: Shelf) -> None:
    rows = np.random.default_rng(7).normal(size=(1200, 4)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    shelf.rescan(*(found(f"{n}.x", size=n + 1) for n in range(len(rows))))
    with shelf.connection.transaction():
        shelf.connection.run(
            "INSERT INTO chunk(id, asset, ordinal, kind, text)"
            " SELECT size, id, 0, 'photo', '' FROM asset"
        )
    numbered = [(ChunkId(number), row) for number, row in enumerate(rows, start=1)]
    shelf.catalog.save_embeddings(PICTURES.key, numbered)
    for wanted in (0, 1, 12, 120, 1199, 1200):
        condition = Condition("asset.size <= ?", (wanted,))
        ranked = shelf.search.nearest(PICTURES.key, rows[3], (condition,), 50)
        exact = np.argsort(-(rows[:wanted] @ rows[3]))[:50] + 1
        assert [hit.chunk for hit in ranked] == exact.tolist()


def test_an_embedding_is_read_back_for_like_this(shelf: Shelf) -> None:
    asset = shelf.put("a.jpg", photo("h1", unit(3, 4, 0, 0)))
    stored = shelf.search.embedding(asset, PICTURES.key)
    assert stored is not None
    assert stored == pytest.approx([0.6, 0.8, 0, 0])
    assert shelf.search.embedding(asset, PASSAGES.key) is None
    assert shelf.search.embedding(AssetId(99), PICTURES.key) is None


def test_an_unknown_encoder_finds_nothing_and_a_wrong_dimension_is_a_bug(shelf: Shelf) -> None:
    assert shelf.search.nearest("unknown@1", unit(1), (), 5) == []
    with pytest.raises(ValueError, match="dimension"):
        shelf.search.nearest(PICTURES.key, unit(1, 0), (), 5)


def test_missing_files_are_in_no_ranking(shelf: Shelf) -> None:
    gone = shelf.put("gone.jpg", photo("h1", unit(1, 0, 0, 0)))
    there = shelf.put("there.jpg", photo("h2", unit(0, 1, 0, 0)))
    shelf.rescan(found("there.jpg"))
    near = shelf.search.nearest(PICTURES.key, unit(1, 0, 0, 0), (), 5)
    assert [hit.asset for hit in near] == [there]
    assert shelf.names("jpg") == [there]
    assert shelf.search.assets([gone, there]).keys() == {there}


# ----------------------------------------------------------------------------- filters


def test_filters_alone_list_the_newest_first(shelf: Shelf) -> None:
    old = shelf.put("a.jpg", photo("h1", unit(1, 0, 0, 0), SPRING_2001))
    new = shelf.put("b.jpg", photo("h2", unit(1, 0, 0, 0), SPRING_2021))
    shelf.put("c.txt", document("h3", "text"))
    query = Query(conditions=(type_.parse("photo"),))
    assert [hit.asset for hit in shelf.search.filtered(query, 9)] == [new, old]


def test_filters_bound_every_ranking(shelf: Shelf) -> None:
    shelf.put("other/b.txt", document("h1", "apple"))
    asset = shelf.put("Fruit salad/a.txt", document("h2", "apple"))
    conditions = (in_.parse("fruit"), type_.parse("txt"))
    assert shelf.words("apple", conditions=conditions) == [asset]
    assert shelf.names("txt", conditions=conditions) == [asset]
    near = shelf.search.nearest(PASSAGES.key, unit(1, 1, 1), conditions, 5)
    assert [hit.asset for hit in near] == [asset]


def test_dates_are_those_of_the_photo_else_of_the_file(shelf: Shelf) -> None:
    taken = shelf.put("a.jpg", photo("h1", unit(1, 0, 0, 0), SPRING_2001))
    modified = shelf.put("b.txt", document("h2", "x"), seconds=START)
    early, late = before.parse("2001-05-05"), after.parse("2020-09")
    assert [hit.asset for hit in shelf.search.filtered(Query(conditions=(early,)), 9)] == [taken]
    assert [hit.asset for hit in shelf.search.filtered(Query(conditions=(late,)), 9)] == [modified]


# ----------------------------------------------------------------------------- assets


def test_an_asset_is_found_by_its_path(shelf: Shelf) -> None:
    asset = shelf.put("Rome/a.jpg", photo("h1", unit(1, 0, 0, 0), SPRING_2001))
    stored = shelf.search.asset_at(shelf.root_path / "Rome" / "a.jpg")
    assert stored is not None
    assert (stored.id, stored.taken, stored.width) == (asset, SPRING_2001, 40)
    assert stored == shelf.search.asset(asset)
    assert shelf.search.asset_at(shelf.root_path / "Rome") is None
    assert shelf.search.asset_at(shelf.folder) is None


def test_passages_come_in_reading_order(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "one", "two"))
    assert [passage.text for passage in shelf.search.passages(asset)] == ["one", "two"]
    assert [passage.page for passage in shelf.search.passages(asset, page=2)] == [2]


def test_a_text_shows_its_beginning_where_nothing_is_searched_for(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "one", "two", "three"))
    shelf.put("b.txt", document("h2", "Dear  Ms Hazel,\nthank you"))
    found = shelf.search.filtered(Query(), 10)
    assert {one.snippet for one in found} == {"one", "Dear Ms Hazel, thank you"}


def test_pages_that_are_called_something_are_known_by_it(shelf: Shelf) -> None:
    file = document("h1", "the prices", "the costs")
    labels = ((2, "Costs"),)
    labelled = replace(file, prepared=replace(file.prepared, labels=labels))
    asset = shelf.put("a.xlsx", labelled)
    assert shelf.search.labels([(asset, 1), (asset, 2)]) == {(asset, 2): "Costs"}


def test_a_copy_has_the_labels_of_the_original(shelf: Shelf) -> None:
    file = document("h1", "the prices")
    shelf.put("a.xlsx", replace(file, prepared=replace(file.prepared, labels=((1, "Prices"),))))
    copy = shelf.put("b.xlsx", None)
    shelf.catalog.claim_hash(copy, "h1")
    assert shelf.search.labels([(copy, 1)]) == {(copy, 1): "Prices"}


# ----------------------------------------------------------------------------- words in any form


def test_other_endings_are_found_after_the_word_itself(shelf: Shelf) -> None:
    other = shelf.put("a.txt", document("h1", "two invoices"))
    itself = shelf.put("b.txt", document("h2", "one invoice"))
    assert shelf.words("invoice") == [itself, other]
    (first, _) = shelf.search.words(Query(words=("invoices",)), 9)
    assert (first.asset, first.snippet) == (other, "two \x02invoices\x03")


def test_a_sentence_finds_what_has_its_rare_words(shelf: Shelf) -> None:
    for number in range(9):
        shelf.put(f"{number}.txt", document(f"h{number}", "a plate under pressure"))
    asset = shelf.put("b.txt", document("h10", "buckling of a plate"))
    (first, *_) = shelf.search.words(Query(words=("plates", "buckling", "cylinders")), 20)
    assert (first.asset, first.partial) == (asset, True)


def test_a_chinese_question_finds_the_text_that_shares_its_pairs(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "大阪的城很大"))
    asset = shelf.put("b.txt", document("h2", "黑豹队的防守只丢了 308分，在联赛中排名第六"))
    (first, *_) = shelf.search.words(Query(words=("黑豹队的防守丢了多少分？",)), 9)
    assert (first.asset, first.partial) == (asset, True)
    assert first.snippet.startswith("\x02黑豹队的防守\x03只\x02丢了\x03")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("แมวสีดำนอนบนหลังคา", "แมวนอนที่ไหน"),
        ("학교에서 공부한다", "학교 도서관"),
        ("हिन्दी किताबें पढ़ना", "हिन्दी अखबार"),
        ("昨日は東京タワーを見た", "東京タワーの高さは"),
    ],
)
def test_texts_of_other_scripts_answer_questions(shelf: Shelf, text: str, question: str) -> None:
    shelf.put("other.txt", document("h1", "nothing of this"))
    asset = shelf.put("a.txt", document("h2", text))
    assert shelf.words(*question.split()) == [asset]


def test_the_index_of_stems_goes_with_its_chunks(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "two invoices", "東京タワー"))
    shelf.check_in_step()
    shelf.rescan()
    shelf.catalog.forget_missing(-1)
    shelf.check_in_step()
    assert shelf.words("invoice") == []

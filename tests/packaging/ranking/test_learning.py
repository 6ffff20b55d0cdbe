"""Measures, and a choice that is measured on other questions than it was made on."""

from pathlib import Path

import pytest
from ranking.collections import Collection, Question, write
from ranking.indexed import Asked
from ranking.learning import learn, value
from ranking.measures import hit, ndcg

from desktop.engine.fusion import Ranking
from desktop.records import AssetId, ChunkId, Ranked, Reason


def test_ndcg_is_one_for_the_best_order_and_less_for_a_later_place() -> None:
    assert ndcg(["a", "b", "c"], {"a", "b"}) == pytest.approx(1.0)
    assert ndcg(["c", "a"], {"a"}) == pytest.approx(0.6309, abs=1e-4)
    assert ndcg([], {"a"}) == 0.0
    assert (hit(["c", "a"], {"a"}, 1), hit(["c", "a"], {"a"}, 2)) == (0.0, 1.0)


def _asked(right: str) -> Asked:
    ranked = [Ranked(AssetId(1), ChunkId(1), None, 2.0), Ranked(AssetId(2), ChunkId(2), None, 1.0)]
    names = {AssetId(1): "a", AssetId(2): "b"}
    rankings = (Ranking(Reason.WORDS, ranked),)
    return Asked(frozenset({right}), rankings, {}, names, ("a", "b"), 0.0)


def test_the_order_that_most_questions_prefer_is_learned() -> None:
    asked = [_asked("b")] * 20
    learned = learn([asked], [Asked.joined, lambda one: Asked.joined(one)[::-1]])
    assert (learned.chosen, learned.held_out) == (1, (1.0,))
    assert value(asked, Asked.joined) == pytest.approx(0.6309, abs=1e-4)
    assert _asked("a").by_ranks() == _asked("a").alone(Reason.WORDS) == ["a", "b"]


def test_a_collection_is_written_as_files(tmp_path: Path) -> None:
    question = Question("what?", frozenset({"1.txt"}))
    write(Collection("C", {"1.txt": "text"}, (question,)), tmp_path / "files")
    assert (tmp_path / "files" / "1.txt").read_text("utf-8") == "text"

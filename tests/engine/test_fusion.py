"""Several rankings, one list."""

from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from desktop.engine.fusion import Ranking, fuse, hits
from desktop.records import (
    Asset,
    AssetId,
    AssetState,
    ChunkId,
    Kind,
    Ranked,
    Reason,
    RootId,
    Strength,
)

NOON = datetime(2021, 3, 15, 12, tzinfo=UTC)


def _ranking(reason: Reason, *assets: int) -> Ranking:
    chunks = enumerate(assets)
    return Ranking(reason, [Ranked(AssetId(a), ChunkId(n), None, 1.0) for n, a in chunks])


def _scored(reason: Reason, **scores: float) -> Ranking:
    ranked = [Ranked(AssetId(int(a[1:])), ChunkId(int(a[1:])), None, s) for a, s in scores.items()]
    return Ranking(reason, ranked)


def test_what_two_rankings_agree_on_comes_first() -> None:
    fused = fuse([_ranking(Reason.WORDS, 1, 2, 3), _ranking(Reason.LOOKS, 2, 4)])
    assert [asset for asset, _ in fused] == [2, 4, 1, 3]


def test_a_find_counts_by_its_share_of_the_best_score() -> None:
    fused = dict(fuse([_scored(Reason.MEANING, a1=0.8, a2=0.4), _scored(Reason.WORDS, a2=7.0)]))
    assert fused == pytest.approx({1: 0.55, 2: 0.55 / 2 + 0.45})


def test_an_asset_counts_once_in_each_ranking() -> None:
    ((asset, score),) = fuse([_ranking(Reason.MEANING, 7, 7, 7)])
    assert asset == 7
    assert score == pytest.approx(0.55)


def test_names_count_by_their_place_alone() -> None:
    fused = fuse([_scored(Reason.NAME, a1=1e-6, a2=1e-9)])
    assert [score for _, score in fused] == pytest.approx([2.2, 2.2 * 60 / 61])


def test_texts_that_are_like_the_best_rise() -> None:
    meant = _scored(Reason.MEANING, a1=0.9, a2=0.8, a3=0.5, a4=0.45, a5=0.4)
    rows = {1: [1, 0], 2: [0.8, 0.6], 3: [-1, 0], 4: [0.96, 0.28], 5: [0, -1]}
    stored = {ChunkId(n): np.array(row, np.float32) for n, row in rows.items()}
    assert [asset for asset, _ in fuse([meant])] == [1, 2, 3, 4, 5]
    assert [asset for asset, _ in fuse([meant], lambda _: stored)] == [1, 2, 4, 3, 5]


def test_likeness_moves_no_picture_and_lifts_nothing_above_the_best() -> None:
    looks = _scored(Reason.LOOKS, a9=0.3)
    meant = _scored(Reason.MEANING, a1=0.9, a2=0.8, a3=0.7, a4=0.6)
    stored = {ChunkId(n): np.array([1, 0], np.float32) for n in (1, 2, 3, 4)}
    fused = dict(fuse([looks, meant], lambda _: stored))
    texts = [score for asset, score in fused.items() if asset != 9]
    assert fused[AssetId(9)] == pytest.approx(0.85)
    assert max(texts) == pytest.approx(0.55)


def test_without_embeddings_texts_stay_as_they_are() -> None:
    meant = _scored(Reason.MEANING, a1=0.9, a2=0.8, a3=0.7, a4=0.6)
    assert fuse([meant], lambda _: {}) == fuse([meant])


def test_nothing_found_is_an_empty_list() -> None:
    assert fuse([]) == []


def test_what_is_surer_comes_first_among_its_likes() -> None:
    looks = _ranking(Reason.LOOKS, 1, 2, 3)
    judged = (Strength.WEAK, Strength.POSSIBLE, Strength.STRONG)
    fused = fuse([Ranking(looks.reason, looks.ranked, strengths=judged)])
    assert [asset for asset, _ in fused] == [3, 2, 1]


def test_the_surest_ranking_says_how_sure_an_asset_is() -> None:
    weak = Ranking(Reason.LOOKS, _ranking(Reason.LOOKS, 1, 2).ranked, strengths=[Strength.WEAK] * 2)
    fused = fuse([weak, _ranking(Reason.WORDS, 2)])
    assert [asset for asset, _ in fused] == [2, 1]


def _asset(number: AssetId) -> Asset:
    file = (Path(f"{number}.jpg"), Kind.PHOTO, AssetState.INDEXED)
    return Asset(number, RootId(1), *file, True, 1, NOON, None, None, None, None, None)


def test_no_more_assets_are_read_than_are_shown_and_those_that_are_gone_are_passed_over() -> None:
    asked: list[Collection[AssetId]] = []

    def assets_of(ids: Collection[AssetId]) -> dict[AssetId, Asset]:
        asked.append(ids)
        return {number: _asset(number) for number in ids if number != 2}

    shown = hits([_ranking(Reason.WORDS, 1, 2, 3, 4, 5)], assets_of, 3)
    assert [hit.asset.id for hit in shown] == [1, 3, 4]
    assert asked == [[1, 2, 3], [4]]

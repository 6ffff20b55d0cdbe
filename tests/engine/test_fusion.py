"""Several rankings, one list."""

from desktop.engine.fusion import Ranking, fuse
from desktop.records import AssetId, ChunkId, Ranked, Reason, Strength


def _ranking(reason: Reason, *assets: int) -> Ranking:
    chunks = enumerate(assets)
    return Ranking(reason, [Ranked(AssetId(a), ChunkId(n), None, 1.0) for n, a in chunks])


def test_what_two_rankings_agree_on_comes_first() -> None:
    fused = fuse([_ranking(Reason.WORDS, 1, 2, 3), _ranking(Reason.LOOKS, 2, 4)])
    assert [asset for asset, _ in fused] == [2, 1, 4, 3]


def test_an_asset_counts_once_in_each_ranking() -> None:
    ((asset, score),) = fuse([_ranking(Reason.MEANING, 7, 7, 7)])
    assert (asset, score) == (7, 1 / 61)


def test_a_second_chunk_of_one_asset_takes_nobodys_rank() -> None:
    fused = dict(fuse([_ranking(Reason.MEANING, 1, 1, 2)]))
    assert fused[AssetId(2)] == 1 / 62


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

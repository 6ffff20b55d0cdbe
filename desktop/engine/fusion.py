"""Join several rankings into one list of hits.

[Note: Learned weights]
What a ranking says of an asset is the share of its score in the ranking's best, times what the
ranking weighs, times how far above chance it is; the shares are added up. Then texts that are like
the best two finds rise: right answers resemble each other, more than each resembles a few words of
a question. ``python -m ranking`` (packaging/ranking) learned the weights on Cranfield's 225
questions and 298 of XQuAD's English ones, indexed from files and asked through the real search with
MiniLM: five folds, weights chosen on four and measured on the fifth. `dev.py bench retrieval`
measures the whole. nDCG@10:

================================================== ========= ======
                                                   Cranfield XQuAD
================================================== ========= ======
words                                              0.371     0.942
meaning (the best passage of each text)            0.378     0.944
reciprocal rank fusion, k = 60                     0.408     0.963
ranks, k and weight learned (held out)             0.412     0.966
shares, weight learned (held out)                  0.420     0.973
shares and likeness, weights learned (held out)    0.452     0.976
with the weights that all questions prefer         0.455     0.977
================================================== ========= ======

By words as they are written, without stems, Cranfield has 0.347. What did not help, tried on all
questions: sums over a text's passages (words 0.269), words that stand beside one another (0.370),
how many of the words a text has (0.366), likeness among twenty finds in place of two (0.42), a
text's beginning besides its best passage (0.441 held out, 0.449 without).
What looks and names count was learned beside these in the same way, on demo albums of other seeds
than tests and benchmarks look at (ranking/album.py): 245 descriptions of what pictures show, 84
questions about papers, 52 names of files and folders. nDCG@10:

================================================== ======== ====== =====
                                                   pictures papers names
================================================== ======== ====== =====
reciprocal rank fusion, k = 60                     0.168    0.961  0.777
looks and names count as much as meaning           0.862    1.000  0.994
learned (held out)                                 0.952    0.973  0.999
with the weights that all questions prefer         0.941    0.994  1.000
... without words                                  0.999    0.895  1.000
... without passages                               0.965    0.809  1.000
... without pictures                               0.020    1.000  1.000
... without names                                  0.940    0.994  0.427
as shown, where possible finds count less          0.928    1.000  1.000
================================================== ======== ====== =====

Source: shares, Bruch, Gai, Ingber 2023, arXiv:2210.11934 (a convex combination beats ranks, and
needs few examples); feedback, Rocchio 1971, on embeddings Wang et al. 2021, arXiv:2106.11251.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from desktop.records import Asset, AssetId, ChunkId, Hit, Ranked, Reason, Strength

Stored = Callable[[Collection[ChunkId]], Mapping[ChunkId, NDArray[np.float32]]]
AssetsOf = Callable[[Collection[AssetId]], Mapping[AssetId, Asset]]

_OF_RANKS = (Reason.NAME, Reason.FILTER)  # their scores are no measure
_SLOPE = 60  # of ranks: the 60th counts half
# What the score of a possible find counts; tried on the demo album. What a text may mean stands
# further above chance than a picture that is strong: see the lines of the encoders.
_OF_POSSIBLE_MEANING = 0.85
_OF_POSSIBLE = 0.6
_FEWEST = 4  # texts; fewer need no order among themselves


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much. See [Note: Learned weights]."""

    words: float = 0.45  # meaning counts the rest to 1
    looks: float = 0.85
    names: float = 2.2
    alike: float = 1.5  # likeness to the best finds, beside 1 for all else
    best: int = 2  # finds that others are compared with

    def of(self, reason: Reason) -> float:
        """Of a ranking."""
        weights = {
            Reason.WORDS: self.words,
            Reason.MEANING: 1.0 - self.words,
            Reason.LOOKS: self.looks,
            Reason.NAME: self.names,
        }
        return weights.get(reason, 1.0)


LEARNED = Weights()


@dataclass(frozen=True, slots=True)
class Ranking:
    """One way of looking, best first; an asset may occur several times, with different chunks."""

    reason: Reason
    ranked: Sequence[Ranked]
    weights: Sequence[float] = ()  # what each counts, from 0 to 1; () is 1 for all
    strengths: Sequence[Strength] = ()  # how sure each is; () is strong for all


@dataclass(slots=True)
class _Standing:
    """What the rankings say of one asset."""

    score: float = 0.0
    best_rank: int = 1 << 30
    best: Ranked | None = None
    snippet: str = ""
    reasons: list[Reason] = field(default_factory=list)
    strength: Strength = Strength.WEAK
    text: ChunkId | None = None  # the passage that is nearest to what is meant, or has the words
    is_meant: bool = False  # whether what it means stands above chance

    def give(self, reason: Reason, ranked: Ranked, rank: int) -> None:
        """The best chunk of one ranking."""
        told = Reason.CAPTION if ranked.by_model else reason
        if told not in self.reasons:
            self.reasons.append(told)
        if rank < self.best_rank:
            self.best_rank, self.best = rank, ranked
        if not self.snippet:
            self.snippet = ranked.snippet
        if reason is Reason.MEANING or (reason is Reason.WORDS and self.text is None):
            self.text = ranked.chunk


def fuse(
    rankings: Sequence[Ranking], stored: Stored | None = None, weights: Weights = LEARNED
) -> list[tuple[AssetId, float]]:
    """Assets with their fused scores, best first; see `hits`."""
    return [(asset, one.score) for asset, one in _fused(rankings, stored, weights)]


def hits(
    rankings: Sequence[Ranking], assets_of: AssetsOf, limit: int, stored: Stored | None = None
) -> list[Hit]:
    """The fused list with the chunk, snippet and reasons of each asset.

    Args:
        rankings: What was found, in every way.
        assets_of: Gives those that may be shown; the others are left out.
        limit: At most so many are given.
        stored: Gives the embeddings of passages; None where there are none to compare.
    """
    found: list[Hit] = []
    fused = _fused(rankings, stored, LEARNED)
    while fused and len(found) < limit:  # no more assets than are shown
        some, fused = fused[: limit - len(found)], fused[limit - len(found) :]
        assets = assets_of([asset for asset, _ in some])
        found += [_hit(assets[asset], one) for asset, one in some if asset in assets]
    return found


def _fused(
    rankings: Sequence[Ranking], stored: Stored | None, weights: Weights
) -> list[tuple[AssetId, _Standing]]:
    standings = _standings(rankings, weights)
    if stored is not None and weights.alike:
        _draw_together(standings, stored, weights)
    return _best_first(standings)


def _hit(asset: Asset, standing: _Standing) -> Hit:
    best = standing.best
    assert best is not None
    return Hit(
        asset=asset,
        chunk=best.chunk if best.chunk >= 0 else None,
        page=best.page,
        score=standing.score,
        snippet=standing.snippet,
        reasons=tuple(standing.reasons),
        strength=standing.strength,
    )


def _standings(rankings: Sequence[Ranking], weights: Weights) -> dict[AssetId, _Standing]:
    standings: dict[AssetId, _Standing] = {}
    for ranking in rankings:
        rank = 0
        seen: set[AssetId] = set()
        count = len(ranking.ranked)
        best = max((ranked.score for ranked in ranking.ranked), default=0.0)
        counts = ranking.weights or (1.0,) * count
        strengths = ranking.strengths or (Strength.STRONG,) * count
        weight = weights.of(ranking.reason)
        by_rank = ranking.reason in _OF_RANKS or best <= 0.0
        judged = zip(ranking.ranked, counts, strengths, strict=True)
        for ranked, counted, strength in judged:
            if ranked.asset in seen:
                continue  # an asset counts once in each ranking, with its best chunk
            seen.add(ranked.asset)
            rank += 1
            share = _SLOPE / (_SLOPE + rank - 1) if by_rank else max(0.0, ranked.score) / best
            standing = standings.get(ranked.asset)
            if standing is None:
                standing = standings[ranked.asset] = _Standing(strength=strength)
            standing.score += weight * counted * share
            if standing.strength is not strength:
                standing.strength = surest(standing.strength, strength)
            if ranking.reason is Reason.MEANING and strength is not Strength.WEAK:
                standing.is_meant = True
            standing.give(ranking.reason, ranked, rank)
    return standings


def surest(*strengths: Strength) -> Strength:
    """The surest of these, at least one."""
    return min(strengths, key=lambda strength: strength.rank)


def _draw_together(
    standings: Mapping[AssetId, _Standing], stored: Stored, weights: Weights
) -> None:
    """Let texts that are like the best ones rise; pictures keep what they have."""
    texts = [one for _, one in _best_first(standings) if one.text is not None]
    meant = any({Reason.MEANING, Reason.CAPTION} & {*one.reasons} for one in texts)
    embeddings = stored([one.text for one in texts if one.text is not None]) if meant else {}
    texts = [one for one in texts if one.text in embeddings]
    if len(texts) < _FEWEST:
        return
    rows = np.stack([embeddings[one.text] for one in texts if one.text is not None])
    best = np.array([one.score for one in texts[: weights.best]], np.float32)
    alike = rows @ (best @ rows[: weights.best])
    most, highest = float(alike.max()), max(one.score for one in texts)
    if most <= 0.0:
        return
    for one, likeness in zip(texts, alike.tolist(), strict=True):
        drawn = weights.alike * highest * max(0.0, likeness) / most
        one.score = (one.score + drawn) / (1.0 + weights.alike)


def _best_first(standings: Mapping[AssetId, _Standing]) -> list[tuple[AssetId, _Standing]]:
    """By their scores, those of possible finds lessened; the weak come last."""

    def place(pair: tuple[AssetId, _Standing]) -> tuple[bool, float, int, AssetId]:
        asset, standing = pair
        weak = standing.strength is Strength.WEAK
        possible = _OF_POSSIBLE_MEANING if standing.is_meant else _OF_POSSIBLE
        counts = possible if standing.strength is Strength.POSSIBLE else 1.0
        return weak, -standing.score * counts, standing.best_rank, asset

    return sorted(standings.items(), key=place)

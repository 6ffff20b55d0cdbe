"""Join several rankings into one list of hits.

Source: reciprocal rank fusion, Cormack, Clarke, Büttcher, SIGIR 2009, with their k = 60.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.records import Asset, AssetId, Hit, Ranked, Reason, Strength

_K = 60
_ORDER = tuple(Strength)
_OF_POSSIBLE = 0.6  # what the score of a possible find counts; tried on the demo album


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


def fuse(rankings: Sequence[Ranking]) -> list[tuple[AssetId, float]]:
    """Assets with their fused scores, best first."""
    standings = _standings(rankings)
    return [(asset, standing.score) for asset, standing in _best_first(standings)]


def hits(rankings: Sequence[Ranking], assets: Mapping[AssetId, Asset], limit: int) -> list[Hit]:
    """The fused list with the chunk, snippet and reasons of each asset.

    Args:
        assets: Those that may be shown; others are left out.
    """
    found = []
    for asset, standing in _best_first(_standings(rankings)):
        if asset in assets and standing.best is not None:
            found.append(_hit(assets[asset], standing))
        if len(found) == limit:
            break
    return found


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


def _standings(rankings: Sequence[Ranking]) -> dict[AssetId, _Standing]:
    standings: dict[AssetId, _Standing] = {}
    for ranking in rankings:
        rank = 0
        seen: set[AssetId] = set()
        count = len(ranking.ranked)
        weights = ranking.weights or (1.0,) * count
        strengths = ranking.strengths or (Strength.STRONG,) * count
        judged = zip(ranking.ranked, weights, strengths, strict=True)
        for ranked, weight, strength in judged:
            if ranked.asset in seen:
                continue  # an asset counts once in each ranking, with its best chunk
            seen.add(ranked.asset)
            rank += 1
            standing = standings.setdefault(ranked.asset, _Standing())
            standing.score += weight / (_K + rank)
            standing.strength = min(standing.strength, strength, key=_ORDER.index)
            _place(standing, ranking.reason, ranked, rank)
    return standings


def _place(standing: _Standing, reason: Reason, ranked: Ranked, rank: int) -> None:
    if reason not in standing.reasons:
        standing.reasons.append(reason)
    if rank < standing.best_rank:
        standing.best_rank, standing.best = rank, ranked
    if not standing.snippet:
        standing.snippet = ranked.snippet


def _best_first(standings: Mapping[AssetId, _Standing]) -> list[tuple[AssetId, _Standing]]:
    """By their scores, those of possible finds lessened; the weak come last."""

    def place(pair: tuple[AssetId, _Standing]) -> tuple[bool, float, int, AssetId]:
        asset, standing = pair
        weak = standing.strength is Strength.WEAK
        counts = _OF_POSSIBLE if standing.strength is Strength.POSSIBLE else 1.0
        return weak, -standing.score * counts, standing.best_rank, asset

    return sorted(standings.items(), key=place)

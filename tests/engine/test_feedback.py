"""Yes and no on single results move the query, the line and the order."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from samples import write_photo
from sessions import Running
from ui.stand_in import photo

from desktop.encoders.toy_picture import ENCODER as TOY_PICTURE
from desktop.engine import waiting
from desktop.engine.feedback import Said, moved, settled
from desktop.engine.relevance import Asked, chance_of
from desktop.engine.request import SearchRequest
from desktop.records import AssetId, Embeddings, Query, Reason, Strength

DIMENSION = 64
LINE = TOY_PICTURE.line[1]


def unit(rows: NDArray[Any]) -> Embeddings:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), np.float32)


@pytest.fixture
def sample() -> Embeddings:
    return unit(np.random.default_rng(1).normal(size=(200, DIMENSION)))


@pytest.fixture
def asked() -> Asked:
    rng = np.random.default_rng(2)
    query = unit(rng.normal(size=DIMENSION))
    return Asked(TOY_PICTURE, query, unit(rng.normal(size=(24, DIMENSION))))


def none() -> Embeddings:
    return np.zeros((0, DIMENSION), np.float32)


def near(asked: Asked, spreads: float, sample: Embeddings, count: int = 1) -> Embeddings:
    """Embeddings that stand so far above chance."""
    chance = chance_of(asked.neutral, sample)
    score = chance.middle + spreads * chance.spread
    rng = np.random.default_rng(round(spreads * 10))
    aside = rng.normal(size=(count, DIMENSION))
    aside -= np.outer(aside @ asked.embedding, asked.embedding)
    aside = unit(aside) * np.sqrt(1 - score**2)
    return np.asarray(score * asked.embedding + aside, np.float32)


def test_the_query_moves_towards_yes_and_away_from_no(asked: Asked, sample: Embeddings) -> None:
    after = moved(asked, Said(sample[:1], sample[1:2]), sample)
    gained = (sample @ after.embedding) - (sample @ asked.embedding)
    assert gained[0] > 0 > gained[1]
    assert np.linalg.norm(after.embedding) == pytest.approx(1.0, abs=1e-5)


def test_what_chance_explains_still_has_no_spreads(asked: Asked, sample: Embeddings) -> None:
    after = moved(asked, Said(sample[:3], none()), sample)
    assert after.chance is not None
    others = after.chance.spreads(sample[3:] @ after.embedding)
    assert abs(float(np.median(others))) < 0.5


def test_a_yes_below_the_line_lowers_it_and_a_no_above_it_raises_it(
    asked: Asked, sample: Embeddings
) -> None:
    low, high = near(asked, LINE - 1, sample), near(asked, LINE + 2, sample)
    lowered = moved(asked, Said(low, none()), sample).line
    raised = moved(asked, Said(none(), high), sample).line
    assert lowered is not None
    assert raised is not None
    assert lowered[1] < LINE < raised[1]
    assert raised[0] == TOY_PICTURE.line[0]  # what was possible stays so


def test_a_line_that_was_right_stays(asked: Asked, sample: Embeddings) -> None:
    said = Said(near(asked, LINE + 2, sample), near(asked, LINE - 2, sample))
    assert moved(asked, said, sample).line == TOY_PICTURE.line


def test_the_more_was_said_the_further_the_line_moves(asked: Asked, sample: Embeddings) -> None:
    one, five = (
        moved(asked, Said(none(), near(asked, LINE + 2, sample, n)), sample) for n in (1, 5)
    )
    assert one.line is not None
    assert five.line is not None
    assert one.line[1] < five.line[1]


def test_an_empty_library_moves_nothing(asked: Asked) -> None:
    assert moved(asked, Said(none(), none()), none()) is asked


def test_yes_is_strong_and_no_is_weak_and_last() -> None:
    hits = [photo(number, Path(f"{number}.jpg")) for number in (1, 2, 3)]
    hits[2] = replace(hits[2], strength=Strength.WEAK)
    query = Query(liked=(AssetId(3),), disliked=(AssetId(1),))
    found = [(hit.asset.id, str(hit.strength)) for hit in settled(hits, query)]
    assert found == [(2, "strong"), (3, "strong"), (1, "weak")]


def test_what_resembles_a_liked_photo_rises_and_says_why(shoebox: Running, root: Path) -> None:
    for number, colour in enumerate(("red", "blue", "green", "white", "red", "blue")):
        write_photo(root / f"{number} {colour}.jpg", colour=colour)
    shoebox.add_root(root)
    before = waiting.search(shoebox.session, SearchRequest("a red thing"))
    photos = {hit.asset.path.name: hit.asset.id for hit in before.hits}
    liked, disliked = photos["1 blue.jpg"], photos["0 red.jpg"]
    request = SearchRequest("a red thing", liked=(liked,), disliked=(disliked,))
    hits = waiting.search(shoebox.session, request).hits
    reasons = {hit.asset.path.name: hit.reasons for hit in hits}
    strengths = {hit.asset.id: hit.strength for hit in hits}
    assert Reason.LIKED in reasons["5 blue.jpg"]
    assert (strengths[liked], strengths[disliked]) == (Strength.STRONG, Strength.WEAK)
    assert hits[-1].asset.id == disliked

"""Which ready-made questions are offered for what is selected."""

from datetime import UTC, datetime
from pathlib import Path

from desktop.engine.oneclick import ONE_CLICK, offered
from desktop.records import Asset, AssetId, AssetState, Hit, Kind, RootId

NOON = datetime(2024, 5, 3, 12, 0, tzinfo=UTC)


def hit(kind: Kind) -> Hit:
    asset = Asset(
        AssetId(1), RootId(1), Path("/home/anna/a"), kind, AssetState.INDEXED,
        True, 1, NOON, None, None, None, None, None,
    )  # fmt: skip
    return Hit(asset, None, None, 1.0, "", ())


def ids(*kinds: Kind) -> set[str]:
    return {one.id for one in offered([hit(kind) for kind in kinds])}


def test_what_is_offered_depends_on_what_is_selected() -> None:
    assert ids(Kind.PHOTO) == {"describe", "read", "summarise", "translate", "what"}
    assert "describe" not in ids(Kind.DOCUMENT)
    assert "compare" in ids(Kind.PHOTO, Kind.DOCUMENT)
    assert "compare" not in ids(*[Kind.PHOTO] * 3)
    assert ids() == ids(*[Kind.PHOTO] * 99) == set()


def test_every_question_has_its_own_name_and_full_words() -> None:
    assert len({one.id for one in ONE_CLICK}) == len(ONE_CLICK)
    assert [one.id for one in ONE_CLICK if "{" in one.question] == ["translate"]

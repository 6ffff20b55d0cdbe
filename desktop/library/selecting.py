"""A condition that only chosen assets meet."""

import json
from collections.abc import Iterable

from desktop.records import AssetId, Condition


def among(assets: Iterable[AssetId]) -> Condition:
    """Only these assets; also a RAW that stands behind its picture."""
    chosen = json.dumps(list(assets))
    sql = "asset.id IN (SELECT value FROM json_each(?))"
    return Condition(sql, (chosen,), all_files=True)

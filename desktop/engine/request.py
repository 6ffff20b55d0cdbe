"""What a person asks the library for."""

from dataclasses import dataclass

from desktop.records import AssetId, Example


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """One search: words and examples together say what is looked for."""

    text: str = ""  # as typed
    examples: tuple[Example, ...] = ()
    limit: int = 500
    liked: tuple[AssetId, ...] = ()  # results that were said to be right
    disliked: tuple[AssetId, ...] = ()  # ... and wrong
    as_typed: bool = False  # no word is taken for a slip

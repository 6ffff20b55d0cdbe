"""The search that is shown as one to be saved, and a saved one as it is shown again."""

from __future__ import annotations

from dataclasses import replace

from desktop.engine.keeping import SavedExample, SavedSearch
from desktop.ui.incoming import Incoming
from desktop.ui.wish import Shown, Wish


def saved_of(wish: Wish, incoming: Incoming) -> SavedSearch:
    """What is searched for, with no name yet; pasted pictures as small copies."""
    examples = []
    for shown in wish.examples:
        example, copy = shown.example, b""
        if example.file is not None and (copy := incoming.copy_of(example.file)):
            example = replace(example, file=None)
        examples.append(SavedExample(shown.name, example, copy))
    return SavedSearch("", wish.text, tuple(examples))


def wish_of(search: SavedSearch, incoming: Incoming) -> tuple[Wish, tuple[str, ...]]:
    """What a saved search looks for, and the names of its pictures that are not here now."""
    shown = []
    for saved in search.examples:
        if saved.copy:
            restored = incoming.restored(saved.copy, saved.name)
            file = restored.example.file
            shown.append(replace(restored, example=replace(saved.example, file=file)))
        elif saved.is_here:
            shown.append(Shown(saved.example, saved.name))
    gone = tuple(saved.name for saved in search.examples if not saved.is_here)
    return Wish(search.query, tuple(shown)), gone

"""What the indexer works with, from the settings."""

from collections.abc import Sequence
from pathlib import Path

from desktop.engine.indexer import IndexerSetup
from desktop.engine.words import Words
from desktop.library.catalog import Catalog
from desktop.records import Changes, Format
from desktop.settings import Settings
from desktop.workers.decode import wanted


def indexer_setup(
    library: Path, formats: tuple[Format, ...], settings: Settings, words: Words
) -> IndexerSetup:
    """All that it needs to know."""
    return IndexerSetup(
        library=library,
        formats=formats,
        wanted_name=wanted,
        rescan_seconds=settings.rescan_minutes * 60,
        pause_on_battery=settings.pause_on_battery,
        idle_seconds=settings.idle_seconds,
        letters=words.letters,
    )


def watch_again(catalog: Catalog, roots: Sequence[tuple[str, ...]]) -> Changes:
    """Watch the folders that the settings remember, where the library is a new one.

    Args:
        roots: Path, *excludes.

    Thread: indexer.
    """
    if catalog.roots():
        return Changes()
    for path, *excludes in roots:
        catalog.add_root(Path(path), excludes)
    return Changes(roots=bool(roots))

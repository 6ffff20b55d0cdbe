"""Snippets of finds that came without one: only the first of a search have theirs at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desktop.engine.news import nothing, tell
from desktop.engine.reader import Reader
from desktop.library.search import Search
from desktop.library.wordsearch import marker_of
from desktop.records import ChunkId, Query

Then = Callable[[Mapping[ChunkId, str]], None]
Failed = Callable[[str], None]


class Snippets:
    """Thread: any; callbacks come on the reader's thread."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def fetch(
        self, query: Query, chunks: Sequence[ChunkId], then: Then, failed: Failed = nothing
    ) -> None:
        """Tell the snippets of these passages, with what was searched for marked.

        Those that hold none of the words give their beginning; those that are gone are left out.
        """

        def read(search: Search) -> Mapping[ChunkId, str]:
            marker = marker_of(query)
            texts = search.chunk_texts(chunks)
            return {chunk: marker.snippet(text) for chunk, text in texts.items()}

        tell(self._reader.ask(read), then, failed)

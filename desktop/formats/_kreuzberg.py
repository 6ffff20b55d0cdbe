"""Texts of the formats that kreuzberg reads best: Office before 2007 and Outlook's messages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from desktop.errors import FileRejected
from desktop.formats._sections import described, moment
from desktop.formats._xml import DAMAGED
from desktop.formats._zips import PASSWORD
from desktop.records import Metadata

MAX_BYTES = 256 << 20  # of a file, which is read as a whole
TOO_LARGE = "This document is too large to be read."


@dataclass(frozen=True, slots=True)
class Extract:
    """What kreuzberg found in one file."""

    text: str
    metadata: dict[str, Any]
    nodes: tuple[dict[str, Any], ...]  # headings, paragraphs, list items, tables, slides
    tables: tuple[tuple[int, list[list[str]]], ...]  # each with the number of its sheet


def extract(path: Path, mime_type: str) -> Extract:
    """The text of a file of that type.

    Raises:
        FileRejected: It is damaged, locked or too large.
    """
    if path.stat().st_size > MAX_BYTES:
        raise FileRejected(TOO_LARGE)
    import kreuzberg

    try:
        found = kreuzberg.extract_bytes_sync(path.read_bytes(), mime_type, _config())
    except kreuzberg.KreuzbergError as error:
        locked = any(word in str(error).lower() for word in ("password", "encrypt"))
        raise FileRejected(PASSWORD if locked else DAMAGED) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # Rust's; it is no Exception
            raise
        raise FileRejected(DAMAGED) from error
    nodes: Any = found.document["nodes"] if found.document else ()
    return Extract(
        text=found.content,
        metadata=dict(found.metadata),
        nodes=tuple(nodes),
        tables=tuple((table.page_number, table.cells) for table in found.tables),
    )


@cache
def _config() -> Any:
    """One thread; no cache on disk; nothing of its own OCR; no files inside of files."""
    import kreuzberg

    config = kreuzberg.ExtractionConfig(
        use_cache=False,
        enable_quality_processing=False,
        output_format="plain",
        include_document_structure=True,
        concurrency=kreuzberg.ConcurrencyConfig(max_threads=1),
        content_filter=kreuzberg.ContentFilterConfig(
            include_headers=True, include_footers=True, strip_repeating_text=False
        ),
    )
    config.max_archive_depth = 0
    return config


def metadata(extract: Extract) -> Metadata:
    """Title, author, subject, keywords and date."""
    said = extract.metadata
    return described(
        (
            ("title", said.get("title")),
            ("author", ", ".join(said.get("authors") or ())),
            ("subject", said.get("subject")),
            ("keywords", ", ".join(said.get("keywords") or ())),
            ("created", moment(said.get("created_at"))),
        )
    )

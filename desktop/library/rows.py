"""Rows of the library as records, and back.

[Note: Hundreds of assets]
Each answer to a search makes 500 assets of 500 rows, a third of the time that words take. So the
way from a row to an asset is as short as it can be (no keywords, tables in place of the enums'
calls, JSON by its decoder alone: a quarter less, *measured*), and who types on is shown much the
same files again: rows that are equal to those of a moment ago give the very assets of then, for
a fiftieth of the time.
"""

from __future__ import annotations

import json
import mimetypes
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Any

from desktop.library.dating import date_in_name, latest_believed
from desktop.library.folding import display, folded
from desktop.records import Asset, AssetState, DatedBy, Kind, Metadata, Root, RootId

ROOT_COLUMNS = "id, path, excludes, online, live, scanned"
ASSET_COLUMNS = (
    "asset.id, asset.root, asset.relative, asset.kind, asset.state, asset.size, asset.modified_ns,"
    " asset.content_hash, asset.taken, asset.width, asset.height, asset.page_count,"
    " asset.metadata, asset.reason, root.path, root.online, asset.dated, asset.dated_by,"
    " asset.container, ifnull(asset.member, ''), (SELECT group_concat(hex(raw.relative))"
    " FROM asset AS raw WHERE raw.beside = asset.id AND raw.missing IS NULL)"
)
ASSET_SOURCE = "asset JOIN root ON root.id = asset.root"
# Two parameters, as `dated` gives them without a time from the content.
GUESSED_DATE = "dated = iif(taken IS NULL, ?, dated), dated_by = iif(taken IS NULL, ?, dated_by)"

_ASSETS_KEPT = 4096  # about 8 MB
_KINDS = {kind.value: kind for kind in Kind}
_STATES = {state.value: state for state in AssetState}
_DATED_BY = {dated_by.value: dated_by for dated_by in DatedBy}
_decoded = json.JSONDecoder().raw_decode
_EARLIEST = datetime(1, 1, 2, tzinfo=UTC)
_SEPARATOR = os.fsencode(os.sep)
_MORE_PHOTOS = frozenset(  # that mimetypes of Python 3.11 does not know
    (
        *("heic", "heif", "avif", "webp", "jxl"),
        *("dng", "cr2", "cr3", "nef", "arw", "orf", "rw2", "raf", "pef", "srw"),
    )
)


def path_below(root: bytes, relative: bytes) -> Path:
    """The absolute path of a file, from the two BLOBs that are stored."""
    return Path(os.fsdecode(root.rstrip(_SEPARATOR) + _SEPARATOR + relative))


def root_of(row: tuple[Any, ...]) -> Root:
    """A root, from `ROOT_COLUMNS`."""
    number, path, excludes, online, live, scanned = row
    return Root(
        RootId(number),
        Path(os.fsdecode(path)),
        tuple(json.loads(excludes)),
        bool(online),
        bool(live),
        None if scanned is None else datetime.fromtimestamp(scanned, UTC),
    )


@lru_cache(maxsize=_ASSETS_KEPT)
def asset_of(row: tuple[Any, ...]) -> Asset:
    """An asset, from `ASSET_COLUMNS`. See [Note: Hundreds of assets]."""
    number, root, relative, kind, state, size, modified_ns, content_hash, *more = row
    taken, width, height, page_count, metadata, reason, root_path, online, *more = more
    dated_at, dated_by, container, member, raws = more
    return Asset(
        number,
        root,
        path_below(root_path, relative),
        _KINDS[kind],
        _STATES[state],
        bool(online),
        size,
        modified_at(modified_ns),
        content_hash,
        None if taken is None else datetime.fromisoformat(taken),
        width,
        height,
        page_count,
        tuple(map(tuple, _decoded(metadata)[0])),
        reason,
        datetime.fromisoformat(dated_at),
        _DATED_BY[dated_by],
        container,
        member,
        () if raws is None else tuple(map(_file_name, raws.split(","))),
    )


def _file_name(relative: str) -> str:
    """The name of a file, from its path in hexadecimal digits."""
    return display(bytes.fromhex(relative).rpartition(_SEPARATOR)[2])


def modified_at(modified_ns: int) -> datetime:
    """A time stamp of a file in UTC; one that no calendar holds becomes the earliest."""
    try:
        return datetime.fromtimestamp(modified_ns / 1e9, UTC)
    except (OverflowError, OSError, ValueError):
        return _EARLIEST


def dated(taken: datetime | None, name: str, modified_ns: int) -> tuple[str, DatedBy]:
    """The columns ``dated`` and ``dated_by``.

    Args:
        taken: As its content says; then it is the wall clock there.
        name: Of the file, which may tell a date; else it is the wall clock here.
        modified_ns: When it was modified; the clock of that day goes with a name's mere day.
    """
    if taken is not None:
        return taken.replace(tzinfo=None).isoformat(timespec="seconds"), DatedBy.FILE
    modified = modified_at(modified_ns)
    with suppress(OverflowError, OSError, ValueError):
        modified = modified.astimezone()
    modified = modified.replace(tzinfo=None)
    named = date_in_name(name, latest_believed())
    if named is None:
        return modified.isoformat(timespec="seconds"), DatedBy.MODIFIED
    if named.date() == modified.date() and named.time() == time():
        named = modified
    return named.isoformat(timespec="seconds"), DatedBy.NAME


def name_of(relative: bytes) -> str:
    """A file's name without its folders, as it is shown."""
    return display(relative.rpartition(_SEPARATOR)[2])


def names_of(root: bytes, relative: bytes) -> tuple[str, str, str]:
    """The columns ``name``, ``folder`` and ``extension`` of a file."""
    inner, _, name = relative.rpartition(_SEPARATOR)
    shown = folded(display(name))
    top = root.rstrip(_SEPARATOR).rpartition(_SEPARATOR)[2]
    folder = b"/".join([b"", top, *filter(None, inner.split(_SEPARATOR))])
    stem, dot, extension = shown.rpartition(".")
    return shown, folded(display(folder)), extension if dot and stem else ""


def guessed_kind(extension: str, kinds: Mapping[str, Kind]) -> Kind:
    """What a file probably is, before it was decoded.

    Args:
        extension: Folded, without the dot.
        kinds: By extension with the dot, as the formats declare them.
    """
    declared = kinds.get(f".{extension}")
    if declared is not None:
        return declared
    named = mimetypes.types_map.get(f".{extension}", "")
    photo = named.startswith("image/") or extension in _MORE_PHOTOS
    return Kind.PHOTO if photo else Kind.DOCUMENT


def metadata_columns(metadata: Metadata) -> tuple[str, str]:
    """The columns ``metadata`` and ``details``."""
    values = folded("\n".join(value for _, value in metadata))
    return json.dumps(metadata, ensure_ascii=True), values

"""Compare a folder on disk with nothing but itself: list the files that Shoebox could read."""

import itertools
import logging
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from desktop.library.excluding import matcher
from desktop.records import FoundFile

log = logging.getLogger(__name__)

_LATEST_NS = 2**63 - 1  # in 2262: a broken clock may say any year, SQLite holds no larger number


@dataclass(frozen=True, slots=True)
class ScanRules:
    """What a scan passes over."""

    excludes: tuple[str, ...]  # fnmatch patterns on single names, of files and of folders
    wanted: Callable[[str], bool]  # whether a file name is one that a format reads
    never: tuple[Path, ...] = ()  # folders of our own: a library inside a root is not indexed


@dataclass(slots=True)
class Scan:
    """What was found below a folder."""

    found: list[FoundFile] = field(default_factory=list)
    unread: list[bytes] = field(default_factory=list)  # folders that could not be listed
    folders: int = 0
    entries: int = 0  # of any kind, in the top folder; 0 means that it is empty


def scan(root: Path, rules: ScanRules, under: bytes = b"") -> Scan:
    """List the wanted files of a root, or of one folder in it.

    Links to folders are not followed (they may lead in circles, or out of the root); links to files
    are. Files that vanish meanwhile are left out; folders that cannot be listed are named in
    `unread`, so that what was known in them is not taken for deleted.

    Args:
        root: The watched folder; it exists.
        under: os.fsencode of the folder below the root to list; b"" for the root itself.
    """
    excluded = matcher(rules.excludes)
    never = {os.fsencode(folder) for folder in rules.never}
    base = os.fsencode(root)
    result = Scan()
    waiting = [under]
    while waiting:
        folder = waiting.pop()
        try:
            entries = _entries(os.path.join(base, folder))
        except OSError as error:
            log.info("a folder could not be listed: %s", error.strerror)
            result.unread.append(folder)
            continue
        result.folders += 1
        if folder == under:
            result.entries = len(entries)
        for entry in entries:
            name = os.fsdecode(entry.name)
            if excluded(name):
                continue
            relative = os.path.join(folder, entry.name) if folder else entry.name
            if _is_folder(entry):
                if entry.path not in never:
                    waiting.append(relative)
            elif rules.wanted(name) and (file := _file(entry.stat, relative)):
                result.found.append(file)
    return result


def scan_one(root: Path, relative: bytes, rules: ScanRules) -> Scan:
    """What stands at one path below a root: a file, a folder with all below it, or nothing."""
    parts = os.fsdecode(relative).split(os.sep)
    excluded = matcher(rules.excludes)
    if any(excluded(part) for part in parts):
        return Scan()
    path = os.path.join(os.fsencode(root), relative)
    if os.path.isdir(path) and not os.path.islink(path):
        return scan(root, rules, relative)
    if not rules.wanted(parts[-1]):
        return Scan()
    file = _file(lambda: os.stat(path), relative)
    return Scan(found=[file], entries=1) if file else Scan()


def _entries(folder: bytes) -> list["os.DirEntry[bytes]"]:
    with os.scandir(folder) as entries:
        return list(entries)


def _is_folder(entry: "os.DirEntry[bytes]") -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _file(status_of: Callable[[], os.stat_result], relative: bytes) -> FoundFile | None:
    """The file as the library knows files; None where it is gone, or no file (a FIFO, say)."""
    try:
        status = status_of()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    modified_ns = max(-_LATEST_NS, min(status.st_mtime_ns, _LATEST_NS))
    return FoundFile(relative, status.st_size, modified_ns)


def relative_to(root: Path, path: Path) -> bytes | None:
    """os.fsencode of a path below a root; None where it is not; b"" for the root itself."""
    try:
        below = path.relative_to(root)
    except ValueError:
        return None
    return b"" if below == Path() else os.fsencode(below)


def folders_below(root: Path, limit: int) -> Iterator[None]:
    """One None for each folder below a root, the root too, up to a limit; excluded ones count.

    For counting watches: the observer of the operating system's events watches every folder.
    """
    for _ in itertools.islice(os.walk(root), limit):
        yield None

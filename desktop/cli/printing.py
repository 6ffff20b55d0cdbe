"""What the commands print: lines for people, JSON for scripts."""

import argparse
import json
import queue
import sys
import time
from typing import Any

from desktop.cli.output import shown
from desktop.engine.modelshelf import ModelShelf
from desktop.engine.news import Overview, Silence
from desktop.engine.waiting import HeardAnswer
from desktop.errors import LibraryUnavailable, ShoeboxError
from desktop.records import (
    Activity,
    Answer,
    Asset,
    Hit,
    InstalledModel,
    Model,
    Progress,
    Source,
    Work,
)

_LINE_EVERY_SECONDS = 1.0
_PATIENCE_SECONDS = 30.0  # with a trouble that does not go away; a window would wait for ever


class Printer(Silence):
    """Prints the indexer's progress to stderr. Thread: indexer."""

    def __init__(self, *, quiet: bool) -> None:
        self.trouble: ShoeboxError | None = None  # why there is no use in waiting
        self.notice = ""  # what is to be said at the end
        self._quiet = quiet
        self._last = 0.0
        self._said = ""
        self._done = 0  # files, when waiting began
        self._waiting_since: float | None = None

    def on_activity(self, activity: Activity) -> None:
        """How far it is, at most once a second and where that is news."""
        now = time.monotonic()
        self._note_trouble(activity, now)
        self.notice = activity.notice if activity.work is Work.IDLE else ""
        line = _progress(activity)
        if self._quiet or line == self._said or now - self._last < _LINE_EVERY_SECONDS:
            return
        self._last, self._said = now, line
        if line:
            print(line, file=sys.stderr)

    def on_failure(self, sentence: str) -> None:
        """Something that a person should know."""
        print(f"shoebox: {sentence}", file=sys.stderr)

    def on_broken(self, failure: ShoeboxError) -> None:
        """It can do nothing at all."""
        self.trouble = failure

    def on_refused(self, sentence: str) -> None:
        """A folder cannot be added."""
        self.trouble = ShoeboxError(sentence)

    def _note_trouble(self, activity: Activity, now: float) -> None:
        if activity.work is not Work.WAITING:
            if activity.work is Work.IDLE or activity.done > self._done:
                self._waiting_since = None
                self._done = activity.done
        elif self._waiting_since is None:
            self._waiting_since = now
        elif now - self._waiting_since > _PATIENCE_SECONDS:
            self.trouble = LibraryUnavailable(activity.notice)


def _progress(activity: Activity) -> str:
    """One line for a person; "" where there is nothing to tell."""
    if activity.work is Work.IDLE:
        return ""
    if activity.work is Work.READING:
        return f"reading words in pictures: {activity.notice}"
    if activity.work in (Work.WAITING, Work.PAUSED):
        return f"{activity.work}: {activity.notice}"
    if activity.work is Work.SCANNING:
        return "looking through the folders"
    if activity.done >= activity.total:
        return activity.notice or "understanding what was read"
    left = f", {activity.seconds_left:.0f} s left" if activity.seconds_left else ""
    pace = f"{activity.files_per_second:.1f} files/s{left}"
    return f"{activity.work}: {activity.done} of {activity.total}, {pace}"


class AnswerPrinter(HeardAnswer):
    """Prints an answer as it is written. Thread: answer, but for `wait`, which prints."""

    def __init__(self, *, quiet: bool) -> None:
        super().__init__()
        self._quiet = quiet
        self._unprinted: queue.SimpleQueue[str | None] = queue.SimpleQueue()  # None: the end

    def on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        """How many sources are used."""
        super().on_sources(sources, left_out)
        if left_out and not self._quiet:
            used = len({source.asset.id for source in sources})
            print(f"shoebox: using {used} of {used + left_out} files", file=sys.stderr)

    def on_text(self, piece: str) -> None:
        """The next piece."""
        super().on_text(piece)
        self._unprinted.put(piece)

    def on_answer(self, answer: Answer) -> None:
        """The end."""
        super().on_answer(answer)
        self._unprinted.put(None)

    def on_failed(self, sentence: str) -> None:
        """The other end."""
        super().on_failed(sentence)
        self._unprinted.put(None)

    def wait(self, timeout_seconds: float | None = None) -> Answer:
        """The finished answer, printed; raises as `HeardAnswer.wait`, and `OSError` as `print`."""
        while (piece := self._unprinted.get()) is not None:
            if not self._quiet:
                print(piece, end="", flush=True)
        return super().wait(timeout_seconds)


def print_json(value: Any) -> None:
    """Print any JSON value."""
    print(json.dumps(value, ensure_ascii=True, indent=2))


def print_progress(progress: Progress) -> None:
    """Print how far a download has come, over the last such line."""
    total = f" of {progress.total / 1e6:.0f}" if progress.total else ""
    print(f"\r{progress.label}: {progress.done / 1e6:.0f}{total} MB", end="", file=sys.stderr)


def print_indexed(overview: Overview, seconds: float, options: argparse.Namespace) -> None:
    """Print what indexing came to."""
    counts = overview.counts
    if options.json:
        print_json({**_counts(overview), "seconds": round(seconds, 2)})
        return
    print(f"{counts.indexed} indexed, {counts.rejected} could not be read, in {seconds:.1f} s")
    for asset in overview.rejected:
        print(f"  {shown(asset.path)}: {asset.reason}")


def list_models(shelf: ModelShelf, options: argparse.Namespace) -> int:
    """Print every model, installed or not."""
    there = {found.model.id: found for found in shelf.installed}
    every = {model.id: model for model in (*shelf.models, *(f.model for f in there.values()))}
    if options.json:
        print_json([model_row(model, there.get(model.id)) for model in every.values()])
        return 0
    for model in every.values():
        state = "installed" if model.id in there else f"{model.size / 1e6:.0f} MB"
        print(f"{model.id:28} {model.purpose:8} {state:12} {model.licence:14} {model.title}")
    return 0


def model_row(model: Model, found: InstalledModel | None) -> dict[str, Any]:
    """A model as JSON."""
    return {
        "id": model.id,
        "title": model.title,
        "purpose": model.purpose,
        "licence": model.licence,
        "bytes": model.size,
        "memory_bytes": model.memory,
        "languages": model.languages,
        "installed": str(found.folder) if found else None,
        "demo": bool(found and found.demo),
    }


def _counts(overview: Overview) -> dict[str, Any]:
    counts = overview.counts
    return {
        "photos": counts.photos,
        "documents": counts.documents,
        "indexed": counts.indexed,
        "pending": counts.pending,
        "unread": counts.unread,
        "rejected": [{"path": _path(a), "reason": a.reason} for a in overview.rejected],
    }


def status_row(
    overview: Overview, shelf: tuple[InstalledModel, ...], in_use: tuple[str, ...]
) -> dict[str, Any]:
    """The state of a library as JSON."""
    return {
        "roots": [
            {"path": str(root.path), "online": root.online, "live": root.live}
            for root in overview.roots
        ],
        **_counts(overview),
        "library_bytes": overview.disk_bytes,
        "models": [
            {**model_row(found.model, found), "in_use": found.model.id in in_use} for found in shelf
        ],
    }


def hit_row(hit: Hit) -> dict[str, Any]:
    """A hit as JSON."""
    return {
        "path": _path(hit.asset),
        "kind": hit.asset.kind,
        "page": hit.page,
        "label": hit.label,
        "snippet": plain(hit.snippet),
        "score": round(hit.score, 6),
        "reason": list(hit.reasons),
        "strength": hit.strength,
    }


def answer_row(answer: Answer) -> dict[str, Any]:
    """An answer as JSON."""
    sources = {source.number: source for source in answer.sources}
    return {
        "answer": answer.text,
        "citations": [_source_row(sources[n]) for n in answer.cited],
        "sources": [_source_row(source) for source in answer.sources],
        "left_out": answer.left_out,
        "model": answer.model,
        "seconds": round(answer.seconds, 2),
    }


def _source_row(source: Source) -> dict[str, Any]:
    place = {"page": source.page, "label": source.label}
    return {"number": source.number, "path": _path(source.asset), **place}


def place(page: int | None, label: str) -> str:
    """Where in a file something is, as ` page 3 (Prices)`; "" where it has no pages."""
    return f" page {page}{f' ({label})' if label else ''}" if page else ""


def _path(asset: Asset) -> str:
    return str(asset.path)


def plain(snippet: str) -> str:
    """A snippet without its marks, on one line."""
    return " ".join(snippet.replace("\x02", "").replace("\x03", "").split())

"""``shoebox caption``: have pictures described by the answering model, so that words find them."""

from __future__ import annotations

import argparse
import itertools
import logging
import sys
import threading
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from desktop.cli import printing
from desktop.cli.naming import absolute, named_asset
from desktop.cli.output import shown
from desktop.engine import waiting
from desktop.engine.session import Session
from desktop.errors import ShoeboxError, UsageError
from desktop.records import Asset, Kind

log = logging.getLogger(__name__)

_STOP_SECONDS = 10.0


def caption(session: Session, options: argparse.Namespace) -> int:
    """Describe pictures that have no caption, the newest first.

    Raises:
        ShoeboxError: It failed; what was described before is kept.
    """
    if options.forget:
        return _forget(session, options)
    listener = _Printer(options)
    named = _named(session, options.paths)
    session.captions.describe(
        lambda model: itertools.islice(_chosen(session, options, model, named), options.limit),
        listener,
        listener.end,
    )
    try:
        listener.done.wait()
    except KeyboardInterrupt:
        session.captions.stop()
        listener.done.wait(_STOP_SECONDS)
        raise
    finally:
        _have_found(session)
    if options.json:
        printing.print_json({"pictures": listener.rows})
    if listener.failure:
        raise ShoeboxError(listener.failure)
    if not listener.rows:
        print("shoebox: No picture waits for a caption.", file=sys.stderr)
    return 0


def _chosen(
    session: Session, options: argparse.Namespace, model: str, named: Sequence[Asset]
) -> Iterator[Asset]:
    """The pictures that are meant and wait for this model. Thread: answer."""
    queue = session.captions.queue
    if not options.paths:
        return queue.waiting(model, again=options.again)
    folders = [absolute(path) for path in options.paths if path.is_dir()]
    inside = (
        asset
        for asset in (queue.waiting(model, again=options.again) if folders else ())
        if any(folder in asset.path.parents for folder in folders)
    )
    return itertools.chain(queue.lacking(named, model, again=options.again), inside)


def _named(session: Session, paths: Sequence[Path]) -> list[Asset]:
    """The files among these paths.

    Raises:
        UsageError: One is not in the library, or no picture.
    """
    found = []
    for path in paths:
        if path.is_dir():
            continue
        asset = named_asset(session, path)
        if asset.kind is not Kind.PHOTO:
            raise UsageError(f"{path} is no picture; captions are for pictures.")
        found.append(asset)
    return found


def _have_found(session: Session) -> None:
    """Embed what was written; otherwise the next Shoebox that indexes does."""
    try:
        session.captions.embed()
    except ShoeboxError as failure:
        log.info("captions were not embedded: %s", failure)


def _forget(session: Session, options: argparse.Namespace) -> int:
    captions = session.captions
    if not options.paths:
        changes = waiting.waited(captions.forget_all)
    else:
        named = [asset.id for asset in _named(session, options.paths)]
        changes = waiting.waited(partial(captions.forget, named))
    count = len(changes.updated)
    if options.json:
        printing.print_json({"forgotten": count})
    else:
        print(f"{count} captions were deleted.")
    return 0


class _Printer:
    """Says what was written. Thread: answer."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.done = threading.Event()
        self.rows: list[dict[str, Any]] = []
        self.failure = ""
        self._quiet = options.json
        self._limit = options.limit

    def on_picture(self, asset: Asset) -> None:
        """It is looked at now."""
        if not self._quiet:
            of = f" of {self._limit}" if self._limit else ""
            name = shown(asset.path.name)
            print(f"picture {len(self.rows) + 1}{of}: {name}", file=sys.stderr)

    def on_caption(self, asset: Asset, text: str, problem: str) -> None:
        """What was written, or why nothing was."""
        self.rows.append({"path": str(asset.path), "caption": text, "problem": problem})
        if self._quiet:
            return
        if text:
            print(f"{shown(asset.path)}\n    {text}", flush=True)
        else:
            print(f"shoebox: {shown(asset.path)}: {problem}", file=sys.stderr)

    def end(self, failure: str) -> None:
        """The end, or why it came."""
        self.failure = failure
        self.done.set()

"""``shoebox --self-test``: whether every part of this installation works, one line for each."""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import desktop.encoders
import desktop.formats
import desktop.library.filters
from desktop.discovery import discover
from desktop.errors import ShoeboxError
from desktop.records import Encoder, Filter, Format

Check = tuple[str, Callable[[], str]]


def run(options: argparse.Namespace) -> int:
    """Run every check and print what came of it.

    Returns:
        0 where all passed, else 1.
    """
    results = [_result(name, check) for name, check in _checks()]
    if options.json:
        print(json.dumps([{"check": n, "ok": ok, "detail": d} for n, ok, d in results], indent=2))
    else:
        for name, passed, detail in results:
            print(f"{'ok  ' if passed else 'FAIL'} {name}: {detail}")
    failures = sum(not passed for _, passed, _ in results)
    if failures:
        print(f"shoebox: {failures} of {len(results)} checks failed", file=sys.stderr)
    return 1 if failures else 0


def _result(name: str, check: Callable[[], str]) -> tuple[str, bool, str]:
    try:
        return name, True, check()
    except ShoeboxError as failure:
        return name, False, str(failure)
    except Exception as bug:  # noqa: BLE001 - this is where bugs are to be shown
        return name, False, f"{type(bug).__name__}: {bug}"


def _checks() -> Iterator[Check]:
    formats = discover(desktop.formats, "FORMAT", Format)
    encoders = discover(desktop.encoders, "ENCODER", Encoder)
    filters = discover(desktop.library.filters, "FILTER", Filter)
    yield "formats", lambda: ", ".join(known.name for known in formats)
    yield "encoders", lambda: ", ".join(known.id for known in encoders)
    yield "filters", lambda: ", ".join(known.key for known in filters)
    yield "library", _library
    for known in formats:
        yield f"decode {known.name}", lambda known=known: _decode(known)  # type: ignore[misc]
    yield "embed child", lambda: _embed(encoders)
    yield "words in pictures", _words
    yield "answer child", _answer
    yield "window", _window


def _library() -> str:
    from desktop.library.versions import versions

    return versions()


def _decode(known: Format) -> str:
    from desktop.workers.decode import Decoder

    decoder = Decoder()
    try:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / f"sample{known.extensions[0]}"
            known.sample(file)
            prepared = decoder.decode(file, (), 900)
    finally:
        decoder.stop()
    return f"{len(prepared.pages)} pages, {len(prepared.passages)} passages"


def _embed(encoders: tuple[Encoder, ...]) -> str:
    from desktop.workers.embed import Embedder

    toy = next(encoder for encoder in encoders if encoder.id == "toy-passage")
    embedder = Embedder({})
    try:
        rows = embedder.texts(toy, ["a red car in the snow"], query=True)
    finally:
        embedder.stop()
    return f"{rows.shape[1]} dimensions"


def _words() -> str:
    from desktop.workers.ocr import WordReader

    reader = WordReader()
    try:
        return reader.check()
    finally:
        reader.stop()


def _answer() -> str:
    from desktop.workers.answer import LanguageModel

    model = LanguageModel()
    try:
        return model.check()
    finally:
        model.stop()


def _window() -> str:
    from desktop import app

    return f"{app.__name__} can be imported"

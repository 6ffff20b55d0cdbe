"""``shoebox ask`` and ``shoebox table``: answers, JSON and tables from files in the library."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.cli import printing
from desktop.cli.naming import named_assets
from desktop.cli.output import shown
from desktop.engine import waiting
from desktop.engine.asking import Inquiry
from desktop.engine.columns import column_sets, parse_columns
from desktop.engine.exporting import as_markdown, export
from desktop.engine.extraction import Column, Table, TableRow
from desktop.engine.request import SearchRequest
from desktop.engine.session import Session
from desktop.errors import CommandUnclear, ShoeboxError, UsageError
from desktop.records import Answer, Hit, Strength
from desktop.workers.schemas import read_schema

FORMATS = (".csv", ".xlsx", ".md")
_MOST_NAMED = 10  # files that an answer leaves out


def ask(options: argparse.Namespace, session: Session) -> int:
    """Stream an answer about files in the library."""
    schema = _schema(options.schema) if options.schema else ""
    hits = _hits(session, options, options.search or options.question)
    quiet = options.json or bool(schema)
    inquiry = Inquiry(
        options.question, hits, schema=schema, checked=not options.unchecked, kept=False
    )
    listener = _EachPrinter(quiet=quiet)
    if options.each and not schema:
        session.questions.ask_each(inquiry, listener)
    else:
        session.questions.ask(inquiry, listener)
    answer = _waited(session, listener)
    if schema:
        print(answer.text)
    elif options.json:
        printing.print_json(answer_row(answer))
    else:
        print_answer(answer, each=options.each)
    return 0


def answer_row(answer: Answer) -> dict[str, Any]:
    """An answer as JSON."""
    return {
        **printing.answer_row(answer),
        "not_confirmed": [answer.text[start:end] for start, end in answer.doubted],
        "skipped": [str(path) for path in answer.skipped],
        "notices": list(answer.notices),
    }


def print_answer(answer: Answer, *, each: bool = False) -> None:
    """What follows the text: the sources, and what is to be said of them.

    Args:
        each: Every file was looked at by itself, those that are left out too.
    """
    print()
    for source in answer.sources:
        page = printing.place(source.page, source.label)
        mark = "*" if source.number in answer.cited else " "
        print(f"{mark}[{source.number}] {shown(source.asset.path)}{page}")
    for start, end in answer.doubted:
        print(f"shoebox: not confirmed: {answer.text[start:end]}", file=sys.stderr)
    for path in answer.skipped[:_MOST_NAMED]:
        print(f"shoebox: left out: {shown(path)}", file=sys.stderr)
    if len(answer.skipped) > _MOST_NAMED:
        more = len(answer.skipped) - _MOST_NAMED
        hint = "they say less to this question" if each else "--each looks at every file"
        print(f"shoebox: left out: {more} more; {hint}", file=sys.stderr)
    for notice in answer.notices:
        print(f"shoebox: {notice}", file=sys.stderr)


def table(options: argparse.Namespace, session: Session) -> int:
    """Read a table from files, row by row; print it or write it."""
    if options.out and options.out.suffix.lower() not in FORMATS:
        raise CommandUnclear("A table is written as .csv, .xlsx or .md; name the file so.")
    if options.list:
        return _list(options, session)
    listener = _TablePrinter(quiet=options.json)
    if options.resume is not None:
        session.tables.resume(options.resume, listener, retry=True)
    else:
        columns = _columns(options, session)
        if not (options.paths or options.search):
            raise CommandUnclear("Name the files to read, or what to search for with --search.")
        hits = _hits(session, options, options.search)
        title = options.ready or ", ".join(column.name for column in columns)
        session.tables.read(title, columns, hits, listener)
    made = _waited(session, listener)
    if options.json:
        printing.print_json(table_row(made))
    if options.out:
        try:
            export(made, options.out)
        except OSError as failed:
            raise ShoeboxError(f"{options.out} cannot be written ({failed.strerror}).") from failed
    elif not options.json:
        print(as_markdown(made).decode(), end="")
    return 0 if made.finished else 1


def table_row(table: Table) -> dict[str, Any]:
    """A table as JSON."""
    names = [column.name for column in table.columns]
    return {
        "id": table.id,
        "title": table.title,
        "finished": table.finished,
        "columns": [{"name": one.name, "type": one.kind} for one in table.columns],
        "rows": [
            {
                "path": str(row.source.asset.path),
                "page": row.source.page,
                "cells": dict(zip(names, (cell.value for cell in row.cells or ()), strict=False)),
                "not_confirmed": [
                    name for name, cell in zip(names, row.cells or (), strict=False) if cell.doubted
                ],
                "problem": row.problem,
            }
            for row in table.rows
        ],
    }


def _list(options: argparse.Namespace, session: Session) -> int:
    found = waiting.waited(session.tables.earlier)
    if options.json:
        printing.print_json([table_row(one) for one in found])
        return 0
    for one in found:
        state = "finished" if one.finished else f"{len(one.unread)} rows to read"
        print(f"{one.id:4}  {one.title}  ({len(one.rows)} rows, {state})")
    return 0


def _columns(options: argparse.Namespace, session: Session) -> Sequence[Column]:
    if bool(options.columns) == bool(options.ready):
        raise CommandUnclear("Name the columns with --columns, or a ready-made set with --set.")
    if options.columns:
        return parse_columns(options.columns)
    known = {one.id: one for one in column_sets(session.places.resources)}
    if options.ready not in known:
        raise CommandUnclear(f"There is no set “{options.ready}”; there are: {', '.join(known)}.")
    return known[options.ready].columns


def _hits(session: Session, options: argparse.Namespace, query: str | None) -> tuple[Hit, ...]:
    if options.paths:
        named = named_assets(session, options.paths)
        return tuple(Hit(asset, None, None, 1.0, "", ()) for asset in named)
    hits = waiting.search(session, SearchRequest(query or "", limit=options.limit)).hits
    fitting = tuple(hit for hit in hits if hit.strength is not Strength.WEAK)
    found = fitting if options.search else fitting or hits  # a question is no search by itself
    if not found:
        raise ShoeboxError("Nothing was found for this; search in other words, or name files.")
    return found


def _schema(file: Path) -> str:
    try:
        return read_schema(file.read_text("utf-8-sig"))
    except OSError as failed:
        raise UsageError(f"{file} cannot be read ({failed.strerror}).") from failed
    except UnicodeDecodeError:
        raise UsageError(f"{file} is no text in UTF-8.") from None


def _waited(session: Session, listener: Any) -> Any:
    """What the listener hears at the end; Ctrl+C stops the work first."""
    try:
        return listener.wait()
    except KeyboardInterrupt:
        session.questions.stop()
        listener.done.wait(5.0)
        raise


class _EachPrinter(printing.AnswerPrinter):
    """Also says how many sources were looked at. Thread: answer, but for `wait`."""

    def on_progress(self, done: int, total: int) -> None:
        """So many."""
        if not self._quiet:
            print(f"\rlooking at {done} of {total}", end="", file=sys.stderr)
            if done == total:
                print(file=sys.stderr)


class _TablePrinter:
    """Says how far a table has come. Thread: answer, but for `wait`."""

    def __init__(self, *, quiet: bool) -> None:
        self.done = threading.Event()
        self._quiet = quiet
        self._table: Table | None = None
        self._failure = ""

    def on_begun(self, table: Table) -> None:
        """It has an id."""
        if not self._quiet:
            print(f"table {table.id}: {len(table.unread)} rows to read", file=sys.stderr)

    def on_row(self, table: Table, row: TableRow) -> None:
        """The next row."""
        if not self._quiet:
            said = row.problem or ", ".join(str(cell.value or "") for cell in row.cells or ())
            name = shown(row.source.asset.path.name)
            print(f"{row.number} of {len(table.rows)}  {name}: {said}", file=sys.stderr)

    def on_table(self, table: Table) -> None:
        """The end."""
        self._table = table
        self.done.set()

    def on_failed(self, sentence: str) -> None:
        """The other end."""
        self._failure = sentence
        self.done.set()

    def wait(self) -> Table:
        """The table.

        Raises:
            ShoeboxError: Why there is none.
        """
        self.done.wait()
        if self._table is None:
            raise ShoeboxError(self._failure)
        return self._table

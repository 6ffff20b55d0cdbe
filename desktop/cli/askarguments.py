"""What ``shoebox ask`` and ``shoebox table`` take; loads nothing else."""

import argparse
from pathlib import Path

from desktop.cli.counting import positive


def add_arguments(ask: argparse.ArgumentParser, table: argparse.ArgumentParser) -> None:
    """What the two commands take beside files and a search."""
    ask.add_argument("--each", action="store_true", help="look at every file by itself first")
    ask.add_argument(
        "--schema", type=Path, metavar="FILE", help="answer in JSON that keeps to this JSON schema"
    )
    ask.add_argument(
        "--unchecked", action="store_true", help="do not look for sentences without support"
    )
    table.add_argument(
        "paths", nargs="*", default=(), type=Path, metavar="PATH", help="read these files"
    )
    table.add_argument("--columns", metavar="NAMES", help='what to read: "shop, date, total"')
    table.add_argument("--set", dest="ready", metavar="NAME", help="ready-made columns")
    table.add_argument("--search", metavar="QUERY", help="read what this finds")
    table.add_argument("--limit", type=positive, default=1000, metavar="N", help="files at most")
    table.add_argument("--out", type=Path, metavar="FILE", help="write .csv, .xlsx or .md")
    table.add_argument("--resume", type=int, metavar="ID", help="go on with a table")
    table.add_argument("--list", action="store_true", help="earlier tables")

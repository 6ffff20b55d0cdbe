"""What ``shoebox forget`` does."""

import argparse
from datetime import UTC, datetime
from functools import partial

from desktop.cli import printing
from desktop.cli.naming import absolute
from desktop.cli.output import shown
from desktop.engine import waiting
from desktop.engine.forgetting import Forgotten
from desktop.engine.session import Session
from desktop.errors import CommandUnclear, UsageError


def run(session: Session, options: argparse.Namespace) -> int:
    """Forget, list or take back.

    Raises:
        ShoeboxError: It failed; the message says why.
    """
    forgetting = session.forgetting
    if not options.paths:
        if options.take_back:
            raise CommandUnclear("Say which: shoebox forget --take-back PATH …")
        _print_list(waiting.waited(lambda then, failed: forgetting.listed(then)), options)
        return 0
    paths = [absolute(path) for path in options.paths]
    if folders := [path for path in paths if path.is_dir()]:
        raise UsageError(f"{folders[0]} is a folder; name the files that are to be forgotten.")
    change = forgetting.take_back if options.take_back else forgetting.forget_paths
    count = waiting.waited(partial(change, paths))
    files = "1 file was" if count == 1 else f"{count} files were"
    if options.take_back and not count:
        raise UsageError(f"{paths[0]} was not forgotten; see: shoebox forget")
    if options.json:
        printing.print_json({"files": count})
    elif options.take_back:
        print(f"{files} taken back; see: shoebox index")
    else:
        print(f"{files} forgotten; the files themselves were not touched.")
    return 0


def _print_list(found: tuple[Forgotten, ...], options: argparse.Namespace) -> None:
    if options.json:
        printing.print_json([{"path": str(one.path), "added": one.added} for one in found])
        return
    for one in found:
        print(f"{datetime.fromtimestamp(one.added, UTC).astimezone():%Y-%m-%d}  {shown(one.path)}")
    if not found:
        print("Nothing was forgotten. Forget files with: shoebox forget PATH …")

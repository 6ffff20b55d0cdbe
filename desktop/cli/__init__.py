"""The command line: the same engine without a window.

Without a command the window opens. Exit codes: 0 done, 1 failed (the reason is on stderr), 2 usage:
what was typed lacks something, whatever is on the disk.
"""

import argparse
import logging
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from desktop import __version__
from desktop.cli import output
from desktop.cli.askarguments import add_arguments
from desktop.cli.captionarguments import add_arguments as add_caption_arguments
from desktop.cli.counting import positive
from desktop.cli.forgetarguments import add_parser as add_forget_parser
from desktop.cli.keeparguments import add_parsers
from desktop.cli.teacharguments import add_parsers as add_teach_parsers
from desktop.errors import CommandUnclear, ShoeboxError

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or the window.

    Returns:
        The exit code.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    options = _parsed(words)
    if options.command is None and not options.self_test:
        from desktop.app import main as window

        return window(words)
    output.prepare()
    try:
        code = _run(options)
        print(end="", flush=True)
    except KeyboardInterrupt:
        print("shoebox: stopped; what was not finished is taken up next time", file=sys.stderr)
    except BrokenPipeError:
        output.give_up()
    except CommandUnclear as unclear:
        print(f"shoebox: {unclear}", file=sys.stderr)
        return 2
    except ShoeboxError as failure:
        print(f"shoebox: {failure}", file=sys.stderr)
    except OSError as failure:
        output.give_up()
        log.debug("a command failed", exc_info=True)
        print(f"shoebox: {_reason(failure)}", file=sys.stderr)
    else:
        return code
    return 1


def _run(options: argparse.Namespace) -> int:
    if options.self_test:
        from desktop.cli.selftest import run

        return run(options)
    from desktop import log, network, paths
    from desktop.cli import commands

    log.start(None, verbose=options.verbose)
    network.guard(paths.places(options.library).connections)
    return commands.run(options)


def _reason(failure: OSError) -> str:
    """What the system would not do, in one sentence."""
    what = "The output" if failure.filename is None else output.shown(str(failure.filename))
    return f"{what} cannot be read or written ({failure.strerror or failure})."


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    """What was typed; files may also follow the options of a command.

    WORKAROUND: argparse takes the files of ``ask QUESTION --each FILE`` for unknown arguments
    (python/cpython issue 59317).
    """
    parser = _parser()
    options, others = parser.parse_known_args(words)
    if others and (not hasattr(options, "paths") or any(word.startswith("-") for word in others)):
        parser.error(f"unrecognized arguments: {' '.join(others)}")
    if others:
        options.paths = [*options.paths, *map(Path, others)]
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="shoebox",
        description="Search your own photos and documents, and ask about them, offline.",
        epilog="Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"shoebox {__version__}")
    parser.add_argument(
        "--self-test", action="store_true", help="check that every part of this installation works"
    )
    _add_common(parser, is_top=True)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    index = _command(commands, "index", "index folders, print progress, exit")
    index.add_argument(
        "paths", nargs="*", default=(), type=Path, metavar="PATH", help="folders to add"
    )
    index.add_argument(
        "--rebuild", action="store_true", help="set a damaged library aside and build a new one"
    )
    search = _command(commands, "search", "find photos and documents")
    search.add_argument("query", nargs="?", default="", metavar="QUERY")
    search.add_argument("--like", type=Path, metavar="FILE", help="find what resembles this file")
    search.add_argument("--limit", type=positive, default=20, metavar="N")
    search.add_argument("--all", action="store_true", help="also what resembles it only by chance")
    ask = _command(commands, "ask", "ask a question about files in the library")
    ask.add_argument("question", metavar="QUESTION")
    ask.add_argument(
        "paths", nargs="*", default=(), type=Path, metavar="PATH", help="ask about these files"
    )
    ask.add_argument("--search", metavar="QUERY", help="ask about what this finds")
    ask.add_argument("--limit", type=positive, default=8, metavar="N", help="sources at most")
    table = _command(commands, "table", "read a table from files, a row for each")
    add_arguments(ask, table)
    add_caption_arguments(_command(commands, "caption", "have pictures described by a model"))
    _command(commands, "status", "folders, counts, problems and models")
    duplicates = _command(commands, "duplicates", "files that are there twice, or look alike")
    duplicates.add_argument(
        "--kind", choices=("identical", "near", "similar"), help="only this list"
    )
    add_parsers(partial(_command, commands))
    add_teach_parsers(partial(_command, commands))
    add_forget_parser(partial(_command, commands))
    models = _command(commands, "models", "list, download, import, choose or remove models")
    models.add_argument("action", choices=("list", "get", "import", "use", "remove"))
    models.add_argument("name", nargs="?", metavar="ID|PATH", help="use no-ocr: read no words")
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, summary: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=summary, description=summary.capitalize() + ".")
    _add_common(parser, is_top=False)
    return parser


def _add_common(parser: argparse.ArgumentParser, *, is_top: bool) -> None:
    """Options that may stand before or after the command."""
    absent = None if is_top else argparse.SUPPRESS
    off = False if is_top else argparse.SUPPRESS
    parser.add_argument(
        "--library", type=Path, default=absent, metavar="DIR", help="where the index is kept"
    )
    parser.add_argument(
        "--models", type=Path, default=absent, dest="models_folder", metavar="DIR",
        help="where models are looked for, and downloaded to",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", default=off, help="print JSON")
    parser.add_argument("--verbose", action="store_true", default=off, help="log to stderr")


if __name__ == "__main__":
    sys.exit(main())

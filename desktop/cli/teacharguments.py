"""The arguments of ``shoebox teach`` and ``shoebox labels``."""

import argparse
from collections.abc import Callable

COMMANDS = ("teach", "labels")


def add_parsers(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the commands.

    Args:
        command: Makes the parser of a command of this name and summary.
    """
    teach = command("teach", "teach words by examples, so that they can be searched for")
    actions = ("list", "show", "add", "not", "remove", "rename", "forget")
    teach.add_argument("action", choices=actions, help="add: these show it; not: these do not")
    teach.add_argument("word", nargs="?", metavar="WORD")
    teach.add_argument("others", nargs="*", metavar="PATH|NEW", help="files, or the new word")
    labels = command("labels", "what pictures seem to show, and the words they are compared with")
    labels.add_argument(
        "action",
        choices=("count", "show", "words", "use", "reset"),
        help="use: the words of a file, one to a line; reset: those that came with Shoebox",
    )
    labels.add_argument("others", nargs="*", metavar="PATH")

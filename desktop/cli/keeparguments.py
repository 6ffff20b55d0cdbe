"""The arguments of the commands that keep: ``shoebox tag``, ``album`` and so on."""

import argparse
from collections.abc import Callable
from pathlib import Path

COMMANDS = ("tag", "album", "rate", "favourite", "facets", "keepsakes")


def add_parsers(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the commands.

    Args:
        command: Makes the parser of a command of this name and summary.
    """
    tag = command("tag", "list, give, take, rename or delete tags")
    tag.add_argument("action", choices=("list", "add", "remove", "rename", "delete"))
    tag.add_argument("name", nargs="?", metavar="NAME")
    tag.add_argument("others", nargs="*", metavar="PATH|NEW", help="files, or the new name")
    album = command("album", "list, show, fill, rename or delete albums")
    actions = ("list", "show", "create", "add", "remove", "rename", "delete")
    album.add_argument("action", choices=actions)
    album.add_argument("name", nargs="?", metavar="NAME")
    album.add_argument("others", nargs="*", metavar="PATH|NEW", help="files, or the new name")
    rate = command("rate", "give files stars")
    rate.add_argument("stars", type=int, choices=range(6), metavar="STARS", help="0 to 5")
    rate.add_argument("others", nargs="+", metavar="PATH")
    favourite = command("favourite", "list, add or remove favourites")
    favourite.add_argument("action", choices=("list", "add", "remove"))
    favourite.add_argument("others", nargs="*", metavar="PATH")
    facets = command("facets", "count what results have in common")
    facets.add_argument("query", nargs="?", default="", metavar="QUERY")
    keepsakes = command(
        "keepsakes", "write tags, albums and all else you made into a file, or back"
    )
    keepsakes.add_argument("action", choices=("export", "import"))
    keepsakes.add_argument("file", type=Path, metavar="FILE.json")

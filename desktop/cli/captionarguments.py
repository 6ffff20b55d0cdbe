"""What ``shoebox caption`` takes."""

import argparse
from pathlib import Path

from desktop.cli.counting import positive


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="these pictures, or all in a folder"
    )
    parser.add_argument("--limit", type=positive, metavar="N", help="pictures at most")
    parser.add_argument(
        "--again", action="store_true", help="also those that another model has described"
    )
    parser.add_argument(
        "--forget", action="store_true", help="delete the captions, all of them without a PATH"
    )

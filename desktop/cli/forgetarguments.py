"""The arguments of ``shoebox forget``."""

import argparse
from collections.abc import Callable
from pathlib import Path


def add_parser(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command.

    Args:
        command: Makes the parser of a command of this name and summary.
    """
    forget = command("forget", "forget files everywhere, or list what was forgotten")
    forget.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="none: list them")
    forget.add_argument(
        "--take-back", action="store_true", help="let forgotten files be found again"
    )

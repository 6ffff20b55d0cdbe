"""Numbers on the command line."""

import argparse


def positive(text: str) -> int:
    """A whole number from 1 on, as a type of arguments."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return number

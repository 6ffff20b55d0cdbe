"""A program that fills a library until it is killed; started by test_connection.py.

Usage: python writer.py FOLDER FIRST_NUMBER
"""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from library.shelf import Shelf, document, found, photo, unit  # noqa: E402


def main(folder: Path, first: int) -> None:
    """Add, change and remove files in batches; print the number of each that is committed."""
    shelf = Shelf(folder)
    number = first
    while True:
        files = [found(f"{n}.txt", size=n + 1) for n in range(max(0, number - 30), number + 10)]
        shelf.rescan(*files)
        batch = [
            (file.id, photo(f"p{file.id}", unit(1, file.id, 0, 1)))
            if file.id % 2
            else (file.id, document(f"d{file.id}", f"words of {file.id} " * 40))
            for file in shelf.catalog.next_pending(10)
        ]
        shelf.catalog.save_many(batch)
        shelf.catalog.forget_missing(-1)
        number += 10
        print(number, flush=True)


main(Path(sys.argv[1]), int(sys.argv[2]))

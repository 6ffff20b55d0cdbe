"""Write the demo album: `dev.py demo-album FOLDER`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from demo_models.album import write_album

SEED = 7  # as `dev.py run --demo`: the album that tests, screenshots and the README speak of


def main(arguments: Sequence[str]) -> int:
    """Write it; 2 where no folder, or one with files in it, is named."""
    if len(arguments) != 1:
        print("usage: dev.py demo-album FOLDER", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    if folder.exists() and any(folder.iterdir()):
        print(f"{folder} is not empty; name a new folder.", file=sys.stderr)
        return 2
    write_album(folder, SEED)
    count = sum(1 for path in folder.rglob("*") if path.is_file())
    print(f"{count} files are in {folder}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What ``shoebox duplicates`` prints."""

from typing import Any

from desktop.cli.output import shown
from desktop.engine.duplicates import Duplicates, Group, Likeness

TITLES = {
    Likeness.IDENTICAL: "Identical",
    Likeness.NEAR: "Nearly identical",
    Likeness.SIMILAR: "Similar",
}


def print_groups(found: Duplicates, kinds: tuple[Likeness, ...]) -> None:
    """Every group with its files, the best first."""
    for kind in kinds:
        groups = found.of(kind)
        if not groups:
            continue
        spare = sum(group.spare_bytes for group in groups)
        size = f"{spare / 1e6:.1f} MB"
        print(f"{TITLES[kind]}: {len(groups)} groups, {size} besides the first of each")
        for group in groups:
            print()
            for asset in group.assets:
                pixels = f"{asset.width} x {asset.height}, " if asset.width else ""
                print(f"  {shown(asset.path)}  ({pixels}{asset.size / 1e6:.2f} MB)")
        print()
    if not any(found.of(kind) for kind in kinds):
        print("No duplicates were found.")


def group_row(group: Group) -> dict[str, Any]:
    """A group as JSON."""
    return {
        "kind": group.likeness,
        "spare_bytes": group.spare_bytes,
        "files": [
            {
                "path": str(asset.path),
                "bytes": asset.size,
                "width": asset.width,
                "height": asset.height,
                "taken": asset.taken.isoformat() if asset.taken else None,
                "raws": list(asset.raws),
            }
            for asset in group.assets
        ],
    }

"""Which names a root passes over: of files, of folders, and of what is in archives."""

import fnmatch
import re
from collections.abc import Callable, Sequence


def matcher(patterns: Sequence[str]) -> Callable[[str], bool]:
    """One compiled test for all fnmatch patterns, blind to case as file systems often are."""
    if not patterns:
        return lambda name: False
    compiled = re.compile("|".join(fnmatch.translate(p) for p in patterns), re.IGNORECASE)
    return lambda name: compiled.match(name) is not None

"""Every failure that one part of Shoebox reports to another, sorted by what can be done about it.

Each message is one sentence that a person can read, with the remedy where there is one.
"""

from pathlib import Path


class ShoeboxError(Exception):
    """The base of all failures that are expected; anything else is a bug."""


class FileRejected(ShoeboxError):
    """A file that will not be readable until it, or the format's code, changes.

    Args:
        reason: One sentence for the person who owns the file, without its path.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class FileOutOfReach(FileRejected):
    """A file that the system does not give; whether it does is asked again at every start."""


class FileChanging(ShoeboxError):
    """A file that is being written, moved or deleted right now; it stays pending."""


class ChildLost(ShoeboxError):
    """A child process died, hung or broke its protocol; its request has no reply.

    Args:
        role: Which child, for example ``decode``.
        cause: What happened to it, for the log and the list of rejected files.
    """

    def __init__(self, role: str, cause: str) -> None:
        super().__init__(f"The {role} process {cause}.")
        self.role = role
        self.cause = cause


class ChildUnstartable(ChildLost):
    """A child process that never came up: nothing that it was asked can be the cause."""

    def __str__(self) -> str:
        return (
            f"The {self.role} process cannot be started: it {self.cause}. Restart the computer, or"
            " install Shoebox again."
        )


class ModelUnusable(ShoeboxError):
    """A model that is missing, damaged, of the wrong kind or too large for this computer."""


class RequestRefused(ShoeboxError):
    """A child refused one request (too long, not an image, ...); the child itself is well."""


class NetworkFailed(ShoeboxError):
    """A download that the person asked for did not finish; it can be resumed."""


class Cancelled(ShoeboxError):
    """The person stopped it."""


class LibraryUnavailable(ShoeboxError):
    """The library cannot be read or written for now: disk full, locked, I/O error."""


class LibraryOutdated(LibraryUnavailable):
    """An older Shoebox has written it, and nobody has brought it up to date yet."""


class LibraryBroken(ShoeboxError):
    """A library that is corrupt, or written by a newer Shoebox; it is left as it is.

    Args:
        path: The database at fault.
        reason: One sentence with the remedy.
        rebuildable: Whether it can be set aside, and another one made from the user's files; for
            keepsakes from a copy of them.
    """

    def __init__(self, path: Path, reason: str, *, rebuildable: bool) -> None:
        super().__init__(reason)
        self.path = path
        self.rebuildable = rebuildable


class KeepsakesBroken(LibraryBroken):
    """The database of what only the user has is corrupt; a copy of it can take its place."""


class UsageError(ShoeboxError):
    """The command line, or a request from the window, asks for something that makes no sense."""


class CommandUnclear(UsageError):
    """What was typed after a command lacks something, or contradicts itself."""

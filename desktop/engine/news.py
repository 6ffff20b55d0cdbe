"""What a session tells, and to whom."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol, TypeVar

from desktop.errors import ShoeboxError
from desktop.records import Activity, Asset, Changes, Counts, Root

T = TypeVar("T")

BUG = "Something went wrong inside Shoebox; the log has the details."


@dataclass(frozen=True, slots=True)
class Overview:
    """What is in the library."""

    roots: tuple[Root, ...]
    counts: Counts
    rejected: tuple[Asset, ...]  # at most a thousand, the newest
    disk_bytes: int  # the library's own, previews included


class Listener(Protocol):
    """Hears of what happens by itself. Thread: the engine's."""

    def on_changes(self, changes: Changes) -> None:
        """Assets or roots changed."""

    def on_activity(self, activity: Activity) -> None:
        """The indexer got on; often."""

    def on_failure(self, sentence: str) -> None:
        """Something went wrong that a person should know; once for each trouble."""

    def on_broken(self, failure: ShoeboxError) -> None:
        """The library cannot be opened; a `LibraryBroken` may be rebuilt by `Session.rebuild`."""


class Silence:
    """A listener that does not care."""

    def on_changes(self, changes: Changes) -> None:
        """Nothing."""

    def on_activity(self, activity: Activity) -> None:
        """Nothing."""

    def on_failure(self, sentence: str) -> None:
        """Nothing."""

    def on_broken(self, failure: ShoeboxError) -> None:
        """Nothing."""


def nothing(*_: object) -> None:
    """For a caller that does not care for an outcome."""


def tell(future: "Future[T]", then: Callable[[T], None], failed: Callable[[str], None]) -> None:
    """Call `then` with what a future comes to, or `failed` with a sentence for the person."""

    def done(finished: "Future[T]") -> None:
        failure = finished.exception()
        if failure is None:
            then(finished.result())
        elif isinstance(failure, ShoeboxError):
            failed(str(failure))
        else:
            failed(BUG)

    future.add_done_callback(done)

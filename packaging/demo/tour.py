"""What the demo shows: an indexed album, six searches, two questions."""

import sys
import time
from functools import partial
from pathlib import Path

from desktop import settings
from desktop.engine.news import Silence
from desktop.engine.request import SearchRequest
from desktop.engine.session import Session
from desktop.engine.waiting import HeardAnswer, overview, search, waited
from desktop.errors import ShoeboxError
from desktop.paths import Places
from desktop.records import Activity, Hit, Work

SEARCHES = (
    "a red car in the snow",
    "two boats at the beach",
    "a cat",
    "water bill march",
    "how do I clean the washing machine filter",
    "type:pdf total",
)
QUESTIONS = (
    ("a red car in the snow", 1, "What colour is the car?"),
    ("water bill march", 1, "What is the total?"),
)
_PATIENCE_SECONDS = 120.0


class _Progress(Silence):
    """Prints how far indexing has come, on one line. Thread: indexer."""

    def on_activity(self, activity: Activity) -> None:
        """One line, over the last one."""
        if activity.work is Work.INDEXING and activity.total:
            told = f"\r  {activity.done} of {activity.total} files"
            print(told, f"{activity.files_per_second:.1f} files/s ", end="", flush=True)

    def on_failure(self, sentence: str) -> None:
        """A line of its own."""
        print(f"\n  {sentence}", file=sys.stderr)


class Tour:
    """A walk through an album, with the same session that the window has."""

    def __init__(self, places: Places, album: Path) -> None:
        self._places = places
        self._album = album

    def _session(self) -> Session:
        return Session(self._places, settings.load(self._places.settings_file), _Progress())

    def index(self) -> None:
        """Index the album until nothing is left to do."""
        session = self._session()
        started = time.monotonic()
        print("Indexing it with the demo models …", flush=True)
        session.start()
        try:
            waited(partial(session.add_root, self._album))
            if not session.wait_until_settled(_PATIENCE_SECONDS):
                raise SystemExit("The album was not indexed in time.")
            counts = overview(session).counts
        finally:
            session.close()
        print(
            f"\n  {counts.photos} photos and {counts.documents} documents, {counts.rejected} that "
            f"could not be read, in {time.monotonic() - started:.1f} s"
        )

    def suggest(self) -> None:
        """Say what to try in the window."""
        print("Opening the window. Try, for example:")
        for query in SEARCHES:
            print(f"  {query}")
        for query, _, question in QUESTIONS:
            print(f"  {query}: select the first result, and ask “{question}”")

    def show(self, folder: Path) -> int:
        """Search and ask without a window, then take pictures of it; the exit code."""
        session = self._session()
        session.start()
        try:
            for query in SEARCHES:
                print(f"\nsearch: {query}")
                for hit in search(session, SearchRequest(query)).hits[:3]:
                    print(f"  {self._line(hit)}")
            for query, count, question in QUESTIONS:
                self._ask(session, search(session, SearchRequest(query)).hits[:count], question)
        finally:
            session.close()
        from demo.pictures import take  # Qt is told the platform before it is imported

        saved = take(self._places, folder, SEARCHES[0], QUESTIONS[0][2])
        print(f"\nScreenshots ({len(saved)}) are in {folder}")
        return 0

    def _ask(self, session: Session, hits: tuple[Hit, ...], question: str) -> None:
        heard = HeardAnswer()
        session.ask(question, hits, heard)
        names = ", ".join(hit.asset.path.name for hit in hits)
        print(f"\nquestion about {names}: {question}")
        try:
            print(f"  {heard.wait(_PATIENCE_SECONDS).text}")
        except ShoeboxError as failure:
            print(f"  {failure}")

    def _line(self, hit: Hit) -> str:
        page = f", page {hit.page}" if hit.page else ""
        return f"{hit.asset.path.relative_to(self._album)}{page}  ({', '.join(hit.reasons)})"

"""What each command of the command line does."""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from desktop import settings as settings_file
from desktop.cli import asking, captioning, choosing, forgetting, printing, teaching
from desktop.cli import keeping as kept
from desktop.cli.duplicates import group_row, print_groups
from desktop.cli.keeparguments import COMMANDS
from desktop.cli.output import shown
from desktop.cli.teacharguments import COMMANDS as TEACH_COMMANDS
from desktop.engine import waiting
from desktop.engine.duplicates import Likeness
from desktop.engine.modelshelf import ModelShelf
from desktop.engine.news import Silence
from desktop.engine.request import SearchRequest
from desktop.engine.session import Session
from desktop.engine.upgrading import upgrade
from desktop.engine.waiting import overview, waited
from desktop.errors import (
    CommandUnclear,
    LibraryBroken,
    LibraryOutdated,
    ShoeboxError,
    UsageError,
)
from desktop.paths import places
from desktop.records import (
    Example,
    Model,
    Strength,
)


def run(options: argparse.Namespace) -> int:
    """Run the chosen command.

    Raises:
        ShoeboxError: It failed; the message says why.
    """
    commands: dict[str, Callable[[argparse.Namespace], int]] = {
        "index": index,
        "search": search,
        "ask": ask,
        "table": table,
        "caption": caption,
        "status": status,
        "duplicates": duplicates,
        "models": models,
        **dict.fromkeys(COMMANDS, keep),
        **dict.fromkeys(TEACH_COMMANDS, teach),
        "forget": forget,
    }
    return commands[options.command](options)


def index(options: argparse.Namespace) -> int:
    """Index folders until nothing is left to do."""
    for path in options.paths:
        if not path.is_dir():
            raise UsageError(
                f"{shown(path)} is not a folder; name the folder that holds the files."
            )
    listener = printing.Printer(quiet=options.json)
    started = time.monotonic()
    session = _session(options, listener)
    try:
        session.start()
        while not _settled(session, options, listener):
            session.rebuild()
            listener.trouble = None
        found = overview(session)
    finally:
        session.close()
    printing.print_indexed(found, time.monotonic() - started, options)
    if listener.notice:
        print(f"shoebox: {listener.notice}", file=sys.stderr)
    return 0


def _settled(session: Session, options: argparse.Namespace, listener: printing.Printer) -> bool:
    """Index until nothing is left to do; False where the library is to be rebuilt before."""
    for path in options.paths:
        session.add_root(path, failed=listener.on_refused)
    session.rescan()
    while not session.wait_until_settled(0.5) or listener.trouble:
        match listener.trouble:
            case None:
                continue
            case LibraryBroken(rebuildable=True) as broken:
                if not options.rebuild:
                    raise ShoeboxError(f"{broken} Do so with: shoebox index --rebuild")
                return False
            case trouble:
                raise trouble
    return True


def search(options: argparse.Namespace) -> int:
    """Print what a query finds."""
    if not options.query and not options.like:
        raise CommandUnclear("Say what to search for, or name a file with --like.")
    if options.like and not any(path.is_file() for path in (options.like, *options.like.parents)):
        raise UsageError(f"{options.like} is not a file.")
    with _Reading(options) as session:
        examples = (Example(file=options.like),) if options.like else ()
        request = SearchRequest(options.query, examples, options.limit)
        answer = waiting.search(session, request)
    if answer.notice and not answer.hits:
        raise ShoeboxError(answer.notice)
    for sentence in (*answer.query.unclear, *filter(None, [answer.notice])):
        print(f"shoebox: {sentence}", file=sys.stderr)
    hits = [hit for hit in answer.hits if options.all or hit.strength is not Strength.WEAK]
    if not hits:
        nearest = "Nothing fits well; --all shows what is nearest."
        print(f"shoebox: {nearest if answer.hits else 'Nothing found.'}", file=sys.stderr)
    if options.json:
        printing.print_json([printing.hit_row(hit) for hit in hits])
    for hit in () if options.json else hits:
        page = printing.place(hit.page, hit.label)
        print(f"{shown(hit.asset.path)}{page}  [{', '.join(hit.reasons)}]")
        if hit.snippet:
            print("    " + printing.plain(hit.snippet))
    return 0


def ask(options: argparse.Namespace) -> int:
    """Stream an answer about files in the library."""
    with _Reading(options) as session:
        return asking.ask(options, session)


def table(options: argparse.Namespace) -> int:
    """Read a table from files in the library."""
    with _Reading(options) as session:
        return asking.table(options, session)


def caption(options: argparse.Namespace) -> int:
    """Have pictures described."""
    with _Reading(options) as session:
        return captioning.caption(session, options)


def status(options: argparse.Namespace) -> int:
    """Print what is in the library, what could not be read, and which models there are."""
    with _Reading(options) as session:
        found = overview(session)
        shelf, in_use = session.shelf.installed, session.models.ids
        reads_words = bool(session.words.in_use)
    if options.json:
        printing.print_json(printing.status_row(found, shelf, in_use))
        return 0
    for root in found.roots:
        state = "online" if root.online else "offline"
        how = "watched" if root.live else "checked from time to time"
        print(f"{shown(root.path)}  {state}, {how}")
    counts = found.counts
    print(
        f"{counts.photos} photos, {counts.documents} documents: {counts.indexed} indexed, "
        f"{counts.pending} pending, {counts.rejected} could not be read"
    )
    if counts.unread and reads_words:
        print(f"words in pictures: {counts.unread} files still to be looked at")
    for asset in found.rejected:
        print(f"  {shown(asset.path)}: {asset.reason}")
    print(f"library: {found.disk_bytes / 1e6:.1f} MB")
    for one in shelf:
        used = " (in use)" if one.model.id in in_use else ""
        print(f"model {one.model.id}: {one.model.purpose}{used}")
    return 0


def duplicates(options: argparse.Namespace) -> int:
    """Print the files that are there twice, or look alike."""
    kinds = (Likeness(options.kind),) if options.kind else tuple(Likeness)
    with _Reading(options) as session:
        found = waited(session.duplicates.find)
    if options.json:
        rows = [group_row(group) for kind in kinds for group in found.of(kind)]
        printing.print_json(rows)
    else:
        print_groups(found, kinds)
    return 0


def keep(options: argparse.Namespace) -> int:
    """Tags, albums, ratings, facets, and all of them as a file."""
    with _Reading(options) as session:
        return kept.run(session, options)


def teach(options: argparse.Namespace) -> int:
    """Taught words, and labels."""
    with _Reading(options) as session:
        return teaching.run(session, options)


def forget(options: argparse.Namespace) -> int:
    """Forget files everywhere, list what was forgotten, or take it back."""
    with _Reading(options) as session:
        return forgetting.run(session, options)


def models(options: argparse.Namespace) -> int:
    """List, download, import, choose or remove models."""
    shelf = ModelShelf(places(options.library, options.models_folder))
    if options.action == "list":
        return printing.list_models(shelf, options)
    if not options.name:
        raise CommandUnclear(f"Say which: shoebox models {options.action} ID|PATH")
    model_id, said = _done_with_models(shelf, options)
    if options.json:
        printing.print_json({"id": model_id, "done": True})
    else:
        print(said)
    return 0


def _done_with_models(shelf: ModelShelf, options: argparse.Namespace) -> tuple[str, str]:
    """The model that was got, chosen or removed, and a sentence about it."""
    name: str = options.name
    if options.action == "import":
        found = shelf.import_from(Path(name))
        return found.model.id, f"{found.model.id} is installed."
    if options.action == "get":
        shelf.download(_model(shelf, name), printing.print_progress)
        print(file=sys.stderr)  # ends the line of progress
        return name, f"{name} is installed."
    if options.action == "use":
        settings = places(options.library, options.models_folder).settings_file
        return name, choosing.choose(shelf, name, settings)
    chosen = [found for found in shelf.installed if found.model.id == name]
    if not chosen:
        raise UsageError(f"{name} is not installed; see: shoebox models list")
    shelf.remove(chosen[0])
    return name, f"{name} was removed."


# ----------------------------------------------------------------------------- sessions


class _Reading:
    """A session that only reads, for the length of one command."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._session = _session(options, Silence())

    def __enter__(self) -> Session:
        try:
            (self._session.places.library / "library.db").stat()
        except (FileNotFoundError, NotADirectoryError):
            hint = "Make one with: shoebox index FOLDER"
            raise UsageError(f"There is no library here yet. {hint}") from None
        self._session.start(index=False)
        try:
            self._open()
        except BaseException:
            self._session.close()
            raise
        return self._session

    def _open(self) -> None:
        try:
            waiting.opened(self._session)
        except LibraryOutdated:
            upgrade(self._session.places.library)
            waiting.opened(self._session)

    def __exit__(self, *_: object) -> None:
        self._session.close()


def _session(options: argparse.Namespace, listener: Silence) -> Session:
    where = places(options.library, options.models_folder)
    return Session(where, settings_file.load(where.settings_file), listener)


def _model(shelf: ModelShelf, name: str) -> Model:
    model = shelf.model(name)
    if model is None:
        raise UsageError(f"There is no model {name}; see: shoebox models list")
    return model

"""What ``shoebox tag``, ``album``, ``rate``, ``favourite``, ``facets`` and ``keepsakes`` do."""

import argparse
from collections.abc import Callable
from functools import partial

from desktop.cli import printing
from desktop.cli.naming import named_assets
from desktop.cli.output import shown
from desktop.engine import waiting
from desktop.engine.faceting import Facets
from desktop.engine.keeping import Lists, Undo
from desktop.engine.request import SearchRequest
from desktop.engine.session import Session
from desktop.errors import CommandUnclear, UsageError
from desktop.records import AssetId

_MOST = 20_000  # results that are counted


def run(session: Session, options: argparse.Namespace) -> int:
    """Run one of the commands in keeparguments.py.

    Raises:
        ShoeboxError: It failed; the message says why.
    """
    commands: dict[str, Callable[[Session, argparse.Namespace], None]] = {
        "tag": _tag,
        "album": _album,
        "rate": _rate,
        "favourite": _favourite,
        "facets": _facets,
        "keepsakes": _keepsakes,
    }
    commands[options.command](session, options)
    return 0


def _tag(session: Session, options: argparse.Namespace) -> None:
    keeping = session.keeping
    if options.action == "list":
        _print_names({tag.name: tag.count for tag in _lists(session).tags}, options)
        return
    name = _required(options.name, "tag")
    if options.action != "add":
        _refuse_unknown("tag", name, [tag.name for tag in _lists(session).tags])
    if options.action == "add":
        _change(partial(keeping.tag, _assets(session, options.others), name), options)
    elif options.action == "remove":
        _change(partial(keeping.untag, _assets(session, options.others), name), options)
    elif options.action == "rename":
        _change(partial(keeping.rename_tag, name, _new_name(options)), options)
    else:
        _change(partial(keeping.delete_tag, name), options)


def _album(session: Session, options: argparse.Namespace) -> None:
    keeping = session.keeping
    if options.action == "list":
        _print_names({album.name: album.count for album in _lists(session).albums}, options)
        return
    name = _required(options.name, "album")
    if options.action not in ("create", "add"):
        _refuse_unknown("album", name, [album.name for album in _lists(session).albums])
    if options.action == "show":
        plain = name.replace('"', " ")
        _print_found(session, f'album:"{plain}"', options)
    elif options.action == "create":
        _change(partial(keeping.create_album, name), options)
    elif options.action == "add":
        _change(partial(keeping.add_to_album, name, _assets(session, options.others)), options)
    elif options.action == "remove":
        _change(partial(keeping.remove_from_album, name, _assets(session, options.others)), options)
    elif options.action == "rename":
        _change(partial(keeping.rename_album, name, _new_name(options)), options)
    else:
        _change(partial(keeping.delete_album, name), options)


def _rate(session: Session, options: argparse.Namespace) -> None:
    assets = _assets(session, options.others)
    _change(partial(session.keeping.rate, assets, options.stars), options)


def _favourite(session: Session, options: argparse.Namespace) -> None:
    if options.action == "list":
        _print_found(session, "is:favourite", options)
        return
    assets = _assets(session, options.others)
    is_one = options.action == "add"
    _change(partial(session.keeping.set_favourite, assets, is_one), options)


def _facets(session: Session, options: argparse.Namespace) -> None:
    answer = waiting.search(session, SearchRequest(options.query, limit=_MOST))
    ids = tuple(hit.asset.id for hit in answer.hits)
    found: Facets = waiting.waited(partial(session.faceting.facets, ids))
    groups = {
        name: {facet.filter: facet.count for facet in getattr(found, name)}
        for name in Facets.__slots__
        if name != "total"
    }
    if options.json:
        printing.print_json({"total": found.total, **groups})
        return
    print(f"{found.total} results")
    for name, counts in groups.items():
        for words, count in counts.items():
            print(f"{name:10}{count:8}  {words}")


def _keepsakes(session: Session, options: argparse.Namespace) -> None:
    keeping = session.keeping
    if options.action == "export":
        count: int = waiting.waited(partial(keeping.export, options.file))
        said = f"{count} keepsakes were written into {options.file}."
    else:
        count = waiting.waited(partial(keeping.bring_in, options.file))
        said = f"{count} keepsakes came; those that were here already stayed."
    if options.json:
        printing.print_json({"keepsakes": count})
    else:
        print(said)


# ----------------------------------------------------------------------------- parts


def _lists(session: Session) -> Lists:
    def start(then: Callable[[Lists], None], failed: Callable[[str], None]) -> None:
        session.keeping.lists(then)

    return waiting.waited(start)


def _required(name: str | None, what: str) -> str:
    if not name:
        raise CommandUnclear(f"Say which {what} is meant.")
    return name


def _refuse_unknown(what: str, name: str, known: list[str]) -> None:
    if name.strip().casefold() not in map(str.casefold, known):
        raise UsageError(f"There is no {what} “{name}”; see: shoebox {what} list")


def _new_name(options: argparse.Namespace) -> str:
    if len(options.others) != 1:
        raise CommandUnclear("Give one new name; put it in quotes where it has blanks.")
    return str(options.others[0])


def _assets(session: Session, paths: list[str]) -> list[AssetId]:
    return [asset.id for asset in named_assets(session, paths)]


def _change(change: Callable[..., None], options: argparse.Namespace) -> None:
    undo: Undo = waiting.waited(change)
    if options.json:
        printing.print_json({"changed": bool(undo), "not_read_yet": undo.unread})
    elif undo.unread:
        print(f"Done, but for {undo.unread} files that have not been read yet.")
    else:
        print("Done." if undo else "That was so already.")


def _print_names(counts: dict[str, int], options: argparse.Namespace) -> None:
    if options.json:
        printing.print_json([{"name": name, "files": n} for name, n in counts.items()])
        return
    for name, count in counts.items():
        print(f"{count:6}  {name}")


def _print_found(session: Session, query: str, options: argparse.Namespace) -> None:
    answer = waiting.search(session, SearchRequest(query, limit=_MOST))
    paths = [str(hit.asset.path) for hit in answer.hits]
    if options.json:
        printing.print_json(paths)
        return
    for path in paths:
        print(shown(path))

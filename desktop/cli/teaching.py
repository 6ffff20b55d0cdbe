"""What ``shoebox teach`` and ``shoebox labels`` do."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from desktop.cli import printing
from desktop.cli.naming import named_assets
from desktop.cli.output import shown
from desktop.engine import waiting
from desktop.engine.session import Session
from desktop.errors import CommandUnclear, UsageError
from desktop.records import Asset


def run(session: Session, options: argparse.Namespace) -> int:
    """Run one of the two.

    Raises:
        ShoeboxError: It failed; the message says why.
    """
    (_teach if options.command == "teach" else _labels)(session, options)
    return 0


# ----------------------------------------------------------------------------- teach


def _teach(session: Session, options: argparse.Namespace) -> None:
    teaching = session.teaching
    if options.action == "list":
        _print_words(session, options)
        return
    word = options.word
    if not word:
        raise CommandUnclear(f"Say which word: shoebox teach {options.action} WORD")
    if options.action == "show":
        _print_examples(session, word, options)
        return
    if options.action == "rename":
        if len(options.others) != 1:
            raise CommandUnclear("Say the new word: shoebox teach rename WORD NEW")
        change = partial(teaching.rename, word, options.others[0])
    elif options.action == "forget":
        change = partial(teaching.forget, word)
    else:
        ids = [asset.id for asset in named_assets(session, options.others)]
        changes = {
            "add": partial(teaching.teach, word, ids),
            "not": partial(teaching.teach, word, (), ids),
            "remove": partial(teaching.take_back, word, ids),
        }
        change = changes[options.action]
    _done(change)
    if options.json:
        printing.print_json({"done": True})
    else:
        print("Done.")


def _print_words(session: Session, options: argparse.Namespace) -> None:
    words = _asked(session.teaching.words)
    if options.json:
        rows = [{"word": one.word, "shows": one.shows, "shows_not": one.shows_not} for one in words]
        printing.print_json(rows)
        return
    for one in words:
        others = f", {one.shows_not} that do not" if one.shows_not else ""
        print(f"{one.word}  ({one.shows} that show it{others})")
    if not words:
        print("No word has been taught yet. Teach one with: shoebox teach add WORD PATH …")


def _print_examples(session: Session, word: str, options: argparse.Namespace) -> None:
    known = _asked(partial(session.teaching.examples, word))
    asked = _asked(partial(session.teaching.suggestions, word))
    groups: dict[str, tuple[Asset, ...]] = {
        "shows": known.shows,
        "shows_not": known.shows_not,
        "unsure": asked.assets,
    }
    if options.json:
        rows = {name: [str(one.path) for one in assets] for name, assets in groups.items()}
        printing.print_json({"word": word, **rows})
        return
    titles = ("These show it", "These do not", "Do these show it?")
    for title, assets in zip(titles, groups.values(), strict=True):
        if assets:
            print(f"{title}:")
            for one in assets:
                print(f"  {shown(one.path)}")
    if not any(groups.values()):
        print(f"“{word}” has no examples in this library.")


# ----------------------------------------------------------------------------- labels


def _labels(session: Session, options: argparse.Namespace) -> None:
    labelling = session.labelling
    if options.action == "words":
        _print_list(labelling.text(), options)
    elif options.action == "count":
        _print_counts(_asked(partial(labelling.counts, None)), options)
    elif options.action == "show":
        _print_labels(session, options)
    elif options.action == "reset":
        labelling.reset()
        _say("The words that came with Shoebox are used", {"reset": True}, options)
    else:
        if len(options.others) != 1:
            raise CommandUnclear("Name the file that holds the words: shoebox labels use FILE")
        words = labelling.save(_read(Path(options.others[0])))
        count = len(words.labels)
        _say(f"{count} words are used", {"words": count}, options)


def _print_list(text: str, options: argparse.Namespace) -> None:
    if options.json:
        printing.print_json({"list": text})
    else:
        print(text, end="")


def _say(what: str, row: dict[str, Any], options: argparse.Namespace) -> None:
    if options.json:
        printing.print_json(row)
    else:
        print(f"{what}; labels follow at the next indexing.")


def _read(file: Path) -> str:
    if file.exists() and not file.is_file():
        raise UsageError(f"{file} is no file; name a text file.")
    try:
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as failure:
        raise UsageError(f"{file} could not be read as text; name a text file.") from failure


def _print_counts(counts: tuple[tuple[str, int], ...], options: argparse.Namespace) -> None:
    if options.json:
        printing.print_json(dict(counts))
        return
    for word, number in counts:
        print(f"{number:6}  {word}")
    if not counts:
        print("There are no labels yet; they come when all else is indexed.")


def _print_labels(session: Session, options: argparse.Namespace) -> None:
    found = {
        str(asset.path): list(_asked(partial(session.labelling.suggested, asset.id)))
        for asset in named_assets(session, options.others)
    }
    if options.json:
        printing.print_json(found)
        return
    for path, words in found.items():
        print(f"{shown(path)}: {', '.join(words) or 'none'}")


# ----------------------------------------------------------------------------- both


def _asked(ask: Callable[..., None]) -> Any:
    """What a call that cannot fail tells."""
    return waiting.waited(lambda then, failed: ask(then))


def _done(change: Callable[..., None]) -> None:
    """Wait for a change."""

    def start(then: Callable[[None], None], failed: Callable[[str], None]) -> None:
        change(then=lambda: then(None), failed=failed)

    waiting.waited(start)

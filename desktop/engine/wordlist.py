"""The list of words that pictures are compared with, as a text that the person may edit.

One word to a line, written with the article that it has in a sentence ("a dog", "snow"): it stands
so in "a photo of a dog". The label is the word without its article. ``# …`` begins a group.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from desktop.errors import UsageError
from desktop.paths import resources

log = logging.getLogger(__name__)

FILE = "labels.txt"  # in the library's folder: the person's own list
MOST_WORDS = 2000
_LONGEST_LINE = 100  # characters
_ARTICLES = ("a ", "an ", "the ")


@dataclass(frozen=True)
class WordList:
    """Words, as they stand in a sentence, in groups."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        """As they stand in a sentence, "a dog" and "snow": each once."""
        return tuple(dict.fromkeys(phrase for _, phrases in self.groups for phrase in phrases))

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """The label of each phrase."""
        return tuple(label_of(phrase) for phrase in self.phrases)

    @cached_property
    def digest(self) -> str:
        """Differs where the words do."""
        return hashlib.sha256("\n".join(self.phrases).encode()).hexdigest()


def label_of(phrase: str) -> str:
    """The phrase without its article."""
    for article in _ARTICLES:
        if phrase.lower().startswith(article):
            return phrase[len(article) :].strip()
    return phrase


def parse(text: str) -> WordList:
    """The words of a list.

    Raises:
        UsageError: It has too many words, or a line that is none.
    """
    groups: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        words = " ".join(line.split())
        if words.startswith("#"):
            groups.append((words.lstrip("# "), []))
        elif words:
            if len(words) > _LONGEST_LINE:
                raise UsageError(f"“{words[:40]}…” is too long for a label: one word to a line.")
            if not groups:
                groups.append(("", []))
            groups[-1][1].append(words)
    found = WordList(tuple((name, tuple(words)) for name, words in groups if words))
    if len(found.phrases) > MOST_WORDS:
        raise UsageError(f"A list has at most {MOST_WORDS} words; this one has more.")
    return found


def with_phrase(text: str, phrase: str) -> str:
    """A list with one more phrase, before the others.

    Raises:
        UsageError: It is there already, is none, or there are too many.
    """
    added = parse(phrase.lstrip("# "))
    if len(added.phrases) != 1:
        raise UsageError("Write one word, or a few that belong together.")
    known = {label.casefold() for label in parse(text).labels}
    if added.labels[0].casefold() in known:
        raise UsageError(f"“{added.labels[0]}” is in the list already.")
    together = f"{added.phrases[0]}\n{text}"
    parse(together)
    return together


def without(text: str, phrases: Collection[str]) -> str:
    """A list less some phrases; its groups stay."""
    gone = set(phrases)
    return "\n".join(line for line in text.splitlines() if " ".join(line.split()) not in gone)


def default_text() -> str:
    """The list that comes with Shoebox."""
    folder = resources() / "labels"
    names = ("people", "things", "scenes", "documents")
    return "\n".join((folder / f"{name}.txt").read_text("utf-8") for name in names)


def text(library: Path) -> str:
    """The list in use, as text: the person's own, or the one that comes with Shoebox."""
    try:
        return (library / FILE).read_text("utf-8-sig")
    except FileNotFoundError:
        return default_text()
    except (OSError, UnicodeDecodeError) as error:
        log.warning("the list of labels could not be read: %s", type(error).__name__)
        return default_text()


def load(library: Path) -> WordList:
    """The list in use; the one that comes with Shoebox where the person's makes no sense."""
    try:
        return parse(text(library))
    except UsageError as wrong:
        log.warning("the list of labels is not used: %s", wrong)
        return parse(default_text())


def save(library: Path, words: str) -> WordList:
    """Use this list from now on.

    Raises:
        UsageError: It makes no sense, or could not be written.
    """
    found = parse(words)
    if not found.phrases:
        raise UsageError("A list needs at least one word.")
    file = library / FILE
    draft = file.with_suffix(".tmp")
    try:
        draft.write_text(words if words.endswith("\n") else words + "\n", encoding="utf-8")
        draft.replace(file)
    except OSError as error:
        raise UsageError(f"The list could not be saved: {error.strerror}.") from error
    return found


def reset(library: Path) -> None:
    """Use the list that comes with Shoebox again.

    Raises:
        UsageError: The person's own could not be removed.
    """
    try:
        (library / FILE).unlink(missing_ok=True)
    except OSError as error:
        raise UsageError(f"The list could not be reset: {error.strerror}.") from error

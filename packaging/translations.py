"""Gather what the window says into resources/translations, and compile it.

    python packaging/translations.py            gather, and say what is not translated yet
    python packaging/translations.py --check    change nothing; 1 where something is missing

Each language is a file ``shoebox_<code>.ts``, to be edited by hand or with Qt Linguist; a new one
begins as ``python packaging/translations.py --add fr``. ``engine.json`` holds the sentences of the
engine, for the window to know them again.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import sentences as source
from sentences import Sentence

from desktop.ui.sentences import FILE
from desktop.ui.translation import CONTEXT

FOLDER = ROOT / "resources" / "translations"
_PLACES = re.compile(r"\{\w*\}|%n")


@dataclass(slots=True)
class Language:
    """One file of translations: by sentence, the forms (one, or one for each kind of number)."""

    code: str
    forms: dict[str, tuple[str, ...]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Bring the files up to date, or check them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--add", metavar="CODE", help="begin a language")
    chosen = parser.parse_args(arguments)
    said = sentences()
    found = [read(file) for file in sorted(FOLDER.glob("*.ts"))]
    if chosen.add:
        found.append(Language(chosen.add, {}))
    complaints = [complaint for language in found for complaint in problems(language, said)]
    if not chosen.check:
        (FOLDER / FILE).write_text(known_again(), encoding="utf-8")
    elif (FOLDER / FILE).read_text(encoding="utf-8") != known_again():
        complaints.append(f"{FILE} is not of these sources: run this without --check.")
    for language in [] if chosen.check else found:
        file = FOLDER / f"shoebox_{language.code}.ts"
        file.write_text(written(language, said), encoding="utf-8")
        compile_to(file, file.with_suffix(".qm"))
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


def sentences() -> list[Sentence]:
    """Everything that is to be translated, in the order of the alphabet."""
    made = {
        one.source: Sentence(one.source, one.counted) for one in source.of_the_engine().values()
    }
    return sorted((made | source.of_the_window()).values(), key=lambda one: one.source)


def known_again() -> str:
    """The engine's sentences, each with the holes in it that hold numbers."""
    table = {one.source: one.numbers for one in source.of_the_engine().values()}
    return json.dumps(table, indent=0, ensure_ascii=False, sort_keys=True) + "\n"


def read(file: Path) -> Language:
    """A file of translations."""
    forms = {}
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None, "lupdate writes one for each message"
        counted = [form.text or "" for form in translation.iter("numerusform")]
        forms[message.findtext("source", "")] = tuple(counted or [translation.text or ""])
    return Language(file.stem.removeprefix("shoebox_"), forms)


def problems(language: Language, said: Sequence[Sentence]) -> list[str]:
    """What is missing, and where a number or a name would be lost."""
    found = []
    for sentence in said:
        forms = language.forms.get(sentence.source, ("",))
        if not all(forms):
            found.append(f"{language.code}: not translated: {sentence.source}")
            continue
        wanted = _places(sentence.source)
        if any(not wanted - {"%n"} <= _places(form) <= wanted for form in forms):
            found.append(f"{language.code}: {', '.join(sorted(wanted))} wanted: {sentence.source}")
    return found


def _places(text: str) -> set[str]:
    return set(_PLACES.findall(text))


def written(language: Language, said: Sequence[Sentence]) -> str:
    """The file's text: what is said now, all in one context."""
    root = ET.Element("TS", version="2.1", language=language.code)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for sentence in said:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = sentence.source
        translation = ET.SubElement(message, "translation")
        forms = language.forms.get(sentence.source, ("",))
        if not all(forms):
            translation.set("type", "unfinished")
        if sentence.counted:
            message.set("numerus", "yes")
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(root, encoding="unicode") + "\n"


def compile_to(source: Path, target: Path) -> None:
    """Compile one file, what is unfinished left out."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())

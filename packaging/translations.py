"""Gather what the window says into resources/translations, and compile it: Qt's own tools do it.

    python packaging/translations.py            gather, and say what is not translated yet
    python packaging/translations.py --check    change nothing; 1 where something is missing

Each language is a file ``shoebox_<code>.ts``, to be edited by hand or with Qt Linguist; a new one
begins as ``python packaging/translations.py --add fr``.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from desktop.ui.translation import CONTEXT

FOLDER = ROOT / "resources" / "translations"
_PLACES = re.compile(r"\{\d*\}|%n")


@dataclass(frozen=True, slots=True)
class Sentence:
    """What the window says, in English; `counted` where its form depends on a number."""

    source: str
    counted: bool


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
    for language in [] if chosen.check else found:
        file = FOLDER / f"shoebox_{language.code}.ts"
        file.write_text(written(language, said), encoding="utf-8")
        compile_to(file, file.with_suffix(".qm"))
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


def sentences() -> list[Sentence]:
    """Everything that is marked for translation, in the order of the alphabet."""
    files = [*sorted((ROOT / "desktop" / "ui").rglob("*.py")), ROOT / "desktop" / "app.py"]
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "all.ts"
        _run("lupdate", "-locations", "none", *map(str, files), "-ts", str(gathered))
        found = {
            message.findtext("source", ""): message.get("numerus") == "yes"
            for message in ET.parse(gathered).iter("message")
        }
    for file in files:
        found |= dict.fromkeys(marked(ast.parse(file.read_text(encoding="utf-8"))), False)
    found |= dict.fromkeys(_titles(ROOT / "resources" / "tables.toml"), False)
    return [Sentence(source, counted) for source, counted in sorted(found.items())]


def marked(tree: ast.AST) -> list[str]:
    """What Qt's tool does not know: titles of panels, and texts marked with `text.noop`."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            titles = [word.value for word in node.keywords if word.arg == "title"]
            place = {"noop": node.args[:1], "Panel": [*node.args[1:2], *titles]}.get(name, [])
            found += [
                text.value
                for text in place
                if isinstance(text, ast.Constant) and isinstance(text.value, str)
            ]
    return found


def _titles(file: Path) -> list[str]:
    """The names of ready-made tables."""
    sets = tomllib.loads(file.read_text(encoding="utf-8"))
    return [one["title"] for group in sets.values() for one in group if "title" in one]


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
        wanted = sorted(_PLACES.findall(sentence.source))
        if any(sorted(_PLACES.findall(form)) != wanted for form in forms):
            found.append(f"{language.code}: {', '.join(wanted)} wanted: {sentence.source}")
    return found


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

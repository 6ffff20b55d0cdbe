"""Questions with right answers, as folders of text files that Shoebox indexes like any other.

The collections do not come with Shoebox. They are looked for in the folder that the environment's
``SHOEBOX_RETRIEVAL_SAMPLES`` names, else in ``shared/samples/retrieval`` beside the checkout.

Source: Cranfield, Cleverdon 1967, in TREC's XML; XQuAD, Artetxe et al. 2020, arXiv:1910.11856.
"""

from __future__ import annotations

import json
import os
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

_BESIDE = Path(__file__).parents[3] / "shared" / "samples" / "retrieval"


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed, and the names of the files that are right."""

    text: str
    right: frozenset[str]


@dataclass(frozen=True, slots=True)
class Collection:
    """Texts by the name of their file, and questions about them."""

    name: str
    texts: dict[str, str]
    questions: tuple[Question, ...]


def samples() -> Path | None:
    """Where the collections are; None where they are not on this computer."""
    folder = Path(os.environ.get("SHOEBOX_RETRIEVAL_SAMPLES") or _BESIDE)
    return folder if (folder / "cranfield").is_dir() and (folder / "xquad").is_dir() else None


def cranfield(folder: Path) -> Collection:
    """1,400 abstracts and 225 questions of aerodynamics."""
    documents = (folder / "cranfield" / "cran.all.1400.xml").read_text("utf-8", "replace")
    texts = {
        f"{number}.txt": text.strip() + "\n"
        for number, text in re.findall(
            r"<docno>\s*(\d+)\s*</docno>.*?<text>(.*?)</text>", documents, re.DOTALL
        )
    }
    right = defaultdict(set)
    for line in (folder / "cranfield" / "cranqrel.trec.txt").read_text("utf-8").splitlines():
        question, _, document, grade = line.split()
        if int(grade) > 0:
            right[int(question)].add(f"{document}.txt")
    asked = (folder / "cranfield" / "cran.qry.xml").read_text("utf-8")
    titles = re.findall(r"<title>(.*?)</title>", asked, re.DOTALL)
    questions = (  # the judgements number them by their position, not by <num>
        Question(" ".join(title.replace("-dash", "–").split()), frozenset(right[place]))
        for place, title in enumerate(titles, start=1)
    )
    return Collection("Cranfield", texts, tuple(one for one in questions if one.right))


def xquad(folder: Path, language: str) -> Collection:
    """240 paragraphs of Wikipedia and 1,190 questions, each answered by one of them.

    Args:
        language: "en" or "zh".
    """
    content = json.loads((folder / "xquad" / f"xquad.{language}.json").read_text("utf-8"))
    texts: dict[str, str] = {}
    questions: list[Question] = []
    for article in content["data"]:
        for paragraph in article["paragraphs"]:
            name = f"{len(texts) + 1}.txt"
            texts[name] = paragraph["context"].strip() + "\n"
            right = frozenset({name})
            questions += [Question(asked["question"], right) for asked in paragraph["qas"]]
    return Collection(f"XQuAD {language}", texts, tuple(questions))


def write(collection: Collection, folder: Path) -> None:
    """The texts as files."""
    folder.mkdir(parents=True)
    for name, text in collection.texts.items():
        (folder / name).write_text(text, "utf-8")

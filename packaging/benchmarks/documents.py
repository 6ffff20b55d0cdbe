"""Documents read in a second, format by format: through the decode child, beside kreuzberg alone.

Each document holds the same 30 pages of text. Where kreuzberg reads the format, too, it is measured
in this process, without our child, its messages and the cutting into passages.
"""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

from benchmarks.measure import Measure
from desktop.containers import mbox_
from desktop.formats import _samples
from desktop.workers.decode import Decoder

PLACES = 30
SENTENCES = 25  # in each
ROUNDS = 8
PASSAGE_CHARACTERS = 1000
LETTERS = 10  # with a photo of 3 MB each

Place = tuple[str, str]  # a heading, and what is under it


def run() -> list[Measure]:
    """Milliseconds for a document of each format."""
    places = list(_places())
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for extension, write in WRITERS.items():
            files.append(Path(folder) / f"document{extension}")
            write(files[-1], places)
        decoder = Decoder()
        try:
            return [*(_measure(decoder, path) for path in files), _attachments(Path(folder))]
        finally:
            decoder.stop()


def _attachments(folder: Path) -> Measure:
    """How fast the files in a mailbox are found, sized and told apart."""
    letter = EmailMessage()
    letter["Subject"], letter["From"] = "Benchmark", "a@example.org"
    letter.set_content("Here it is.")
    photo = random.Random(1).randbytes(3_000_000)
    letter.add_attachment(photo, "image", "jpeg", filename="a.jpg")
    (folder / "files.mbox").write_bytes((b"From a\n" + bytes(letter) + b"\n") * LETTERS)
    megabytes = (folder / "files.mbox").stat().st_size / 1e6
    with (folder / "files.mbox").open("rb") as file:
        seconds = _best(lambda: mbox_.read(file))
    return Measure("looking for files in a mailbox", megabytes / seconds, "MB/s", at_least=10.0)


def _measure(decoder: Decoder, path: Path) -> Measure:
    passages = len(decoder.decode(path, (), PASSAGE_CHARACTERS).passages)
    assert passages >= PLACES, f"{path.name} was not read as a whole"
    ours = _best(lambda: decoder.decode(path, (), PASSAGE_CHARACTERS))
    plain = _best(lambda: _with_kreuzberg(path)) if path.suffix in COMPARED else None
    return Measure(
        f"a {path.suffix[1:].upper()} of {PLACES} pages",
        ours * 1e3,
        "ms",
        at_most=1000.0,
        ratio=ours / plain if plain else None,
        plainly="kreuzberg in this process" if plain else "",
        note=f"{passages} passages, {path.stat().st_size / 1e3:.0f} kB",
    )


def _with_kreuzberg(path: Path) -> None:
    import kreuzberg

    config = kreuzberg.ExtractionConfig(
        use_cache=False, concurrency=kreuzberg.ConcurrencyConfig(max_threads=1)
    )
    kreuzberg.extract_file_sync(path, config=config)


def _best(task: Callable[[], object]) -> float:
    seconds = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        task()
        seconds.append(time.perf_counter() - started)
    return min(seconds)


# ----------------------------------------------------------------------------- the documents


def _places() -> Iterator[Place]:
    chance = random.Random(1)
    words = ["".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 9))) for _ in range(4000)]
    for number in range(1, PLACES + 1):
        sentences = (" ".join(chance.choices(words, k=14)).capitalize() for _ in range(SENTENCES))
        yield f"Chapter {number}", ". ".join(sentences) + "."


def _docx(path: Path, places: list[Place]) -> None:
    paragraph = "<w:p><w:pPr>{}</w:pPr><w:r><w:t>{}</w:t></w:r></w:p>"
    heading = '<w:outlineLvl w:val="0"/>'
    body = (paragraph.format(heading, a) + paragraph.format("", b) for a, b in places)
    _samples.write_word(path, "".join(body))


def _xlsx(path: Path, places: list[Place]) -> None:
    lines = (line for _, text in places for line in text.split(". "))
    cell = '<c t="inlineStr"><is><t>{}</t></is></c>'
    rows = ("".join(map(cell.format, line.split())) for line in lines)
    _samples.write_workbook(path, "".join(f"<row>{row}</row>" for row in rows))


def _pptx(path: Path, places: list[Place]) -> None:
    _samples.write_slides(path, [text for _, text in places])


def _epub(path: Path, places: list[Place]) -> None:
    _samples.write_book(path, [f"<h1>{a}</h1><p>{b}</p>" for a, b in places])


def _ods(path: Path, places: list[Place]) -> None:
    lines = (line for _, text in places for line in text.split(". "))
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    rows = ("".join(map(cell.format, line.split())) for line in lines)
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    _samples.write_opendocument(path, "spreadsheet", f"<table:table>{body}</table:table>")


def _odp(path: Path, places: list[Place]) -> None:
    slide = "<draw:page><draw:frame><text:p>{}</text:p></draw:frame></draw:page>"
    body = (slide.format(text) for _, text in places)
    _samples.write_opendocument(path, "presentation", "".join(body))


def _odt(path: Path, places: list[Place]) -> None:
    body = (f'<text:h text:outline-level="1">{a}</text:h><text:p>{b}</text:p>' for a, b in places)
    _samples.write_opendocument(path, "text", "".join(body))


def _pdf(path: Path, places: list[Place]) -> None:
    """A page for each place, its text in lines of about 90 characters."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(places)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(places)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for heading, text in places:
        lines = " T* ".join(f"({line}) Tj" for line in (heading, *text.split(". ")))
        content = f"BT /F1 9 Tf 12 TL 40 800 Td {lines} ET"
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font"
            f" << /F1 3 0 R >> >> /Contents {len(objects) + 2} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    body = "%PDF-1.4\n"
    offsets = []
    for number, written in enumerate(objects, start=1):
        offsets.append(f"{len(body):010d} 00000 n \n")
        body += f"{number} 0 obj\n{written}\nendobj\n"
    size = len(objects) + 1
    table = f"xref\n0 {size}\n0000000000 65535 f \n{''.join(offsets)}"
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    path.write_text(body + table + trailer, "ascii")


def _rtf(path: Path, places: list[Place]) -> None:
    body = (rf"\pard\outlinelevel0 {a}\par\pard {b}\par " for a, b in places)
    path.write_text(r"{\rtf1\ansi " + "".join(body) + "}", "ascii")


def _html(path: Path, places: list[Place]) -> None:
    body = (f"<h1>{a}</h1>\n<p>{b.replace('. ', '. <b>')}</p>\n" for a, b in places)
    path.write_text("<!DOCTYPE html><title>Benchmark</title>" + "".join(body), "utf-8")


def _markdown(path: Path, places: list[Place]) -> None:
    path.write_text("".join(f"# {a}\n\n{b}\n\n" for a, b in places), "utf-8")


def _csv(path: Path, places: list[Place]) -> None:
    rows = (line.replace(" ", ",") for _, text in places for line in text.split(". "))
    path.write_text("\n".join(rows), "utf-8")


def _eml(path: Path, places: list[Place]) -> None:
    body = "\n\n".join(text for _, text in places)
    path.write_text(f"From: a@example.org\nSubject: Benchmark\n\n{body}\n", "utf-8")


def _mbox(path: Path, places: list[Place]) -> None:
    path.write_text("".join(f"From a\nSubject: {a}\n\n{b}\n\n" for a, b in places), "utf-8")


def _text(path: Path, places: list[Place]) -> None:
    path.write_text("\n\n".join(text for _, text in places), "utf-8")


WRITERS: dict[str, Callable[[Path, list[Place]], None]] = {
    ".pdf": _pdf,
    ".txt": _text,
    ".md": _markdown,
    ".csv": _csv,
    ".html": _html,
    ".eml": _eml,
    ".mbox": _mbox,
    ".rtf": _rtf,
    ".docx": _docx,
    ".xlsx": _xlsx,
    ".pptx": _pptx,
    ".odt": _odt,
    ".ods": _ods,
    ".odp": _odp,
    ".epub": _epub,
}
COMPARED = {".pdf", ".html", ".eml", ".rtf", ".docx", ".xlsx", ".pptx", ".odt", ".epub"}

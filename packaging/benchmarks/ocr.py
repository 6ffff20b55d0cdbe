"""Reading words in pictures: time for a page and for the cheap test, memory, and words found.

The pages are drawn, so what they say is known. Beside it stands RapidOCR as it comes.
"""

import io
import random
import re
from collections import Counter
from collections.abc import Callable

import psutil
from PIL import Image, ImageDraw, ImageFont

from benchmarks.measure import Measure
from desktop.workers.ocr import WordReader

PAGES = 3
LINES, WORDS_IN_LINE = 42, 9
VOCABULARY = re.findall(
    r"\w+",
    "account balance bridge candle customs delivery engine forest garden harbour invoice journey"
    " kitchen ladder market number office payment quarter receipt station ticket umbrella village"
    " window yellow and by for from in of on the to was with",
)


def run() -> list[Measure]:
    """What a page and a look cost, the child's memory, and the share of words that was read."""
    texts = [_text(random.Random(seed)) for seed in range(PAGES)]
    pages = [_jpeg(_page(text)) for text in texts]
    small = _jpeg(_landscape())
    reader = WordReader()
    try:
        reader.check()  # loads the models
        look_seconds = _spent(lambda: reader.holds_words(small))
        read: list[str] = []
        page_seconds = _spent(lambda: read.extend(_words_of(reader, page) for page in pages))
        megabytes = reader.resident_bytes / 1e6
    finally:
        reader.stop()
    plain = _plain(pages[0])
    found = sum(map(_found, texts, read)) / sum(len(_words(text)) for text in texts)
    seconds = page_seconds / PAGES
    return [
        Measure("words read on a page", 100 * found, "%", at_least=95.0),
        Measure(
            "reading a page of 42 lines",
            seconds,
            "s of a core",
            ratio=seconds / plain,
            plainly=f"RapidOCR as it comes ({plain:.1f} s)",
        ),
        Measure("looking whether a photo holds words", 1000 * look_seconds, "ms of a core"),
        Measure("memory of the child that reads", megabytes, "MB", at_most=700.0),
    ]


def _spent(work: Callable[[], object]) -> float:
    """Processor seconds, of this process and its children: others may be busy beside them."""
    before = _processor_seconds()
    work()
    return _processor_seconds() - before


def _processor_seconds() -> float:
    own = psutil.Process()
    times = [process.cpu_times() for process in (own, *own.children())]
    return float(sum(one.user + one.system for one in times))


def _plain(page: bytes) -> float:
    """Seconds for a page with RapidOCR's own settings."""
    from rapidocr import RapidOCR

    engine = RapidOCR(params={"Global.log_level": "critical"})
    engine(page)
    return _spent(lambda: engine(page))


def _words_of(reader: WordReader, page: bytes) -> str:
    return " ".join(line.text for line in reader.read(page, None, 900).lines)


def _found(text: str, read: str) -> int:
    return sum((Counter(_words(text)) & Counter(_words(read))).values())


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]{2,}", text.lower())


def _text(chance: random.Random) -> str:
    return "\n".join(" ".join(chance.choices(VOCABULARY, k=WORDS_IN_LINE)) for _ in range(LINES))


def _page(text: str) -> Image.Image:
    """A page of 1600 pixels as a scanner gives it: grey, with noise, not quite straight."""
    page = Image.new("L", (1132, 1600), 236)
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(20)
    for number, line in enumerate(text.split("\n")):
        draw.text((110, 120 + 32 * number), line, fill=40, font=font)
    noise = Image.effect_noise(page.size, 14)
    return Image.blend(page.rotate(0.6, fillcolor=236), noise, 0.12).convert("RGB")


def _landscape() -> Image.Image:
    return Image.merge("RGB", [Image.radial_gradient("L").resize((512, 384))] * 3)


def _jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=80)
    return out.getvalue()

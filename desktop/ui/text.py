"""Records as a person reads them: sizes, times, names, kinds."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from desktop.records import Asset, Hit, Kind

_NUMBERS = re.compile(r"([0-9]+)")
_TYPE_NAMES = {"JPG": "JPEG", "TIF": "TIFF", "HTM": "HTML", "MD": "Markdown"}
MARK_START, MARK_END = "\x02", "\x03"  # around words that matched, in a snippet


def tr(text: str, count: int = -1) -> str:
    """A translated sentence; `%n` in it is the count, which decides its form."""
    said = QCoreApplication.translate("shoebox", text, None, count)
    if count >= 0 and said == text.replace("%n", str(count)):  # not translated
        return text.replace("%n", number(count))
    return said


def counted(one: str, many: str, count: int) -> str:
    """A sentence with a count: `one` in English for 1, else `many`, in which `%n` is the count.

    Other languages have a form of `many` for each kind of number.
    """
    said = tr(many, count)
    return one if count == 1 and said == many.replace("%n", number(1)) else said


def noop(text: str) -> str:
    """The same text, marked: it is translated where it is shown."""
    return text


def number(value: int) -> str:
    """1234 as "1,234"."""
    return QLocale().toString(value)


def decimal(value: float, decimals: int = 1) -> str:
    """3.14 as "3.1"."""
    return QLocale().toString(float(value), "f", decimals)


def plainly(value: float) -> str:
    """1.50 as "1.5", and 2.0 as "2"; thousands are not set apart."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 10)


def quoted(words: str) -> str:
    """Words in the quotation marks of the language."""
    return tr("“{0}”").format(words)


def files(count: int) -> str:
    """A count as "1 file" or "2,137 files"."""
    return counted("1 file", "%n files", count)


def size(count: int) -> str:
    """Bytes as "3.4 MB" or "900 MB"."""
    leading = float(count)
    while leading >= 1000:
        leading /= 1000
    decimals = 1 if count >= 1000 and leading < 10 else 0
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(count, decimals, form)


def day(moment: datetime) -> str:
    """A date in the reader's own form."""
    return _day(QLocale().name(), moment.year, moment.month, moment.day)


@lru_cache(maxsize=2048)
def _day(locale: str, year: int, month: int, day_of_month: int) -> str:
    return QLocale(locale).toString(QDate(year, month, day_of_month), day_form())


def day_form() -> str:
    """How a date is written here, as Qt spells it; the year always in full."""
    return _whole_years(QLocale().dateFormat(QLocale.FormatType.ShortFormat))


def _whole_years(form: str) -> str:
    return re.sub("y+", "yyyy", form)


def month(when: datetime) -> str:
    """A month with its year, as "March 2021"."""
    name = QLocale().standaloneMonthName(when.month, QLocale.FormatType.LongFormat)
    return f"{name[:1].upper()}{name[1:]} {when.year}"


def long_day(when: datetime) -> str:
    """A day with its weekday, as "Sunday, 14 March 2021", in the reader's own form."""
    return QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat)


def moment(when: datetime) -> str:
    """A date and a time in the reader's own form, in the computer's time zone."""
    local = when.astimezone() if when.tzinfo is not None else when
    stamp = QDateTime(local.year, local.month, local.day, local.hour, local.minute, local.second)
    form = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(stamp, _whole_years(form))


def wall_clock(when: datetime) -> str:
    """When a photo was taken, as clocks there showed it; with the zone where it is not ours."""
    shown = moment(when.replace(tzinfo=None))
    zone = when.utcoffset()
    if zone is None or zone == when.astimezone().utcoffset():
        return shown
    minutes = round(zone.total_seconds() / 60)
    hours = f"{abs(minutes) // 60}:{abs(minutes) % 60:02d}".removesuffix(":00")
    return f"{shown} (UTC{'−' if minutes < 0 else '+'}{hours})"


def named_date(when: datetime) -> str:
    """A date that a file's name tells, marked as the guess that it is."""
    exact = when.hour or when.minute or when.second
    return tr("about {0}, from the file name").format(moment(when) if exact else day(when))


def stars(rating: str) -> str:
    """A rating from 1 to 5 as "★★★☆☆"."""
    count = int(rating) if rating in tuple("12345") else 0
    return "★" * count + "☆" * (5 - count)


def duration(seconds: float) -> str:
    """Time left, as exact as it deserves."""
    if seconds < 50:
        return tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 90:
        return counted("about 1 minute left", "about %n minutes left", minutes)
    return counted("about 1 hour left", "about %n hours left", round(minutes / 60))


def about(seconds: float) -> str:
    """How long something will take, as exact as a guess deserves."""
    if seconds < 90:
        return tr("about a minute")
    minutes = seconds / 60
    if minutes < 90:
        return counted("about a minute", "about %n minutes", round(minutes))
    return counted("about an hour", "about %n hours", round(minutes / 60))


def unreadable(count: int) -> str:
    """How many files could not be read."""
    return counted("1 file could not be read", "%n files could not be read", count)


def photos(count: int) -> str:
    """A count as "1 photo" or "2,137 photos"."""
    return counted("1 photo", "%n photos", count)


def documents(count: int) -> str:
    """A count as "1 document" or "37 documents"."""
    return counted("1 document", "%n documents", count)


def pages(count: int) -> str:
    """A count as "1 page" or "37 pages"."""
    return counted("1 page", "%n pages", count)


def type_badge(asset: Asset) -> str:
    """The type, as "PDF"; "" where every second file would carry it (JPEG) or there is none."""
    ending = asset.path.suffix.lstrip(".").upper()
    return "" if ending in ("JPG", "JPEG") else ending[:5]


def type_name(asset: Asset) -> str:
    """The type with its usual name: "JPEG", "PDF"; "File" where the name has no ending."""
    ending = asset.path.suffix.lstrip(".").upper()
    return _TYPE_NAMES.get(ending, ending) or tr("File")


def sortable(words: str) -> list[tuple[bool, int, str]]:
    """A key by which "page 9" comes before "page 10", and case does not count."""
    return [
        (not part.isdecimal(), int(part) if part.isdecimal() else 0, part)
        for part in _NUMBERS.split(words.casefold())
        if part
    ]


def page_of(hit: Hit) -> str:
    """The page, as "page 3", or what it is called; "" for a photo or a document of one page."""
    if hit.label:
        return hit.label
    if hit.page is None or (hit.asset.page_count or 0) <= 1:
        return ""
    return tr("page {0}").format(hit.page)


def second_line(hit: Hit) -> str:
    """What a card says under the name."""
    asset = hit.asset
    when = day(asset.taken or asset.dated or asset.modified)
    if asset.kind is Kind.PHOTO:
        measure = f"{asset.width} × {asset.height}" if asset.width and asset.height else ""
    elif asset.page_count and asset.page_count > 1:
        measure = pages(asset.page_count)
    else:
        measure = size(asset.size)
    return " · ".join(part for part in (when, measure) if part)


def plain(snippet: str) -> str:
    """A snippet without its marks."""
    return snippet.replace(MARK_START, "").replace(MARK_END, "")


def marked(snippet: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet's plain text on one line, and (start, length) of each word that matched."""
    text, spans, start = "", [], -1
    for part in re.split(f"([{MARK_START}{MARK_END}])", re.sub(r"\s+", " ", snippet)):
        if part == MARK_START:
            start = len(text)
        elif part == MARK_END:
            if 0 <= start < len(text):
                spans.append((start, len(text) - start))
            start = -1
        else:
            text += part
    return text, tuple(spans)


def folder_path(path: Path) -> str:
    """A folder as a person writes it: below their home it begins with ``~``."""
    try:
        below = path.relative_to(Path.home())
    except (ValueError, RuntimeError):  # elsewhere, or there is no home
        return str(path)
    return str(Path("~") / below)


def folder_name(path: Path) -> str:
    """The last part of a path, or all of it for a drive's root."""
    return path.name or str(path)

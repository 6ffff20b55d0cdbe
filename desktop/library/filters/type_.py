"""``type:pdf``: what an asset is, or the extension of its file."""

import re
from itertools import chain

from desktop.library.folding import folded
from desktop.library.pairs import RAWS
from desktop.records import Condition, Filter, Kind

_KINDS = {
    **dict.fromkeys(("photo", "picture", "image", "foto", "bild", "bilder"), str(Kind.PHOTO)),
    **dict.fromkeys(("document", "docs", "dokument", "dokumente"), str(Kind.DOCUMENT)),
}
_SORTS = {  # what people call several extensions together
    **dict.fromkeys(("email", "e-mail", "mail", "mails"), ("eml", "emlx", "msg", "mbox", "mht")),
    **dict.fromkeys(
        ("spreadsheet", "excel", "tabelle", "tabellen", "tableur"),
        ("xlsx", "xls", "xlsm", "ods", "csv", "tsv"),
    ),
    **dict.fromkeys(
        ("presentation", "powerpoint", "slides", "präsentation", "präsentationen"),
        ("pptx", "ppt", "odp", "pps", "ppsx"),
    ),
    "word": ("docx", "doc", "docm", "odt", "rtf"),
    **dict.fromkeys(("book", "ebook", "buch"), ("epub",)),
    **dict.fromkeys(("archive", "archiv"), ("zip", "tar", "gz", "tgz")),
}
_UNREAD = ("video", "movie", "film", "audio", "music", "musik", "song")
_WORDS = {*_KINDS, *_SORTS, *_UNREAD}
_SAME = (
    ("jpg", "jpeg", "jpe", "jfif"),
    ("tif", "tiff"),
    ("heic", "heif"),
    ("htm", "html"),
    ("md", "markdown"),
)
_NAMED = ("pdf", "png", "gif", "svg", "txt", *chain(*_SAME, *_SORTS.values()))
_PLURALS = {f"{name}s": name for name in _NAMED}
_EXTENSION = re.compile(r"\w{1,12}")
_BETWEEN = re.compile(r"\s*[,;|]\s*")


def parse(value: str) -> Condition:
    """The condition for a kind or an extension; any of several, with commas between them."""
    extensions: list[str] = []
    kinds: list[str] = []
    for part in _BETWEEN.split(value.strip()):
        name = folded(part.lstrip(".*"))
        name = next((one for one in (name, name.removesuffix("s")) if one in _WORDS), name)
        if name in _KINDS:
            kinds.append(_KINDS[name])
        elif name in _SORTS:
            extensions += _SORTS[name]
        elif name in _UNREAD:
            raise ValueError(f"Shoebox reads photos and documents; “type:{value}” is neither.")
        elif _EXTENSION.fullmatch(name):
            extensions += same(_PLURALS.get(name, name))
        else:
            raise ValueError(f"“type:{value}” names no kind of file; try type:photo or type:pdf.")
    columns = (("asset.kind", kinds), ("asset.extension", extensions))
    return Condition(
        " OR ".join(
            f"{column} IN ({', '.join('?' * len(values))})" for column, values in columns if values
        ),
        (*kinds, *extensions),
        all_files=not set(RAWS).isdisjoint(extensions),
    )


def same(extension: str) -> tuple[str, ...]:
    """All extensions of the same format, the one first that stands for them."""
    return next((group for group in _SAME if extension in group), (extension,))


FILTER = Filter(
    key="type",
    example="type:pdf",
    help="Only photos, only documents, or only files with this extension.",
    parse=parse,
    values=("photo", "document", "pdf", "jpg", "png", "heic", "txt", "md"),
)

"""``type:pdf``: what an asset is, or the extension of its file."""

import re

from desktop.library.folding import folded
from desktop.library.pairs import RAWS
from desktop.records import Condition, Filter, Kind

_KINDS = {
    "photo": Kind.PHOTO,
    "photos": Kind.PHOTO,
    "picture": Kind.PHOTO,
    "pictures": Kind.PHOTO,
    "image": Kind.PHOTO,
    "images": Kind.PHOTO,
    "document": Kind.DOCUMENT,
    "documents": Kind.DOCUMENT,
}
_SAME = (
    ("jpg", "jpeg", "jpe", "jfif"),
    ("tif", "tiff"),
    ("heic", "heif"),
    ("htm", "html"),
    ("md", "markdown"),
)
_EXTENSION = re.compile(r"\w{1,12}")


def parse(value: str) -> Condition:
    """The condition for a kind or an extension."""
    name = folded(value.strip().lstrip(".*"))
    if name in _KINDS:
        return Condition("asset.kind = ?", (str(_KINDS[name]),))
    if not _EXTENSION.fullmatch(name):
        raise ValueError(f"“type:{value}” names no kind of file; try type:photo or type:pdf.")
    extensions = next((group for group in _SAME if name in group), (name,))
    marks = ", ".join("?" * len(extensions))
    return Condition(f"asset.extension IN ({marks})", extensions, all_files=name in RAWS)


FILTER = Filter(
    key="type",
    example="type:pdf",
    help="Only photos, only documents, or only files with this extension.",
    parse=parse,
    values=("photo", "document", "pdf", "jpg", "png", "heic", "txt", "md"),
)

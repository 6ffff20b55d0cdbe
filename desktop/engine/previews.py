"""Where the small JPEGs that we made are kept: in the library, by content, one for each page."""

from collections.abc import Iterable
from pathlib import Path

from desktop.errors import LibraryUnavailable
from desktop.records import PreparedPage


def preview_file(library: Path, content_hash: str, page: int | None) -> Path:
    """The preview of a photo, or of a document's page; it need not exist.

    Args:
        page: From 1; None for a photo.
    """
    name = content_hash if page is None else f"{content_hash}-{page}"
    return library / "previews" / content_hash[:2] / f"{name}.jpg"


def keep_previews(library: Path, content_hash: str, pages: Iterable[PreparedPage]) -> None:
    """Write the previews of one content; each is whole or absent, also after a crash.

    Raises:
        LibraryUnavailable: The disk is full, or the library cannot be written.
    """
    for page in pages:
        if not page.preview:
            continue
        file = preview_file(library, content_hash, page.number)
        draft = file.with_suffix(".tmp")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(page.preview)
            draft.replace(file)
        except OSError as error:
            raise LibraryUnavailable(
                f"A preview could not be saved ({error.strerror}). Make room on the disk that "
                "holds the library; Shoebox then goes on by itself."
            ) from error

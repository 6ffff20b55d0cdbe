"""What a file is by its first bytes, for files whose extension lies or says nothing."""

HEAD_BYTES = 256

# Source: the formats' own specifications; the extension stands for the format that declares it.
_BEGINNINGS = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"GIF87a", ".gif"),
    (b"GIF89a", ".gif"),
    (b"BM", ".bmp"),
    (b"II*\0\x10\0\0\0CR", ".cr2"),
    (b"II*\0", ".tif"),
    (b"MM\0*", ".tif"),
    (b"II+\0", ".tif"),
    (b"MM\0+", ".tif"),
    (b"IIRO", ".orf"),
    (b"IIRS", ".orf"),
    (b"MMOR", ".orf"),
    (b"IIU\0", ".rw2"),
    (b"FUJIFILMCCD-RAW", ".raf"),
    (b"8BPS\0", ".psd"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", ".jp2"),
    (b"\xff\x4f\xff\x51", ".jp2"),
    (b"%PDF-", ".pdf"),
    (b"{\\rtf", ".rtf"),
    (b"MIME-Version:", ".mht"),
)
_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"), ".heic"),
    **dict.fromkeys((b"avif", b"avis"), ".avif"),
    b"crx ": ".cr3",
}
_GENERAL_BRANDS = (b"mif1", b"msf1")  # of any such picture; those that follow say more


# What an OpenDocument file or a book says first; the archive's own header is before it.
_MIME_TYPES = (
    (b"mimetypeapplication/epub+zip", ".epub"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", ".odt"),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", ".ods"),
    (b"mimetypeapplication/vnd.oasis.opendocument.presentation", ".odp"),
)
_HTML = (b"<!doctype html", b"<html")


def extension_of(head: bytes) -> str | None:
    """An extension that files beginning like this should have; None where that is not known."""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ".webp"
    if head[4:8] == b"ftyp":
        return _of_brands(head)
    if head[:4] == b"PK\3\4":
        return next((name for said, name in _MIME_TYPES if head.startswith(said, 30)), None)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:14].lower().startswith(_HTML):
        return ".html"
    return next((name for beginning, name in _BEGINNINGS if head.startswith(beginning)), None)


def _of_brands(head: bytes) -> str | None:
    """By the major brand of an ISO file, or by those that follow where it is a general one."""
    end = min(int.from_bytes(head[:4]), len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))]
    general = ".heic" if brands[0] in _GENERAL_BRANDS else None
    if general is None:
        brands = brands[:1]
    return next((_BRANDS[brand] for brand in brands if brand in _BRANDS), general)

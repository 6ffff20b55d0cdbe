"""What a file is by its first bytes, for files whose extension lies or says nothing."""

HEAD_BYTES = 64

# Source: the formats' own specifications; the extension stands for the format that declares it.
_BEGINNINGS = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"GIF87a", ".gif"),
    (b"GIF89a", ".gif"),
    (b"BM", ".bmp"),
    (b"II*\0", ".tif"),
    (b"MM\0*", ".tif"),
    (b"II+\0", ".tif"),
    (b"MM\0+", ".tif"),
    (b"%PDF-", ".pdf"),
)
_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1"), ".heic"),
    **dict.fromkeys((b"avif", b"avis"), ".avif"),
}


def extension_of(head: bytes) -> str | None:
    """An extension that files beginning like this should have; None where that is not known."""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ".webp"
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12])
    return next((name for beginning, name in _BEGINNINGS if head.startswith(beginning)), None)

"""What a file is, by its first bytes; its name proves nothing."""

from models.scan import MediaType

HEAD_BYTES = 1024
"""A PDF header may stand behind junk, within the first 1024 bytes (PDF 1.7, appendix H.3.4.1)."""

MAGIC = (
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"II*\x00", MediaType.TIFF),
    (b"MM\x00*", MediaType.TIFF),
    (b"II+\x00\x08\x00\x00\x00", MediaType.TIFF),
    (b"MM\x00+\x00\x08\x00\x00", MediaType.TIFF),
)
"""The last two are BigTIFF."""

PDF_MAGIC = (b"%PDF-", b"%PDF.", b"%PDF1", b"%!PS-Adobe-3.0 PDF-")
"""The standard's, two misspellings that every viewer forgives, and the PostScript-like header of H.3.4.1."""


def media_type_of(head: bytes) -> MediaType | None:
    """Return the type whose magic bytes `head` (the first 1024 bytes) carries, None when there is none."""
    for magic, media_type in MAGIC:
        if head.startswith(magic):
            return media_type
    if any(magic in head[:HEAD_BYTES] for magic in PDF_MAGIC):
        return MediaType.PDF
    return None

import pytest

from models.scan import MediaType
from pipeline.open.media_type_of import media_type_of


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"%PDF-1.7\n", MediaType.PDF),
        (b"\xef\xbb\xbf%PDF-1.4", MediaType.PDF),
        (b"x" * 1000 + b"%PDF-1.4", MediaType.PDF),
        (b"x" * 1024 + b"%PDF-1.4", None),
        (b"%PDF1.4", MediaType.PDF),
        (b"II*\x00\x10\x00\x00\x00", MediaType.TIFF),
        (b"MM\x00*\x00\x00\x00\x08", MediaType.TIFF),
        (b"II+\x00\x08\x00\x00\x00", MediaType.TIFF),
        (b"MM\x00+\x00\x08\x00\x00", MediaType.TIFF),
        (b"\xff\xd8\xff\xe1", MediaType.JPEG),
        (b"\xff\xd8", None),
        (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
        (b"\x89PNG\n\x1a\n", None),
        (b"GIF89a", None),
        (b"BM6\x00", None),
        (b"\x00\x00\x00\x0cjP  ", None),
        (b"RIFF\x00\x00\x00\x00WEBP", None),
        (b"", None),
    ],
)
def test_media_type_of(head: bytes, expected: MediaType | None):
    assert media_type_of(head) is expected

"""Images as files, and what the source says of them."""

import io
from pathlib import Path

import pytest
from PIL import Image

from models.errors import UnreadableScanError
from models.scan import MediaType, Pixels, Reason
from pipeline.open.image_source import ImageSource
from pipeline.open.limits import Limits


def source_of(
    octets: bytes, media_type: MediaType, tmp_path: Path, limits: Limits | None = None
) -> ImageSource:
    path = tmp_path / "scan"
    path.write_bytes(octets)
    return ImageSource(str(path), media_type, limits=limits or Limits())


def page_of(octets: bytes, media_type: MediaType, tmp_path: Path) -> tuple[Pixels, float]:
    return source_of(octets, media_type, tmp_path).page(1)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def reason_of_page(source: ImageSource, number: int = 1) -> Reason:
    with pytest.raises(UnreadableScanError) as caught:
        source.page(number)
    return caught.value.reason

"""Images with many pages: all of them, in any order, and no more than allowed."""

import contextlib
import struct

import numpy as np
import pytest
from PIL import Image

from models.errors import UnreadableScanError
from models.scan import MediaType, Reason
from pipeline.open.image_source import ImageSource
from pipeline.open.limits import Limits
from tests.pipeline.open.image_kit import reason_of_page, saved, source_of


def chapters(count: int) -> list[Image.Image]:
    return [Image.fromarray(np.full((80, 60), 20 * number, dtype=np.uint8)) for number in range(1, count + 1)]


def bundle(count: int, **options: object) -> bytes:
    first, *rest = chapters(count)
    return saved(first, "TIFF", save_all=True, append_images=rest, **options)


def test_all_pages_of_a_tiff_in_any_order(tmp_path):
    source = source_of(bundle(5), MediaType.TIFF, tmp_path)
    assert source.page_count == 5
    assert [int(source.page(number)[0].max()) for number in (5, 1, 3, 2, 4)] == [100, 20, 60, 40, 80]


@pytest.mark.parametrize("tag", [{254: 1}, {255: 2}, {254: 4}])
def test_thumbnails_and_masks_are_no_pages(tag, tmp_path):
    first, second, third = chapters(3)
    second.encoderinfo = {"tiffinfo": tag}
    octets = saved(first, "TIFF", save_all=True, append_images=[second, third])
    source = source_of(octets, MediaType.TIFF, tmp_path)
    assert source.page_count == 2
    assert [int(source.page(number)[0].max()) for number in (1, 2)] == [20, 60]


@pytest.mark.parametrize("compression", [None, "tiff_lzw"])
def test_a_cut_bundle_keeps_its_good_pages(compression, tmp_path):
    octets = bundle(5, compression=compression)
    for length in range(8, len(octets), len(octets) // 40):
        path = tmp_path / "cut"
        path.write_bytes(octets[:length])
        try:
            source = ImageSource(str(path), MediaType.TIFF, limits=Limits())
        except UnreadableScanError:
            assert length < len(octets) / 5 + 300
            continue
        for number in range(1, source.page_count + 1):
            with contextlib.suppress(UnreadableScanError, OSError, SyntaxError):
                assert (source.page(number)[0] == 20 * number).all()
        lost = source.page_count - len(source._frames.pages)
        assert lost == (1 if source._frames.broken else 0)


def test_a_chain_that_bites_its_tail_ends(tmp_path):
    octets = bytearray(bundle(1))
    (directory,) = struct.unpack_from("<I", octets, 4)
    (entries,) = struct.unpack_from("<H", octets, directory)
    struct.pack_into("<I", octets, directory + 2 + 12 * entries, directory)
    source = source_of(bytes(octets), MediaType.TIFF, tmp_path)
    assert source.page_count == 2
    assert source.page(1)[0].max() == 20
    assert reason_of_page(source, 2) is Reason.DAMAGED


def test_more_pages_than_allowed_are_counted_only_to_the_limit(tmp_path):
    source = source_of(bundle(5), MediaType.TIFF, tmp_path, Limits(pages=3))
    assert source.page_count == 4

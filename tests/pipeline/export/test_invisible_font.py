import io

from PIL import ImageFont

from pipeline.export.invisible_font import _checksum, character_map, font_file, glyph_map


def test_freetype_opens_the_font():
    assert ImageFont.truetype(io.BytesIO(font_file()), 20).size == 20


def test_checksums_add_up():
    assert _checksum(font_file()) == 0xB1B0AFBA


def test_maps_are_small():
    assert len(glyph_map()) < 300
    assert character_map().count(b"> <") == 1 + 2 * 256

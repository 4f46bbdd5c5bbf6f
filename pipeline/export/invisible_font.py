"""A font without ink: every character has the same empty glyph and a width.

PDF/A wants each font embedded, also the one of invisible text; real shapes for all Vietnamese letters would
add hundreds of kilobytes that nobody sees.
"""

import struct
import zlib
from functools import cache

from pipeline.export.unicode_map import unicode_map

UNITS_PER_EM = 1000
ADVANCE = 500
"""Width of each character in thousandths of the font size."""
ASCENT = 800
DESCENT = -200
_EMPTY_GLYPHS = 2
"""Glyph 0 is `.notdef`, which PDF/A forbids to show, so that text uses glyph 1."""
_CHECKSUM_MAGIC = 0xB1B0AFBA
"""Minuend of `head.checkSumAdjustment` in the OpenType specification."""


@cache
def font_file() -> bytes:
    """Return a TrueType file with two empty glyphs."""
    tables = {
        b"glyf": b"\0\0\0\0",
        b"head": _head(0),
        b"hhea": struct.pack(
            ">HHhhhHhhhhhhhhhhhH", 1, 0, ASCENT, DESCENT, 0, ADVANCE, 0, 0, 0, 1, *([0] * 7), _EMPTY_GLYPHS
        ),
        b"hmtx": struct.pack(">HhHh", ADVANCE, 0, ADVANCE, 0),
        b"loca": struct.pack(">HHH", 0, 0, 0),
        b"maxp": struct.pack(">IH13H", 0x00010000, _EMPTY_GLYPHS, 0, 0, 0, 0, 1, *([0] * 8)),
    }
    unadjusted = _assemble(tables)
    return _assemble(tables | {b"head": _head((_CHECKSUM_MAGIC - _checksum(unadjusted)) & 0xFFFFFFFF)})


@cache
def glyph_map() -> bytes:
    """Return the CIDToGIDMap, deflated: each of the 65,536 characters is drawn with glyph 1."""
    return zlib.compress(b"\0\1" * 0x10000, 9)


@cache
def character_map() -> bytes:
    """Return the ToUnicode CMap: the code of a character is its UTF-16 unit.

    One range per high byte: a range must not cross it (ISO 32000-1, 9.10.3).
    """
    ranges = [f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>" for high in range(0x100)]
    return unicode_map(ranges, kind="bfrange")


def _head(adjustment: int) -> bytes:
    revision, magic, flags, created = 0x00010000, 0x5F0F3CF5, 0, 0
    return struct.pack(
        ">IIIIHHqqhhhhHHhhh",
        *(0x00010000, revision, adjustment, magic, flags, UNITS_PER_EM, created, created),
        *(0, DESCENT, ADVANCE, ASCENT, 0, 8, 2, 0, 0),
    )


def _assemble(tables: dict[bytes, bytes]) -> bytes:
    """Return the offset table and the tables, each padded to four bytes."""
    entry_selector = len(tables).bit_length() - 1
    search_range = 16 << entry_selector
    header = struct.pack(
        ">IHHHH", 0x00010000, len(tables), search_range, entry_selector, len(tables) * 16 - search_range
    )
    directory, body = b"", b""
    for tag, table in sorted(tables.items()):
        offset = len(header) + 16 * len(tables) + len(body)
        checked = table[:8] + b"\0\0\0\0" + table[12:] if tag == b"head" else table
        directory += tag + struct.pack(">III", _checksum(checked), offset, len(table))
        body += table + b"\0" * (-len(table) % 4)
    return header + directory + body


def _checksum(table: bytes) -> int:
    padded = table + b"\0" * (-len(table) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF

"""Wrap bare CCITT fax data, as PDF stores it, into a TIFF file that decoders read."""

import struct

SHORT, LONG = 3, 4
GROUP_3, GROUP_4 = 3, 4
TWO_DIMENSIONAL = 1
"""Bit of T4Options."""


def fax_tiff(octets: bytes, *, columns: int, rows: int, k: int) -> bytes:
    """Return a one-page TIFF.

    Args:
        octets: the compressed data.
        columns: pixels a row.
        rows: number of rows.
        k: PDF's /K: below 0 Group 4, 0 Group 3 in one dimension, above 0 in two.
    """
    entries = [
        (256, LONG, columns),
        (257, LONG, rows),
        (258, SHORT, 1),
        (259, SHORT, GROUP_4 if k < 0 else GROUP_3),
        (262, SHORT, 0),  # white is zero, as in every fax
        (273, LONG, 0),
        (277, SHORT, 1),
        (278, LONG, rows),
        (279, LONG, len(octets)),
    ]
    if k > 0:
        entries.append((292, LONG, TWO_DIMENSIONAL))
    start = 8 + 2 + 12 * len(entries) + 4
    packed = b"".join(_entry(tag, kind, start if tag == 273 else value) for tag, kind, value in entries)  # noqa: PLR2004
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + packed + bytes(4) + octets


def _entry(tag: int, kind: int, value: int) -> bytes:
    """Pack one directory entry; a short lies in the lower half of its field."""
    return struct.pack("<HHII", tag, kind, 1, value)

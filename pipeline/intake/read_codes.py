"""Codes on a page: the one door to zxing-cpp."""

import zxingcpp

from models.scan import Pixels

_KINDS = zxingcpp.BarcodeFormat.QRCode | zxingcpp.BarcodeFormat.Code128 | zxingcpp.BarcodeFormat.Code39
"""What cover sheets and PATCH-T sheets carry; fewer kinds, fewer false finds in tables."""


def read_codes(grey: Pixels) -> tuple[str, ...]:
    """Return the text of every code on the page (grey), in any direction, without repetition."""
    found = zxingcpp.read_barcodes(grey, formats=_KINDS)
    return tuple(dict.fromkeys(one.text for one in found if one.valid))

"""Addresses whose parts have slots of their own on the next line."""

import re

from pipeline.understand.page_tokens import PageTokens

_UNIT_SLOT = re.compile(r"(?:Xã|Phường|Huyện|Quận|Thành phố|Thị xã|TP|Tỉnh)\b[^:]{0,16}:")


def goes_on_with_unit(page: PageTokens, index: int) -> bool:
    """Tell whether a row begins with the slot of an address's part ("Huyện: … Tỉnh: …")."""
    return index < len(page.rows) and bool(_UNIT_SLOT.match(page.rows[index].text))

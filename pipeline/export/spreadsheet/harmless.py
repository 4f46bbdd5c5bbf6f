"""Cells that no spreadsheet takes for a formula."""

import re

_STARTS = "=+-@\t\r\n|＝＋－＠"
"""What a spreadsheet may take for the beginning of a formula or command, full-width signs too."""
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*")


def harmless(cell: str) -> str:
    """Return the cell as it may stand in a CSV file.

    A cell that begins like a formula (blanks before it aside) gets an apostrophe in front, which spreadsheets
    take for "this is text". Signed numbers stay as they are: they calculate nothing.
    """
    begins = cell.lstrip(" \u00a0\ufeff")
    if begins[:1] and begins[0] in _STARTS and not _NUMBER.fullmatch(begins):
        return f"'{cell}"
    return cell

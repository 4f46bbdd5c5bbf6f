"""The dotted lines under a label's own that its value may go on over."""

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.page_tokens import PageTokens

_SAME = 0.5
"""How far ends of one line's leaders may differ in height, in line heights."""
_BELOW = 0.6
"""How far below the label's words the next line lies at least."""
_HIGH = 1.6
"""Height of a line's strip, most of it above the dots."""


def further_lines(clean: CleanPage, page: PageTokens, row: int, most: int) -> tuple[Box, ...]:
    """Return the strips of up to `most` dotted lines between a row and the next one that has print.

    A line that the next row's words stand on is that row's, whichever label they are.
    """
    em, bottom = page.em, page.rows[row].box.bottom
    below = page.rows[row + 1].box.top if row + 1 < len(page.rows) else float(page.height)
    lines: list[list[Box]] = []
    for leader in sorted(clean.layout.leaders, key=lambda box: box.bottom):
        if not bottom + _BELOW * em < leader.bottom < below - 0.2 * em:
            continue
        if lines and leader.bottom - lines[-1][0].bottom < _SAME * em:
            lines[-1].append(leader)
        else:
            lines.append([leader])
    return tuple(_strip(Box.hull(line), em) for line in lines[:most])


def _strip(line: Box, em: float) -> Box:
    return Box(
        left=line.left, top=line.bottom - (_HIGH - 0.3) * em, right=line.right, bottom=line.bottom + 0.3 * em
    )

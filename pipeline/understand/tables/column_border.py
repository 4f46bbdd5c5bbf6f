"""Where one column of a table ends and the next begins: at a rule, else in the white between their words."""

from collections.abc import Callable, Sequence

import numpy as np

from models.geometry import Box
from pipeline.understand.page_tokens import PageTokens, Row
from pipeline.understand.tables.headings import Heading
from pipeline.understand.tables.unknown_heads import cells_apart

STRAY = 0.15
"""Share of a table's rows that may run through the white between two columns."""
_WHITE = 0.7
"""Width of that white, in line heights."""

Run = tuple[int, int]
"""Left and right edge of a stretch without ink (pixels)."""


def column_border(
    page: PageTokens, body: Sequence[Row], rules: Sequence[float]
) -> Callable[[Heading, Heading, float], float]:
    """Return what finds the border (pixels) between two neighbouring headings, given where the left column begins.

    Args:
        page: gives width and line height.
        body: the rows under the head.
        rules: the vertical rules that part columns (pixels).
    """
    cells = [[Box.hull(token.box for token in cell) for cell in cells_apart(row, page.em)] for row in body]
    parted = [row for row, boxes in zip(body, cells, strict=True) if len(boxes) > 1]
    # The title of a section or a second line of directions is alone in its row: it tells less of columns.
    alone = [boxes[0] for boxes in cells if len(boxes) == 1]
    strict = (_coverage(page, [boxes for boxes in cells if len(boxes) > 1]), _coverage(page, _words(parted)))
    loose = _coverage(page, _words(body))

    def border(left: Heading, right: Heading, start: float) -> float:
        between = [rule for rule in rules if left.box.right - 5 <= rule <= right.box.left + 5]
        if between:
            return max(between)
        low, high = int(left.box.middle[0]), int(right.box.middle[0])
        for cover in strict:
            # Words that stand right of their heading's middle leave white before them that ends no column.
            inked = np.flatnonzero(cover[int(start) : int(right.box.left)] > STRAY * cover.max(initial=0))
            first = max(low, int(start) + int(inked[0])) if inked.size else low
            for run in _white(cover, first, high, 0):
                clear = _beside(run, alone, STRAY * len(body) + 1)
                if clear[1] - clear[0] >= _WHITE * page.em:
                    return sum(clear) / 2
        return _least_inked(loose, low, max(low + 2, high), page.em)

    return border


def _words(rows: Sequence[Row]) -> list[list[Box]]:
    return [[token.box for token in row.tokens] for row in rows]


def _coverage(page: PageTokens, rows: Sequence[Sequence[Box]]) -> np.ndarray:
    """How many rows have ink at each x."""
    cover = np.zeros(page.width + 1, dtype=np.int32)
    for boxes in rows:
        for box in boxes:
            left, _, right, _ = box.clipped(page.width, page.height).rounded()
            cover[left : right + 1] += 1
    return cover


def _white(cover: np.ndarray, low: int, high: int, stray: int) -> list[Run]:
    """Stretches between `low` and `high` in which at most `stray` rows have ink."""
    empty = cover[low:high] <= stray
    edges = low + np.flatnonzero(np.diff(np.concatenate(([0], empty.view(np.int8), [0]))))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _beside(run: Run, alone: Sequence[Box], most: float) -> Run:
    """What rows of a single cell leave of a stretch; none where more than `most` of them run through all of it."""
    left, right = run
    if sum(box.left <= left and box.right >= right for box in alone) > most:
        return left, left
    ends = [round(box.right) for box in alone if box.left <= left < box.right < right]
    begins = [round(box.left) for box in alone if left < box.left < right <= box.right]
    return max([left, *ends]), min([right, *begins])


def _least_inked(cover: np.ndarray, low: int, high: int, em: float) -> float:
    """The middle of the first white that only a few rows run through, the widest where none is wide.

    A section's title may run through a column; the first white behind the left column's words ends it, wider white
    further right only says that the right column's words are short.
    """
    least = max(int(cover[low:high].min()), int(STRAY * cover.max(initial=0)))
    runs = _white(cover, low, high, least)
    wide = [run for run in runs if run[1] - run[0] >= _WHITE * em]
    return sum((wide or [max(runs, key=lambda run: run[1] - run[0])])[0]) / 2

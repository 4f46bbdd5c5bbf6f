"""Where in a text a line stands best (Sellers' algorithm)."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Row = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """`text[start:end]` is the stretch nearest to the line."""

    start: int
    end: int
    errors: int
    """Edits between the line and the stretch."""


def nearest(line: str, text: str) -> Span:
    """Return the stretch of `text` with the fewest edits from `line`; the first of equals, (0, 0) in no text.

    What stands before and after the stretch costs nothing.
    """
    return next(all_nearest(line, text))


def all_nearest(line: str, text: str) -> Iterator[Span]:
    """Yield every stretch of `text` with the fewest edits from `line`, one an end, from the first on."""
    last = _last_row(line, text, is_anchored=False)
    for end in np.flatnonzero(last == last.min()).tolist():
        before = text[:end][::-1][: 2 * len(line)]
        reach = int(_last_row(line[::-1], before, is_anchored=True).argmin())
        yield Span(start=end - reach, end=end, errors=int(last[end]))


def _last_row(line: str, text: str, *, is_anchored: bool) -> Row:
    """Return the fewest edits between all of `line` and a stretch that ends at each place of `text`.

    The stretch starts anywhere, or at 0 when `is_anchored`.
    """
    letters = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32)
    places = np.arange(len(letters) + 1)
    row: Row = places.copy() if is_anchored else np.zeros(len(letters) + 1, dtype=np.int64)
    for letter in line:
        next_row = row + 1
        next_row[1:] = np.minimum(next_row[1:], row[:-1] + (letters != ord(letter)))
        row = np.minimum.accumulate(next_row - places) + places
    return row

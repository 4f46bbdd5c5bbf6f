"""Lines that a network reads together."""

from collections.abc import Sequence

_COLUMNS = 24_000
"""Columns of one batch: more brings no speed and costs memory."""


def batches(widths: Sequence[int]) -> list[list[int]]:
    """Return indices of lines of like width (pixels), so that little goes into padding."""
    found: list[list[int]] = []
    for index in sorted(range(len(widths)), key=widths.__getitem__):
        first = found[-1][0] if found else index
        near = widths[index] <= 1.25 * max(96, widths[first])
        if found and near and (len(found[-1]) + 1) * widths[index] <= _COLUMNS:
            found[-1].append(index)
        else:
            found.append([index])
    return found

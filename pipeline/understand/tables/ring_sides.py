"""Which of two printed results a ring encloses, by the ink beside their words: in a table, rules run over and under."""

import dataclasses
from collections.abc import Sequence

import numpy as np

from models.geometry import Box
from models.scan import Pixels
from models.text import Word
from pipeline.understand.fold import fold
from pipeline.understand.marks.ink import crop
from pipeline.understand.tables.table_row import TableRow

_DARK = 200
_NEAR, _FAR, _TALL = 0.05, 0.9, 0.3
"""Where the sides of a ring pass: from the words to so far from them, and half the height looked at, in line heights."""
_RISE = 0.04
"""Ink beside a ringed option more than beside its plainest neighbour, in line heights of black a row of pixels."""
_ALIKE = 3
"""Rows of the form from which the plainest shows what is printed there."""
OPTIONS = ("Âm tính", "Dương tính")
"""Results that forms print side by side, as they stand from left to right."""


def options_of(words: Sequence[Word]) -> tuple[Box, Box] | None:
    """Return where "Âm tính" and "Dương tính" stand among the words of a row; None where not both do."""
    boxes = []
    for option in OPTIONS:
        lead, end = (fold(part) for part in option.split())
        places = [
            i
            for i in range(1, len(words))
            if fold(words[i].text).startswith(end) and fold(words[i - 1].text).endswith(lead)
        ]
        if len(places) != 1:
            return None
        boxes.append(Box.hull((words[places[0] - 1].box, words[places[0]].box)))
    return boxes[0], boxes[1]


def _bare(box: Box, alike: Sequence[Box]) -> Box:
    """The box of the words alone: readers take a ring into theirs, the words of all rows stand under each other."""
    return Box(
        left=max(one.left for one in alike),
        right=min(one.right for one in alike),
        top=box.top,
        bottom=box.bottom,
    )


def _ink(whitened: Pixels, box: Box, em: float) -> np.ndarray:
    """Black beside the left and the right of a box, in line heights a row of pixels."""
    middle = box.middle[1]
    sides = ((box.left - _FAR * em, box.left - _NEAR * em), (box.right + _NEAR * em, box.right + _FAR * em))
    found = []
    for left, right in sides:
        area = Box(left=left, right=right, top=middle - _TALL * em, bottom=middle + _TALL * em)
        part = crop(whitened, area)
        found.append(float((part < _DARK).sum(axis=1).mean() / em) if part.size else 0.0)
    return np.asarray(found)


def with_ringed(rows: tuple[TableRow, ...], whitened: Pixels, em: float) -> tuple[TableRow, ...]:
    """Return the rows with the ringed one of two printed results; rows of which neither is marked have none."""
    told = _ringed(rows, whitened, em)
    found = []
    for place, row in enumerate(rows):
        value = row.cells.get("value") or ""
        ringed = told.get(place)
        both = all(fold(option) in fold(value) for option in OPTIONS)
        if ringed is None or (not ringed and not both):
            found.append(row)
        elif ringed:
            findings = row.findings if ringed == value else (*row.findings, "marks_mended")
            cells = {**row.cells, "value": ringed}
            found.append(dataclasses.replace(row, cells=cells, findings=tuple(dict.fromkeys(findings))))
    return tuple(found)


def _ringed(rows: tuple[TableRow, ...], whitened: Pixels, em: float) -> dict[int, str]:
    """The ringed result of each row (by its place) that prints both; "" where no ink stands beside either.

    Rows with a ring round both, or with other ink, are left out.
    """
    pairs = {place: pair for place, row in enumerate(rows) if (pair := options_of(row.words)) is not None}
    if len(pairs) < _ALIKE:
        return {}
    first, second = ([pair[option] for pair in pairs.values()] for option in (0, 1))
    ink = {
        place: (
            _ink(whitened, _bare(pair[0], first), em),
            _ink(whitened, _bare(pair[1], second), em),
        )
        for place, pair in pairs.items()
    }
    plain = [np.min([both[option] for both in ink.values()], axis=0) for option in (0, 1)]
    told: dict[int, str] = {}
    for place, both in ink.items():
        rises = [bool((both[option] - plain[option] > _RISE).all()) for option in (0, 1)]
        if rises[0] != rises[1]:
            told[place] = OPTIONS[rises[1]]
        elif not any(bool((both[option] - plain[option] > _RISE).any()) for option in (0, 1)):
            told[place] = ""
    return told

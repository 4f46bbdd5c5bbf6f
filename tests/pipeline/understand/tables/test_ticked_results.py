"""Rapid tests: both results are printed behind boxes, the ticked box tells."""

import numpy as np

from models.clean_page import Layout
from models.geometry import Box
from models.text import Line, PageText, Word
from pipeline.understand.page_tokens import page_tokens
from pipeline.understand.tables.lab_table import find_lab_results

SIDE = 36
TESTS = ("Anti-HIV", "HBsAg", "H. pylori", "Malaria Ag", "Cúm A")


class Clean:
    def __init__(self, cells: tuple[Box, ...], ticks: tuple[Box, ...]) -> None:
        self.layout = Layout(cells=cells)
        self.whitened = np.full((1400, 1400), 255, np.uint8)
        for box in ticks:
            self.whitened[int(box.top) + 8 : int(box.bottom) - 8, int(box.left) + 8 : int(box.right) - 8] = 0


def line(text: str, left: int, top: int) -> Line:
    words, at = [], left
    for piece in text.split():
        box = Box(left=at, top=top, right=at + 18 * len(piece), bottom=top + 36)
        words.append(Word(text=piece, box=box, confidence=0.9))
        at += 18 * (len(piece) + 1)
    return Line(words=tuple(words), box=Box.hull(word.box for word in words))


def form(ticks: dict[int, int], lost: frozenset[tuple[int, int]] = frozenset()):
    """A form of five tests; `ticks` tells the ticked side of a row, `lost` the boxes the layout has not."""
    lines, boxes = [], {}
    for place, test in enumerate(TESTS):
        top = 300 + 80 * place
        lines.append(line(f"{place + 1} . {test}", 100, top))
        for side, (option, left) in enumerate((("Âm tính", 700), ("Dương tính", 1000))):
            lines.append(line(option, left, top))
            boxes[place, side] = Box(left=left - 50, top=top, right=left - 50 + SIDE, bottom=top + SIDE)
    page = page_tokens(
        PageText(number=1, width=1400, height=1400, lines=tuple(lines), engines=("test/1",)), Layout()
    )
    cells = tuple(box for key, box in boxes.items() if key not in lost)
    return page, Clean(cells, tuple(boxes[key] for key in ticks.items()))


def told(page, clean):
    return {row.cells["test"]: row.cells["value"] for row in find_lab_results(page, clean) or ()}


def test_the_ticked_box_tells_the_result():
    assert told(*form({0: 0, 1: 1, 2: 0, 3: 0, 4: 0})) == {
        "Anti-HIV": "Âm tính",
        "HBsAg": "Dương tính",
        "H. pylori": "Âm tính",
        "Malaria Ag": "Âm tính",
        "Cúm A": "Âm tính",
    }


def test_a_test_without_a_tick_has_no_result():
    assert told(*form({0: 0, 3: 1})) == {"Anti-HIV": "Âm tính", "Malaria Ag": "Dương tính"}


def test_a_box_that_the_layout_lost_stands_where_its_fellows_stand():
    ticks = {0: 0, 1: 1, 2: 0}
    lost = frozenset(ticks.items())  # a thick tick hides the walls
    assert told(*form(ticks, lost)) == {"Anti-HIV": "Âm tính", "HBsAg": "Dương tính", "H. pylori": "Âm tính"}


def test_two_ticks_in_a_row_tell_nothing():
    page, clean = form({0: 0, 2: 1})
    clean.whitened[308:328, 958:978] = 0
    assert told(page, clean) == {"H. pylori": "Dương tính"}

"""Rings, strokes, boxes and code boxes, drawn on a white page around printed options."""

import cv2
import numpy as np
import pytest

from models.clean_page import CleanPage, Layout
from models.forms.load import load_forms
from models.geometry import Box
from models.text import Reading
from models.vocabulary import Form
from pipeline.understand.labels.nlp import read_doc
from pipeline.understand.marks.choices import find_choices

LINE = "22. Kết quả điều trị: 1- Khỏi     2- Đỡ, giảm     3- Không thay đổi     4- Nặng hơn     5- Tử vong"
IMPROVED = "Đỡ, giảm"


class Blind:
    """A reader that sees what it was told."""

    name = "blind/1"

    def __init__(self, text="") -> None:
        self.text = text

    def read_lines(self, crops, *, characters=None):
        del characters
        return tuple(Reading(engine=self.name, text=self.text, confidence=0.9) for _ in crops)


def page_pixels(page):
    """Draw each token as a row of broken strokes, as letters are."""
    pixels = np.full((3508, 2480), 255, np.uint8)
    for row in page.rows:
        for token in row.tokens:
            left, top, right, bottom = token.box.rounded()
            for x in range(left + 2, right - 3, 8):
                cv2.line(pixels, (x, top + 10), (x, bottom - 8), 0, 2)
    return pixels


def clean_of(pixels, layout=None):
    return CleanPage(
        number=1,
        colour=cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB),
        grey=pixels,
        whitened=pixels,
        unruled=pixels,
        layout=layout or Layout(),
        to_scan=np.eye(3),
        dpi=300.0,
    )


def chosen(page, pixels, layout=None, engines=()):
    doc = read_doc(page, load_forms()[Form.INPATIENT_CHART])
    found = find_choices(
        clean_of(pixels, layout), page, doc.anchors, load_forms()[Form.INPATIENT_CHART], engines
    )
    return {candidate.field: candidate for candidate in found}["treatment_outcome"]


def box_of(page, words):
    tokens = [token for row in page.rows for token in row.tokens]
    first = next(token for token in tokens if token.text == words.split(",")[0].split()[0])
    last = next(token for token in tokens if token.text == words.split()[-1])
    return Box.hull([first.box, last.box])


@pytest.fixture
def page(page_of):
    return page_of(LINE)


def test_a_ring_around_the_words_chooses(page):
    pixels = page_pixels(page)
    box = box_of(page, IMPROVED)
    x, y = (round(value) for value in box.middle)
    cv2.ellipse(pixels, (x - 20, y), (round(box.width / 2) + 60, 30), 0, 0, 360, 0, 3)
    found = chosen(page, pixels)
    assert (found.value, found.source) == ("improved", "circle")


def test_leaders_above_and_below_are_no_ring(page):
    pixels = page_pixels(page)
    box = box_of(page, IMPROVED)
    for y in (round(box.top) - 8, round(box.bottom) + 8):
        cv2.line(pixels, (100, y), (2300, y), 0, 2)
    assert chosen(page, pixels).value is None


def test_what_is_not_struck_is_chosen(page):
    pixels = page_pixels(page)
    for words in ("Khỏi", "Không thay đổi", "Nặng hơn", "Tử vong"):
        left, top, right, bottom = box_of(page, words).rounded()
        cv2.line(pixels, (left - 5, (top + bottom) // 2), (right + 5, (top + bottom) // 2), 0, 4)
    found = chosen(page, pixels)
    assert (found.value, found.source) == ("improved", "strike")


def test_no_mark_without_boxes_goes_to_a_person(page):
    found = chosen(page, page_pixels(page))
    assert (found.value, found.findings) == (None, ("no_mark_seen",))


def test_a_number_in_the_box_behind_chooses(page):
    pixels = page_pixels(page)
    last = box_of(page, "Tử vong")
    cell = Box(left=last.right + 60, top=last.top - 4, right=last.right + 100, bottom=last.bottom + 4)
    left, top, _, bottom = cell.rounded()
    cv2.rectangle(pixels, (left + 14, top + 8), (left + 22, bottom - 8), 0, -1)
    found = chosen(page, pixels, Layout(cells=(cell,)), (Blind("3"), Blind("3")))
    assert (found.value, found.raw, found.source) == ("unchanged", "Không thay đổi", "code_box")


def test_an_option_in_words_of_its_own_is_known_by_its_number(page_of):
    page = page_of(LINE.replace("Không thay đổi", "Đứng yên"))
    pixels = page_pixels(page)
    last = box_of(page, "Tử vong")
    cell = Box(left=last.right + 60, top=last.top - 4, right=last.right + 100, bottom=last.bottom + 4)
    left, top, _, bottom = cell.rounded()
    cv2.rectangle(pixels, (left + 14, top + 8), (left + 22, bottom - 8), 0, -1)
    found = chosen(page, pixels, Layout(cells=(cell,)), (Blind("3"), Blind("3")))
    assert (found.value, found.raw, found.source) == ("unchanged", "Đứng yên", "code_box")


def test_a_crossed_box_whose_walls_are_lost_has_most_ink(page_of):
    page = page_of(
        "Kết quả điều trị:   Khỏi       Đỡ, giảm       Không thay đổi       Nặng hơn       Tử vong"
    )
    pixels = page_pixels(page)
    for words in ("Khỏi", IMPROVED, "Không thay đổi", "Nặng hơn", "Tử vong"):
        left, top, _, bottom = box_of(page, words).rounded()
        cv2.rectangle(pixels, (left - 42, top + 2), (left - 10, bottom - 2), 0, 2)
        if words == IMPROVED:
            cv2.line(pixels, (left - 42, top + 2), (left - 10, bottom - 2), 0, 3)
            cv2.line(pixels, (left - 10, top + 2), (left - 42, bottom - 2), 0, 3)
    assert chosen(page, pixels).value == "improved"

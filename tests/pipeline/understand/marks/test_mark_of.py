"""Marks drawn on options: boxes that nobody found, rings around what nobody read, strokes longer than a word."""

import cv2
import numpy as np
import pytest

from models.clean_page import CleanPage, Layout
from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.marks.mark_of import mark_of
from pipeline.understand.marks.options import find_options
from pipeline.understand.page_tokens import page_tokens

OUTCOME = next(one for one in load_forms()[Form.INPATIENT_CHART].labels if one.field == "treatment_outcome")
SEX = next(one for one in load_forms()[Form.INPATIENT_CHART].labels if one.field == "sex")


def drawn(text_of, text, label, draw):
    """The mark on the first row of `text`, whose letters are grey dots, with what `draw` draws on the paper."""
    read = text_of(text)
    paper = np.full((3508, 2480), 255, np.uint8)
    for line in read.lines:
        for word in line.words:
            left, top, right, bottom = word.box.rounded()
            paper[top + 6 : bottom - 6 : 5, left + 2 : right - 2 : 5] = 0
    draw(paper)
    clean = CleanPage(
        number=1,
        colour=paper,
        grey=paper,
        whitened=paper,
        unruled=paper,
        layout=Layout(),
        to_scan=np.eye(3),
        dpi=300,
    )
    page = page_tokens(read, Layout())
    options = find_options(page, label, range(1))
    return mark_of(clean, page, label, options, ())


def box(paper, left, *, marked):
    cv2.rectangle(paper, (left, 104), (left + 28, 132), 0, 2)
    if marked:
        cv2.line(paper, (left + 5, 109), (left + 23, 127), 0, 3)
        cv2.line(paper, (left + 23, 109), (left + 5, 127), 0, 3)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_marked_one_of_boxes_that_the_layout_lost(text_of, place):
    text = "Khỏi            Đỡ              Nặng hơn"
    ends = [100 + 18 * (text.index(word) + len(word)) + 12 for word in ("Khỏi", "Đỡ", "hơn")]

    def draw(paper):
        for index, left in enumerate(ends):
            box(paper, left, marked=index == place)

    assert drawn(text_of, text, OUTCOME, draw).value == ("recovered", "improved", "worse")[place]


def test_a_ring_around_an_option_that_nobody_read(text_of):
    text = "Khỏi                  Không thay đổi          Nặng hơn"

    def draw(paper):
        cv2.ellipse(paper, (340, 118), (70, 30), 0, 0, 360, 0, 3)

    assert drawn(text_of, text, OUTCOME, draw).value == "improved"


def test_a_ring_around_a_number_before_its_words(text_of):
    text = "1. Khỏi    2. Đỡ    3. Không thay đổi"
    middle = 100 + 18 * (text.index("2.") + 1)

    def draw(paper):
        cv2.ellipse(paper, (middle, 118), (30, 28), 0, 0, 360, 0, 3)

    assert drawn(text_of, text, OUTCOME, draw).value == "improved"


def test_a_stroke_through_a_short_word(text_of):
    def draw(paper):
        cv2.line(paper, (90, 118), (165, 118), 0, 3)

    assert drawn(text_of, "Nam      Nữ", SEX, draw).value == "female"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1. Nam   2)Nữ", "female"),
        ("()Nam   2. Nữ", "male"),
        ("1) Nam   2) Nữ", None),
        ("1. Nam   2. Nữ", None),
    ],
)
def test_a_ring_at_a_number_that_was_read_as_a_bracket(text_of, text, value):
    assert drawn(text_of, text, SEX, lambda _: None).value == value


def test_the_country_is_no_sex(page_of):
    page = page_of("Quốc tịch: Việt Nam    Giới tính: Nữ")
    assert [one.choice.value for one in find_options(page, SEX, range(1))] == ["female"]


def test_options_in_small_letters(page_of):
    page = page_of("khỏi    đỡ    không thay đổi    nặng hơn    tử vong")
    assert len(find_options(page, OUTCOME, range(1))) == 5

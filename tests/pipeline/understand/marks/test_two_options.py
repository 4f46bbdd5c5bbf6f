"""Boys and girls, men and women: two options beside each other, and what only reads like one of them."""

import pytest

from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.lone_sex import lone_sex
from pipeline.understand.labels.nlp import read_doc
from pipeline.understand.marks.choices import find_choices
from tests.pipeline.understand.test_drawn_options import clean_of, page_pixels


def sex_of(page):
    definition = load_forms()[Form.INPATIENT_CHART]
    anchors = read_doc(page, definition).anchors
    found = find_choices(clean_of(page_pixels(page)), page, anchors, definition, ())
    return next((one.value for one in found if one.field == "sex"), "not asked")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Tuổi: 52          Giới tính: Nam   ( Nữ )", "female"),
        ("Tuổi: 52          Giới tính: Nam )   Nữ", "male"),
        ("Tuổi: 52          Giới tính: ( Nam / Nữ )", None),
        ("Họ và tên người bệnh: TRẦN AN          ( Nam )          Nữ          Năm sinh: 1971", "male"),
        ("Họ tên người bệnh: TRẦN AN      Tuổi: 52      Nam          ( Nữ", "female"),
    ],
)
def test_a_ring_read_as_a_bracket_chooses(page_of, line, value):
    assert sex_of(page_of(line)) == value


def test_of_two_options_on_the_patients_line_none_stands_alone(page_of):
    page = page_of("Họ tên người bệnh: TRẦN AN          Nam          Nữ          Năm sinh: 1971")
    assert lone_sex(page, read_doc(page, load_forms()[Form.INPATIENT_CHART]).anchors) == ()


def test_a_word_of_the_row_below_is_no_option(page_of):
    page = page_of("Tuổi: 52          Giới: Nữ          Giường: 7\nChẩn đoán: Nấm kẽ chân")
    assert sex_of(page) == "not asked"

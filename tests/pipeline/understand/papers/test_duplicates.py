"""Two lab sheets of one print say mostly the same words."""

import dataclasses
from collections import Counter

import pytest

from models.geometry import Box
from models.vocabulary import Form
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.classify_page import PageForm
from pipeline.understand.papers.duplicates import _filled_in, same_page
from pipeline.understand.tables.table_row import TableRow

TESTS = ("WBC", "RBC", "HGB", "HCT", "PLT")


@pytest.fixture
def sheet(text_of):
    def build(number, values):
        lines = [
            f"{i}. {test} {value} G/L (100 - 450)"
            for i, (test, value) in enumerate(zip(TESTS, values, strict=True))
        ]
        rows = tuple(
            TableRow(
                table="lab_results",
                page=number,
                cells={"test": test, "value": value, "unit": "G/L", "reference": "100 - 450"},
                raw="",
                box=Box.of((0, 0, 1, 1)),
                words=(),
            )
            for test, value in zip(TESTS, values, strict=True)
        )
        return PageFacts(
            number=number,
            form=PageForm(form=Form.LAB_REPORT, confidence=0.97, titled=True),
            candidates=(),
            tables={"lab_results": rows},
            text=text_of("\n".join(["PHIẾU XÉT NGHIỆM HUYẾT HỌC", *lines]), number),
            to_scan=None,
            look=0,
            quality={},
        )

    return build


def test_other_results_of_the_same_tests_are_another_sheet(sheet):
    assert not same_page(sheet(1, ("7", "3", "9", "4", "5")), sheet(2, ("8", "4", "6", "4", "2")))


def test_one_misread_result_makes_no_other_sheet(sheet):
    assert same_page(sheet(1, ("7", "3", "9", "4", "5")), sheet(2, ("7", "3", "9", "4", "6")))


def test_without_results_the_words_decide(sheet):
    bare = dataclasses.replace(sheet(1, ("7", "3", "9", "4", "5")), tables={})
    assert same_page(bare, dataclasses.replace(bare, number=2))


def test_what_a_form_prints_is_not_filled_in():
    text = "1. WBC 8,4 G/L (4 - 10)\n19. PT 9,1 giây (10 - 14)\n10 MPV < 12,5\nTuổi 74 CRP 5 - 15"
    assert _filled_in(text) == Counter(["8,4", "9,1", "74"])

import cv2
import numpy as np
import pytest

from pipeline.clean.faint_print import faint_print
from pipeline.clean.look import look
from tests.pipeline.clean.paper_kit import Paper

UNIT = 100 / 25.4
"""Pixels a millimetre of the thumbnail of a 300 dpi page."""


def darkness(grey: np.ndarray) -> np.ndarray:
    seen = look(grey, dpi=300.0 * 1170 / 2480)
    return seen.ink


@pytest.fixture(scope="module")
def printed() -> np.ndarray:
    return Paper().text(ink=200).grey


def test_crisp_letters_are_print_however_pale(printed: np.ndarray):
    assert faint_print(darkness(printed), UNIT)


def test_letters_that_went_through_the_paper_are_soft(printed: np.ndarray):
    through = np.asarray(cv2.GaussianBlur(printed[:, ::-1], (0, 0), 5.0), np.uint8)
    assert not faint_print(darkness(np.ascontiguousarray(through)), UNIT)


def test_a_few_pale_marks_are_dirt():
    paper = Paper()
    paper.write(150, 400, "vết bẩn", ink=200)
    assert not faint_print(darkness(paper.grey), UNIT)


def test_grain_stands_in_no_lines():
    grain = np.random.default_rng(1).random((1170, 827)) < 0.002
    dark = np.asarray(cv2.dilate(grain.astype(np.uint8) * 90, np.ones((5, 3), np.uint8)))
    assert not faint_print(dark, UNIT)
    assert not faint_print(np.ascontiguousarray(dark.T), UNIT)

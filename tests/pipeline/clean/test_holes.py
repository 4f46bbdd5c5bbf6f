import cv2
import numpy as np

from pipeline.clean.clean_page import clean_page
from pipeline.clean.holes import holes
from pipeline.clean.look import look
from pipeline.clean.step import ALL_STEPS, Step
from tests.pipeline.clean.paper_kit import Paper, as_page

RADIUS = round(3 / 25.4 * 300)
"""Pixels of a punched hole of 6 mm."""


def page_with_discs() -> np.ndarray:
    """Two punched holes at the left, a round emblem with a cross at the top."""
    grey = Paper().text().grey
    for y in (700, 1700):
        cv2.circle(grey, (90, y), RADIUS, (25,), -1)
    cv2.circle(grey, (250, 130), 48, (70,), -1)
    for width, height in ((60, 16), (16, 60)):
        left, top = 250 - width // 2, 130 - height // 2
        grey[top : top + height, left : left + width] = 250
    return grey


def test_holes_are_masked_and_emblems_are_not():
    seen = look(page_with_discs(), dpi=300.0)
    mask = holes(seen)
    assert mask[round(700 / seen.scale), round(90 / seen.scale)]
    assert mask[round(1700 / seen.scale), round(90 / seen.scale)]
    assert not mask[: round(300 / seen.scale)].any()


def test_a_step_that_is_left_out_leaves_the_page_alone():
    grey = page_with_discs()
    everything = clean_page(as_page(grey))
    without = clean_page(as_page(grey), steps=ALL_STEPS - {Step.HOLES})
    assert "holes" in everything.steps
    assert "holes" not in without.steps
    assert everything.grey[700, 90] > 200
    assert without.grey[700, 90] == 25


def test_without_deskew_and_whitening_the_scan_is_as_it_was():
    grey = Paper().text().grey
    clean = clean_page(as_page(grey), steps=frozenset())
    assert clean.steps == ()
    assert np.array_equal(clean.unruled, grey)

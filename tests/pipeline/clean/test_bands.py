import cv2
import numpy as np
import pytest

from pipeline.clean.bands import bands
from pipeline.clean.clean_page import clean_page
from pipeline.clean.look import look
from pipeline.clean.step import ALL_STEPS, Step
from tests.pipeline.clean.paper_kit import Paper, as_page

BAND = (slice(0, 150), slice(0, 1748))


def page_with_band() -> np.ndarray:
    """A band up to three sides of the sheet with the house's name in white, and print below."""
    paper = Paper().text()
    paper.draw.rectangle((0, 0, 1748, 150), fill=60)
    paper.write(120, 95, "BỆNH VIỆN ĐA KHOA", ink=255)
    return paper.grey


def test_light_letters_on_a_band_become_dark_ones_on_paper():
    grey = page_with_band()
    turned = bands(grey, look(grey, dpi=300.0))
    assert np.median(turned[BAND]) > 240
    letters = grey[BAND] > 200
    assert turned[BAND][letters].mean() < 60
    assert (turned[200:] == grey[200:]).all()
    page = clean_page(as_page(grey))
    assert Step.BANDS in page.steps
    assert (page.grey[40:110, 100:600] < 100).any()
    assert not (clean_page(as_page(grey), steps=ALL_STEPS - {Step.BANDS}).grey[40:110, 100:600] < 20).any()


def test_a_leaning_band_is_turned_as_well():
    grey = page_with_band()
    turn = cv2.getRotationMatrix2D((0, 0), -2.0, 1.0)
    leaning = np.asarray(cv2.warpAffine(grey, turn, (1748, 2480), borderValue=(255,)), np.uint8)
    assert bands(leaning, look(leaning, dpi=300.0)) is not leaning


@pytest.mark.parametrize("kind", ["edge", "code", "picture", "print"])
def test_other_dark_things_stay(kind: str):
    grey = Paper().text().grey
    if kind == "edge":
        grey[:, 1600:] = 10
    elif kind == "code":
        for at in range(0, 300, 10):
            grey[20:90, 1200 + at : 1206 + at] = 10
    elif kind == "picture":
        grey[1800:2300, 900:1600] = 10
        for at in range(5):
            cv2.circle(grey, (1000 + 100 * at, 2000), 30, (200,), -1)
    assert bands(grey, look(grey, dpi=300.0)) is grey

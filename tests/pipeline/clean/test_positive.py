import cv2
import numpy as np

from pipeline.clean.clean_page import clean_page
from pipeline.clean.positive import positive
from tests.pipeline.clean.paper_kit import Paper, as_page


def test_white_print_on_black_becomes_black_on_white():
    paper = Paper().text().grey
    clean = clean_page(as_page(255 - paper))
    assert not clean.blank
    assert np.median(clean.grey) > 200
    np.testing.assert_array_equal(positive(as_page(255 - paper)).pixels, paper)


def test_paper_on_a_dark_table_is_no_negative():
    scan = np.full((3000, 3000), 20, np.uint8)
    scan[300:1500, 300:1200] = cv2.resize(Paper().text().grey, (900, 1200))
    assert (scan < 100).mean() > 0.7
    page = as_page(scan)
    assert positive(page) is page


def test_print_and_dark_pages_without_any_stay_as_they_are():
    for pixels in (Paper().text().grey, np.full((2000, 1500), 10, np.uint8)):
        page = as_page(pixels)
        assert positive(page) is page

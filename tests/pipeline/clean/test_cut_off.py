import numpy as np
import pytest

from pipeline.clean.clean_page import clean_page
from tests.pipeline.clean.paper_kit import Paper, as_page


@pytest.fixture(scope="module")
def whole() -> np.ndarray:
    return Paper().text().grey


@pytest.mark.parametrize(
    "part",
    [np.s_[:, 220:], np.s_[:, :900], np.s_[337:, :], np.s_[:1350, :]],
    ids=["left", "right", "top", "bottom"],
)
def test_print_that_runs_over_a_side_is_told(whole: np.ndarray, part: tuple[slice, slice]):
    assert "cut_off" in clean_page(as_page(np.ascontiguousarray(whole[part]))).findings


def test_a_whole_page_and_one_with_rules_to_its_side_are_not_cut_off(whole: np.ndarray):
    ruled = whole.copy()
    ruled[200:2300:150] = 40
    for page in (whole, ruled):
        assert "cut_off" not in clean_page(as_page(page)).findings


def test_a_sheet_with_dark_around_it_is_not_cut_off(whole: np.ndarray):
    framed = np.pad(whole, 60, constant_values=15)
    assert "cut_off" not in clean_page(as_page(framed)).findings

import numpy as np
import pytest

from pipeline.clean.look import look
from pipeline.clean.placing.facing import facing
from tests.pipeline.clean.paper_kit import Paper, tilted


@pytest.fixture(scope="module")
def page() -> np.ndarray:
    return Paper().text().grey


def spread(left: np.ndarray, right: np.ndarray) -> float | None:
    return facing(look(np.hstack([left, right]), dpi=300.0))


def test_two_pages_part_in_the_middle_though_each_leans_its_own_way(page: np.ndarray):
    assert spread(tilted(page, 1.5), tilted(page, -1.0)) == pytest.approx(0.5, abs=0.06)


def test_one_page_has_no_facing_one(page: np.ndarray):
    assert facing(look(page, dpi=300.0)) is None


def test_a_lying_form_with_a_title_across_is_one_page(page: np.ndarray):
    form = np.hstack([page, page])
    form[100:160, 1000:2500] = 30
    assert facing(look(form, dpi=300.0)) is None


def test_a_page_beside_a_bare_one_is_no_spread(page: np.ndarray):
    assert spread(page, np.full_like(page, 255)) is None

import numpy as np

from pipeline.clean.undithered import undithered
from tests.pipeline.clean.paper_kit import Paper, noisy


def dotted(share: float) -> np.ndarray:
    return np.where(np.random.default_rng(1).random((900, 700)) < share, 0, 255).astype(np.uint8)


def test_dots_go_and_strokes_stay():
    page = dotted(0.05)
    page[400:410, 100:600] = 0
    calm = undithered(page)
    assert (calm[:380] == 0).mean() < 0.001
    assert (calm[402:408, 105:595] == 0).all()


def test_a_grey_scan_is_left_alone():
    page = noisy(Paper(paper=200).text().grey, 8.0)
    assert undithered(page) is page

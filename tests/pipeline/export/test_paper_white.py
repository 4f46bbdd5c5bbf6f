import numpy as np

from pipeline.export.paper_white import paper_white

RANDOM = np.random.default_rng(5)


def paper(level: float, grain: float = 4) -> np.ndarray:
    page = RANDOM.normal(level, grain, (400, 300))
    page[100:110, 50:250] = 40
    return np.clip(page, 0, 255).astype(np.uint8)


def test_paper_becomes_white_and_ink_stays_dark():
    white = paper_white(paper(225))
    assert (white == 255).mean() > 0.85
    assert white[100:110, 50:250].mean() < 55


def test_the_tint_of_old_paper_goes_and_a_red_stamp_stays_red():
    page = np.dstack([paper(240), paper(225), paper(200)])
    page[200:230, 100:200] = (200, 40, 40)
    white = paper_white(page)
    assert np.median(white, axis=(0, 1)).tolist() == [255, 255, 255]
    red, green, blue = white[215, 150]
    assert red > 200
    assert max(green, blue) < 60


def test_a_film_stays_as_it_is():
    film = np.tile(np.linspace(0, 200, 300).astype(np.uint8), (400, 1))
    assert np.array_equal(paper_white(film), film)


def test_faint_writing_keeps_its_contrast():
    page = paper(240)
    page[300:305, 50:250] = 190
    white = paper_white(page)
    assert 255 - white[302, 100] >= 45

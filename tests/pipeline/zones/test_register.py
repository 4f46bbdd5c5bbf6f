import numpy as np

from pipeline.zones.frame import frame
from tests.pipeline.zones.conftest import BOXES, HEIGHT, SIDE, WIDTH, _words


def test_a_page_is_laid_on_its_print(known, scanned, blank):
    laid = frame(scanned(blank), known)
    assert laid is not None
    assert laid.registered.residual < 1.5
    apart = np.abs(laid.small.astype(int) - blank.astype(int))
    assert np.mean(apart > 128) < 0.02


def test_another_print_and_an_empty_page_are_refused(known, scanned):
    other = np.full((HEIGHT, WIDTH), 255, np.uint8)
    assert frame(scanned(other), known) is None
    _words(other, np.random.default_rng(4))
    assert frame(scanned(other), known) is None


def test_a_zone_stands_where_the_print_has_it(known, scanned, blank, zone):
    laid = frame(scanned(blank), known)
    for option, (left, top) in zip(zone.options, BOXES.values(), strict=True):
        box = laid.box(option.at)
        assert abs(box.left - 2 * left) < 5
        assert abs(box.bottom - 2 * (top + SIDE)) < 5

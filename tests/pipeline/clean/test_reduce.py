import numpy as np
import pytest

from pipeline.clean.reduce import reduce


def test_an_ordinary_scan_stays_as_it_is():
    scan = np.zeros((40, 30), np.uint8)
    small, to_scan, dpi = reduce(scan, 300.0)
    assert small is scan
    assert (to_scan == np.eye(3)).all()
    assert dpi == 300.0


@pytest.mark.parametrize(("dpi", "times"), [(451.0, 1), (600.0, 1), (900.0, 1), (1200.0, 2)])
def test_a_very_fine_scan_is_halved_until_it_is_not(dpi: float, times: int):
    small, _, left = reduce(np.zeros((80, 64), np.uint8), dpi)
    assert small.shape == (80 >> times, 64 >> times)
    assert left == pytest.approx(dpi / 2**times)


def test_points_find_their_way_back_also_from_odd_sizes():
    scan = np.zeros((81, 65, 3), np.uint8)
    small, to_scan, _ = reduce(scan, 600.0)
    corner = to_scan @ (small.shape[1], small.shape[0], 1)
    assert corner == pytest.approx((65, 81, 1))

from benchmarks.zones.fit_odds import _factor


def test_a_factor_promises_what_was_met():
    assert _factor([]) == 1.0
    sure = _factor([(0.9, True)] * 200)
    assert sure > 10
    assert _factor([(0.9, True)] * 190 + [(0.9, False)] * 10) < sure
    assert _factor([(0.9, True)] * 5 + [(0.9, False)] * 15) < 0.1

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.review.upper_bound import upper_bound


@pytest.mark.parametrize(
    ("sampled", "wrong", "bound"),
    [(0, 0, 1.0), (1, 0, 0.95), (59, 0, 0.0495), (300, 0, 0.0099), (1000, 3, 0.0077), (10, 10, 1.0)],
)
def test_known_bounds(sampled: int, wrong: int, bound: float) -> None:
    assert upper_bound(sampled, wrong) == pytest.approx(bound, abs=1e-4)


@given(st.integers(1, 400), st.integers(0, 20))
def test_more_evidence_is_tighter_and_more_mistakes_are_worse(sampled: int, wrong: int) -> None:
    here = upper_bound(sampled, wrong)
    assert here >= upper_bound(sampled + 50, wrong)
    assert here <= upper_bound(sampled, wrong + 1)
    assert here >= min(1.0, wrong / sampled)

import pytest

from models.review.error_budget import over_budget


@pytest.mark.parametrize(
    ("sampled", "wrong", "told"),
    [
        (0, 0, "within"),
        (19, 19, "within"),
        (20, 0, "within"),
        (20, 2, "within"),
        (20, 3, "over"),
        (200, 7, "within"),
        (200, 9, "over"),
    ],
)
def test_a_field_is_over_its_budget_only_when_it_is_certain(sampled: int, wrong: int, told: str):
    assert over_budget(sampled, wrong) is (told == "over")

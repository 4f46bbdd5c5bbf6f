"""How many mistakes of the machine are borne in a field before people key it instead of confirming it."""

from models.review.upper_bound import upper_bound

BUDGET = 0.02
"""Share of accepted values that may be wrong: what two people who key and compare reach together with room
to spare; one who only looks does worse (Barchard 2008)."""
LEAST = 20
"""Values sampled before a field is judged at all."""


def over_budget(sampled: int, wrong: int) -> bool:
    """Tell whether a field is worse than its budget with 95 % certainty.

    The one-sided lower bound (Clopper–Pearson) is held against the budget, so that one unlucky draw does not
    make everybody type: 3 wrong of 20, or 9 of 200.
    """
    return sampled >= LEAST and 1.0 - upper_bound(sampled, sampled - wrong) > BUDGET

"""How bad it can be, given what a random sample showed."""

from math import exp, lgamma, log, log1p

_HALVINGS = 60
"""Steps of the bisection: far below any share that matters."""


def upper_bound(sampled: int, wrong: int, *, certainty: float = 0.95) -> float:
    """Return the one-sided upper bound of the share that is wrong (Clopper–Pearson), 0 to 1.

    The share for which `wrong` or fewer among `sampled` would be seen with probability 1 - `certainty`.
    With nothing wrong it is about 3 / sampled (rule of three). 1.0 where nothing was sampled.
    """
    if wrong >= sampled:
        return 1.0
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _at_most(wrong, sampled, middle) > 1 - certainty:
            low = middle
        else:
            high = middle
    return high


def _at_most(wrong: int, sampled: int, share: float) -> float:
    """Probability of `wrong` or fewer among `sampled` (binomial)."""
    if share <= 0.0:
        return 1.0
    if share >= 1.0:
        return 0.0
    return sum(exp(_log_chance(seen, sampled, share)) for seen in range(wrong + 1))


def _log_chance(seen: int, sampled: int, share: float) -> float:
    ways = lgamma(sampled + 1) - lgamma(seen + 1) - lgamma(sampled - seen + 1)
    return ways + seen * log(share) + (sampled - seen) * log1p(-share)

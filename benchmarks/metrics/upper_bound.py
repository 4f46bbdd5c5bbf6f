"""The one-sided Clopper–Pearson bound of an error rate."""

from math import comb, exp, lgamma, log

_STEPS = 60
"""Halvings: the answer is exact to 2^-60."""


def upper_bound(errors: int, trials: int, *, confidence: float = 0.95) -> float:
    """Return the error rate that is not exceeded with `confidence`, after `errors` in `trials`.

    1.0 where nothing was tried. (0 errors in 1,000: 0.299 %, the rule of three.)
    """
    if errors >= trials:
        return 1.0
    low, high = errors / trials, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if _at_most(errors, trials, middle) > 1 - confidence:
            low = middle
        else:
            high = middle
    return high


def _at_most(errors: int, trials: int, rate: float) -> float:
    """Probability of at most `errors` in `trials` at `rate` (0 < rate < 1)."""
    return sum(
        exp(_log_choose(trials, k) + k * log(rate) + (trials - k) * log(1 - rate)) for k in range(errors + 1)
    )


def _log_choose(trials: int, k: int) -> float:
    if trials < 60:
        return log(comb(trials, k))
    return lgamma(trials + 1) - lgamma(k + 1) - lgamma(trials - k + 1)

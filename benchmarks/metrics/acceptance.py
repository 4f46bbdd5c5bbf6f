"""How much no person has to look at, and how often that is wrong."""

from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.metrics.field_outcome import FieldOutcome
from benchmarks.metrics.ratio import Ratio
from benchmarks.metrics.upper_bound import upper_bound


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """What was let through without a person."""

    accepted: Ratio
    """Accepted values of true values (a missed value counts as not accepted)."""
    wrong: Ratio
    """Wrong ones of those accepted, values of fields that are empty or not there included."""
    bound: float
    """One-sided 95 % bound of `wrong` (Clopper–Pearson)."""
    lost: Ratio
    """True values that no person would ask for: said to be absent, or not mentioned."""


def acceptance(outcomes: Iterable[FieldOutcome]) -> Acceptance:
    """Sum up `outcomes`."""
    known = tuple(outcomes)
    present = tuple(outcome for outcome in known if outcome.is_present)
    through = tuple(outcome for outcome in known if outcome.status == "accepted")
    wrong = Ratio(part=sum(not outcome.right for outcome in through), whole=len(through))
    return Acceptance(
        accepted=Ratio(part=sum(outcome.is_present for outcome in through), whole=len(present)),
        wrong=wrong,
        bound=upper_bound(wrong.part, wrong.whole),
        lost=Ratio(
            part=sum(outcome.status in {"absent", "missing"} for outcome in present), whole=len(present)
        ),
    )

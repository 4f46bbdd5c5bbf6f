"""How many fields are exactly right, and can the confidence be believed?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.metrics.acceptance import Acceptance, acceptance
from benchmarks.metrics.calibration import Bin, bins, calibration_error
from benchmarks.metrics.field_outcome import FieldOutcome, field_outcomes
from benchmarks.metrics.ratio import Ratio, counted
from benchmarks.paired import PairedDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldScore:
    """Exact match = right values of the values that stand on the paper."""

    right: Ratio
    by_level: dict[str, Ratio]
    """`level` and `level hand`."""
    by_form: dict[str, Ratio]
    by_field: dict[str, Ratio]
    by_form_field: dict[str, Ratio]
    empty: Ratio
    """Empty or missing slots for which no value was claimed."""
    on_spot: Ratio
    """Right values whose box is where the value stands."""
    accepted: dict[str, Acceptance]
    """By level and `all`."""
    calibration_error: float | None
    reliability: tuple[Bin, ...]


def score_fields(documents: Sequence[PairedDocument]) -> FieldScore:
    """Return the counts over all fields of all documents."""
    outcomes = tuple(outcome for document in documents for outcome in outcomes_of(document))
    present = tuple(outcome for outcome in outcomes if outcome.is_present)
    claims = tuple((outcome.confidence, outcome.right) for outcome in outcomes if outcome.said is not None)
    levels = tuple(dict.fromkeys(outcome.level for outcome in outcomes))
    reliability = bins(claims)
    return FieldScore(
        right=counted(outcome.right for outcome in present),
        by_level=_by(present, lambda o: o.level) | _by(present, lambda o: f"{o.level} {o.hand}"),
        by_form=_by(present, lambda o: o.form),
        by_field=_by(present, lambda o: o.name),
        by_form_field=_by(present, lambda o: f"{o.form}.{o.name}"),
        empty=counted(outcome.right for outcome in outcomes if not outcome.is_present),
        on_spot=counted(o.on_spot for o in present if o.right and o.on_spot is not None),
        accepted={level: acceptance(o for o in outcomes if o.level == level) for level in levels}
        | {"all": acceptance(outcomes)},
        calibration_error=calibration_error(reliability),
        reliability=reliability,
    )


def outcomes_of(document: PairedDocument) -> tuple[FieldOutcome, ...]:
    """Return what became of every field of one document."""
    return tuple(
        field_outcomes(
            document.true.get("fields", {}),
            document.said.get("fields", {}),
            form=document.true.get("form") or "-",
            level=document.level,
        )
    )


def _by(outcomes: Sequence[FieldOutcome], key: Callable[[FieldOutcome], str]) -> dict[str, Ratio]:
    keys = sorted(set(map(key, outcomes)))
    return {each: counted(outcome.right for outcome in outcomes if key(outcome) == each) for each in keys}

"""The diagnoses of a chart: what is printed, with the codes printed beside it."""

from dataclasses import dataclass

from models.codes.icd import dotted_icd
from models.stay import Stay


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """One printed diagnosis."""

    field: str
    """The contract's name."""
    text: str
    """As printed; empty where only a code stands there."""
    codes: tuple[str, ...]
    """ICD-10 with dot, as printed."""


FIELDS = ("referral_diagnosis", "admission_diagnosis", "discharge_diagnosis", "comorbidity")


def diagnoses(stay: Stay) -> tuple[Diagnosis, ...]:
    """Return the diagnoses in the order of a chart; text and codes come from the same paper."""
    found = []
    for name in FIELDS:
        said = stay.says(name) or stay.says(f"{name}_icd")
        if said is None:
            continue
        paper = said[1]
        codes = paper.text(f"{name}_icd") or ""
        found.append(
            Diagnosis(
                field=name,
                text=paper.text(name) or "",
                codes=tuple(dotted_icd(code) for code in codes.split(";") if code.strip()),
            )
        )
    return tuple(found)

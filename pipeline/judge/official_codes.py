"""Codes against the operator's imported list: known, of this sex, fit to be the main disease."""

from collections.abc import Mapping
from datetime import date, datetime

from models.codes.icd import IcdCode, IcdList

Value = str | int | None
_DAYS = ("discharged_at", "transferred_at", "signed_on", "admitted_at")
"""Which date chooses the list: that of discharge, else the nearest to it."""
_MAIN = "discharge_diagnosis_icd"
_EXTRA = 4
"""Characters of a code; a fifth, where a list has it, only says more."""


def day_of_codes(values: Mapping[str, Value]) -> date | None:
    """Return the day whose list of codes holds for a paper, None where no date is known."""
    told = (values.get(field) for field in _DAYS)
    text = next(
        (str(value) for value in told if value is not None and len(str(value)) >= len("2025-01-01")), None
    )
    return datetime.fromisoformat(text).date() if text else None


def official_faults(values: Mapping[str, Value], codes: IcdList) -> dict[str, list[str]]:
    """Return field → findings: `icd_unknown`, `icd_sex`, `icd_not_primary`.

    A code is unknown only where the list is whole. Asterisk codes name a manifestation and are no main disease:
    the list's flag says so.
    """
    failed: dict[str, list[str]] = {}
    sex = values.get("sex")
    for field, value in values.items():
        if not field.endswith("_icd") or not isinstance(value, str):
            continue
        known = [_known(code, codes) for code in value.split(";")]
        if codes.whole and any(one is None for one in known):
            failed.setdefault(field, []).append("icd_unknown")
        if sex in {"male", "female"} and any(one and one.sex not in {None, sex} for one in known):
            failed.setdefault(field, []).append("icd_sex")
            failed.setdefault("sex", []).append("icd_sex")
        if field == _MAIN and known[0] is not None and known[0].not_primary:
            failed.setdefault(field, []).append("icd_not_primary")
    return failed


def _known(code: str, codes: IcdList) -> IcdCode | None:
    plain = code.replace(".", "")
    return codes.knows(plain) or (codes.knows(plain[:_EXTRA]) if len(plain) > _EXTRA else None)

"""Fields of one paper against each other: what cannot all be true (domain rules of identifiers, dates, stays)."""

from collections.abc import Callable

from models.codes.listed_names import is_listed_name
from pipeline.judge.days import Values, day_of, year_of
from pipeline.understand.fold import fold_words

Failed = dict[str, list[str]]
"""Field → findings."""


def _text(values: Values, field: str) -> str | None:
    value = values.get(field)
    return str(value) if value is not None else None


def _note(failed: Failed, finding: str, *fields: str) -> None:
    for field in fields:
        failed.setdefault(field, []).append(finding)


def _check_national_id(values: Values, failed: Failed) -> None:
    number = _text(values, "national_id")
    if number is None or len(number) != 12:
        return
    if not 1 <= int(number[:3]) <= 96:
        _note(failed, "national_id_province", "national_id")
    sex = values.get("sex")
    if sex in {"male", "female"} and (int(number[3]) % 2 == 1) != (sex == "female"):
        _note(failed, "national_id_sex", "national_id", "sex")
    born = year_of(values, "date_of_birth")
    if born is not None and 1900 + 100 * (int(number[3]) // 2) + int(number[4:6]) != born:
        _note(failed, "national_id_birth", "national_id", "date_of_birth")


_CARD_GROUPS = {
    "1": "CC TE",
    "2": "CK CB KC HN DT DK XD BT TS",
    "3": "HT TC CN",
    "4": "DN HX CH NN TK HC XK TB NO CT XB TN CS XN MS HD TQ TV TA TY HG LS PV HS SV GB GD",
    "5": "QN CA CY",
}
"""Groups of insured people, the first two letters of a card, by the benefit that the third sign names."""
_BENEFITS = {group: benefit for benefit, groups in _CARD_GROUPS.items() for group in groups.split()}


def _check_insurance(values: Values, failed: Failed) -> None:
    number = _text(values, "insurance_number")
    if number is None or len(number) != 15:
        return
    if number[:2] not in _BENEFITS or number[2] not in _CARD_GROUPS:
        _note(failed, "insurance_prefix", "insurance_number")
    elif _BENEFITS[number[:2]] != number[2]:
        _note(failed, "insurance_benefit", "insurance_number")
    if not 1 <= int(number[3:5]) <= 97:
        _note(failed, "insurance_province", "insurance_number")


def _check_dates(values: Values, failed: Failed) -> None:
    born, admitted = day_of(values, "date_of_birth"), day_of(values, "admitted_at")
    discharged, signed = day_of(values, "discharged_at"), day_of(values, "signed_on")
    if born and admitted and born > admitted:
        _note(failed, "date_order", "date_of_birth", "admitted_at")
    if admitted and discharged and admitted > discharged:
        _note(failed, "date_order", "admitted_at", "discharged_at")
    if admitted and signed and signed < admitted:
        _note(failed, "date_order", "signed_on", "admitted_at")
    if admitted and (moved := day_of(values, "transferred_at")) and moved < admitted:
        _note(failed, "date_order", "transferred_at", "admitted_at")
    begins, ends = day_of(values, "insurance_valid_from"), day_of(values, "insurance_valid_to")
    if begins and ends and begins > ends:
        _note(failed, "date_order", "insurance_valid_from", "insurance_valid_to")


def _check_age(values: Values, failed: Failed) -> None:
    born, age = year_of(values, "date_of_birth"), values.get("age")
    then = next(
        (
            year
            for field in ("admitted_at", "signed_on", "transferred_at", "discharged_at")
            if (year := year_of(values, field))
        ),
        None,
    )
    if born is None or not isinstance(age, int) or then is None:
        return
    if abs(then - born - age) > 1:
        _note(failed, "age_birth", "age", "date_of_birth")


def _check_lists(values: Values, failed: Failed) -> None:
    """A people or province that nobody listed was misread, or is the word of another label."""
    for field in ("ethnicity", "address_province"):
        name = _text(values, field)
        if name is not None and is_listed_name(field, name) is False:
            _note(failed, "not_listed", field)


def _check_days(values: Values, failed: Failed) -> None:
    admitted, discharged, days = (
        day_of(values, "admitted_at"),
        day_of(values, "discharged_at"),
        values.get("days_of_treatment"),
    )
    if admitted is None or discharged is None or not isinstance(days, int):
        return
    if days not in {(discharged - admitted).days, (discharged - admitted).days + 1}:
        _note(failed, "days_of_treatment", "days_of_treatment", "admitted_at", "discharged_at")


_ONLY = {
    "male": (("C60", "C63"), ("D29", "D29"), ("N40", "N51")),
    "female": (("C51", "C58"), ("D25", "D28"), ("N70", "N98"), ("O00", "O99"), ("Z32", "Z36")),
}
"""Categories of ICD-10 that only one sex can have, first and last."""


def _check_sex_of_codes(values: Values, failed: Failed) -> None:
    sex = values.get("sex")
    others = [span for only, spans in _ONLY.items() if only != sex for span in spans]
    if sex not in _ONLY:
        return
    for field in values:
        codes = (_text(values, field) or "").split(";") if field.endswith("_icd") else []
        if any(first <= code[:3] <= last for code in codes for first, last in others):
            _note(failed, "icd_sex", field, "sex")


def _check_main_code(values: Values, failed: Failed) -> None:
    """What happened from outside (V00–Y98) is no disease: never the main code."""
    code = (_text(values, "discharge_diagnosis_icd") or "").split(";")[0]
    if "V00" <= code[:3] <= "Y98":
        _note(failed, "icd_not_primary", "discharge_diagnosis_icd")


def _check_outcome(values: Values, failed: Failed) -> None:
    """Who died was not sent home; taken home to die is another box."""
    if values.get("treatment_outcome") == "died" and values.get("discharge_type") in {
        "discharged",
        "on_request",
    }:
        _note(failed, "outcome_type", "treatment_outcome", "discharge_type")


def _check_phone(values: Values, failed: Failed) -> None:
    """A telephone without the one who is to be called may be the hospital's own."""
    if values.get("contact_phone") is not None and values.get("contact_name") is None:
        _note(failed, "phone_of_nobody", "contact_phone")


def _check_department(values: Values, failed: Failed) -> None:
    """Words of the hospital's name are no ward."""
    ward = fold_words(_text(values, "department") or "")
    house = fold_words(_text(values, "facility_name") or "")
    if " " in ward and f" {ward} " in f" {house} ":
        _note(failed, "department_of_facility", "department")


_CHECKS: tuple[Callable[[Values, Failed], None], ...] = (
    _check_department,
    _check_phone,
    _check_national_id,
    _check_insurance,
    _check_dates,
    _check_age,
    _check_days,
    _check_lists,
    _check_sex_of_codes,
    _check_main_code,
    _check_outcome,
)


def failed_checks(values: Values) -> Failed:
    """Return the findings of every field that takes part in a contradiction."""
    failed: Failed = {}
    for check in _CHECKS:
        check(values, failed)
    return failed

"""Words after a label to fields: one kind of label may fill several fields."""

import re
from collections.abc import Callable

from models.forms.definition import Kind, Label
from pipeline.understand.fold import fold, fold_words
from pipeline.understand.normalise.address import SLOT, parse_address, without_unit
from pipeline.understand.normalise.dates import parse_birth, parse_date, parse_datetime, parse_period
from pipeline.understand.normalise.department import parse_department
from pipeline.understand.normalise.diagnosis import parse_icd, split_diagnosis
from pipeline.understand.normalise.identifiers import (
    mended_code,
    parse_code,
    parse_insurance,
    parse_national_id,
    parse_phone,
)
from pipeline.understand.normalise.names import parse_person, parse_staff
from pipeline.understand.normalise.numbers import parse_age, parse_integer
from pipeline.understand.normalise.particulars import before_particulars, behind_person
from pipeline.understand.normalise.repair import figure_one, repair_digits, unglue
from pipeline.understand.normalise.words import trim

Value = str | int | None
Fields = list[tuple[str, str | None, Value]]
"""(field, raw words, canonical value)"""

_ADDRESS_KEYS = {
    "line": "address_line",
    "ward": "address_ward",
    "district": "address_district",
    "province": "address_province",
}
_RELATION = re.compile(
    r"^(?:\)?\s*(?:khi )?cần báo tin(?: cho)?\s*[:.]?\s+(?=[A-ZÀ-ỸĐ])|\(nếu có\)\s*)?(?:(?:vợ|chồng|con(?: trai| gái| dâu| rể)?|bố|mẹ|cha|anh|chị|em|ông|bà|cháu)\s*[:.\-]\s*)?",
    re.IGNORECASE,
)


def _words(raw: str) -> Value:
    raw = unglue(raw)
    words = trim(re.sub(r"(?:\s|(?<=[a-zà-ỹ]))\d{1,2}$", "", trim(raw)))  # the digits of a code's boxes
    return words if re.search(r"[^\W\d_]", words) else None


def _sex(raw: str, label: Label) -> Value:
    plain = fold_words(raw)
    found = {
        choice.value
        for choice in label.choices
        for text in choice.text
        if re.search(rf"\b{fold(text)}\b", plain)
    }
    return found.pop() if len(found) == 1 else None


_STAYED = re.compile(r"\b(?:từ|vào)\s*(?:ngày|lúc|hồi)?\s*:?\s*(\d.*)$", re.IGNORECASE)
_LEFT = re.compile(r"[,;]\s*(?:ra|xuất) viện\s*(?:ngày|lúc|hồi)?\s*:?\s*(?=\d)", re.IGNORECASE)
"""The discharge in the slot of the admission ("Vào viện ngày 3/5/2019, ra viện ngày 9/5/2019")."""
_COUNTED = re.compile(r"\b(?:tổng (?:cộng|số)|cộng)\s*:?\s*(\d{1,3})\s*ngày", re.IGNORECASE)
_AT_DEPARTMENT = re.compile(
    r"(?:\btại\s+khoa|\bvào\s+khoa|[,;]?\s*\bkhoa)\s*:?\s+([^\W\d_].*)$", re.IGNORECASE
)


def _bed(raw: str) -> Value:
    text = trim(re.sub(r"^(?:số|giường)\s*[:.]?\s*", "", trim(raw), flags=re.IGNORECASE))
    room_and_bed = re.fullmatch(r"\w+\s*[-–/]\s*(\w+)", text)
    text = mended_code(room_and_bed[1] if room_and_bed else text)
    short = len(text) <= 3 or bool(re.search(r"\d", text))
    return text if re.search(r"\w", text) and len(text) <= 12 and short else None


def _facility(raw: str) -> Value:
    text = trim(re.sub(r"^(?:BV|Bv)\s*:\s*", "", trim(raw)))
    return text if re.search(r"[^\W\d_]{2}", text) else None


_SIMPLE: dict[Kind, Callable[[str], Value]] = {
    Kind.PERSON: parse_person,
    Kind.STAFF: parse_staff,
    Kind.DATE: parse_date,
    Kind.BIRTH: parse_birth,
    Kind.DATETIME: parse_datetime,
    Kind.AGE: parse_age,
    Kind.WORDS: _words,
    Kind.NATIONAL_ID: parse_national_id,
    Kind.PHONE: parse_phone,
    Kind.CODE: parse_code,
    Kind.INTEGER: parse_integer,
    Kind.TEXT: lambda raw: trim(figure_one(unglue(raw))) or None,
    Kind.DEPARTMENT: parse_department,
    Kind.BED: _bed,
    Kind.FACILITY: _facility,
    Kind.ICD: parse_icd,
}


def _address(raw: str) -> Fields:
    parts = parse_address(raw)
    return [(_ADDRESS_KEYS[key], value, value) for key, value in parts.items()]


def _address_part(raw: str, label: Label) -> Fields:
    level = label.field.removeprefix("address_")
    text = trim(re.sub(r"^[\s,]*(?:TP|TX|Tx|Q)\s*\)", "", raw))  # the rest of "Huyện (quận, TP)"
    next_slot = SLOT.search(unglue(text), 1)
    if next_slot:  # "Ea Phê huyện: Krông Pắc": a unit's own label that no form lists
        whole = unglue(text)
        return [
            *_address_part(whole[: next_slot.start()], label),
            *(part for part in _address(whole[next_slot.start() :]) if part[0] != label.field),
        ]
    last = re.fullmatch(r"(.+?)\s+[Tt]ỉnh\s*:?\s+(.+)", text) if level == "district" else None
    if last:  # "Huyện … Tỉnh …" without a colon between them
        name = without_unit(trim(last[1]), level)
        return [
            (label.field, trim(last[1]), name or None),
            ("address_province", trim(last[2]), trim(last[2])),
        ]
    if level in {"ward", "district", "province"}:
        name = without_unit(text, level)
        if name == text and level == "province":
            name = without_unit(text, "district")
        return [(label.field, text, name or None)]
    return [(label.field, text, text or None)]


def _contact(raw: str) -> Fields:
    phone = parse_phone(raw)
    head = re.split(r"[,;(]|\s[-–]\s|\bđịa chỉ\b|\bĐT\b|\bSĐT\b|\d{3}", _RELATION.sub("", trim(raw)))[0]
    name = trim(head)
    fields: Fields = (
        [("contact_name", name, name)] if re.search(r"[^\W\d_]{2}", name) and name[0].isupper() else []
    )
    if phone:
        fields.append(("contact_phone", phone, phone))
    return fields


def _period(raw: str, field: str) -> Fields:
    """Both ends; where figures stand and neither is understood, its end as a question."""
    start, end = parse_period(raw)
    sides: Fields = [
        (f"{field}_{side}", trim(raw), value) for side, value in (("from", start), ("to", end)) if value
    ]
    unread: Fields = [(f"{field}_to", trim(raw), None)]
    return sides or (unread if re.search(r"\d", raw) else [])


_CODE_SCRAP = re.compile(
    r"(?<!\w)(?:M[ÃAãa]|ICD)\s*(?:ICD|bệnh|số)?\s*(?:-?\s?10)?\s*[:.]\s*(?=\S)[^\n]{2,}$"
    r"|(?<=[a-zà-ỹ)])\s+1(?![89]\d\d)\d{3}\s*$"
)


_HALF_CODE = re.compile(
    r"^\s*\d{2}\.\d{1,2}\s*[-–]\s*(?=[^\W\d_])|[(\[]\s*(?:\d{2}|[A-Z][A-Z\d]{2})\.\d{1,2}\s*[)\]]\s*$"
)
"""A code whose letter was lost, before a dash or in brackets, or of which a figure was read as a letter."""


def _diagnosis(raw: str, label: Label) -> Fields:
    words, codes = split_diagnosis(raw)
    scrap = None if codes else _CODE_SCRAP.search(raw) or _HALF_CODE.search(raw)
    if scrap:  # a code stands there and nobody could read it
        words, codes = split_diagnosis(raw[scrap.end() :] if scrap.start() == 0 else raw[: scrap.start()])
    fields: Fields = [(label.field, trim(raw) if words else None, words)]
    if codes or scrap:
        fields.append((f"{label.field}_icd", codes or trim(scrap[0] if scrap else ""), codes))
    return fields


_NUMERIC = {
    Kind.DATE,
    Kind.BIRTH,
    Kind.DATETIME,
    Kind.AGE,
    Kind.NATIONAL_ID,
    Kind.INSURANCE,
    Kind.PHONE,
    Kind.INTEGER,
    Kind.PERIOD,
}
"""Kinds in which letters that look like digits can be nothing else."""


def interpret_repaired(raw: str, label: Label) -> tuple[Fields, bool]:
    """Like `interpret`; where nothing is understood, digits read as letters are mended (second value True)."""
    fields = interpret(raw, label)
    if label.kind in _NUMERIC and not any(value is not None for _, _, value in fields):
        mended = interpret(repair_digits(raw), label)
        if any(value is not None for _, _, value in mended):
            return [(field, trim(raw), value) for field, _, value in mended], True
    return fields, False


def interpret(raw: str, label: Label) -> Fields:
    """Return the fields that `raw` (words after `label`) fills; value None where it is not understood."""
    kind = label.kind
    if kind is Kind.SEX:
        return [(label.field, trim(raw), _sex(raw, label))]
    if kind is Kind.ADDRESS:
        return _address(raw)
    if kind is Kind.ADDRESS_PART:
        return _address_part(raw, label)
    if kind is Kind.CONTACT:
        return _contact(raw)
    if kind is Kind.DIAGNOSIS:
        return _diagnosis(raw, label)
    if kind is Kind.PERIOD:
        return _period(raw, label.field)
    if kind is Kind.INSURANCE:
        valid = [one for one in _period(raw, "insurance_valid") if one[2] is not None]
        return [(label.field, trim(raw), parse_insurance(raw)), *valid]
    beside = _beside(raw, label)
    raw = before_particulars(raw) if label.field == "patient_name" else raw
    raw = _LEFT.split(raw)[0] if label.field == "admitted_at" else raw
    simple = _SIMPLE.get(kind)
    return [(label.field, trim(raw), simple(raw)), *beside] if simple else []


def _beside(raw: str, label: Label) -> Fields:
    """What stands in the same slot: "tại khoa …" behind the admission, "từ ngày …" behind the department."""
    if label.field in {"patient_name", "date_of_birth"}:
        return [(field, trim(words), value) for field, words, value in behind_person(raw)]
    if label.field == "admitted_at" and (place := _AT_DEPARTMENT.search(raw)):
        return [("department", trim(place[1]), parse_department(place[1]))]
    if label.field == "admitted_at" and (left := _LEFT.search(raw)):
        return [("discharged_at", trim(raw[left.end() :]), parse_datetime(raw[left.end() :]))]
    if label.field == "discharged_at" and (count := _COUNTED.search(raw)):
        return [("days_of_treatment", trim(count[0]), int(count[1]))]
    if label.field == "department" and (stay := _STAYED.search(raw)):
        since = parse_datetime(re.split(r"\bđến\b", stay[1])[0])
        return [("admitted_at", trim(stay[1]), since)] if since else []
    return []

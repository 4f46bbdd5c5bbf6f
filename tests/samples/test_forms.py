"""What every drawn form promises: truth in the contract's vocabulary, ink on the page, no missing letters."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from random import Random
from unicodedata import normalize

import pytest
from PIL import Image

from models.geometry import Box
from models.vocabulary import Form
from samples.draw import draw
from samples.drawn import DrawnField, DrawnPage, Hand
from samples.fonts import can_draw
from samples.kit.sheet import HEIGHT, WIDTH
from samples.kit.style import families
from samples.layouts import Layout
from samples.registry import LAYOUTS
from samples.stays import make_case

HANDS: tuple[Hand, ...] = ("typed", "typewriter", "handwritten")
CHOICES = {
    "sex": {"male", "female"},
    "payer_type": {"insurance", "fee", "free", "other"},
    "admission_route": {"emergency", "outpatient", "ward"},
    "treatment_outcome": {"recovered", "improved", "unchanged", "worse", "died"},
    "discharge_type": {"discharged", "on_request", "left", "taken_home"},
    "transfer_reason": {"eligible", "on_request"},
}
PATTERNS = {
    "date_of_birth": r"\d{4}(-\d\d-\d\d)?",
    "insurance_valid_from": r"\d{4}-\d\d-\d\d",
    "insurance_valid_to": r"\d{4}-\d\d-\d\d",
    "signed_on": r"\d{4}-\d\d-\d\d",
    "admitted_at": r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?",
    "discharged_at": r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?",
    "transferred_at": r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?",
    "national_id": r"\d{9}|\d{12}",
    "insurance_number": r"[A-Z]{2}[1-5]\d{12}|\d{10}",
    "contact_phone": r"\d{10,11}",
    "archive_number": r"\S+",
    "patient_code": r"\S+",
    "admission_number": r"\S+",
}
UNITS = {"address_ward", "address_district", "address_province"}
WORDS = {
    "ethnicity", "nationality", "occupation", "address_line", "workplace", "contact_name", "facility_name", "department",
    "bed", "referral_diagnosis", "comorbidity", "treatment_method", "advice", "clinical_signs", "lab_summary",
    "condition_at_transfer", "next_treatment", "doctor_name", "department_head", "director_name", "transfer_to",
    "admission_diagnosis", "discharge_diagnosis",
}  # fmt: skip
ICD = r"[A-Z]\d\d(\.\d{1,2})?(;[A-Z]\d\d(\.\d{1,2})?)*"
SIGNS = set("≤≥µ")
"""Drawn from another font where a family lacks them."""
WHOLE = {"age", "days_of_treatment"}


NO_PIXELS = Image.new("L", (1, 1))
"""In place of a page's own, which are 26 MB."""


def _draw(layout: Layout, seed: int) -> tuple[DrawnPage, ...]:
    rng = Random(f"{layout.full_name}/{seed}")  # noqa: S311 (chance is seeded)
    field = rng.choice(layout.fields) if layout.fields else None
    case = make_case(rng, case_id="case", field=field, kind=layout.kind)
    return draw(layout, case, hand=HANDS[seed % 3], rng=rng, document_id="paper")


@cache
def _pages(layout: Layout, seed: int) -> tuple[DrawnPage, ...]:
    return tuple(replace(page, image=NO_PIXELS) for page in _draw(layout, seed))


def _drawn() -> Iterator[tuple[str, DrawnPage]]:
    for place, layout in enumerate(LAYOUTS):
        for page in _pages(layout, place):
            yield layout.full_name, page


def _filled() -> Iterator[tuple[str, str, DrawnField]]:
    for name, page in _drawn():
        for slot, field in page.fields.items():
            if field.value is not None:
                yield name, slot, field


def test_every_form_of_the_contract_has_a_layout_in_every_group():
    known = {(layout.form, layout.group) for layout in LAYOUTS}
    wanted = {(form, group) for form in Form for group in ("train", "tune", "test")}
    assert wanted - known == set()


def test_layouts_have_names_of_their_own():
    names = [layout.full_name for layout in LAYOUTS]
    assert len(set(names)) == len(names)


def test_all_ink_lies_on_the_page():
    sheet = Box(left=0, top=0, right=WIDTH, bottom=HEIGHT)
    for name, page in _drawn():
        for line in page.lines:
            assert line.box.overlap(sheet) == pytest.approx(line.box.area), (name, line.text)


def test_no_line_is_printed_over_another():
    for name, page in _drawn():
        for place, line in enumerate(page.lines):
            for other in page.lines[place + 1 :]:
                beside = min(line.box.right, other.box.right) - max(line.box.left, other.box.left) < 30
                assert beside or line.box.vertical_overlap(other.box) < 0.7, (name, line.text, other.text)


def test_print_is_no_larger_than_its_rows():
    for name, page in _drawn():
        heights = sorted(line.box.height for line in page.lines)
        assert heights[-1] < 5 * heights[len(heights) // 2], name


def test_values_are_canonical():
    for name, slot, field in _filled():
        value = field.value
        if slot in WHOLE:
            assert isinstance(value, int), (name, slot)
        elif slot in CHOICES:
            assert value in CHOICES[slot], (name, slot, value)
        elif slot.endswith("_icd"):
            assert re.fullmatch(ICD, str(value)), (name, slot, value)
        elif slot in PATTERNS:
            assert re.fullmatch(PATTERNS[slot], str(value)), (name, slot, value)
        elif slot == "patient_name":
            assert value == " ".join(str(value).upper().split()), (name, value)
        else:
            assert slot in WORDS | UNITS, (name, slot)


def test_every_value_has_its_words_and_its_place():
    for name, slot, field in _filled():
        assert field.raw, (name, slot)
        assert field.box is not None, (name, slot)
        if slot in WORDS:
            value = str(field.value)
            assert value in field.raw or ";" in value, (name, slot, field)
        if slot in UNITS:
            assert field.raw.endswith(str(field.value)), (name, slot, field)
        if slot == "patient_name":
            assert field.raw.upper() == field.value, (name, field)
        if slot == "insurance_number":
            assert field.raw.replace(" ", "") == field.value, (name, field)


def test_dates_say_what_their_words_say():
    for name, slot, field in _filled():
        if slot in {"signed_on", "insurance_valid_to", "admitted_at", "discharged_at", "transferred_at"}:
            when = datetime.fromisoformat(str(field.value))
            numbers = [int(number) for number in re.findall(r"\d+", field.raw or "")]
            day = [when.day, when.month, when.year]
            assert numbers[-3:-1] == day[:2], (name, slot, field)
            assert numbers[-1] in {when.year, when.year % 100}, (name, slot, field)
            assert len(numbers) <= 5, (name, slot, field)


def test_text_is_composed_and_single_spaced():
    for name, page in _drawn():
        for line in page.lines:
            assert line.text == normalize("NFC", " ".join(line.text.split())), (name, line.text)


def test_a_field_stands_on_one_page_of_its_document():
    for place, layout in enumerate(LAYOUTS):
        names = [slot for page in _pages(layout, place) for slot in page.fields]
        assert len(set(names)) == len(names), layout.full_name


def test_lab_rows_have_results_and_plain_ranges():
    rows = [row for _, page in _drawn() for row in page.tables.get("lab_results", ())]
    assert len(rows) > 50
    for row in rows:
        assert row.cells["test"]
        assert row.cells["value"]
        assert not re.search(r"\d\s*[–-]\s*\d", (row.cells["reference"] or "").replace(" - ", "")), row
        assert (row.cells["value"] or "") in row.raw


def test_drugs_are_apart_from_strength_and_number():
    rows = [row for _, page in _drawn() for row in page.tables.get("prescription_items", ())]
    assert len(rows) > 20
    for row in rows:
        assert not re.match(r"\d+[.)/]", row.cells["drug"] or "")
        assert not (row.cells["quantity"] or "").startswith("0")
        for part in ("drug", "strength", "unit"):
            assert (row.cells[part] or "") in row.raw, row


def test_the_fonts_have_every_letter():
    for group in ("train", "tune", "test"):
        text = "".join({letter for _, page in _drawn() for letter in page.text} - SIGNS)
        for kind in ("print_serif", "print_sans", "typewriter", "handwriting"):
            for family in families(kind, group):
                assert can_draw(family, text), (
                    family,
                    [letter for letter in text if not can_draw(family, letter)],
                )


def test_the_same_seed_draws_the_same_page():
    layout = LAYOUTS[0]
    first, again = _draw(layout, 5), _draw(layout, 5)
    assert [page.text for page in first] == [page.text for page in again]
    assert all(one.image.tobytes() == two.image.tobytes() for one, two in zip(first, again, strict=True))

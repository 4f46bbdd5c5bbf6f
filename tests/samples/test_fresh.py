"""What the fresh prints promise: the sets have every form, every print draws, its truth is in the contract's words."""

import re
from dataclasses import replace
from functools import cache
from random import Random
from unicodedata import normalize

import pytest
from PIL import Image

from models.geometry import Box
from models.vocabulary import Form
from samples.draw import draw
from samples.drawn import DrawnPage, Hand
from samples.fonts import FRESH, can_draw
from samples.layouts import Layout
from samples.sets.cases import case_for
from samples.sets.registry import SETS as ALL

NAMES = ("dev", "exam", "blind", "trial", "held", "guest", "stranger", "visitor", "ledger")
SETS = {name: ALL[name] for name in NAMES}
TABLES = {"ledger"}
"""Sets of tables only."""
EVERY = tuple(layout for known in SETS.values() for layout in known)
NO_PIXELS = Image.new("L", (1, 1))
HANDS: tuple[Hand, ...] = ("typed", "typewriter", "handwritten")
DAY = r"\d{4}-\d\d-\d\d"
PATTERNS = {
    "date_of_birth": rf"\d{{4}}|{DAY}",
    "signed_on": DAY,
    "insurance_valid_from": DAY,
    "insurance_valid_to": DAY,
    "admitted_at": rf"{DAY}(T\d\d:\d\d)?",
    "discharged_at": rf"{DAY}(T\d\d:\d\d)?",
    "transferred_at": rf"{DAY}(T\d\d:\d\d)?",
    "national_id": r"\d{9}|\d{12}",
    "insurance_number": r"[A-Z]{2}[1-5]\d{12}|\d{10}",
    "contact_phone": r"\d{10,11}",
    "sex": "male|female",
    "payer_type": "insurance|fee|free|other",
    "admission_route": "emergency|outpatient|ward",
    "treatment_outcome": "recovered|improved|unchanged|worse|died",
    "discharge_type": "discharged|on_request|left|taken_home",
    "transfer_reason": "eligible|on_request",
}
FIELDS = {
    *PATTERNS,
    *(
        "patient_name",
        "age",
        "ethnicity",
        "nationality",
        "occupation",
        "address_line",
        "address_ward",
        "address_district",
    ),
    *(
        "address_province",
        "workplace",
        "contact_name",
        "facility_name",
        "department",
        "bed",
        "archive_number",
        "patient_code",
    ),
    *(
        "admission_number",
        "days_of_treatment",
        "treatment_method",
        "advice",
        "clinical_signs",
        "lab_summary",
        "doctor_name",
    ),
    *("condition_at_transfer", "next_treatment", "department_head", "director_name", "transfer_to"),
    *(
        f"{name}{code}"
        for name in ("referral_diagnosis", "admission_diagnosis", "discharge_diagnosis", "comorbidity")
        for code in ("", "_icd")
    ),
}
ICD = r"[A-Z]\d\d(\.\d{1,2})?(;[A-Z]\d\d(\.\d{1,2})?)*"
WORDS = {
    "facility_name",
    "department",
    "bed",
    "occupation",
    "workplace",
    "doctor_name",
    "department_head",
    "director_name",
    "transfer_to",
}


@cache
def _drawn(layout: Layout) -> tuple[tuple[DrawnPage, Box], ...]:
    """Each page without its pixels (26 MB; there are hundreds), and the paper's size."""
    rng = Random(layout.full_name)  # noqa: S311 (chance is seeded)
    case = case_for(layout.name.partition("-")[0], layout, rng, "case")
    return tuple(
        (replace(page, image=NO_PIXELS), Box(left=0, top=0, right=page.image.width, bottom=page.image.height))
        for page in draw(layout, case, hand=rng.choice(HANDS), rng=rng, document_id="paper")
    )


def _pages(layout: Layout) -> tuple[DrawnPage, ...]:
    return tuple(page for page, _ in _drawn(layout))


def _name(layout: Layout) -> str:
    return layout.full_name


@pytest.mark.parametrize("known", SETS)
def test_a_set_has_every_form_and_names_of_its_own(known: str):
    forms = {Form.LAB_REPORT, Form.PRESCRIPTION} if known in TABLES else set(Form)
    assert {layout.form for layout in SETS[known]} == forms
    assert all(layout.name.startswith(f"{known}-") for layout in SETS[known])
    assert len({layout.full_name for layout in SETS[known]}) == len(SETS[known])


def test_the_sets_share_no_drawing():
    assert len({layout.draw for layout in EVERY}) == len(EVERY)


@pytest.mark.parametrize("layout", EVERY, ids=_name)
def test_all_ink_lies_on_the_paper_and_not_on_other_ink(layout: Layout):
    for page, paper in _drawn(layout):
        for place, line in enumerate(page.lines):
            assert line.box.overlap(paper) == pytest.approx(line.box.area), line.text
            for other in page.lines[place + 1 :]:
                beside = min(line.box.right, other.box.right) - max(line.box.left, other.box.left) < 30
                assert beside or line.box.vertical_overlap(other.box) < 0.75, (line.text, other.text)


@pytest.mark.parametrize("layout", EVERY, ids=_name)
def test_values_are_canonical_and_have_their_words(layout: Layout):
    for page in _pages(layout):
        assert all(line.text == normalize("NFC", " ".join(line.text.split())) for line in page.lines)
        for slot, field in page.fields.items():
            assert slot in FIELDS, slot
            if field.value is None:
                continue
            assert field.raw, slot
            assert field.box is not None, slot
            pattern = ICD if slot.endswith("_icd") else PATTERNS.get(slot, ".+")
            assert re.fullmatch(pattern, str(field.value)), (slot, field.value)
            if slot in WORDS:
                assert str(field.value) in field.raw, (slot, field)


@pytest.mark.parametrize("layout", EVERY, ids=_name)
def test_rows_are_told_cell_by_cell(layout: Layout):
    tables = [page.tables for page in _pages(layout)]
    rows = [row for known in tables for row in known.get("lab_results", ())]
    drugs = [row for known in tables for row in known.get("prescription_items", ())]
    assert bool(rows) == (layout.form == Form.LAB_REPORT)
    assert bool(drugs) == (layout.form == Form.PRESCRIPTION)
    for row in rows:
        assert (row.cells["value"] or "?") in row.raw
        assert not re.search(r"\d\s*[–-]\s*\d", (row.cells["reference"] or "").replace(" - ", "")), row
    for row in drugs:
        assert not re.match(r"[(\d]", row.cells["drug"] or "?"), row
        assert all((row.cells[part] or "") in row.raw for part in ("drug", "strength", "quantity", "unit")), (
            row
        )


@pytest.mark.parametrize("known", SETS)
def test_the_fonts_have_every_letter(known: str):
    letters = {letter for layout in SETS[known] for page in _pages(layout) for letter in page.text}
    text = "".join(letter for letter in letters if letter.isalpha() and letter != "µ")
    for families in FRESH[known].values():
        assert [family for family in families if not can_draw(family, text)] == []

"""Questions have a page and a box, also where nothing was read."""

from dataclasses import replace

import numpy as np
import pytest

from models.geometry import Box
from models.text import Line, PageText, Word
from models.vocabulary import FieldStatus, Form
from pipeline.judge.judge_paper import ACCEPT, judge_paper
from pipeline.understand.candidate import Candidate
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.classify_page import PageForm
from pipeline.understand.papers.documents import Paper

WORD = Word(text="PHIẾU", box=Box(left=10, top=5, right=60, bottom=15), confidence=0.9)
BACK = PageFacts(
    number=2,
    form=PageForm(form=Form.TREATMENT_SHEET, confidence=0.9, titled=False),
    candidates=(),
    tables={},
    text=PageText(number=2, width=100, height=200, lines=(Line(words=(WORD,), box=WORD.box),), engines=()),
    to_scan=np.eye(3),
    look=0,
    quality={},
)
FRONT = replace(BACK, number=3, form=replace(BACK.form, titled=True))
LABEL = Box(left=20, top=40, right=70, bottom=50)


def judged(*candidates: Candidate):
    front = replace(FRONT, candidates=candidates)
    return judge_paper(Paper(form=Form.TREATMENT_SHEET, pages=(BACK, front))).fields


def told(field: str, **more) -> Candidate:
    return Candidate(
        **({"field": field, "page": 3, "raw": None, "value": None, "box": None, "source": "label"} | more)
    )


def lived(field: str, value: str, **more) -> Candidate:
    return told(field, raw=value, value=value, box=LABEL, slot=LABEL, **more)


def test_what_was_not_met_is_asked_on_the_titled_page():
    name = judged()["patient_name"]
    assert (name.status, name.page, name.bbox) == (FieldStatus.REVIEW, 3, (10, 5, 60, 15))
    assert name.findings == ("not_found",)


def test_an_empty_slot_that_must_be_full_is_asked_at_its_label():
    name = judged(told("patient_name", slot=LABEL))["patient_name"]
    assert (name.status, name.page, name.bbox) == (FieldStatus.REVIEW, 3, (20, 40, 70, 50))


def test_an_empty_slot_that_may_be_empty_has_no_box():
    bed = judged(lived("facility_name", "BỆNH VIỆN A"), lived("patient_name", "AN"), told("bed", slot=LABEL))[
        "bed"
    ]
    assert (bed.status, bed.page, bed.bbox) == (FieldStatus.ABSENT, 3, None)


def test_an_address_that_prints_no_province_is_no_question(monkeypatch):
    monkeypatch.setitem(ACCEPT, "ordinary", 0.0)
    fields = judged(lived("address_ward", "Minh Thành"), lived("address_district", "Quảng Yên"))
    assert fields["address_district"].status is FieldStatus.ACCEPTED
    assert "address_province" not in fields


def test_an_empty_slot_of_the_province_is_empty():
    fields = judged(lived("address_ward", "Minh Thành"), told("address_province", slot=LABEL))
    assert fields["address_province"].status is FieldStatus.ABSENT


def test_an_address_in_doubt_may_hold_its_province():
    province = judged(lived("address_district", "Quảng Yântỉnh Quảng Ninh", handwritten=True))[
        "address_province"
    ]
    assert (province.status, province.value, province.findings) == (FieldStatus.REVIEW, None, ("not_found",))
    assert (province.page, province.bbox) == (3, (20, 40, 70, 50))


def test_an_address_hardly_read_may_hold_every_part():
    fields = judged(lived("address_line", "Tiố kha 6 thị Cần", handwritten=True))
    assert [fields[f"address_{part}"].findings for part in ("ward", "district")] == [("not_found",)] * 2


def test_a_paper_that_has_nearly_vanished_is_asked_for_all_that_its_form_usually_has():
    assert judged()["admission_number"].status is FieldStatus.REVIEW
    read = judged(lived("facility_name", "BỆNH VIỆN A"), lived("patient_name", "AN"))
    assert "admission_number" not in read


def test_what_not_every_print_has_is_asked_only_where_its_label_is():
    form = replace(FRONT.form, form=Form.INPATIENT_CHART)
    read = (lived("facility_name", "BỆNH VIỆN A"), lived("patient_name", "AN"))
    bare, met = (
        judge_paper(
            Paper(form=Form.INPATIENT_CHART, pages=(replace(FRONT, form=form, candidates=candidates),))
        ).fields
        for candidates in (read, (*read, told("discharge_type", slot=LABEL)))
    )
    assert {"discharge_type", "discharged_at", "treatment_outcome"}.isdisjoint(bare)
    assert (met["discharge_type"].status, met["discharge_type"].bbox) == (
        FieldStatus.REVIEW,
        (20, 40, 70, 50),
    )


@pytest.mark.parametrize("box", [LABEL, None])
def test_what_was_seen_and_not_understood_has_a_box(box):
    born = judged(told("date_of_birth", raw="31/02/20", box=box))["date_of_birth"]
    assert (born.status, born.value) == (FieldStatus.REVIEW, None)
    assert born.bbox == ((20, 40, 70, 50) if box else (10, 5, 60, 15))

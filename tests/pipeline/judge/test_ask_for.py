"""Questions have a page and a box, also where nothing was read."""

from dataclasses import replace

import numpy as np
import pytest

from models.geometry import Box
from models.text import Line, PageText, Word
from models.vocabulary import FieldStatus, Form
from pipeline.judge.judge_paper import judge_paper
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


def test_what_was_not_met_is_asked_on_the_titled_page():
    name = judged()["patient_name"]
    assert (name.status, name.page, name.bbox) == (FieldStatus.REVIEW, 3, (10, 5, 60, 15))
    assert name.findings == ("not_found",)


def test_an_empty_slot_that_must_be_full_is_asked_at_its_label():
    name = judged(told("patient_name", slot=LABEL))["patient_name"]
    assert (name.status, name.page, name.bbox) == (FieldStatus.REVIEW, 3, (20, 40, 70, 50))


def test_an_empty_slot_that_may_be_empty_has_no_box():
    bed = judged(told("bed", slot=LABEL))["bed"]
    assert (bed.status, bed.page, bed.bbox) == (FieldStatus.ABSENT, 3, None)


@pytest.mark.parametrize("box", [LABEL, None])
def test_what_was_seen_and_not_understood_has_a_box(box):
    born = judged(told("date_of_birth", raw="31/02/20", box=box))["date_of_birth"]
    assert (born.status, born.value) == (FieldStatus.REVIEW, None)
    assert born.bbox == ((20, 40, 70, 50) if box else (10, 5, 60, 15))

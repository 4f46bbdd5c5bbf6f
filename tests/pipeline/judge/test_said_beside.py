import numpy as np

from models.forms.load import load_forms
from models.text import PageText
from models.vocabulary import FieldStatus, Form
from pipeline.judge.judge_paper import judge_paper
from pipeline.judge.said_beside import said_beside
from pipeline.understand.candidate import Candidate
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.classify_page import PageForm
from pipeline.understand.papers.documents import Paper


def paper(number: int, *, titled: bool = True, **values: str) -> Paper:
    candidates = tuple(
        Candidate(field=field, page=number, raw=value, value=value, box=None, source="label")
        for field, value in values.items()
    )
    form = PageForm(form=Form.TREATMENT_SHEET, confidence=0.9, titled=titled)
    text = PageText(number=number, width=100, height=100, lines=(), engines=())
    facts = PageFacts(
        number=number,
        form=form,
        candidates=candidates,
        tables={},
        text=text,
        to_scan=np.eye(3),
        look=0,
        quality={},
    )
    return Paper(form=Form.TREATMENT_SHEET, pages=(facts,))


def test_a_paper_hears_what_the_others_say():
    papers = (paper(1, bed="12"), paper(2, bed="12", sex="male"), paper(3, bed="17"))
    first, second, third = said_beside(papers)
    assert (first["bed"], first["sex"]) == (("12", "17"), ("male",))
    assert (second["bed"], second["sex"]) == (("12", "17"), ())
    assert third["bed"] == ("12", "12")


def test_a_person_is_asked_for_what_the_form_always_has():
    expected = load_forms()[Form.TREATMENT_SHEET].expected
    fields = judge_paper(paper(1, bed="12")).fields
    assert set(expected) <= set(fields)
    assert {fields[field].status for field in expected} == {FieldStatus.REVIEW}
    assert fields[expected[0]].findings == ("not_found",)
    assert set(judge_paper(paper(1, titled=False, bed="12")).fields) == {"bed"}

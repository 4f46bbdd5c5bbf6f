import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import IntegrityError
from models.geometry import Box
from models.text import Line, PageText, Reading, Word
from models.vocabulary import Form
from pipeline.resume.thaw import freeze, thaw
from pipeline.understand.candidate import Candidate
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.classify_page import PageForm

numbers = st.floats(allow_nan=False)
boxes = st.builds(Box, left=numbers, top=numbers, right=numbers, bottom=numbers)
readings = st.builds(Reading, engine=st.text(), text=st.text(), confidence=numbers)
words = st.builds(
    Word,
    text=st.text(),
    box=boxes,
    confidence=numbers,
    readings=st.tuples(readings),
    handwritten=st.booleans(),
)


@settings(deadline=None)
@given(st.lists(words, max_size=3), numbers, st.dictionaries(st.text(), numbers, max_size=3))
def test_every_value_comes_back_to_the_last_bit(
    found: list[Word], number: float, traits: dict[str, float]
) -> None:
    candidate = Candidate(
        field="bed", page=3, raw=None, value=7, box=None, source="label", words=tuple(found), traits=traits
    )
    back = thaw(json.loads(json.dumps(freeze((candidate, [number], {Form.OTHER: None})))))
    assert back == (candidate, [number], {Form.OTHER: None})
    assert isinstance(back[0], Candidate)


def test_the_facts_of_a_page_come_back() -> None:
    box = Box.of((1, 2, 3, 4))
    word = Word(
        text="Nguyễn",
        box=box,
        confidence=0.1 + 0.2,
        readings=(Reading(engine="sohoa/1", text="Nguyễn", confidence=1 / 3),),
    )
    text = PageText(
        number=1, width=10, height=20, lines=(Line(words=(word,), box=box),), engines=("sohoa/1",)
    )
    facts = PageFacts(
        number=1, form=PageForm(form=Form.LAB_REPORT, confidence=float(np.float64(0.7)), titled=True), candidates=(), tables={},
        text=text, to_scan=np.array([[1.0, 0.1, 3], [0, 1 / 3, 2], [0, 0, 1]]), look=2**63 + 5, quality={"sharp": 0.25},
    )  # fmt: skip
    back = thaw(json.loads(json.dumps(freeze(facts))))
    assert (back.text, back.form, back.look, back.quality) == (
        facts.text,
        facts.form,
        facts.look,
        facts.quality,
    )
    assert np.array_equal(back.to_scan, facts.to_scan)


@pytest.mark.parametrize(
    "told",
    [
        {"class": "subprocess:Popen", "fields": {"args": "true"}},
        {"class": "models.errors:SohoaError", "fields": {}},
        {"class": "models.geometry:Box", "fields": {"middle": 1}},
        {"enum": "pipeline.run:digitise_file", "value": 1},
        {"unknown": 1},
    ],
)
def test_a_file_makes_only_values_of_our_own(told: object) -> None:
    with pytest.raises(IntegrityError):
        thaw(told)


def test_what_cannot_be_kept_is_refused() -> None:
    with pytest.raises(TypeError):
        freeze(object())

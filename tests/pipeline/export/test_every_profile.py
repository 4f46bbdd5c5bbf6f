"""Laws of all profiles: what is released leaves valid or is refused in words, whatever stands on the paper."""

import dataclasses

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.vocabulary import Form
from pipeline.export.fhir.bundle import bundle
from pipeline.export.hosobenhan.chart import chart
from pipeline.export.outcome import NoteCode, Prepared, Refused
from pipeline.export.qd4750.envelope import envelope
from pipeline.export.spreadsheet.workbook import workbook
from samples.released_charts import released_chart
from tests.pipeline.export.released import CONTEXT, paper, transferred, whole_chart

PROFILES = {"fhir": bundle, "qd4750": envelope, "hosobenhan": chart, "csv": workbook}
DECIDED = dataclasses.replace(CONTEXT, decisions={"MA_LYDO_CT": "1", "MA_LOAI_RV": "4"})
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=60)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("seed", range(12))
def test_generated_charts_leave_valid_once_a_person_decided(profile, seed):
    assert isinstance(PROFILES[profile](released_chart(seed), DECIDED), Prepared)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("stay", [whole_chart(), transferred()], ids=["chart", "letter"])
def test_the_same_chart_gives_the_same_bytes(profile, stay):
    assert PROFILES[profile](stay, CONTEXT) == PROFILES[profile](stay, CONTEXT)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=WORDS, other=WORDS)
@pytest.mark.parametrize("profile", PROFILES)
def test_any_words_leave_or_are_refused(profile, name, other):
    told = {
        "patient_name": name,
        "discharge_diagnosis": other,
        "address_line": other,
        "advice": name,
        "doctor_name": other,
    }
    made = PROFILES[profile](
        dataclasses.replace(whole_chart(), papers=(paper(Form.INPATIENT_CHART, told),)), CONTEXT
    )
    assert isinstance(made, Prepared | Refused)
    if isinstance(made, Refused):
        assert {reason.code for reason in made.reasons} <= {NoteCode.MISSING, NoteCode.BROKEN_RULE}

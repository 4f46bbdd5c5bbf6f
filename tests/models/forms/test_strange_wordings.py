"""Wordings of houses whose prints nobody here has drawn, before their colon."""

import pytest

from models.clean_page import Layout
from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.page_tokens import page_tokens
from tests.pipeline.understand.conftest import draw_text


@pytest.mark.parametrize(
    ("form", "field", "wording"),
    [
        (Form.LAB_REPORT, "patient_name", "Full name"),
        (Form.LAB_REPORT, "date_of_birth", "N.sinh"),
        (Form.LAB_REPORT, "sex", "GT"),
        (Form.LAB_REPORT, "patient_code", "MSBN"),
        (Form.LAB_REPORT, "admitted_at", "Nhập viện"),
        (Form.PRESCRIPTION, "national_id", "CC/CCCD"),
        (Form.DISCHARGE_CERTIFICATE, "discharged_at", "TG ra viện"),
        (Form.DISCHARGE_CERTIFICATE, "treatment_outcome", "KQĐT"),
        (Form.INPATIENT_CHART, "discharge_diagnosis", "Ra viện (bệnh chính)"),
        (Form.INPATIENT_CHART, "comorbidity", "Ra viện - kèm theo"),
        (Form.INPATIENT_CHART, "occupation", "NN"),
        (Form.TRANSFER_LETTER, "lab_summary", "Xét nghiệm chính"),
        (Form.CONSENT, "patient_name", "Là người nhà của"),
    ],
)
def test_a_wording_asks_for_its_field(form, field, wording):
    definition = load_forms()[form]
    page = page_tokens(draw_text(f"{definition.titles[0].upper()}\n{wording}: Abc"), Layout())
    assert [anchor.field for anchor in find_anchors(page, definition) if anchor.row == 1][:1] == [field]

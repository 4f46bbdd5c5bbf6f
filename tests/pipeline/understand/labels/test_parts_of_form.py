from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.anchors import find_anchors

SUMMARY = """II. ĐỢT ĐIỀU TRỊ
Vào viện ngày: 13/3/2016      Ra viện ngày: 25/3/2016
III. CHẨN ĐOÁN
Khi vào viện        Đái tháo đường type 2        E11.4
Khi ra viện: bệnh chính        Đái tháo đường type 2        E11.4
IV. TÓM TẮT"""


def test_under_the_title_diagnosis_a_time_names_a_diagnosis(page_of):
    page = page_of(SUMMARY)
    found = [(anchor.row, anchor.field) for anchor in find_anchors(page, load_forms()[Form.CHART_SUMMARY])]
    assert {(1, "admitted_at"), (1, "discharged_at")} <= set(found)
    assert {(3, "admission_diagnosis"), (4, "discharge_diagnosis")} <= set(found)

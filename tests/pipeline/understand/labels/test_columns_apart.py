from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.labels.columns_apart import columns_apart
from tests.pipeline.understand.labels.test_captions_over_values import CERTIFICATE, values_of

SUMMARY = """TÓM TẮT HỒ SƠ BỆNH ÁN
Họ và tên
LÒ THỊ MINH CHÂU                        Chẩn đoán ra viện
Ngày sinh                               Viêm khớp gối trái
1957                                    Bệnh kèm theo
Dân tộc                                 Gút
Thái                                    Phương pháp điều trị
Nghề nghiệp                             Kháng viêm
Thợ may
Khoa                                    Lời dặn
Cơ xương khớp                           Hẹn khám lại sau một tuần"""


def parted(page, form):
    return columns_apart(page, find_anchors(page, load_forms()[form]))


def test_columns_that_run_on_independently_are_read_one_after_the_other(page_of):
    page = parted(page_of(SUMMARY), Form.CHART_SUMMARY)
    assert page.stacked
    found = values_of(page, Form.CHART_SUMMARY)
    assert found["patient_name"] == "LÒ THỊ MINH CHÂU"
    assert found["ethnicity"] == "Thái"
    assert found["occupation"] == "Thợ may"
    assert found["discharge_diagnosis"] == "Viêm khớp gối trái"
    assert found["comorbidity"] == "Gút"
    assert found["treatment_method"] == "Kháng viêm"
    assert found["advice"] == "Hẹn khám lại sau một tuần"


def test_labels_in_a_grid_stay_where_they_are(page_of):
    page = page_of(CERTIFICATE)
    assert parted(page, Form.DISCHARGE_CERTIFICATE) is page

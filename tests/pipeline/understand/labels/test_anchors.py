from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.anchors import find_anchors


def fields(page, form=Form.DISCHARGE_CERTIFICATE):
    return [anchor.field for anchor in find_anchors(page, load_forms()[form]) if anchor.field]


def test_labels_in_order_of_the_page(page_of):
    page = page_of(
        "- Họ và tên người bệnh: NGUYỄN VĂN AN   Tuổi: 45   Nam/Nữ: Nam\n- Dân tộc: Tày      Nghề nghiệp: Làm ruộng"
    )
    assert fields(page) == ["patient_name", "age", "sex", "ethnicity", "occupation"]


def test_reading_errors_in_labels_are_forgiven(page_of):
    assert fields(page_of("Ho và tên nguời bênh: NGUYỄN VĂN AN")) == ["patient_name"]


def test_the_longer_label_wins(page_of):
    page = page_of("11. Họ tên, địa chỉ người nhà khi cần báo tin: Trần Thị B")
    assert fields(page, Form.INPATIENT_CHART) == ["contact_name"]


def test_words_of_a_value_are_no_label(page_of):
    assert fields(page_of("Chẩn đoán: sốt chưa rõ nguyên nhân, tuổi già, khoa học")) == [
        "discharge_diagnosis"
    ]

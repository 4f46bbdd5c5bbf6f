from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.page_tokens import join_tokens
from pipeline.understand.values import value_span

CERTIFICATE = """GIẤY RA VIỆN
Họ tên người bệnh        Giới tính        Tuổi
TRIỆU HỮU DŨNG           Nam              69
Ngày sinh                Dân tộc          Nghề nghiệp
11.9.1952                Dao              Tự do
Nơi ở hiện tại
Số 3 đường Hoàng Văn Thụ, phường Bách Quang
Nhập viện                Xuất viện
12:50 21/02/2022         11:05 07/03/2022
Dặn dò, hẹn tái khám
Tái khám sau 07 ngày, mang theo giấy ra viện"""


def values_of(page, form=Form.DISCHARGE_CERTIFICATE):
    anchors = find_anchors(page, load_forms()[form])
    return {
        anchor.field: join_tokens(value_span(page, anchors, place).tokens)
        for place, anchor in enumerate(anchors)
        if anchor.field
    }


def test_words_of_labels_under_a_caption_are_its_value(page_of):
    found = values_of(page_of(CERTIFICATE))
    assert found["address"].startswith("Số 3 đường Hoàng Văn Thụ")
    assert found["advice"] == "Tái khám sau 07 ngày, mang theo giấy ra viện"
    assert found["occupation"] == "Tự do"


def test_a_page_of_labels_beside_values_keeps_its_labels(page_of):
    found = values_of(
        page_of("GIẤY RA VIỆN\\nHọ tên người bệnh: NÔNG VĂN A\\nSố vào viện: 123".replace("\\n", "\n"))
    )
    assert found["patient_name"] == "NÔNG VĂN A"
    assert found["admission_number"] == "123"

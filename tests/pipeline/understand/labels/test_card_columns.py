"""A card's days in columns of their own, and captions under values on half a page."""

from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.labels.columns_apart import columns_apart
from tests.pipeline.understand.labels.test_captions_over_values import values_of

HALVES = """BỆNH ÁN TRẠM Y TẾ XÃ, PHƯỜNG
Nguyễn Thị Diệu Ngoan        33         Lý do vào viện: Ho, khó thở
Họ tên người bệnh            Tuổi       Khám: Người bệnh tỉnh
Kinh              Cán bộ                Chẩn đoán lúc vào: Viêm phổi
Dân tộc           Nghề nghiệp           Chẩn đoán lúc ra: Viêm phổi
Dương Mạnh Khôi        0854772351       Điều trị: Kháng sinh
Người nhà              Điện thoại       Kết quả: Đỡ"""


def test_the_days_of_a_card_in_columns(page_of):
    page = page_of(
        "BỆNH ÁN NỘI KHOA\nSố thẻ BHYT                Từ ngày           Đến ngày\n"
        "HT 3 75 600 970 2409       01-01-2023        02-09-2026".replace("\\\n", "\n")
    )
    found = values_of(page, Form.INPATIENT_CHART)
    assert (found["insurance_valid_from"], found["insurance_valid_to"]) == ("01-01-2023", "02-09-2026")


def test_a_cards_label_alone_on_its_line(page_of):
    found = values_of(page_of("BỆNH ÁN NỘI KHOA\nSố thẻ BHYT"), Form.INPATIENT_CHART)
    assert "insurance_valid_from" not in found


def test_captions_on_half_a_page_are_parted_from_labels_on_the_other(page_of):
    page = page_of(HALVES)
    parted = columns_apart(page, find_anchors(page, load_forms()[Form.INPATIENT_CHART]))
    texts = [row.text for row in parted.rows]
    assert texts.index("Người nhà Điện thoại") < texts.index("Khám: Người bệnh tỉnh")
    assert not parted.stacked

import pytest

from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.joint_values import joint_values
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.page_tokens import join_tokens
from pipeline.understand.values import value_span


def shared(page, form=Form.CHART_SUMMARY):
    """What each of the labels that share a cell is given; None where nobody can tell."""
    anchors = find_anchors(page, load_forms()[form])
    place, anchor = next((place, one) for place, one in enumerate(anchors) if one.joined)
    parts = joint_values((anchor.label, *anchor.joined), value_span(page, anchors, place).tokens)
    return parts and {label.field: join_tokens(words) for label, words in parts}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ngày sinh; giới tính:   03/02/1961; giới Nữ", {"date_of_birth": "03/02/1961", "sex": "Nữ"}),
        ("Ngày sinh, giới tính      03/02/1961 Nữ", {"date_of_birth": "03/02/1961", "sex": "Nữ"}),
        ("Tuổi / giới:   61 / Nam", {"age": "61", "sex": "Nam"}),
        ("Tuổi và giới:   61 tuổi - Nam", {"age": "61 tuổi", "sex": "Nam"}),
        ("Dân tộc; nghề nghiệp     Sán Dìu; Làm ruộng", {"ethnicity": "Sán Dìu", "occupation": "Làm ruộng"}),
        (
            "Người nhà; điện thoại:   Vi Thị Hoa; 0912 345 678",
            {"contact_name": "Vi Thị Hoa", "contact_phone": "0912 345 678"},
        ),
    ],
)
def test_a_value_is_parted_as_its_labels_are(page_of, line, expected):
    assert shared(page_of(f"TÓM TẮT HỒ SƠ BỆNH ÁN\n{line}")) == expected


def test_words_that_nothing_parts_belong_to_nobody(page_of):
    assert shared(page_of("TÓM TẮT HỒ SƠ BỆNH ÁN\nDân tộc; nghề nghiệp     Kinh Giáo viên mầm non")) is None


def test_a_slot_between_two_labels_parts_them(page_of):
    page = page_of("TÓM TẮT HỒ SƠ BỆNH ÁN\nDân tộc: Kinh, Nghề nghiệp: Làm ruộng")
    assert not any(one.joined for one in find_anchors(page, load_forms()[Form.CHART_SUMMARY]))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ngày sinh / Giới tính / DOB / Gender:    1961    Nữ", {"date_of_birth": "1961", "sex": "Nữ"}),
        (
            "Dân tộc / Quốc tịch / Ethnicity / Nationality:  Tày     Việt Nam",
            {"ethnicity": "Tày", "nationality": "Việt Nam"},
        ),
        ("Tuổi / Giới tính / Age / Sex:   61   Nam", {"age": "61", "sex": "Nam"}),
        (
            "Ngày sinh / Giới tính / Dân tộc / DOB / Sex / Ethnicity:  02/03/1961     Nữ     Kinh",
            {"date_of_birth": "02/03/1961", "sex": "Nữ", "ethnicity": "Kinh"},
        ),
        (
            "Dân tộc / Quốc tịch / Nghề nghiệp:     Sán Dìu     Việt Nam     Làm ruộng",
            {"ethnicity": "Sán Dìu", "nationality": "Việt Nam", "occupation": "Làm ruộng"},
        ),
    ],
)
def test_labels_that_share_a_cell_may_be_said_twice(page_of, line, expected):
    assert shared(page_of(f"GIẤY RA VIỆN\n{line}"), Form.DISCHARGE_CERTIFICATE) == expected

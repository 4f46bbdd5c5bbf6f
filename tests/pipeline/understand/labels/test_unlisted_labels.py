from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.page_tokens import join_tokens


def labelled(page, form):
    return {
        anchor.field: join_tokens(page.rows[anchor.row].tokens[anchor.start : anchor.end])
        for anchor in find_anchors(page, load_forms()[form])
        if anchor.field
    }


def test_a_label_reaches_to_its_colon(page_of):
    page = page_of("Họ tên NB: VŨ BÍCH XOAN      Số nhà, thôn/xóm: Xóm 3")
    assert labelled(page, Form.DISCHARGE_CERTIFICATE)["patient_name"] == "Họ tên NB"


def test_words_behind_a_label_without_colon_say_more_of_it(page_of):
    page = page_of("Chẩn đoán lúc vào Cúm A\nChẩn đoán ra viện Cúm A")
    assert labelled(page, Form.DISCHARGE_CERTIFICATE)["admission_diagnosis"] == "Chẩn đoán lúc vào"


def test_a_value_in_capitals_is_no_part_of_the_label(page_of):
    page = page_of("Họ và tên NGUYỄN VĂN NAM      Giới tính: Nam")
    assert labelled(page, Form.DISCHARGE_CERTIFICATE)["patient_name"] == "Họ và tên"


def test_a_number_before_a_colon_is_no_part_of_the_label(page_of):
    page = page_of("Số lưu trữ 49652: GCT")
    assert labelled(page, Form.TRANSFER_LETTER)["archive_number"] == "Số lưu trữ"

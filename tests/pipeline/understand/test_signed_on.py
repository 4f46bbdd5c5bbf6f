from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.signed_on import find_signed_on

_RIGHT = " " * 70


def signed(page, form):
    found = find_signed_on(page, find_anchors(page, load_forms()[form]))
    return found and found.value


def test_the_date_of_an_entry_is_no_signatures(page_of):
    rows = "\n" * 24 + f"{_RIGHT}Ngày 13 tháng 7 năm 2010\n18h08  Đỡ ho, đỡ khó thở\nChăm sóc cấp III"
    assert signed(page_of(f"TỜ ĐIỀU TRỊ{rows}"), Form.TREATMENT_SHEET) is None


def test_a_date_whose_first_word_was_lost_stands_over_a_strange_signature(page_of):
    rows = "\n" * 24 + f"{_RIGHT}16 tháng 10 năm 2022\n{_RIGHT}Lãnh đạo trực\n{_RIGHT}Đỗ Hà"
    assert signed(page_of(f"GIẤY CHUYỂN VIỆN{rows}"), Form.TRANSFER_LETTER) == "2022-10-16"


def test_a_date_closes_a_paper_that_is_half_empty(page_of):
    rows = "\n" * 6 + f"{_RIGHT}Ngày 20 tháng 05 năm 2021\n{_RIGHT}PHẪU THUẬT VIÊN\n{_RIGHT}BS Phan Văn Minh"
    assert signed(page_of(f"PHIẾU PHẪU THUẬT{rows}"), Form.SURGERY_REPORT) == "2021-05-20"

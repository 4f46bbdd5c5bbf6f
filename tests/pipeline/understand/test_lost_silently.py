"""What strange papers lost without a word: parts of addresses, names in wide slots, options without a label."""

import pytest

from models.forms.definition import Kind, Label
from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.interpret import interpret, interpret_repaired
from pipeline.understand.label_candidates import label_candidates
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.labels.bilingual import own_words
from pipeline.understand.labels.captions_under_values import captions_first
from pipeline.understand.labels.nlp import read_doc
from pipeline.understand.papers.identity import Identity, is_other_patient
from pipeline.understand.signatures import find_signatures


def values(page, form=Form.TRANSFER_LETTER):
    anchors = read_doc(page, load_forms()[form]).anchors
    return {one.field: one.value for one in label_candidates(page, anchors)}


def test_units_bring_labels_of_their_own_inside_an_address(page_of):
    found = values(page_of("Địa chỉ cư trú: Buôn Kao xã/phường/TT: Ea Kao huyện: Cư Kuin tỉnh/TP: Đắk Lắk"))
    parts = [found[f"address_{part}"] for part in ("line", "ward", "district", "province")]
    assert parts == ["Buôn Kao", "Ea Kao", "Cư Kuin", "Đắk Lắk"]


def test_a_ward_s_name_is_no_part_of_a_label_that_only_begins_like_it(page_of):
    page = page_of("KHOA NỘI TIM MẠCH - LÃO HỌC")
    assert values(page, Form.DISCHARGE_CERTIFICATE)["department"] == "NỘI TIM MẠCH - LÃO HỌC"


def test_a_code_that_nobody_could_read_is_asked_for():
    label = Label(field="admission_diagnosis", text=("Chẩn đoán",), kind=Kind.DIAGNOSIS, icd=True)
    told = interpret("Viêm túi mật cấp do sỏi (KS1.0)", label)
    assert [(field, value) for field, _, value in told] == [
        ("admission_diagnosis", "Viêm túi mật cấp do sỏi"),
        ("admission_diagnosis_icd", None),
    ]


@pytest.mark.parametrize(("read", "day"), [("23/10/2820", "2020-10-23"), ("04/09/2924", "2024-09-04")])
def test_a_nought_of_a_year_that_cannot_be_is_mended(read, day):
    label = Label(field="insurance_valid_to", text=("Giá trị đến",), kind=Kind.DATE)
    assert interpret_repaired(read, label) == ([("insurance_valid_to", read, day)], True)


def test_a_name_in_a_slot_wider_than_its_role_is_seen(page_of):
    page = page_of(
        f"{'':60}Ngày 17 tháng 02 năm 2020\n"
        "          GIÁM ĐỐC BỆNH VIỆN                                   TRƯỞNG KHOA\n\n"
        "Họ và tên: Hoàng Quang Long            Họ và tên: tioông T Tực"
    )
    definition = load_forms()[Form.INPATIENT_CHART]
    found = find_signatures(page, read_doc(page, definition).anchors, definition.labels)
    told = {one.field: (one.value, one.raw) for one in found}
    assert told["director_name"][0] == "Hoàng Quang Long"
    assert told["department_head"] == (None, "tioông T Tực")


def test_a_misread_word_of_the_second_tongue_is_no_value(page_of):
    page = page_of("Departmenl at Ngoại 2")
    assert [token.text for token in own_words(list(page.rows[0].tokens))] == ["Ngoại", "2"]


def test_values_that_nobody_could_read_stand_over_their_labels_all_the_same(page_of):
    page = page_of(
        "              GIẤY HẸN KHÁM LẠI\n\n28/044958                     Nũn\n"
        "Ngày, tháng, năm sinh         Giới tính\nD2,3852\nSố thẻ BHYT\nChẩn đoán: viêm"
    )
    anchors = find_anchors(page, load_forms()[Form.OTHER])
    assert [row.tokens[0].text for row in captions_first(page, anchors).rows[1:5]] == [
        "Ngày", "28/044958", "Số", "D2,3852",
    ]  # fmt: skip


def test_a_number_misread_from_a_scrawl_names_nobody_else():
    scrawl = Identity(name="TNỤ D KỘ", facts={"admission_number": "24/L6532"}, sure=False)
    chart = Identity(name="THN XDÁN", facts={"admission_number": "2446532"}, sure=False)
    other = Identity(name="LÒ VĂN BẢY", facts={"admission_number": "19-11008"}, sure=False)
    assert not is_other_patient(scrawl, chart)
    assert is_other_patient(other, chart)

from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.labels.captions_under_values import captions_first
from tests.pipeline.understand.labels.test_captions_over_values import CERTIFICATE, values_of

REPORT = """PHIẾU THỦ THUẬT
MÔNG THỊ MINH CHI                       70                 Nữ
             Họ và tên                          Tuổi                 Giới
Nội cơ xương khớp                                   G12
                  Khoa                                      Giường
Viêm khớp
                                Chẩn đoán"""


def turned(page, form):
    return captions_first(page, find_anchors(page, load_forms()[form]))


def test_values_over_their_labels_are_found(page_of):
    found = values_of(turned(page_of(REPORT), Form.SURGERY_REPORT), Form.SURGERY_REPORT)
    assert found["patient_name"] == "MÔNG THỊ MINH CHI"
    assert (found["age"], found["sex"], found["bed"]) == ("70", "Nữ", "G12")
    assert found["department"] == "Nội cơ xương khớp"
    assert found["admission_diagnosis"] == "Viêm khớp"


def test_a_page_with_labels_over_values_stays_as_it_is(page_of):
    page = page_of(CERTIFICATE)
    assert turned(page, Form.DISCHARGE_CERTIFICATE) is page

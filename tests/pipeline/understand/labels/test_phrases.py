import pytest

from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.phrases import is_label_word, likest_label, meaning


@pytest.mark.parametrize(
    ("phrase", "form", "field"),
    [
        ("Kết quả xét nghiệm, CLS chính", Form.CHART_SUMMARY, "lab_summary"),
        ("Họ, tên NB", Form.INPATIENT_CHART, "patient_name"),
        ("Trực tiếp nhập viện", Form.INPATIENT_CHART, "admission_route"),
        ("Ngày giờ ra", Form.INPATIENT_CHART, "discharged_at"),
        ("PP điều trị, thuốc đã dùng", Form.TRANSFER_LETTER, "treatment_method"),
        ("Tình trạng NB lúc chuyển", Form.TRANSFER_LETTER, "condition_at_transfer"),
        ("Chẩn đoán lúc vào", Form.DISCHARGE_CERTIFICATE, "admission_diagnosis"),
    ],
)
def test_a_house_may_word_its_label_as_it_likes(phrase, form, field):
    found = likest_label(phrase, load_forms()[form].labels)
    assert found is not None
    assert (found.label.field, found.share >= 0.8) == (field, True)


def test_another_person_is_not_the_patient():
    found = likest_label("Họ tên mẹ chồng", load_forms()[Form.DISCHARGE_CERTIFICATE].labels)
    assert found is None or found.share < 0.8 or found.label.field != "patient_name"


def test_abbreviations_and_synonyms_mean_the_same():
    assert meaning("Họ và tên BN") == meaning("Họ tên người bệnh")


def test_digits_are_no_label_words():
    assert not is_label_word("49652")
    assert is_label_word("viện")

import pytest

from models.vocabulary import Form
from tests.pipeline.understand.labels.test_captions_over_values import values_of


@pytest.mark.parametrize("label", ["Họ tên / Name:", "Họ tên /Full name:", "Họ tên Name:"])
def test_a_second_language_is_part_of_the_label(page_of, label):
    found = values_of(page_of(f"KẾT QUẢ XÉT NGHIỆM\n{label} PHẠM NAM      Giới / Sex: Nam"), Form.LAB_REPORT)
    assert (found["patient_name"], found["sex"]) == ("PHẠM NAM", "Nam")


def test_a_name_before_the_next_label_is_no_second_language(page_of):
    found = values_of(page_of("KẾT QUẢ XÉT NGHIỆM\nHọ tên LE VAN NAM Giới: Nam"), Form.LAB_REPORT)
    assert found["patient_name"] == "LE VAN NAM"

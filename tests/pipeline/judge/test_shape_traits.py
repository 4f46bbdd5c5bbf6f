import pytest

from pipeline.judge.shape_traits import SHAPE_TRAITS, odd_shape, shape_traits


@pytest.mark.parametrize(
    ("trait", "field", "text"),
    [
        ("small_start", "department", "khác"),
        ("small_start", "next_treatment", "tiếp theo: nghỉ ngơi"),
        ("inner_colon", "facility_name", "Cơ sở y tế: Bệnh viện 91"),
        ("mixed", "patient_code", "19/037/19/0SS143"),
        ("mixed", "age", "G12"),
        ("mixed", "admission_number", "13/04/2003"),
        ("mixed", "bed", "3I"),
        ("mixed", "bed", "625"),
        ("stray_end", "occupation", "Lao động tự do A6"),
        ("stray_end", "comorbidity", "Suy giáp 5/ Chết"),
        ("like_label", "address_province", "Address"),
        ("like_label", "ethnicity", "Nghề nghiệp"),
        ("mixed", "address_province", "HN 2 35 3161537495"),
        ("shouted", "admission_diagnosis", "VIÊM PHỔI"),
    ],
)
def test_what_is_no_value_looks_like_none(trait, field, text):
    told = shape_traits(field, text, text)
    assert told[trait] == 1.0
    assert odd_shape(told) is (trait != "shouted")


@pytest.mark.parametrize(
    ("trait", "field", "text"),
    [
        ("inner_colon", "insurance_valid_to", "Ra: 16h25 - 04/10/1997"),
        ("mixed", "admission_diagnosis", "Viêm ph0i"),
        ("stray_end", "address_line", "Tổ dân phố 10"),
        ("small_start", "signed_on", "ngày 3 tháng 5"),
    ],
)
def test_what_may_be_a_value_is_only_weighed(trait, field, text):
    told = shape_traits(field, text, text)
    assert told[trait] == 0.5
    assert not odd_shape(told)


@pytest.mark.parametrize(
    ("field", "value", "raw"),
    [
        ("treatment_method", "x", "Kháng sinh, mạch 88 lần/phút, huyết áp 160/90 mmHg, SpO2 95%"),
        ("admitted_at", "2024-08-18T15:05", "15h05 - 18/8/2024"),
        ("insurance_number", "HT3199352169367", "HT 3 19 9352169367"),
        ("discharge_diagnosis_icd", "J18.9", "J18.9"),
        ("patient_code", "19/012/12/041772", "19/012/12/041772"),
        ("occupation", "Làm ruộng", "Làm ruộng"),
        ("facility_name", "BỆNH VIỆN GANG THÉP", "BỆNH VIỆN GANG THÉP"),
    ],
)
def test_values_as_they_are_printed_look_like_values(field, value, raw):
    told = shape_traits(field, value, raw)
    assert tuple(told) == SHAPE_TRAITS
    assert sum(share for trait, share in told.items() if trait != "surname") == 0


def test_names_begin_with_a_family_name():
    assert shape_traits("doctor_name", "Hồ Văn Minh Lâm", "BS.CKI. Hồ Văn Minh Lâm")["surname"] == 1.0
    assert shape_traits("patient_name", "NGUYÊN VĂN AN", "NGUYÊN VĂN AN")["surname"] == 0.0
    assert shape_traits("occupation", "Làm ruộng", "Làm ruộng")["surname"] == 0.5

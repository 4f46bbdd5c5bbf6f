import pytest

from pipeline.judge.checks import failed_checks


def test_a_coherent_patient_fails_nothing():
    values = {
        "national_id": "019158000123", "sex": "female", "date_of_birth": "1958-05-03", "age": 61,
        "admitted_at": "2019-05-03T14:20", "discharged_at": "2019-05-10", "days_of_treatment": 8,
        "insurance_number": "DN4190123456789",
    }  # fmt: skip
    assert failed_checks(values) == {}


def test_contradictions_are_noted_on_every_field_that_takes_part():
    values = {
        "national_id": "019058000123",
        "sex": "female",
        "admitted_at": "2019-05-10",
        "discharged_at": "2019-05-03",
    }
    assert failed_checks(values) == {
        "national_id": ["national_id_sex"],
        "sex": ["national_id_sex"],
        "admitted_at": ["date_order"],
        "discharged_at": ["date_order"],
    }


def test_a_year_alone_and_a_missing_sex_are_no_contradiction():
    assert (
        failed_checks(
            {"date_of_birth": "1958", "age": 61, "admitted_at": "2019-05-03", "national_id": "019158000123"}
        )
        == {}
    )


@pytest.mark.parametrize(
    ("values", "failed"),
    [
        (
            {"sex": "male", "comorbidity_icd": "I10;N83.2"},
            {"comorbidity_icd": ["icd_sex"], "sex": ["icd_sex"]},
        ),
        (
            {"sex": "female", "admission_diagnosis_icd": "N40"},
            {"admission_diagnosis_icd": ["icd_sex"], "sex": ["icd_sex"]},
        ),
        ({"sex": "female", "discharge_diagnosis_icd": "O80.0"}, {}),
        ({"sex": "male", "discharge_diagnosis_icd": "N40"}, {}),
        ({"discharge_diagnosis_icd": "W19;S72.0"}, {"discharge_diagnosis_icd": ["icd_not_primary"]}),
        ({"discharge_diagnosis_icd": "S72.0;W19"}, {}),
        (
            {"treatment_outcome": "died", "discharge_type": "discharged"},
            {"treatment_outcome": ["outcome_type"], "discharge_type": ["outcome_type"]},
        ),
        ({"treatment_outcome": "died", "discharge_type": "taken_home"}, {}),
        ({"insurance_number": "CN3190123456789"}, {}),
        ({"insurance_number": "CN4190123456789"}, {"insurance_number": ["insurance_benefit"]}),
        ({"insurance_number": "ZZ3190123456789"}, {"insurance_number": ["insurance_prefix"]}),
        (
            {"insurance_valid_from": "2024-01-01", "insurance_valid_to": "2023-12-31"},
            {"insurance_valid_from": ["date_order"], "insurance_valid_to": ["date_order"]},
        ),
        (
            {"admitted_at": "2024-01-05", "transferred_at": "2024-01-01T08:00"},
            {"admitted_at": ["date_order"], "transferred_at": ["date_order"]},
        ),
    ],
)
def test_each_contradiction_has_its_finding(values, failed):
    assert failed_checks(values) == failed


def test_words_of_the_hospitals_name_are_no_ward():
    house = {"facility_name": "Phòng khám Đa khoa khu vực Yên Thế"}
    assert failed_checks(house | {"department": "Đa khoa khu vực Yên Thế"}) == {
        "department": ["department_of_facility"]
    }
    assert failed_checks(house | {"department": "Nội tiết"}) == {}


def test_a_telephone_needs_somebody_to_call():
    assert failed_checks({"contact_phone": "0904344780"}) == {"contact_phone": ["phone_of_nobody"]}
    assert failed_checks({"contact_phone": "0904344780", "contact_name": "Vi Thu Ngân"}) == {}


def test_a_people_or_province_that_nobody_listed_is_a_question():
    failed = failed_checks({"ethnicity": "nghề nghiệp", "address_province": "Address"})
    assert failed == {"ethnicity": ["not_listed"], "address_province": ["not_listed"]}
    assert failed_checks({"ethnicity": "Mông", "address_province": "Thừa Thiên Huế"}) == {}

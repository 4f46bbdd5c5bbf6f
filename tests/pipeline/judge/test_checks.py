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

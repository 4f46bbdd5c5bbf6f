"""Values that bear each other out are counted, on every side."""

import pytest

from pipeline.judge.confirmations import confirmations


@pytest.mark.parametrize(
    ("values", "borne_out"),
    [
        (
            {"national_id": "019158000123", "sex": "female", "date_of_birth": "1958-05-03"},
            {"national_id": 2, "sex": 1, "date_of_birth": 1},
        ),
        ({"national_id": "019058000123", "sex": "female"}, {}),
        ({"date_of_birth": "1958", "age": 61, "signed_on": "2019-05-03"}, {"date_of_birth": 1, "age": 1, "signed_on": 1}),
        ({"date_of_birth": "1958", "age": 16, "signed_on": "2019-05-03"}, {}),
        (
            {"admitted_at": "2019-05-03T14:20", "discharged_at": "2019-05-10", "days_of_treatment": 8},
            {"admitted_at": 2, "discharged_at": 2, "days_of_treatment": 1},
        ),
        ({"admitted_at": "2019-05-10", "discharged_at": "2019-05-03"}, {}),
        ({"discharged_at": "2019-05-10", "signed_on": "2019-05-10"}, {"discharged_at": 1, "signed_on": 1}),
        (
            {"insurance_valid_from": "2019-01-01", "insurance_valid_to": "2019-12-31"},
            {"insurance_valid_from": 1, "insurance_valid_to": 1},
        ),
        ({"ethnicity": "Tày", "address_province": "Thái Nguyên"}, {"ethnicity": 1, "address_province": 1}),
        ({"ethnicity": "Nghề nghiệp"}, {}),
    ],
)  # fmt: skip
def test_what_agrees_counts_on_both_sides(values, borne_out):
    assert dict(confirmations(values)) == borne_out

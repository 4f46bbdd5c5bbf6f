import pytest

from benchmarks.metrics.acceptance import acceptance
from benchmarks.metrics.calibration import bins, calibration_error
from benchmarks.metrics.field_outcome import FieldOutcome, field_outcomes
from benchmarks.metrics.grouping import grouping
from benchmarks.metrics.handwritten_lines import handwritten_lines
from benchmarks.metrics.precision_recall import PrecisionRecall, compared
from benchmarks.metrics.ratio import Ratio
from benchmarks.metrics.table_rows import table_names, table_rows
from benchmarks.metrics.upper_bound import upper_bound

TRUE = {
    "patient_name": {"value": "NGUYỄN AN", "hand": "typed", "page": 1, "bbox": [10, 10, 50, 20]},
    "age": {"value": 41, "hand": "handwritten", "page": 1, "bbox": [10, 30, 50, 40]},
    "bed": {"value": None, "hand": "typed", "page": 1, "bbox": None},
    "department": {"value": "Nội", "hand": "typed", "page": 1, "bbox": [10, 50, 50, 60]},
    "sex": {"value": "male", "hand": "typed", "page": 1, "bbox": None},
}
SAID = {
    "patient_name": {
        "value": "NGUYỄN AN",
        "status": "accepted",
        "confidence": 0.99,
        "page": 1,
        "bbox": [12, 11, 48, 19],
    },
    "age": {"value": "47", "status": "accepted", "confidence": 0.97, "page": 1, "bbox": [60, 30, 90, 40]},
    "bed": {"value": None, "status": "absent", "confidence": 0.9, "page": 1, "bbox": None},
    "department": {"value": None, "status": "absent", "confidence": 0.6, "page": 1, "bbox": None},
    "doctor_name": {
        "value": "TRẦN B",
        "status": "review",
        "confidence": 0.3,
        "page": 1,
        "bbox": [0, 0, 9, 9],
    },
}


def outcomes() -> dict[str, FieldOutcome]:
    return {each.name: each for each in field_outcomes(TRUE, SAID, form="prescription", level="office")}


def test_every_field_of_either_side_has_an_outcome():
    found = outcomes()

    assert sorted(found) == ["age", "bed", "department", "doctor_name", "patient_name", "sex"]
    assert [name for name, each in found.items() if each.right] == ["bed", "patient_name"]
    assert {name: each.status for name, each in found.items() if not each.said} == {
        "bed": "absent",
        "department": "absent",
        "sex": "missing",
    }
    assert found["patient_name"].on_spot is True
    assert found["age"].on_spot is False
    assert found["age"].hand == "handwritten"


def test_a_number_equals_its_digits():
    (same,) = field_outcomes({"age": {"value": 41}}, {"age": {"value": 41}}, form="-", level="-")

    assert same.right


def test_acceptance_counts_what_no_person_sees():
    found = acceptance(outcomes().values())

    assert found.accepted == Ratio(part=2, whole=4)
    assert found.wrong == Ratio(part=1, whole=2)
    assert found.lost == Ratio(part=2, whole=4)
    assert found.bound == pytest.approx(0.9747, abs=1e-4)


@pytest.mark.parametrize(
    ("errors", "trials", "bound"),
    [(0, 1000, 0.002991), (0, 1, 0.95), (1, 10, 0.394163), (5, 100, 0.102253), (3, 3, 1.0), (0, 0, 1.0)],
)
def test_upper_bound_is_clopper_pearson(errors: int, trials: int, bound: float):
    assert upper_bound(errors, trials) == pytest.approx(bound, abs=1e-6)


def test_calibration_error_is_the_weighted_distance():
    claims = [(0.95, True)] * 9 + [(0.95, False)] + [(0.5, True)] * 10
    reliability = bins(claims)

    assert [(each.low, each.high, each.count, each.right) for each in reliability] == [
        (0.4, 0.6, 10, 1.0),
        (0.9, 0.95, 10, 0.9),
    ]
    assert calibration_error(reliability) == pytest.approx((10 * 0.5 + 10 * 0.05) / 20)
    assert calibration_error(()) is None


def test_certain_and_hopeless_claims_have_a_bin():
    assert [each.count for each in bins([(0.0, False), (1.0, True)])] == [1, 1]


def test_a_row_is_right_when_every_cell_is():
    true = [{"test": "Glucose", "value": "5,6", "unit": "mmol/L"}, {"test": "Ure", "value": "4,1"}]
    said = [
        {"test": "Ure", "value": "4,1", "unit": None, "reference": None},
        {"test": "Glucose", "value": "5,8", "unit": "mmol/L", "reference": None},
        {"test": "Na", "value": "140", "unit": None, "reference": None},
    ]

    assert table_rows("lab_results", true, said) == PrecisionRecall(found=1, invented=2, missed=1)
    assert table_names("lab_results", true, said) == PrecisionRecall(found=2, invented=1, missed=0)


def test_grouping_wants_exactly_the_pages():
    assert grouping([[1, 2], [3]], [[2, 1], [3, 4]]) == PrecisionRecall(found=1, invented=1, missed=1)


def test_handwritten_lines_are_compared_by_place():
    true = [
        {"bbox": [0, 0, 100, 10], "handwritten": True},
        {"bbox": [0, 20, 100, 30], "handwritten": True},
        {"bbox": [0, 40, 100, 50], "handwritten": False},
    ]
    said = [
        {"bbox": [0, 0, 60, 10], "handwritten": True},
        {"bbox": [0, 20, 100, 30], "handwritten": False},
        {"bbox": [0, 40, 100, 50], "handwritten": True},
    ]

    assert handwritten_lines(true, said) == PrecisionRecall(found=1, invented=1, missed=1)


def test_precision_recall_adds_up():
    found = compared([(True, True), (True, False), (False, True), (False, False)])

    assert found == PrecisionRecall(found=1, invented=1, missed=1)
    assert found.f1 == 0.5
    assert PrecisionRecall().f1 is None
    assert (found + found).recall == Ratio(part=2, whole=4)

import pytest

from pipeline.judge.join_address_line import join_address_line
from pipeline.understand.candidate import Candidate


def read(field: str, value: str | None, source: str = "label") -> Candidate:
    return Candidate(field=field, page=1, raw=value, value=value, box=None, source=source)


@pytest.mark.parametrize(
    ("house", "hamlet", "line"),
    [("Số 5", "Xóm 3", "Số 5, Xóm 3"), (None, "Xóm 3", "Xóm 3"), ("Số 5", None, "Số 5"), (None, None, None)],
)
@pytest.mark.parametrize("source", ["label", "zone"])
def test_house_and_hamlet_are_the_first_part_of_an_address(house, hamlet, line, source):
    grouped = {
        "address_house": [read("address_house", house, source)],
        "address_hamlet": [read("address_hamlet", hamlet, source)],
    }
    join_address_line(grouped)
    (joined,) = grouped.pop("address_line")
    assert (joined.field, joined.value, joined.source) == ("address_line", line, source)
    assert not grouped


def test_a_print_without_them_keeps_its_line():
    grouped = {"address_line": [read("address_line", "Xóm 3")]}
    join_address_line(grouped)
    assert [one.value for one in grouped["address_line"]] == ["Xóm 3"]

import pytest

from pipeline.understand.normalise.address import parse_address
from pipeline.understand.normalise.hamlets import mend_hamlet

_BA_RIA = {
    "line": "Tổ 11 khu phố Núi Dinh",
    "ward": "Kim Dinh",
    "district": "Bà Rịa",
    "province": "Bà Rịa - Vũng Tàu",
}


@pytest.mark.parametrize(
    "raw",
    [
        "Tổ 11 khu phố Núi Dinh, Kim Dinh, Bà Rịa, Bà Rịa - Vũng Tàu",
        "Tổ 11 khu phố Núi Dinh - phường Kim Dinh - thành phố Bà Rịa - tình Bà Rịa - Vũng Tàu",
        "Tổ 11 khu phố Núi Dinh, P. Kim Dinh, TP Bà Rịa, T. Bà Rịa-Vũng Tàu",
    ],
)
def test_a_name_with_a_dash_of_its_own_is_one_name(raw):
    assert parse_address(raw) == _BA_RIA


def test_a_point_behind_a_numbered_hamlet_is_a_comma():
    parts = parse_address("Ấp 3. Tân Lập, Đồng Phú, Bình Phước")
    assert (parts["line"], parts["ward"], parts["district"]) == ("Ấp 3", "Tân Lập", "Đồng Phú")


def test_a_unit_word_with_a_wrong_letter_is_one_still():
    assert parse_address("Khu phố 5 - Thị trổn Lai Uyên - Huyện Bàu Bàng")["ward"] == "Lai Uyên"


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Áp Mỹ Thạnh", "Ấp Mỹ Thạnh"),
        ("44/2 hêm 8 Trần Hưng Đạo", "44/2 hẻm 8 Trần Hưng Đạo"),
        ("Tó 11 khu phố Núi Dinh", "Tổ 11 khu phố Núi Dinh"),
        ("Khu phố S", "Khu phố 5"),
        ("Thôn Áp Đồn", "Thôn Áp Đồn"),
        ("Tô Hiệu", "Tô Hiệu"),
        ("Ấp B", "Ấp B"),
    ],
)
def test_marks_and_figures_of_the_smallest_units(read, meant):
    assert mend_hamlet(read) == meant

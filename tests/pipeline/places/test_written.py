import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.places.written import Written, kind_of, name_of, split_address


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Xóm 5, xã Tân Cương, TP Thái Nguyên, Thái Nguyên",
            Written(line="Xóm 5", ward="xã Tân Cương", district="TP Thái Nguyên", province="Thái Nguyên"),
        ),
        (
            "số 12 đường Bến Oánh phường Trưng Vương thành phố Thái Nguyên tỉnh Thái Nguyên",
            Written(
                line="số 12 đường Bến Oánh",
                ward="phường Trưng Vương",
                district="thành phố Thái Nguyên",
                province="tỉnh Thái Nguyên",
            ),
        ),
        (
            "Tổ 3, Quang Trung, Thái Nguyên, Thái Nguyên",
            Written(line="Tổ 3", ward="Quang Trung", district="Thái Nguyên", province="Thái Nguyên"),
        ),
        (
            "Phường 3, Quận 5, TP Hồ Chí Minh",
            Written(ward="Phường 3", district="Quận 5", province="TP Hồ Chí Minh"),
        ),
        ("P. Gia Sàng - TP. Thái Nguyên", Written(ward="P. Gia Sàng", district="TP. Thái Nguyên")),
        ("Xóm 5", Written(line="Xóm 5")),
        ("", Written()),
    ],
)
def test_an_address_is_split_by_kinds_then_by_places(text, parts):
    assert split_address(text) == parts


@given(st.text(max_size=80))
def test_any_text_is_split_without_losing_words(text):
    parts = split_address(text)
    kept = " ".join(part for part in (parts.line, parts.ward, parts.district, parts.province) if part)
    assert sorted(letter for letter in kept if letter.isalnum()) == sorted(
        letter for letter in text if letter.isalnum()
    )


@pytest.mark.parametrize(
    ("name", "kind", "bare"),
    [
        ("TT. Chợ Mới", "thị trấn", "chomoi"),
        ("Phường 03", "phường", "3"),
        ("Xã Xuân Phương", "xã", "xuanphuong"),
        ("Xuân Phương", None, "xuanphuong"),
        ("Tp Huế", "thành phố", "hue"),
    ],
)
def test_kinds_are_known_in_full_and_short(name, kind, bare):
    assert (kind_of(name), name_of(name)) == (kind, bare)

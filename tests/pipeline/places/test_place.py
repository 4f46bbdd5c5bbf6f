import csv
from datetime import date
from pathlib import Path

import pytest

from models.codes.admin_units import AdminUnits, Merger
from pipeline.places.place import Place, Places
from pipeline.places.unit import Unit
from pipeline.places.written import Written, split_address

PLACES = Places()
BEFORE, AFTER = date(2019, 5, 3), date(2025, 8, 1)


def find(text: str, on: date | None = BEFORE) -> Place:
    return PLACES.find(split_address(text), on=on)


def texts(areas) -> list[str]:
    return [area.text for area in areas]


def bare(name: str, *kinds: str) -> str:
    return next((name[len(kind) + 1 :] for kind in kinds if name.lower().startswith(kind)), name)


def test_all_280_old_wards_of_thai_nguyen_and_bac_kan_are_right(domain: Path):
    text = (domain / "admin_thainguyen_backan_legacy_to_2025.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    right = 0
    for row in rows:
        whole = find(f"Xóm 5, {row['old_ward']}, {row['old_dist']}, {row['old_prov']}")
        names = Written(
            ward=bare(row["old_ward"], "xã", "phường", "thị trấn"),
            district=bare(row["old_dist"], "huyện", "thành phố", "thị xã"),
            province=bare(row["old_prov"], "tỉnh"),
        )
        for place in (whole, PLACES.find(names, on=BEFORE)):
            then, today = place.known, place.today[0]
            codes = (
                then.province.code,
                then.district.code,
                then.ward.code,
                today.province.code,
                today.ward.code,
            )
            right += codes == tuple(
                row[name]
                for name in (
                    "old_prov_code",
                    "old_dist_code",
                    "old_ward_code",
                    "new_prov_code",
                    "new_ward_code",
                )
            )
    assert (right, len(rows)) == (2 * 280, 280)


@pytest.mark.parametrize(
    ("text", "then", "today"),
    [
        (
            "Thị trấn Chùa Hang, Đồng Hỷ, Thái Nguyên",
            "Thị trấn Chùa Hang, Huyện Đồng Hỷ, Tỉnh Thái Nguyên",
            "Phường Linh Sơn, Tỉnh Thái Nguyên",
        ),
        (
            "xã Sơn Cẩm, huyện Phú Lương, tỉnh Bắc Thái",
            "Xã Sơn Cẩm, Huyện Phú Lương, Tỉnh Thái Nguyên",
            "Phường Quan Triều, Tỉnh Thái Nguyên",
        ),
        (
            "Xã Đắc Sơn, huyện Phổ Yên, Thái Nguyên",
            "Phường Đắc Sơn, Thành phố Phổ Yên, Tỉnh Thái Nguyên",
            "Phường Phổ Yên, Tỉnh Thái Nguyên",
        ),
        (
            "xã Phúc Thuận thị xã Phổ Yên tỉnh Thái Nguyên",
            "Xã Phúc Thuận, Thành phố Phổ Yên, Tỉnh Thái Nguyên",
            "Phường Phúc Thuận, Tỉnh Thái Nguyên",
        ),
        (
            "xã Bộc Bố, Ba Bể, Bắc Thái",
            "Xã Bộc Bố, Huyện Pác Nặm, Tỉnh Bắc Kạn",
            "Xã Bằng Thành, Tỉnh Thái Nguyên",
        ),
        (
            "Xã Văn Lăng, Đồng Hỷ, Thái Nguyên",
            "Xã Văn Lăng, Huyện Đồng Hỷ, Tỉnh Thái Nguyên",
            "Xã Văn Lăng, Tỉnh Thái Nguyên",
        ),
        (
            "Xã Văn Lang, Na Rì, Bắc Kạn",
            "Xã Văn Lang, Huyện Na Rì, Tỉnh Bắc Kạn",
            "Xã Văn Lang, Tỉnh Thái Nguyên",
        ),
        ("TP Thái Nguyên", "Thành phố Thái Nguyên, Tỉnh Thái Nguyên", "Tỉnh Thái Nguyên"),
        ("tỉnh Bắc Kạn", "Tỉnh Bắc Kạn", "Tỉnh Thái Nguyên"),
    ],
)
def test_older_names_and_districts_are_found(text, then, today):
    place = PLACES.find(split_address(text), on=date(2005, 1, 1))
    assert (texts(place.then), texts(place.today)) == ([then], [today])


def test_the_day_decides_which_name_is_the_older_one():
    text = "Thị trấn Chùa Hang, Đồng Hỷ, Thái Nguyên"
    assert not find(text, date(2010, 1, 1)).older_name
    later = find(text, date(2019, 1, 1))
    assert (later.older_name, later.known.text) == (
        True,
        "Phường Chùa Hang, Thành phố Thái Nguyên, Tỉnh Thái Nguyên",
    )


def test_a_divided_ward_is_shown_as_several_the_likeliest_first():
    place = find("Phường Gia Sàng, TP Thái Nguyên, Thái Nguyên")
    assert place.known.ward.code == "05461"
    assert texts(place.today) == [
        "Phường Phan Đình Phùng, Tỉnh Thái Nguyên",
        "Phường Gia Sàng, Tỉnh Thái Nguyên",
    ]


def test_since_july_2025_a_ward_without_a_district_is_one_of_today():
    place = find("Phường Linh Sơn, Thái Nguyên", AFTER)
    assert (texts(place.then), place.older_name) == (["Phường Linh Sơn, Tỉnh Thái Nguyên"], False)
    assert find("Xã Linh Sơn, TP Thái Nguyên, Thái Nguyên", AFTER).older_name
    assert find("Hà Nội", AFTER).older_name is False


def test_one_name_in_two_districts_is_a_choice_and_nothing_is_nothing():
    two = find("Tân Thành, tỉnh Thái Nguyên")
    assert (len(two.then), two.known) == (2, None)
    assert find("abc, xyz").then == ()
    assert PLACES.find(Written(), on=None).then == ()


def test_the_operators_list_goes_before_our_tables():
    ward = Unit(code="99999", name="Xã Mới")
    merger = Merger(
        old_province=("19", "Tỉnh Thái Nguyên"), old_district=("171", "Huyện Đại Từ"), old_ward=("05461", "Phường Gia Sàng"),
        new_province=("19", "Tỉnh Thái Nguyên"), new_ward=("99999", "Xã Mới"),
    )  # fmt: skip
    place = Places(imported=(AdminUnits(mergers=(merger,)),)).find(
        split_address("Gia Sàng, TP Thái Nguyên, Thái Nguyên"), on=BEFORE
    )
    assert place.today[0].ward == ward
    assert len(place.today) == 3

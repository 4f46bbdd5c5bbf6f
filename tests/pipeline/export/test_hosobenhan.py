import json

import pytest

from pipeline.export.hosobenhan.chart import chart
from pipeline.export.hosobenhan.check_chart import check_chart
from pipeline.export.hosobenhan.shape import completed
from pipeline.export.outcome import Note, NoteCode, Prepared
from tests.pipeline.export.golden import assert_golden
from tests.pipeline.export.released import CONTEXT, transferred, whole_chart


def made(stay=None) -> Prepared:
    prepared = chart(stay or whole_chart(), CONTEXT)
    assert isinstance(prepared, Prepared)
    return prepared


def test_both_files_are_the_golden_files():
    as_json, as_xml = made().files
    assert_golden("chart.hosobenhan.json", as_json.content)
    assert_golden("chart.hosobenhan.xml", as_xml.content)


def test_all_eleven_groups_are_there_even_empty_and_share_the_number_of_admission():
    told = json.loads(made().files[0].content)["HoSoBenhAn"]
    assert list(told) == [
        "ThongTinBenhNhan", "ThongTinVaoVien", "ThongTinDieuTri", "YLenhThuocVatTu", "PhieuChiDinh",
        "KetQuaChanDoanHinhAnh", "KetQuaXetNghiem", "GiayChuyenVien", "HoSoCapCuu", "PhieuThuThuat", "PhieuPhauThuat",
    ]  # fmt: skip
    assert {group["sovaovien"] for group in told.values() if group.get("sovaovien")} == {"19000456"}
    assert told["ThongTinBenhNhan"]["ngaysinh"] == "1958"
    assert told["ThongTinVaoVien"]["denkhambenhluc"] == "03/05/2019 14:20:00.000"
    assert told["ThongTinDieuTri"]["ngayravien"] == "10/05/2019"


def test_a_group_whose_fields_nobody_published_stays_empty_and_is_noted():
    assert Note(field="GiayChuyenVien", code=NoteCode.NO_EQUAL) in made(transferred()).notes


def test_an_unknown_field_is_a_slip_of_ours():
    with pytest.raises(KeyError, match="hoten2"):
        completed("ThongTinBenhNhan", {"hoten2": "x"})


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        ('"gioitinh": "Nữ"', '"gioitinh": "2"', "HoSoBenhAn.ThongTinBenhNhan.gioitinh"),
        ('"ngaysinh": "1958"', '"ngaysinh": "1958-01-01"', "HoSoBenhAn.ThongTinBenhNhan.ngaysinh"),
        ('"maicd": "I10"', '"maicd": "tăng huyết áp"', "HoSoBenhAn.ThongTinDieuTri.maicd"),
        ('"tuoi": "61"', '"tuoi": 61', "HoSoBenhAn.ThongTinBenhNhan.tuoi"),
        ('"HoSoCapCuu"', '"HoSoKhac"', "HoSoBenhAn"),
        ('"tuoi": "61"', '"tuoi": "62"', "HoSoBenhAn.xml"),
        ("{", "[", "HoSoBenhAn"),
    ],
)
def test_the_check_reads_both_files_and_holds_them_together(before, after, field):
    as_json, as_xml = (file.content for file in made().files)
    assert check_chart(as_json, as_xml) == ()
    broken = as_json.decode().replace(before, after, 1).encode()
    assert broken != as_json
    assert Note(field=field, code=NoteCode.BROKEN_RULE) in check_chart(broken, as_xml)

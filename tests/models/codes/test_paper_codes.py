import tomllib
from importlib.resources import files

import pytest

from models.codes.folded import folded
from models.codes.paper_codes import ethnic_group, paper_code


def test_there_are_54_groups_and_no_spelling_means_two():
    groups = tomllib.loads(files("models.codes").joinpath("ethnic_groups.toml").read_text("utf-8"))
    assert list(groups) == [f"{number:02d}" for number in range(1, 55)]
    spellings = [
        folded(name) for names in groups.values() for name in {folded(one): one for one in names}.values()
    ]
    assert len(spellings) == len(set(spellings))


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("Kinh", "01"),
        ("KINH", "01"),
        ("Tày", "02"),
        ("Mông", "08"),
        ("Cao Lan", "15"),
        ("Sán Dìu", "18"),
        ("25", None),
        ("Klingon", None),
    ],
)
def test_ethnic_groups_go_by_name_never_by_the_number_in_the_box(printed, code):
    assert ethnic_group(printed) == code


@pytest.mark.parametrize(
    ("field", "printed", "code"),
    [
        ("MA_LOAI_RV", "discharged", "1"),
        ("MA_LOAI_RV", "on_request", "4"),
        ("MA_LOAI_RV", "left", "3"),
        ("MA_LOAI_RV", "taken_home", None),
        ("KET_QUA_DTRI", "died", "5"),
        ("MA_LYDO_CT", "eligible", None),
        ("MA_LYDO_CT", "on_request", "3"),
        ("MA_QUOCTICH", "Việt Nam", "000"),
        ("MA_NGHE_NGHIEP", "Hưu trí", "00000"),
        ("MA_NGHE_NGHIEP", "Làm ruộng", None),
    ],
)
def test_paper_codes_are_mapped_and_what_has_no_equal_is_none(field, printed, code):
    assert paper_code(field, printed) == code

import pytest

from pipeline.understand.signature_scraps import is_scrap


@pytest.mark.parametrize(
    ("text", "scrap"),
    [
        ("ỆNH VI", True),
        ("ĐỆNH V", True),
        ("BỆN VI:", True),
        ("NGUYỄN VĂN BÌNH", False),
        ("BỆ HÙNG", False),
        ("Bện Vi", False),
    ],
)
def test_pieces_of_a_stamp_are_told_from_names(text, scrap):
    assert is_scrap(text) is scrap

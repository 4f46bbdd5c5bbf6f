import pytest

from models.codes.listed_names import is_listed_name


@pytest.mark.parametrize(
    ("field", "name", "listed"),
    [
        ("ethnicity", "Sán Dìu", True),
        ("ethnicity", "nghề nghiệp", False),
        ("address_province", "HOÀ BÌNH", True),
        ("address_province", "Hà Bắc", True),
        ("address_province", "Address", False),
        ("occupation", "Nông dân", None),
    ],
)
def test_names_of_closed_lists(field, name, listed):
    assert is_listed_name(field, name) is listed

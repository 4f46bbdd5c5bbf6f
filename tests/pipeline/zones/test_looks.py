import pytest

from models.forms.definition import Choice, Kind
from pipeline.zones.looks import meaning
from tests.pipeline.zones.test_seen_again import look, read

SEX = (Choice(value="male", text=("Nam",), number=1), Choice(value="female", text=("Nữ",), number=2))


@pytest.mark.parametrize(
    ("text", "value"), [("2", "female"), ("l", "male"), ("3", None), ("12", None), ("", None)]
)
def test_a_box_takes_the_number_of_an_option(text, value):
    fields = meaning(look(Kind.SEX, "sex", count=1, choices=SEX), read(text))
    assert [told for _, _, told in fields] == ([value] if value else [])


def test_as_many_signs_as_cells():
    cells = look(Kind.BIRTH, "date_of_birth", count=8)
    assert [told for _, _, told in meaning(cells, read("05 03 1990"))] == ["1990-03-05"]
    assert meaning(cells, read("5 03 1990")) == []

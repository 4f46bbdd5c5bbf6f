import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.understand.normalise.dates import (
    lacks_digit,
    parse_birth,
    parse_date,
    parse_datetime,
    parse_period,
)
from pipeline.understand.normalise.repair import figure_one, repair_digits


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("14h20' 3/5/19", "2019-05-03T14:20"),
        ("14 giờ 20 phút, ngày 03/05/2019", "2019-05-03T14:20"),
        ("hồi 8 giờ 05 ph ngày 3 tháng 5 năm 2019", "2019-05-03T08:05"),
        ("14g20 ngày 3-5-2019", "2019-05-03T14:20"),
        ("07:30 12/11/2021", "2021-11-12T07:30"),
        ("ngày 03.05.2019", "2019-05-03"),
        ("25 giờ 10 phút ngày 1/2/2020", "2020-02-01"),
        ("giờ phút, ngày tháng năm", None),
        ("31/02/2020", None),
    ],
)
def test_datetime(raw, expected):
    assert parse_datetime(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("0 3 0 5 1 9 5 8", "1958-05-03"),
        ("03051958", "1958-05-03"),
        ("1958", "1958"),
        ("1 9 5 8", "1958"),
        ("Năm 1958", "1958"),
        ("ngày 3 tháng 5 năm 1958", "1958-05-03"),
        ("58", None),
        ("", None),
    ],
)
def test_birth(raw, expected):
    assert parse_birth(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("từ 01/01/2018 đến 31/12/2018", ("2018-01-01", "2018-12-31")),
        ("đến ngày 31 tháng 12 năm 2018", (None, "2018-12-31")),
        ("từ ngày 1/1/2018", ("2018-01-01", None)),
        ("………", (None, None)),
    ],
)
def test_period(raw, expected):
    assert parse_period(raw) == expected


@given(
    st.dates(
        min_value=__import__("datetime").date(1900, 1, 1), max_value=__import__("datetime").date(2039, 12, 31)
    )
)
def test_every_printed_style_reads_back(day):
    styles = (
        day.strftime("%d/%m/%Y"),
        f"ngày {day.day} tháng {day.month} năm {day.year}",
        f"{day.day}-{day.month}-{day.year}",
        day.strftime("%d.%m.%Y"),
    )
    assert {parse_date(style) for style in styles} == {day.isoformat()}


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("Ngày 09/1/2013", True),
        ("09/11/2013", False),
        ("9/1/2013", False),
        ("09/3/2013", False),
        ("05-2-2020", True),
    ],
)
def test_a_bare_month_behind_a_day_with_its_zero_may_have_lost_a_digit(text, doubtful):
    assert lacks_digit(text) is doubtful


def test_a_colon_read_as_a_dot_parts_hours_from_minutes():
    assert parse_datetime("17/06/2013 08.45") == "2013-06-17T08:45"


def test_specks_at_strokes_and_a_colon_read_as_a_dash_leave_a_time():
    assert parse_datetime("12g05 ngày 15/02,/2019") == "2019-02-15T12:05"
    assert parse_datetime("10/02/2017 07-03") == "2017-02-10T07:03"
    assert parse_period("10/02/2017 - 12/02/2017") == ("2017-02-10", "2017-02-12")


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("lV/I0/2003", None),
        ("../../1961", "1961"),
        ("…/…/1961", "1961"),
        ("l2/I0/2003", None),
        ("1961", "1961"),
    ],
)
def test_a_year_is_no_birth_where_its_day_was_not_understood(text, born):
    assert parse_birth(text) == born


def test_a_day_in_letters_or_a_year_without_its_first_figure_is_mended():
    assert parse_birth(repair_digits("l2/I0/2003")) == "2003-10-12"
    assert parse_birth(repair_digits("26/07/960")) == "1960-07-26"


def test_a_speck_between_a_figure_and_its_unit_goes():
    assert figure_one("cắt chỉ sau 7. ngày") == "cắt chỉ sau 7 ngày"
